import { at } from "../../model/at.ts";
import type { Shape } from "./layout.ts";
import { polygon, round } from "./path.ts";

/** Half the size of a mark. */
export const markSize = 4.6;

const polygonAt = (x: number, y: number, corners: [number, number][]): string =>
  polygon(corners.map(([dx, dy]) => ({ x: x + dx, y: y + dy })));

const halfCircle = (way: number): string => `a${markSize} ${markSize} 0 1 0 ${markSize * 2 * way} 0`;

/** One outline for each series, so that colour is not the only difference. */
const outlines: ((x: number, y: number) => string)[] = [
  (x, y) => `M${round(x - markSize)} ${round(y)}${halfCircle(1)}${halfCircle(-1)}Z`,
  (x, y) =>
    polygonAt(x, y, [
      [-4.1, -4.1],
      [4.1, -4.1],
      [4.1, 4.1],
      [-4.1, 4.1],
    ]),
  (x, y) =>
    polygonAt(x, y, [
      [0, -5.9],
      [5.9, 0],
      [0, 5.9],
      [-5.9, 0],
    ]),
  (x, y) =>
    polygonAt(x, y, [
      [0, -5.6],
      [5.4, 4],
      [-5.4, 4],
    ]),
];

/** Path data of a series' mark around a place. */
export const outline = (series: number, x: number, y: number): string => at(outlines, series % outlines.length)(x, y);

/** Length of a line's sample in a legend. */
export const sampleWidth = 18;

/** A piece of a series' line with its mark, from `x` on, for a legend. */
export const lineSample = (series: number, x: number, y: number): Shape[] => [
  { kind: "line", role: "line", x1: x, y1: y, x2: x + sampleWidth, y2: y },
  { kind: "path", role: "mark solid", d: outline(series, x + sampleWidth / 2, y) },
];
