import { isRatio } from "../../series/change.ts";
import { coveredYears } from "../../series/covered-years.ts";
import type { Point, Series } from "../../series/types.ts";
import { chartBreaks } from "./chart-breaks.ts";
import type { ChartContext } from "./chart-context.ts";
import { chartPoint } from "./chart-point.ts";
import type { ChartContent, ChartSpec } from "./chart-spec.ts";
import { bodyName, facetName, metricName, seriesScope } from "./names.ts";
import { cutsOf, periodsOf, yearLine, axisYears } from "./year-lines.ts";

function yearly(series: Series, context: ChartContext): ChartContent {
  const years = axisYears([series]);
  const label = bodyName(series.key.body, context);
  return {
    kind: "line",
    rows: "period",
    ...periodsOf(years, context),
    series: [yearLine({ label, series }, years, context)],
    breaks: chartBreaks([series], years, context),
  };
}

interface TermRow {
  first: number | undefined;
  last: number;
  /** Absent for the years between two terms of which no report is here. */
  point?: Point;
}

/**
 * Each cumulative number with its years, and a row of its own for the years that are missing between two: equal steps
 * would hide them.
 */
function termRows(series: Series): TermRow[] {
  const stated = series.points.map((point): TermRow => ({ ...coveredYears(point.chosen), point }));
  return stated.flatMap((row, index) => {
    const before = stated[index - 1];
    const missing = before !== undefined && row.first !== undefined && row.first > before.last + 1;
    return missing ? [{ first: before.last + 1, last: (row.first ?? row.last) - 1 }, row] : [row];
  });
}

/** Cumulative numbers stand in rows, each with the years it covers: no line joins them. */
function cumulative(series: Series, context: ChartContext): ChartContent {
  const rows = termRows(series);
  const years = rows.map(({ last }) => last);
  const points = rows.map(({ point }) => (point ? chartPoint(point, series, context) : null));
  const { upTo, years: spanOf } = context.t.series;
  const periods = rows.map(({ first, last }) => (first === undefined ? upTo(last) : spanOf(first, last)));
  const label = bodyName(series.key.body, context);
  return {
    kind: "bar",
    rows: "period",
    periods,
    series: [{ id: series.id, label, points, cuts: cutsOf(series, years), loose: [] }],
    breaks: chartBreaks([series], years, context),
  };
}

/**
 * The chart of one series: a line over its years, or rows where each number covers a whole term. Its title leaves out
 * what all charts of the page share: the body on a body's page (`metric`), the metric on a metric's (`body`).
 */
export function seriesChart(series: Series, context: ChartContext, titled: "metric" | "body" = "metric"): ChartSpec {
  const { key } = series;
  const { t } = context;
  const [body, metric, scope] = [bodyName(key.body, context), metricName(key, context), seriesScope(series, context)];
  return {
    title: titled === "metric" ? t.charts.name(metric, scope) : t.charts.name(body, facetName(key, context), scope),
    name: t.charts.name(body, metric, scope),
    unit: key.unit,
    format: isRatio(key.unit) ? "percent" : "number",
    language: context.language,
    ...(key.scope === "term-cumulative" ? cumulative(series, context) : yearly(series, context)),
  };
}
