import { at } from "../model/at.ts";
import { isApart } from "../series/change.ts";
import type { Point, Series } from "../series/types.ts";
import { element } from "./draw/svg-text.ts";
import { round } from "./layout/path.ts";
import { isFirm, isLoose } from "../series/loose.ts";

const width = 96;
const height = 28;
const edge = 4;

interface Dot {
  point: Point;
  year: number;
  value: number;
  exact: boolean;
}

/** Points before `until` with a number, or until the end. */
function numbers(series: Series, until: number): Dot[] {
  return series.points.flatMap((point) => {
    const { year, chosen } = point;
    const { quantity } = chosen;
    if (quantity === null || year > until) return [];
    const { value, valueMax = value } = quantity;
    return [{ point, year, value: (valueMax + value) / 2, exact: isFirm(chosen) }];
  });
}

/** How a number is joined to the one before it, if it is. */
function stroke(series: Series, before: Dot | undefined, point: Dot): "firm" | "loose" | undefined {
  if (series.key.scope === "term-cumulative" || before === undefined || point.year - before.year > 1) return undefined;
  if (isApart(before.point, point.point, series)) return undefined;
  return isLoose(before.point, point.point, series) ? "loose" : "firm";
}

/**
 * A word-sized picture of a series up to a year, for beside its number, which says everything. Gaps, changes of
 * definition and unlike times cut the line, which is dashed where a change is open; cumulative numbers are dots. "" below
 * two points.
 */
export function sparkline(series: Series, until: number = Number.POSITIVE_INFINITY): string {
  const points = numbers(series, until);
  if (points.length < 2) return "";
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [at(points, 0), at(points, -1)];
  const span = last.year - first.year;
  const x = (year: number): number => edge + ((year - first.year) / span) * (width - 2 * edge);
  const y = (value: number): number =>
    high === low ? height / 2 : height - edge - ((value - low) / (high - low)) * (height - 2 * edge);
  const placeOf = ({ year, value }: Dot): string => `${round(x(year))} ${round(y(value))}`;
  const strokes = points.map((point, index) => stroke(series, points[index - 1], point));
  const firm = points.map((point, index) => `${strokes[index] === "firm" ? "L" : "M"}${placeOf(point)}`).join("");
  const loose = points.flatMap((point, index) => {
    const before = points[index - 1];
    return before && strokes[index] === "loose" ? [`M${placeOf(before)}L${placeOf(point)}`] : [];
  });
  const alone = points.filter((_, index) => !strokes[index] && !strokes[index + 1]);
  return element(
    "svg",
    { class: "sparkline", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true", focusable: "false" },
    element("path", { class: "line", d: firm }),
    loose.length > 0 ? element("path", { class: "line loose", d: loose.join("") }) : "",
    ...alone.map(({ year, value }) => element("circle", { class: "dot", cx: x(year), cy: y(value), r: 1.6 })),
    element("circle", { class: last.exact ? "last" : "last hollow", cx: x(last.year), cy: y(last.value), r: 2.8 }),
  );
}
