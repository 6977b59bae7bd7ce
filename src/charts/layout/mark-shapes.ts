import type { PointMark } from "./layout.ts";
import { element, round } from "../draw/svg-text.ts";

/** Half the size of a mark. */
const size = 4.6;

const polygon = (x: number, y: number, corners: [number, number][]): string =>
  `M${corners.map(([dx, dy]) => `${round(x + dx)} ${round(y + dy)}`).join("L")}Z`;

/** One outline for each series, so that colour is not the only difference. */
const outlines: ((x: number, y: number) => string)[] = [
  (x, y) => `M${round(x - size)} ${round(y)}a${size} ${size} 0 1 0 ${size * 2} 0a${size} ${size} 0 1 0 ${size * -2} 0Z`,
  (x, y) => polygon(x, y, [[-4.1, -4.1], [4.1, -4.1], [4.1, 4.1], [-4.1, 4.1]]),
  (x, y) => polygon(x, y, [[0, -5.9], [5.9, 0], [0, 5.9], [-5.9, 0]]),
  (x, y) => polygon(x, y, [[0, -5.6], [5.4, 4], [-5.4, 4]]),
];

/** The path of a series' mark around a point. */
export const outline = (series: number, x: number, y: number): string => (outlines[series % outlines.length] ?? outlines[0])?.(x, y) ?? "";

/** An edge that the number itself reaches is filled; one that it only approaches, or an approximate number, is hollow. */
export const isHollow = ({ bound, reserve }: Pick<PointMark, "bound" | "reserve">): boolean => bound === "more-than" || bound === "nearly" || bound === "about" || reserve === "inferred";

/** Radius of the ring around a number that is not simply stated. */
export const ringRadius = 8.5;

/** Whether a mark has a ring: what this site worked out is drawn with dashes instead. */
export const hasRing = ({ reserve }: Pick<PointMark, "reserve">): boolean => reserve !== undefined && reserve !== "inferred";

const head = 3.5;

/** A stroke from the mark with an arrow's head, along either axis: the true number lies that way. */
function arrow(x: number, y: number, tip: { x: number; y: number }): string {
  const [dx, dy] = [Math.sign(tip.x - x), Math.sign(tip.y - y)];
  const back = { x: tip.x - dx * head, y: tip.y - dy * head };
  const wings = [`${round(back.x - dy * head)} ${round(back.y - dx * head)}`, `${round(back.x + dy * head)} ${round(back.y + dx * head)}`];
  const from = { x: x + dx * size, y: y + dy * size };
  return `M${round(from.x)} ${round(from.y)}L${round(tip.x)} ${round(tip.y)}M${wings[0]}L${round(tip.x)} ${round(tip.y)}L${wings[1]}`;
}

/** A number given as 约 may be more or less: a stroke of `reach` either way along the value axis. */
function eitherWay({ x, y, bar }: PointMark, tip: { x: number; y: number }): string {
  const reach = Math.abs(bar ? tip.x - x : tip.y - y);
  if (bar) return `M${round(x - reach)} ${round(y)}h${round(reach * 2)}`;
  return `M${round(x)} ${round(y - size)}v${round(size - reach)}M${round(x)} ${round(y + size)}v${round(reach - size)}`;
}

/** From the lower end to the upper: a row's bar goes on, hollow. */
function span({ x, y, bar }: PointMark, tip: { x: number; y: number }): string {
  if (bar) return element("rect", { class: "bar hollow", ...bar, x, width: tip.x - x });
  return element("path", { class: "span", d: `M${round(x)} ${round(y)}L${round(tip.x)} ${round(tip.y)}` });
}

/** What a bound adds to its mark. */
export function boundShape(mark: PointMark): string {
  const { x, y, bound, tip } = mark;
  if (tip === undefined) return "";
  if (bound === "range") return span(mark, tip);
  return element("path", { class: "arrow", d: bound === "about" ? eitherWay(mark, tip) : arrow(x, y, tip) });
}
