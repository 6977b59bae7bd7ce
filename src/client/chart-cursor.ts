import { isStated } from "../charts/layout/point-style.ts";
import type { ChartPoint, ChartSpec } from "../charts/spec/chart-spec.ts";

/** A point that the keyboard stands on. */
export interface Cursor {
  series: number;
  index: number;
}

/** The point under a cursor, if there is one. */
export function pointAt({ series }: ChartSpec, { series: at, index }: Cursor): ChartPoint | undefined {
  const point = series[at]?.points[index];
  return isStated(point) ? point : undefined;
}

/** Indexes of a series' points that are drawn. */
const drawn = ({ series }: ChartSpec, at: number): number[] =>
  series[at]?.points.flatMap((point, index) => (isStated(point) ? [index] : [])) ?? [];

const nearest = (indexes: number[], to: number): number | undefined =>
  indexes.toSorted((a, b) => Math.abs(a - to) - Math.abs(b - to) || b - a)[0];

function along(spec: ChartSpec, { series, index }: Cursor, step: 1 | -1): Cursor {
  const all = drawn(spec, series);
  const next = step > 0 ? all.find((each) => each > index) : all.findLast((each) => each < index);
  return { series, index: next ?? index };
}

function across(spec: ChartSpec, cursor: Cursor, step: 1 | -1, isShown: (series: number) => boolean): Cursor {
  const shown = spec.series.flatMap((_, at) => (isShown(at) && drawn(spec, at).length > 0 ? [at] : []));
  if (shown.length === 0) return cursor;
  const series = shown.at((shown.indexOf(cursor.series) + step) % shown.length) ?? cursor.series;
  return { series, index: nearest(drawn(spec, series), cursor.index) ?? cursor.index };
}

/** Where the newest point of the first shown series is; undefined when none is shown. */
export function startCursor(spec: ChartSpec, isShown: (series: number) => boolean): Cursor | undefined {
  const series = spec.series.findIndex((_, at) => isShown(at) && drawn(spec, at).length > 0);
  const index = drawn(spec, series).at(-1);
  return index === undefined ? undefined : { series, index };
}

/**
 * Where a key leads from a cursor: along the periods, across the series, or to either end. Undefined for other keys. In
 * rows the periods run downwards, so the up and down keys follow them.
 */
export function moveCursor(
  spec: ChartSpec,
  cursor: Cursor,
  key: string,
  isShown: (series: number) => boolean,
): Cursor | undefined {
  const inRows = spec.kind === "bar";
  switch (key) {
    case "ArrowRight":
      return along(spec, cursor, 1);
    case "ArrowLeft":
      return along(spec, cursor, -1);
    case "ArrowDown":
      return inRows ? along(spec, cursor, 1) : across(spec, cursor, 1, isShown);
    case "ArrowUp":
      return inRows ? along(spec, cursor, -1) : across(spec, cursor, -1, isShown);
    case "Home":
      return { ...cursor, index: drawn(spec, cursor.series).at(0) ?? cursor.index };
    case "End":
      return { ...cursor, index: drawn(spec, cursor.series).at(-1) ?? cursor.index };
    default:
      return undefined;
  }
}
