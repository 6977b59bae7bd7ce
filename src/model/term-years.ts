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
  const next = nextOf(term, terms);
  // Of two years alone, its own says which is its last: the next one may begin in that year's December.
  const isByEnd = next !== undefined && next.start.length === 4 && term.end?.length === 4;
  const nexts = next === undefined || isByEnd ? [] : [firstYearOfTerm(next)];
  // One that ends in January does so at the next one's first session.
  const ends = term.end === undefined ? [] : [term.end.length > 4 ? firstYearFrom(term.end) : Number(term.end) + 1];
  const after = Math.min(...nexts, ...ends);
  return after === Infinity ? undefined : after - 1;
}

/** The one that follows, as far as it is listed. */
const nextOf = (term: Term, terms: readonly Term[]): Term | undefined =>
  terms.filter((one) => one.term > term.term).toSorted((a, b) => a.term - b.term)[0];

/** The last year that a term may count for, by the usual length of terms where nothing else tells. */
export function latestYearOfTerm(term: Term, terms: readonly Term[]): number {
  // A year alone may be its last month, and the next one the first of work.
  const first = firstYearOfTerm(term) + (term.start.length > 4 ? 0 : 1);
  return lastYearOfTerm(term, terms) ?? first + LONGEST - 1;
}

/**
 * Whether a report of a year may well be one of a term: of the year in which one term gives way to the next, both may report, but for a few weeks at its
 * beginning or its end. `session`: the first one hears of the work of the year before too.
 */
export function mayBeOfTerm(year: number, term: Term, terms: readonly Term[], session?: number): boolean {
  const [began, month = 1] = partsOf(term.start);
  const first = session === 1 ? began - 1 : month >= LATE ? began + 1 : began;
  const over = term.end ?? nextOf(term, terms)?.start;
  const last = over === undefined ? 0 : lastYearBefore(over);
  return first <= year && year <= Math.max(latestYearOfTerm(term, terms), last);
}

/** From this month on a year is as good as over. */
const LATE = 10;
/** Up to this month a year has hardly begun. */
const EARLY = 2;

function lastYearBefore(date: string): number {
  const [year, month] = partsOf(date);
  return month !== undefined && month <= EARLY ? year - 1 : year;
}

const partsOf = (date: string): [year: number, month?: number] => date.split("-").map(Number) as [number, number?];

/** The first of the years that a time covers: what begins in the last weeks of a year, at a first session say, is of the next. */
export function yearBegunOn(start: string): number {
  const [year, month = 1] = partsOf(start);
  return month > 10 ? year + 1 : year;
}
