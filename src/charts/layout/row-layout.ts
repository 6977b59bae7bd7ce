import type { ChartWords } from "../../i18n/index.ts";
import { at } from "../../model/at.ts";
import type { ChartSpec } from "../spec/chart-spec.ts";
import { describe } from "./describe.ts";
import type { Layout, Plot, Size } from "./layout.ts";
import { linked } from "./linked.ts";
import { marksOf } from "./marks.ts";
import { arrowLength } from "./point-marks.ts";
import { textWidth } from "./text-width.ts";
import { roomySteps, valueTicks } from "./value-ticks.ts";

/** Of one row, in the picture as on the canvas. */
export const rowHeight = 32;

const widest = (texts: string[], fontSize: number): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, fontSize)));

/** Room behind the longest bar for its arrow and its number. */
export function roomBehind({ series }: ChartSpec, fontSize: number): number {
  const labels = series.flatMap(({ points }) => points.flatMap((point) => (point === null ? [] : [point.label])));
  return widest(labels, fontSize) + arrowLength + 12;
}

function plotOf(spec: ChartSpec, { width, fontSize }: Size): Plot {
  const start = widest(spec.periods, fontSize) + 10;
  const length = Math.max(0, width - roomBehind(spec, fontSize) - start);
  const top = at(valueTicks(spec, roomySteps), -1);
  return {
    area: { x: start, y: 0, width: width - start, height: Math.max(1, spec.periods.length) * rowHeight },
    fontSize,
    period: (index) => index * rowHeight + rowHeight / 2,
    value: (value) => start + (value / top) * length,
  };
}

/** The picture of totals in rows from zero, which nothing joins: terms of one body, or bodies of one year. */
export function rowLayout(spec: ChartSpec, size: Size, words: ChartWords): Layout {
  const plot = plotOf(spec, size);
  const { x, height } = plot.area;
  return {
    width: size.width,
    height,
    fontSize: size.fontSize,
    description: describe(words, spec),
    grid: [{ x1: x, y1: 0, x2: x, y2: height }],
    axis: spec.periods.map((text, index) => {
      const baseline = plot.period(index) + size.fontSize * 0.35;
      return { x: x - 10, y: baseline, text, anchor: "end" as const };
    }),
    ...linked(marksOf(spec, plot, words), spec, words),
    legend: [],
  };
}
