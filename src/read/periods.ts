import type { Body, Period, Scope } from "../model/dataset.ts";
import type { Frontmatter, MetricEntry } from "../model/schema/report.ts";

const wholeYear = (year: number): Period => ({ year, start: `${year}-01-01`, end: `${year}-12-31` });

/**
 * The time an entry covers: as stated on the entry or (for numbers of the report's own scope) the report, else as the scope says.
 * Where no source gives the days, none are claimed. Undefined when a term's beginning is not known.
 */
export function periodOf(entry: MetricEntry, scope: Scope, report: Frontmatter, body: Body): Period | undefined {
  const year = entry.year ?? report.year;
  const own = scope === report.scope && year === report.year ? report.period : undefined;
  const stated = entry.period ?? own;
  if (stated) return { year, ...stated };
  if (scope === "calendar-year") return wholeYear(year);
  if (scope === "term-cumulative") return termPeriod(year, report, body);
  if (scope === "session") return { year, ...sessionDays(year, report, body) };
  return { year };
}

function termPeriod(year: number, report: Frontmatter, body: Body): Period | undefined {
  const startYear = ({ start }: { start: string }) => Number(start.slice(0, 4));
  const running = body.terms.filter((term) => startYear(term) <= year).sort((a, b) => startYear(b) - startYear(a));
  const term = body.terms.find((one) => one.term === report.term && startYear(one) <= year) ?? running[0];
  return term && { year, start: term.start.slice(0, 4), end: String(year) };
}

function sessionDays(year: number, report: Frontmatter, body: Body): { start?: string; end?: string } {
  const sessions = body.terms.filter(({ term }) => report.term === undefined || term === report.term).flatMap((term) => term.sessions);
  const held = sessions.filter(({ session, start }) => start.startsWith(String(year)) && (report.session === undefined || session === report.session));
  return held.length === 1 && held[0] ? { start: held[0].start, end: held[0].end } : {};
}
