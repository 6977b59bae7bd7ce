import type { BreakMark, Layout, PointMark, Segment, SeriesMarks, TextMark } from "../layout/layout.ts";
import { boundShape, hasRing, isHollow, outline, ringRadius } from "../layout/mark-shapes.ts";
import { colourOf } from "./series-colour.ts";
import { element, escapeText, round } from "./svg-text.ts";

/** Side of the square around a mark that a finger can hit. */
const target = 24;

const line = ({ x1, y1, x2, y2 }: Segment, name?: string): string => element("line", { class: name, x1, y1, x2, y2 });

const text = ({ x, y, text: words, anchor, series }: TextMark, name?: string): string =>
  element(
    "text",
    { class: [name, series !== undefined && colourOf(series)].filter(Boolean).join(" ") || undefined, x, y, "text-anchor": anchor === "start" ? undefined : anchor },
    escapeText(words),
  );

const path = (points: { x: number; y: number }[]): string => `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join("L")}`;

/** Two strokes across the axis: what stands before does not go on after. */
function slashes({ x1, y1, x2, y2 }: BreakMark): string {
  const upright = x1 === x2;
  const [x, y] = upright ? [x2, y2] : [x1, y1];
  const stroke = (shift: number): string =>
    upright
      ? `M${round(x + shift - 3)} ${round(y + 6)}L${round(x + shift + 3)} ${round(y - 6)}`
      : `M${round(x - 6)} ${round(y + shift + 3)}L${round(x + 6)} ${round(y + shift - 3)}`;
  return element("path", { class: "slashes", d: stroke(-2.5) + stroke(2.5) });
}

const breakMark = (mark: BreakMark): string =>
  element(
    "g",
    { class: `break ${mark.kind}` },
    element("title", {}, escapeText(mark.note)),
    line(mark),
    mark.kind === "term" ? "" : slashes(mark),
    mark.label ? text(mark.label) : "",
  );

function shape(point: PointMark, series: number): string {
  const name = `${isHollow(point) ? "hollow" : "solid"}${point.reserve === "inferred" ? " inferred" : ""}`;
  if (point.bar) return element("rect", { class: `bar ${name}`, ...point.bar });
  // A range is its span alone: a mark would single out one of its ends.
  return point.bound === "range" ? "" : element("path", { class: `mark ${name}`, d: outline(series, point.x, point.y) });
}

/** Around the mark, or at the end of a bar. */
const ring = (point: PointMark): string => (hasRing(point) ? element("circle", { class: "ring", cx: point.x, cy: point.y, r: point.bar ? ringRadius - 2 : ringRadius }) : "");

function hit({ x, y, bar }: PointMark): string {
  const box = bar
    ? { x: bar.x, y: y - target / 2, width: Math.max(bar.width, target), height: target }
    : { x: x - target / 2, y: y - target / 2, width: target, height: target };
  return element("rect", { class: "hit", ...box });
}

const pointLink = (point: PointMark, series: number): string =>
  element("a", { href: point.href, "aria-label": point.title }, element("title", {}, escapeText(point.title)), hit(point), shape(point, series), boundShape(point), ring(point));

const hasStrokes = ({ firm, loose }: SeriesMarks): boolean => firm.length + loose.length > 0;

const strokes = ({ firm, loose }: SeriesMarks): string =>
  [
    ...firm.map((run) => element("path", { class: "line", d: path(run) })),
    ...loose.map((segment) => line(segment, "line loose")),
  ].join("");

/** Nothing for the ear: the links that follow say it all. */
const silent = (...children: string[]): string => (children.join("") === "" ? "" : element("g", { "aria-hidden": "true" }, ...children));

const legendItem = ({ x, y, text: words, series }: Layout["legend"][number]): string =>
  element(
    "g",
    { class: colourOf(series) },
    line({ x1: x, y1: y, x2: x + 18, y2: y }, "line"),
    element("path", { class: "mark solid", d: outline(series, x + 9, y) }),
    text(words),
  );

/**
 * A placed chart as SVG that needs no script and no style attribute: colours come from chart.css by class, and every
 * number is a link to its sentence.
 */
export function toSvg(layout: Layout, name: string): string {
  return element(
    "svg",
    {
      class: ["chart-picture", name, layout.series.length > 1 ? "many" : ""].filter(Boolean).join(" "),
      viewBox: `0 0 ${round(layout.width)} ${round(layout.height)}`,
      "font-size": layout.fontSize,
      role: "group",
      "aria-label": layout.description,
    },
    silent(
      ...layout.grid.map((rule) => line(rule, "grid") + (rule.label ? text(rule.label, "tick") : "")),
      ...layout.axis.map((label) => text(label, "tick")),
      ...(layout.absent ?? []).map((label) => text(label, "tick absent")),
      ...layout.breaks.map(breakMark),
      ...layout.legend.map(legendItem),
      ...layout.series.flatMap((marks, index) => (hasStrokes(marks) ? element("g", { class: colourOf(index) }, strokes(marks)) : [])),
    ),
    ...layout.series.map((marks, index) => element("g", { class: colourOf(index) }, ...marks.points.map((point) => pointLink(point, index)))),
    silent(...layout.texts.map((label) => text(label, "number"))),
  );
}
