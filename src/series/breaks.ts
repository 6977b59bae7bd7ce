import { at } from "../model/at.ts";
import type { Body, Metric, Report, ReportId } from "../model/dataset.ts";
import { firstYearOfTerm } from "../model/term-years.ts";
import type { Break, DefinitionChange, Point, SeriesKey, TermBreak } from "./types.ts";

/** Terms named by the reports alone, for bodies whose file does not list them. */
function termsOfReports(points: Point[], reports: Map<ReportId, Report>, known: TermBreak[]): TermBreak[] {
  const named = points.flatMap(({ year, chosen }) => {
    const report = reports.get(chosen.report);
    // The first report of a term may give a number of the year before; that to its first session is about one, most often.
    return report?.term !== undefined && report.year === year && report.session !== 1
      ? [{ year, term: report.term }]
      : [];
  });
  return named.flatMap(({ year, term }, index) => {
    const earlier = named[index - 1];
    if (earlier === undefined || term <= earlier.term) return [];
    // The body's file says when it begins, and `check` that the report is wrong.
    if (known.some((one) => one.term === term && one.from > year)) return [];
    if (known.some(({ from }) => from > earlier.year && from <= year)) return [];
    return [{ kind: "term" as const, from: year, term, ...(earlier.year < year - 1 && { after: earlier.year }) }];
  });
}

function termBreaks(points: Point[], body: Body | undefined, reports: Map<ReportId, Report>): TermBreak[] {
  const listed = (body?.terms ?? []).map((term) => ({
    kind: "term" as const,
    from: firstYearOfTerm(term),
    term: term.term,
  }));
  return [...listed, ...termsOfReports(points, reports, listed)];
}

/** All changes of what a series counts. */
export const definitionBreaks = (key: SeriesKey, metric: Metric | undefined): DefinitionChange[] =>
  (metric?.breaks ?? [])
    .filter(({ body }) => body === undefined || body === key.body)
    .map(({ body, from, basis, why, source }) => ({
      kind: "definition",
      from,
      basis,
      local: body !== undefined,
      why,
      source,
    }));

/**
 * The breaks between a series' first and last year, earliest first. Cumulative numbers cover whole terms: no term
 * breaks them.
 */
export function breaksOf(
  key: SeriesKey,
  points: Point[],
  context: { body: Body | undefined; metric: Metric | undefined; reports: Map<ReportId, Report> },
): Break[] {
  const first = at(points, 0).year;
  const last = at(points, -1).year;
  const terms = key.scope === "term-cumulative" ? [] : termBreaks(points, context.body, context.reports);
  return [...terms, ...definitionBreaks(key, context.metric)]
    .filter(({ from }) => from > first && from <= last)
    .toSorted((a, b) => a.from - b.from || a.kind.localeCompare(b.kind));
}
