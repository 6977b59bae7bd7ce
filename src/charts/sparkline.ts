import type { Series } from "../series/types.ts";
import { element, round } from "./svg-text.ts";

const width = 96;
const height = 28;
const edge = 4;

/** Points before `until` with a number, or until the end. */
function numbers(series: Series, until: number): { year: number; value: number; exact: boolean }[] {
  return series.points.flatMap(({ year, chosen: { quantity } }) =>
    quantity === null || year > until ? [] : [{ year, value: ((quantity.valueMax ?? quantity.value) + quantity.value) / 2, exact: quantity.bound === "exact" }],
  );
}

/** Whether the definition changed between two years. */
const cut = (series: Series, from: number, to: number): boolean =>
  series.breaks.some((found) => found.kind === "definition" && found.from > from && found.from <= to);

/**
 * A word-sized picture of a series up to a year, for beside its number, which says everything. Gaps and changes of definition cut
 * the line; cumulative numbers are dots. "" below two points.
 */
export function sparkline(series: Series, until: number = Number.POSITIVE_INFINITY): string {
  const points = numbers(series, until);
  if (points.length < 2) return "";
  const values = points.map(({ value }) => value);
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const first = points[0]?.year ?? 0;
  const span = (points.at(-1)?.year ?? first) - first;
  const x = (year: number): number => edge + ((year - first) / span) * (width - 2 * edge);
  const y = (value: number): number => (high === low ? height / 2 : height - edge - ((value - low) / (high - low)) * (height - 2 * edge));
  const joins = (index: number): boolean => {
    const [before, point] = [points[index - 1], points[index]];
    const annual = series.key.scope !== "term-cumulative";
    return annual && before !== undefined && point !== undefined && point.year - before.year === 1 && !cut(series, before.year, point.year);
  };
  const d = points.map(({ year, value }, index) => `${joins(index) ? "L" : "M"}${round(x(year))} ${round(y(value))}`).join("");
  const alone = points.filter((_, index) => !joins(index) && !joins(index + 1));
  const last = points.at(-1);
  return element(
    "svg",
    { class: "sparkline", viewBox: `0 0 ${width} ${height}`, width, height, "aria-hidden": "true", focusable: "false" },
    element("path", { class: "line", d }),
    ...alone.map(({ year, value }) => element("circle", { class: "dot", cx: x(year), cy: y(value), r: 1.6 })),
    last ? element("circle", { class: last.exact ? "last" : "last hollow", cx: x(last.year), cy: y(last.value), r: 2.8 }) : "",
  );
}
