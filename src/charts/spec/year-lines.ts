import { isApart } from "../../series/change.ts";
import { isLoose } from "../../series/loose.ts";
import type { Series } from "../../series/types.ts";
import { chartPoint } from "./chart-point.ts";
import type { ChartSeries } from "./chart-spec.ts";
import type { ChartContext } from "./chart-context.ts";

/** A series with the name it carries in the chart. */
export interface LabelledSeries {
  label: string;
  series: Series;
}

/** Every year from the first point to the last, those without a point too: gaps keep their width. */
export function axisYears(all: Series[]): number[] {
  const years = all.flatMap(({ points }) => points.map(({ year }) => year));
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return Array.from({ length: Math.max(...years) - first + 1 }, (_, index) => first + index);
}

/** The years as a line chart's periods, in full and as short as an axis needs them. */
export const periodsOf = (years: number[], { t }: ChartContext): { periods: string[]; axis: string[] } => ({
  periods: years.map((year) => t.series.years(undefined, year)),
  axis: years.map(String),
});

/** Where in `years` the definition of a series changes, and where the numbers on both sides are of unlike times. */
export function cutsOf(series: Series, years: number[]): number[] {
  const changes = series.breaks
    .filter(({ kind }) => kind === "definition")
    .map(({ from }) => years.findIndex((year) => year >= from));
  return [...new Set([...changes, ...stepsWhere(isApart, series, years)])].toSorted((a, b) => a - b);
}

/** Where in `years` a point is reached from that of the year before by a step of some kind. */
const stepsWhere = (is: typeof isApart, series: Series, years: number[]): number[] =>
  series.points.flatMap((point, index) => {
    const before = series.points[index - 1];
    return before?.year === point.year - 1 && is(before, point, series) ? [years.indexOf(point.year)] : [];
  });

/** A series laid along `years`. */
export function yearLine({ label, series }: LabelledSeries, years: number[], context: ChartContext): ChartSeries {
  const byYear = new Map(series.points.map((point) => [point.year, chartPoint(point, series, context)]));
  const points = years.map((year) => byYear.get(year) ?? null);
  return { id: series.id, label, points, cuts: cutsOf(series, years), loose: stepsWhere(isLoose, series, years) };
}
