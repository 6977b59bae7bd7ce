import type { Body } from "../model/dataset.ts";
import { latestYearOfTerm } from "../model/term-years.ts";

/**
 * Whether years lie within one term of a body: 2018—2022 of a term from 2018, not 2019—2023. Of those whose first no
 * source gives, nothing else is known.
 */
export function withinTerm(
  { first, last }: { first: number | undefined; last: number },
  body: Pick<Body, "terms"> | undefined,
): boolean {
  if (first === undefined) return true;
  const terms = body?.terms ?? [];
  return terms.some((term) => Number(term.start.slice(0, 4)) <= first && last <= latestYearOfTerm(term, terms));
}
