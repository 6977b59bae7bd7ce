import type { Body } from "../model/dataset.ts";
import { firstYearOfTerm } from "../model/term-years.ts";

const yearOf = (date: string): number => Number(date.slice(0, 4));
/** A term has hardly more years, where neither its end nor the next one is known. */
const LONGEST = 5;

/**
 * Whether years lie within one term of a body: 2018—2022 of a term from 2018, not 2019—2023. Of those whose first no
 * source gives, nothing else is known.
 */
export function withinTerm(
  { first, last }: { first: number | undefined; last: number },
  body: Pick<Body, "terms"> | undefined,
): boolean {
  if (first === undefined) return true;
  const terms = (body?.terms ?? []).toSorted((a, b) => firstYearOfTerm(a) - firstYearOfTerm(b));
  return terms.some((term, index) => {
    const next = terms[index + 1];
    const lastYear = next ? firstYearOfTerm(next) - 1 : term.end ? yearOf(term.end) : firstYearOfTerm(term) + LONGEST;
    return yearOf(term.start) <= first && last <= lastYear;
  });
}
