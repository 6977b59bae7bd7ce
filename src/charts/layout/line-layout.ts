import type { ChartWords } from "../../i18n/zh-hans/charts.ts";
import { startsAboveZero, zeroNote } from "./axis-note.ts";
import { axisText } from "./axis-text.ts";
import { breakLabels } from "./break-labels.ts";
import type { ChartSpec } from "../spec/chart-spec.ts";
import { describe, pointTitle } from "./describe.ts";
import type { Box, BreakMark, Layout, Size, TextMark } from "./layout.ts";
import { legendLayout } from "./legend-layout.ts";
import { seriesMarks, type Scale } from "./series-marks.ts";
import { sideSteps } from "./side-steps.ts";
import { textWidth } from "./text-width.ts";
import { valueLabels } from "./value-labels.ts";
import { roomySteps, valueTicks } from "./value-ticks.ts";
import { yearLabels } from "./year-labels.ts";

/** Room above the highest tick for arrows and numbers, and beside the outermost points. */
const headroom = 26;
/** In widths of a character. */
const sideroom = 2.6;

interface Frame {
  plot: Box;
  /** Baselines of what is written above the plot. */
  note: number;
  captions: number;
  scale: Scale;
  ticks: number[];
}

function frame(spec: ChartSpec, size: Size, top: number): Frame {
  const ticks = valueTicks(spec, spec.periods.length === 1 ? 1 : size.name === "wide" ? roomySteps : 3);
  const left = Math.max(0, ...ticks.map((tick) => textWidth(axisText(tick, spec), size.fontSize))) + 8;
  const row = size.fontSize * 1.5;
  const noteRow = startsAboveZero(ticks) ? row : 0;
  const captionRow = spec.breaks.length > 0 ? row : 0;
  const height = spec.periods.length === 1 ? size.plotHeight / 2 : size.plotHeight;
  const plot = { x: left, y: top + noteRow + captionRow, width: size.width - left, height };
  const [low, high] = [ticks.at(0) ?? 0, ticks.at(-1) ?? 1];
  const side = sideroom * size.fontSize;
  const step = (plot.width - 2 * side) / Math.max(1, spec.periods.length - 1);
  const start = spec.periods.length === 1 ? plot.x + plot.width / 2 : plot.x + side;
  const bottom = plot.y + plot.height;
  const scale = {
    x: (index: number) => start + index * step,
    y: (value: number) => bottom - ((value - low) / (high - low)) * (plot.height - headroom),
  };
  return { plot, note: top + size.fontSize, captions: top + noteRow + size.fontSize, scale, ticks };
}

function axisNote(spec: ChartSpec, { ticks, note }: Frame, words: ChartWords): TextMark[] {
  const text = zeroNote(spec, ticks, words);
  return text === "" ? [] : [{ x: 0, y: note, text, anchor: "start" }];
}

function breakMarks(spec: ChartSpec, { plot, captions, scale }: Frame, size: Size): BreakMark[] {
  const placed = spec.breaks.map((found) => ({ ...found, x: (scale.x(found.at - 1) + scale.x(found.at)) / 2 }));
  const labels = breakLabels(placed, captions, size.width, size.fontSize);
  return placed.map(({ kind, note, x }, index) => ({
    kind,
    note,
    x1: x,
    y1: plot.y,
    x2: x,
    y2: plot.y + plot.height,
    label: labels[index],
  }));
}

/** Years from left to right, one line a series. */
export function lineLayout(spec: ChartSpec, size: Size, words: ChartWords): Layout {
  const { legend, height: top } = legendLayout(spec, size);
  const placed = frame(spec, size, top);
  const { plot, scale, ticks } = placed;
  const bottom = plot.y + plot.height;
  const steps = sideSteps(spec.series, scale);
  const series = spec.series.map((each, at) => {
    const own: Scale = { x: (index) => scale.x(index) + (steps[at]?.[index] ?? 0), y: scale.y };
    return seriesMarks(each, own, (point, index) => pointTitle(words, spec, each.label, index, point));
  });
  const labelled = series.map((marks, index) => ({
    marks,
    labels: spec.series[index]?.points.flatMap((point) => (point === null || point.value === null ? [] : [point.label])) ?? [],
  }));
  return {
    kind: "line",
    width: size.width,
    height: bottom + size.fontSize * 1.9,
    fontSize: size.fontSize,
    description: describe(words, spec),
    grid: ticks.map((tick) => {
      const y = scale.y(tick);
      const label = { x: plot.x - 8, y: y + size.fontSize * 0.35, text: axisText(tick, spec), anchor: "end" as const };
      return { x1: plot.x, y1: y, x2: plot.x + plot.width, y2: y, label };
    }),
    axis: [...axisNote(spec, placed, words), ...yearLabels(spec.axis ?? spec.periods, scale.x, bottom + size.fontSize * 1.5, size.fontSize)],
    breaks: breakMarks(spec, placed, size),
    series,
    texts: valueLabels(labelled, { ...plot, height: plot.height - 2 }, size.fontSize),
    legend,
  };
}
