import { at } from "../../model/at.ts";
import { isRatio } from "../../series/change.ts";
import { coveredYears } from "../../series/covered-years.ts";
import type { ComparableGroup, Point, Series } from "../../series/types.ts";
import { chartBreaks } from "./chart-breaks.ts";
import type { ChartContext } from "./chart-context.ts";
import { chartPoint } from "./chart-point.ts";
import type { ChartContent, ChartSpec } from "./chart-spec.ts";
import { bodyName, facetName, metricName, sharedScope } from "./names.ts";
import { periodsOf, yearLine, axisYears } from "./year-lines.ts";

/** More lines than this cannot be told apart. */
const mostLines = 6;

function lines(all: Series[], context: ChartContext): ChartContent {
  const years = axisYears(all);
  return {
    kind: "line",
    rows: "period",
    ...periodsOf(years, context),
    series: all.map((series) => yearLine({ label: bodyName(series.key.body, context), series }, years, context)),
    breaks: chartBreaks(all, years, context),
  };
}

/** A point with its number and the series it is of. */
interface Stated {
  series: Series;
  point: Point;
  value: number;
}

const statedBy = (series: Series): Stated[] =>
  series.points.flatMap((point) => {
    const { quantity } = point.chosen;
    return quantity === null ? [] : [{ series, point, value: quantity.value }];
  });

/** The numbers of the year for which most bodies have one; of several such years, the latest. */
const fullest = (all: Series[]): [year: number, stated: Stated[]] =>
  at(
    [...Map.groupBy(all.flatMap(statedBy), ({ point }) => point.year)].toSorted(
      ([a, x], [b, y]) => y.length - x.length || b - a,
    ),
    0,
  );

/** The year for which most of the series have a number; of several, the latest. */
export const fullestYear = (all: Series[]): number => fullest(all)[0];

/** One year's numbers in rows, highest first. */
function rows(all: Series[], context: ChartContext): ChartContent {
  const [year, found] = fullest(all);
  const stated = found.toSorted((a, b) => b.value - a.value);
  const sample = at(stated, 0);
  const covered = coveredYears(sample.point.chosen);
  return {
    kind: "bar",
    rows: "body",
    periods: stated.map(({ series }) => bodyName(series.key.body, context)),
    series: [
      {
        id: `year-${year}`,
        label: context.t.series.years(covered.first, covered.last),
        points: stated.map(({ series, point }) => chartPoint(point, series, context)),
        cuts: [],
        loose: [],
      },
    ],
    breaks: [],
  };
}

/** The time that all rows are of, and who has no number of it. */
function rowsOf({ periods, series }: ChartContent, all: Series[], context: ChartContext): string {
  const time = at(series, 0).label;
  const absent = all.map(({ key }) => bodyName(key.body, context)).filter((name) => !periods.includes(name));
  return absent.length === 0 ? time : context.t.charts.without(time, absent.slice(0, MOST_NAMED), absent.length);
}

/** More names than this are counted. */
const MOST_NAMED = 8;

/**
 * Bodies side by side: a line each while they can be told apart, else one year's numbers in rows. Cumulative numbers
 * are always in rows. The title leaves out the metric, which all charts of its page share.
 */
export function bodiesChart(group: ComparableGroup & { metric: string }, context: ChartContext): ChartSpec {
  const { t } = context;
  const inRows = group.series.length > mostLines || group.scope === "term-cumulative";
  const content = (inRows ? rows : lines)(group.series, context);
  const [level, scope] = [t.pages.levels[group.level], sharedScope(group.scope, group.series, context)];
  return {
    title: t.charts.name(level, facetName(group, context), scope),
    name: t.charts.name(level, metricName(group, context), scope),
    ...(inRows ? { subtitle: rowsOf(content, group.series, context) } : {}),
    unit: group.unit,
    format: isRatio(group.unit) ? "percent" : "number",
    language: context.language,
    ...content,
  };
}
