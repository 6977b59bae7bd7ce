import { at } from "../model/at.ts";
import type { Body, Metric, Report, ReportId } from "../model/dataset.ts";
import type { Term } from "../model/schema/body.ts";
import type { Break, DefinitionChange, Point, SeriesKey, TermBreak } from "./types.ts";

/**
 * The first year of work that a term counts for. A first session late in the year opens the next year's work:
 * 2021-12 → 2022.
 */
export function firstYearOfTerm({ start }: Pick<Term, "start">): number {
  const [year, month] = start.split("-").map(Number) as [number, number?];
  return month !== undefined && month > 6 ? year + 1 : year;
}

/** Terms named by the reports alone, for bodies whose file does not list them. */
function termsOfReports(points: Point[], reports: Map<ReportId, Report>, known: TermBreak[]): TermBreak[] {
  return points.flatMap((point, index) => {
    const earlier = points[index - 1];
    const term = reports.get(point.chosen.report)?.term;
    const before = earlier && reports.get(earlier.chosen.report)?.term;
    if (earlier === undefined || term === undefined || before === undefined || term <= before) return [];
    const listed = known.some(({ from }) => from > earlier.year && from <= point.year);
    return listed ? [] : [{ kind: "term" as const, from: point.year, term }];
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

const definitionBreaks = (key: SeriesKey, metric: Metric | undefined): DefinitionChange[] =>
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
