import type { Body, Observation, Period, Scope } from "../../model/dataset.ts";
import type { Term } from "../../model/schema/body.ts";
import { firstYearFrom, firstYearOfTerm, mayBeOfTerm } from "../../model/term-years.ts";
import { finding, type Finding } from "../../model/diagnostic.ts";
import type { UnfinishedFrontmatter, MetricEntry } from "../../model/schema/report.ts";
import { isAfter } from "../../text/partial-dates.ts";

const wholeYear = (year: number): Period => ({ year, start: `${year}-01-01`, end: `${year}-12-31` });

/**
 * The time an entry covers: as stated on the entry or (for numbers of the report's own scope) the report, else as the scope says.
 * Where no source gives the days, none are claimed. Undefined when the term is not known, or its beginning.
 */
export function periodOf(
  entry: MetricEntry,
  scope: Scope,
  report: UnfinishedFrontmatter,
  body: Body | undefined,
): Period | undefined {
  const year = entry.year ?? report.year;
  const own = scope === report.scope && year === report.year ? report.period : undefined;
  const stated = entry.period ?? own;
  if (stated) return { year, ...stated };
  if (scope === "calendar-year") return wholeYear(year);
  if (scope === "term-cumulative") return termPeriod(year, report.term, body?.terms ?? []);
  if (scope === "session") return { year, ...sessionDays(year, report, body) };
  return { year };
}

/**
 * The years of the term that a cumulative number up to `year` is of: the named one's, else of the one that it may be of. Undefined where that is not listed, and in
 * the year in which one gives way to the next, where no term is named.
 */
export function termPeriod(year: number, named: number | undefined, terms: readonly Term[]): Period | undefined {
  // The report to a term's first session late in the year tells of the term before.
  const begun = terms.filter((term) => firstYearOfTerm(term) <= year);
  const own = begun.find(({ term }) => term === named);
  const [term, other] = (own ? [own] : begun).filter((one) => mayBeOfTerm(year, one, terms));
  return term && !other ? { year, start: String(firstYearOfTerm(term)), end: String(year) } : undefined;
}

function sessionDays(
  year: number,
  report: UnfinishedFrontmatter,
  body: Body | undefined,
): { start?: string; end?: string } {
  const sessions = (body?.terms ?? [])
    .filter(({ term }) => report.term === undefined || term === report.term)
    .flatMap((term) => term.sessions);
  const held = sessions.filter(
    ({ session, start }) =>
      start.startsWith(String(year)) && (report.session === undefined || session === report.session),
  );
  return held.length === 1 && held[0] ? { start: held[0].start, end: held[0].end } : {};
}

/** The longest that the time from one session to the next has run, in months: sessions have been put off by more than half a year. */
const APART = 20;

/**
 * The days between two sessions that a number since one covers, where the body's file dates both: the session that its report names opens the year of
 * work, or hears of it a year later. Empty where that is not known.
 */
export function daysSinceSession(
  { scope, period, asOf }: Pick<Observation, "scope" | "period" | "asOf">,
  { year, term, session, published }: Pick<UnfinishedFrontmatter, "year" | "term" | "session" | "published">,
  { terms }: Pick<Body, "terms">,
): { start?: string; end?: string } {
  if (scope !== "since-session" || period.start !== undefined || period.year !== year || session === undefined)
    return {};
  const held = terms
    .flatMap((one) => one.sessions.map(({ session: n, start }) => ({ of: one.term, n, start })))
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const at = held.findIndex(({ of, n }) => of === term && n === session);
  const opens = firstYearFrom(held[at]?.start ?? "") === year ? at : at - 1;
  const [from, to] = [held[opens], held[opens + 1]];
  // A term's last session may not be listed: then a year lies between.
  const isNext = (a: string, b: string): boolean => firstYearFrom(b) - firstYearFrom(a) === 1;
  const follows =
    from &&
    to &&
    (from.of === to.of ? to.n === from.n + 1 : to.of === from.of + 1 && to.n === 1 && isNext(from.start, to.start));
  if (at < 0 || !follows || firstYearFrom(from.start) !== year || leastMonths(from.start, to.start) > APART) return {};
  // What was counted or published before does not reach to the next session.
  const isBefore = asOf !== undefined || (published !== undefined && isAfter(to.start, published));
  return isBefore ? { start: from.start } : { start: from.start, end: to.start };
}

type PeriodProblem = Finding<"period-reversed" | "period-mismatch">;

/**
 * What is wrong with a period that is none, or does not fit its year and scope: 全年 is the whole year, a cumulative number ends in its year, and any other
 * has a part of it, since the year between two sessions runs into the next, and is no term.
 */
export function periodProblem({ year, start, end }: Period, scope: Scope, metric: string): PeriodProblem | undefined {
  if (start === undefined || end === undefined) return undefined;
  if (isAfter(start, end)) return finding("period-reversed", { start, end });
  return fits(scope, String(year), start, end)
    ? undefined
    : finding("period-mismatch", { metric, scope, year, start, end });
}

function fits(scope: Scope, year: string, start: string, end: string): boolean {
  if (scope === "term-cumulative") return end.startsWith(year);
  if (scope === "calendar-year")
    return [year, `${year}-01`, `${year}-01-01`].includes(start) && [year, `${year}-12`, `${year}-12-31`].includes(end);
  return start.slice(0, 4) <= year && year <= end.slice(0, 4) && leastMonths(start, end) <= LONGEST[scope];
}

/** In months: proposals for a session are taken from months before. */
const LONGEST = { session: 6, "between-sessions": APART, "since-session": APART };

/** From one date's month to another's; of years alone, the least that they may mean. */
function leastMonths(start: string, end: string): number {
  const [startYear, startMonth = 12] = start.split("-").map(Number) as [number, number?];
  const [endYear, endMonth = 1] = end.split("-").map(Number) as [number, number?];
  return (endYear - startYear) * 12 + endMonth - startMonth;
}
