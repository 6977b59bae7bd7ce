import { at } from "../model/at.ts";
import { comparison } from "./comparison.ts";
import { coveredYears } from "./covered-years.ts";
import { seriesOfMetric } from "./select-series.ts";
import type { Body, Metric } from "../model/dataset.ts";
import type { Row } from "./tables.ts";
import type { ComparableGroup, Series } from "./types.ts";

/** The numbers of one year that may stand side by side, highest first, as they are written: what a bound leaves open is not decided. */
export interface Spread {
  group: ComparableGroup;
  rows: Row[];
}

/** Of a spread: what is written highest, in the middle and lowest, each with how many say the same. */
export interface SpreadFigure {
  row: Row;
  alike: number;
}

const groupsOfSeries = new WeakMap<Series[], ComparableGroup[]>();

/** What may stand side by side of a metric, found once for all years. */
function groupsOf(metric: Metric, series: Series[], bodies: Body[]): ComparableGroup[] {
  const groups = groupsOfSeries.get(series) ?? comparison(metric, series, bodies).groups;
  groupsOfSeries.set(series, groups);
  return groups;
}

/** What bodies that may be compared say of a metric and year; counts up to a day within the year are not the year's. */
export function spreadsOfYear(year: number, metric: Metric, all: Series[], bodies: Body[]): Spread[] {
  const series = seriesOfMetric(metric.id, all);
  return groupsOf(metric, series, bodies).flatMap((group) => spreadOf(group, year) ?? []);
}

/** What the bodies of a group say of a year; undefined where fewer than two do. */
export function spreadOf(group: ComparableGroup, year: number): Spread | undefined {
  const rows = group.series.flatMap((each) => rowOf(each, year) ?? []);
  return rows.length > 1 ? { group, rows: rows.toSorted((a, b) => valueOf(b) - valueOf(a)) } : undefined;
}

/** What a spread is told by; two numbers have no middle. */
export function figuresOf({ rows }: Spread): [name: "largest" | "middle" | "smallest", figure: SpreadFigure][] {
  const figure = (row: Row): SpreadFigure => ({
    row,
    alike: rows.filter((other) => valueOf(other) === valueOf(row)).length,
  });
  return [
    ["largest", figure(at(rows, 0))],
    ...(rows.length > 2 ? [["middle", figure(at(rows, (rows.length - 1) >> 1))] as ["middle", SpreadFigure]] : []),
    ["smallest", figure(at(rows, -1))],
  ];
}

function rowOf(series: Series, year: number): Row | undefined {
  const point = series.points.find((one) => one.year === year);
  if (!point?.chosen.quantity || coveredYears(point.chosen).cut) return undefined;
  return { series, point, observation: point.chosen };
}

const valueOf = ({ observation: { quantity } }: Row): number => quantity?.value ?? Number.NEGATIVE_INFINITY;
