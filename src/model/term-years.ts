import type { Term } from "./schema/body.ts";

/** A term has hardly more years. */
const LONGEST = 5;

/** The year whose work a meeting opens: one of the second half of a year opens the next year's. */
export function firstYearFrom(date: string): number {
  const [year, month] = date.split("-").map(Number) as [number, number?];
  return month !== undefined && month > 6 ? year + 1 : year;
}

/**
 * The first year of work that a term counts for. A first session late in the year opens the next year's work:
 * 2021-12 → 2022.
 */
export const firstYearOfTerm = ({ start }: Pick<Term, "start">): number => firstYearFrom(start);

/** The last year of work that a term counts for, as the next one of its body or its own end says; undefined where neither does. */
export function lastYearOfTerm(term: Term, terms: readonly Term[]): number | undefined {
  const nexts = terms.map(firstYearOfTerm).filter((first) => first > firstYearOfTerm(term));
  // One that ends in January does so at the next one's first session.
  const ends = term.end === undefined ? [] : [term.end.length > 4 ? firstYearFrom(term.end) : Number(term.end) + 1];
  const after = Math.min(...nexts, ...ends);
  return after === Infinity ? undefined : after - 1;
}

/** The last year that a term may count for, by the usual length of terms where nothing else tells. */
export function latestYearOfTerm(term: Term, terms: readonly Term[]): number {
  // A year alone may be its last month, and the next one the first of work.
  const first = firstYearOfTerm(term) + (term.start.length > 4 ? 0 : 1);
  return lastYearOfTerm(term, terms) ?? first + LONGEST - 1;
}
