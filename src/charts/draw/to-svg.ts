import type { BreakMark, Layout, LegendItem, LinkMark, Segment, Shape, TextMark } from "../layout/layout.ts";
import { round } from "../layout/path.ts";
import { joinShapes } from "../layout/series-marks.ts";
import { colourOf } from "./series-colour.ts";
import { element, escapeText } from "./svg-text.ts";

const line = ({ x1, y1, x2, y2 }: Segment, role: string): string =>
  element("line", { class: role || undefined, x1, y1, x2, y2 });

function text({ x, y, text: words, anchor, series }: TextMark, role = ""): string {
  const classes = [role, series === undefined ? "" : colourOf(series)].filter(Boolean).join(" ");
  const attributes = { class: classes || undefined, x, y, "text-anchor": anchor === "start" ? undefined : anchor };
  return element("text", attributes, escapeText(words));
}

/** One shape as one element, whose class is its role. */
export function shapeElement(shape: Shape): string {
  switch (shape.kind) {
    case "line":
      return line(shape, shape.role);
    case "rect":
      return element("rect", { class: shape.role, x: shape.x, y: shape.y, width: shape.width, height: shape.height });
    case "circle":
      return element("circle", { class: shape.role, cx: shape.x, cy: shape.y, r: shape.radius });
    case "path":
      return element("path", { class: shape.role, d: shape.d });
  }
}

const breakMark = ({ kind, note, shapes, label }: BreakMark): string =>
  element(
    "g",
    { class: `break ${kind}` },
    element("title", {}, escapeText(note)),
    ...shapes.map(shapeElement),
    label ? text(label) : "",
  );

const pointLink = ({ href, title, hit, shapes }: LinkMark): string =>
  element(
    "a",
    { href, "aria-label": title },
    element("title", {}, escapeText(title)),
    shapeElement({ kind: "rect", role: "hit", ...hit }),
    ...shapes.map(shapeElement),
  );

/** Nothing for the ear: the links that follow say it all. */
const silent = (...children: string[]): string =>
  children.join("") === "" ? "" : element("g", { "aria-hidden": "true" }, ...children);

const ofSeries = (index: number, ...children: string[]): string =>
  element("g", { class: colourOf(index) }, ...children);

const legendItem = ({ shapes, text: words, series }: LegendItem): string =>
  ofSeries(series, ...shapes.map(shapeElement), text(words));

/**
 * A placed chart as SVG that needs no script and no style attribute: colours come from ChartPicture.astro by class, and every
 * number is a link to its sentence.
 */
export function toSvg(layout: Layout, name: string): string {
  const joined = layout.series.map((marks) => joinShapes(marks).map(shapeElement).join(""));
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
      ...layout.absent.map((label) => text(label, "tick absent")),
      ...layout.breaks.map(breakMark),
      ...layout.legend.map(legendItem),
      ...joined.flatMap((drawn, index) => (drawn === "" ? [] : [ofSeries(index, drawn)])),
    ),
    ...layout.series.map(({ points }, index) => ofSeries(index, ...points.map(pointLink))),
    silent(...layout.texts.map((label) => text(label, "number"))),
  );
}
