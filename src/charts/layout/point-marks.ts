import type { Box, Place, PointMark, Scale, Shape } from "./layout.ts";
import { markSize, outline } from "./outlines.ts";
import { round } from "./path.ts";
import { hasRing, isHollow, type Stated } from "./point-style.ts";

/** Length of the arrow that says "and more" or "and less", and of its head. */
export const arrowLength = 15;
const arrowHead = 3.5;
/** How far the strokes of 约 reach either way. */
const aboutLength = { line: 9, bar: 7.5 };
/** Radius of the ring around a number that is not simply stated; at the end of a bar. */
const ringRadius = { line: 8.5, bar: 6.5 };
const barThickness = 16;
/** Side of the square around a mark that a finger can hit. */
const target = 24;
/** What a mark without a ring keeps free around its middle. */
const markReach = 6;

type Kind = "line" | "bar";

/** A place so far from another along the value axis, towards the higher values. */
const higher = (kind: Kind, { x, y }: Place, by: number): Place =>
  kind === "bar" ? { x: x + by, y } : { x, y: y - by };

/** Where a value lies on the value axis of a mark. */
const onAxis = (kind: Kind, { x, y }: Place, value: number, scale: Scale): Place =>
  kind === "bar" ? { x: scale.value(value), y } : { x, y: scale.value(value) };

function tipOf(kind: Kind, { bound, value, max = value }: Stated, from: Place, scale: Scale): Place | undefined {
  switch (bound) {
    case "more-than":
    case "at-least":
      return higher(kind, from, arrowLength);
    case "nearly":
    case "at-most":
      return higher(kind, from, -arrowLength);
    case "about":
      return higher(kind, from, aboutLength[kind]);
    case "range":
      return onAxis(kind, from, max, scale);
    case "exact":
      return undefined;
  }
}

/** A stroke from the mark with an arrow's head, along either axis: the true number lies that way. */
function arrow({ x, y }: Place, tip: Place): string {
  const [dx, dy] = [Math.sign(tip.x - x), Math.sign(tip.y - y)];
  const back = { x: tip.x - dx * arrowHead, y: tip.y - dy * arrowHead };
  const wing = (side: number): string =>
    `${round(back.x + side * dy * arrowHead)} ${round(back.y + side * dx * arrowHead)}`;
  const end = `${round(tip.x)} ${round(tip.y)}`;
  return `M${round(x + dx * markSize)} ${round(y + dy * markSize)}L${end}M${wing(-1)}L${end}L${wing(1)}`;
}

/** A number given as 约 may be more or less: a stroke either way along the value axis. */
function eitherWay(kind: Kind, { x, y }: Place): string {
  const length = aboutLength[kind];
  if (kind === "bar") return `M${round(x - length)} ${round(y)}h${round(length * 2)}`;
  const stroke = (way: number): string =>
    `M${round(x)} ${round(y + way * markSize)}v${round(way * (length - markSize))}`;
  return stroke(-1) + stroke(1);
}

/** A stretch of a bar along the middle of its row. */
const barBox = (start: number, end: number, middle: number): Box => ({
  x: start,
  y: middle - barThickness / 2,
  width: end - start,
  height: barThickness,
});

/** From the lower end to the upper: a row's bar goes on, hollow. */
const span = (kind: Kind, { x, y }: Place, tip: Place): Shape =>
  kind === "bar"
    ? { kind: "rect", role: "bar hollow", ...barBox(x, tip.x, y) }
    : { kind: "path", role: "span", d: `M${round(x)} ${round(y)}L${round(tip.x)} ${round(tip.y)}` };

function boundShapes(kind: Kind, { bound }: Stated, from: Place, tip: Place | undefined): Shape[] {
  if (tip === undefined) return [];
  if (bound === "range") return [span(kind, from, tip)];
  return [{ kind: "path", role: "arrow", d: bound === "about" ? eitherWay(kind, from) : arrow(from, tip) }];
}

function ownShapes(kind: Kind, point: Stated, series: number, { x, y }: Place, scale: Scale): Shape[] {
  const style = `${isHollow(point) ? "hollow" : "solid"}${point.reserve === "inferred" ? " inferred" : ""}`;
  if (kind === "bar") {
    return [{ kind: "rect", role: `bar ${style}`, ...barBox(scale.value(0), x, y) }];
  }
  // A range is its span alone: a mark would single out one of its ends.
  return point.bound === "range" ? [] : [{ kind: "path", role: `mark ${style}`, d: outline(series, x, y) }];
}

function hitBox(kind: Kind, { x, y }: Place, scale: Scale): Box {
  if (kind === "line") return { x: x - target / 2, y: y - target / 2, width: target, height: target };
  const start = scale.value(0);
  return { x: start, y: y - target / 2, width: Math.max(x - start, target), height: target };
}

/** A number in its place with all that is painted of it. */
export function pointMark(kind: Kind, point: Stated, series: number, index: number, scale: Scale): PointMark {
  const along = scale.period(index);
  const from = onAxis(kind, { x: along, y: along }, point.value, scale);
  const tip = tipOf(kind, point, from, scale);
  const ring: Shape = { kind: "circle", role: "ring", ...from, radius: ringRadius[kind] };
  return {
    ...from,
    index,
    joint: onAxis(kind, from, (point.value + (point.max ?? point.value)) / 2, scale),
    tip,
    reach: hasRing(point) ? ringRadius[kind] + 1 : markReach,
    label: point.label,
    hit: hitBox(kind, from, scale),
    shapes: [
      ...ownShapes(kind, point, series, from, scale),
      ...boundShapes(kind, point, from, tip),
      ...(hasRing(point) ? [ring] : []),
    ],
  };
}
