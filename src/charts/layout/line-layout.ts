import type { ChartWords } from "../../i18n/index.ts";
import { at } from "../../model/at.ts";
import type { ChartSpec } from "../spec/chart-spec.ts";
import { startsAboveZero, zeroNote } from "./axis-note.ts";
import { axisText } from "./axis-text.ts";
import { describe } from "./describe.ts";
import type { Layout, Plot, Size, TextMark } from "./layout.ts";
import { legendLayout } from "./legend-layout.ts";
import { linked } from "./linked.ts";
import { marksOf } from "./marks.ts";
import { textWidth } from "./text-width.ts";
import { roomySteps, valueTicks } from "./value-ticks.ts";
import { yearLabels } from "./year-labels.ts";

/** Room above the highest tick for arrows and numbers. */
export const headroom = 26;
/** Room beside the outermost points, in widths of a character. */
const sideroom = 2.6;
/** Height of a line of text above the plot, in widths of a character. */
export const captionHeight = 1.5;

interface Frame {
  plot: Plot;
  /** Baseline of the note on the axis. */
  note: number;
  ticks: number[];
}

function frame(spec: ChartSpec, size: Size, top: number): Frame {
  const single = spec.periods.length === 1;
  const ticks = valueTicks(spec, single ? 1 : size.name === "wide" ? roomySteps : 3);
  const left = Math.max(0, ...ticks.map((tick) => textWidth(axisText(tick, spec), size.fontSize))) + 8;
  const row = size.fontSize * captionHeight;
  const noteRow = startsAboveZero(ticks) ? row : 0;
  const captionRow = spec.breaks.length > 0 ? row : 0;
  const height = single ? size.plotHeight / 2 : size.plotHeight;
  const area = { x: left, y: top + noteRow + captionRow, width: size.width - left, height };
  const [low, high] = [at(ticks, 0), at(ticks, -1)];
  const side = sideroom * size.fontSize;
  const step = (area.width - 2 * side) / Math.max(1, spec.periods.length - 1);
  const start = single ? area.x + area.width / 2 : area.x + side;
  const bottom = area.y + area.height;
  const plot = {
    area,
    fontSize: size.fontSize,
    period: (index: number) => start + index * step,
    value: (value: number) => bottom - ((value - low) / (high - low)) * (area.height - headroom),
  };
  return { plot, note: top + size.fontSize, ticks };
}

function axisNote(spec: ChartSpec, { ticks, note }: Frame, words: ChartWords): TextMark[] {
  const text = zeroNote(spec, ticks, words);
  return text === "" ? [] : [{ x: 0, y: note, text, anchor: "start" }];
}

/** The picture of years from left to right, one line a series. */
export function lineLayout(spec: ChartSpec, size: Size, words: ChartWords): Layout {
  const { legend, height: top } = legendLayout(spec, size);
  const placed = frame(spec, size, top);
  const { plot, ticks } = placed;
  const { x, width, y: above, height } = plot.area;
  const bottom = above + height;
  const years = yearLabels(spec.axis ?? spec.periods, plot.period, bottom + size.fontSize * 1.5, size.fontSize);
  return {
    width: size.width,
    height: bottom + size.fontSize * 1.9,
    fontSize: size.fontSize,
    description: describe(words, spec),
    grid: ticks.map((tick) => {
      const y = plot.value(tick);
      const label = { x: x - 8, y: y + size.fontSize * 0.35, text: axisText(tick, spec), anchor: "end" as const };
      return { x1: x, y1: y, x2: x + width, y2: y, label };
    }),
    axis: [...axisNote(spec, placed, words), ...years],
    ...linked(marksOf(spec, plot, words), spec, words),
    legend,
  };
}
