import type { Chart, Plugin } from "chart.js";
import type { ChartSpec } from "../charts/spec/chart-spec.ts";
import type { TextMark } from "../charts/layout/layout.ts";
import { valueLabels } from "../charts/layout/value-labels.ts";
import { fontSize, headroom, placedMarks } from "./chart-places.ts";
import type { ChartTheme } from "./chart-theme.ts";

/** Room that a bar's arrow or ring takes behind it. */
const behindBar = 24;

/** The picture's numbers beside the marks of the series that are shown. */
function lineLabels(chart: Chart, spec: ChartSpec): TextMark[] {
  const all = placedMarks(chart, spec).map((marks, at) => ({ marks, at })).filter(({ at }) => chart.isDatasetVisible(at));
  const labelled = all.map(({ marks, at }) => ({ marks, labels: (spec.series[at]?.points ?? []).flatMap((point) => (point === null || point.value === null ? [] : [point.label])) }));
  const { left, top, bottom } = chart.chartArea;
  const found = valueLabels(labelled, { x: left, y: top - headroom, width: chart.width - left, height: bottom - top + headroom - 2 }, fontSize);
  return found.map((mark) => (mark.series === undefined ? (spec.series.length > 1 ? { ...mark, series: all[0]?.at } : mark) : { ...mark, series: all[mark.series]?.at }));
}

/** Behind each bar, and soft words in place of one that is missing. */
function rowLabels(chart: Chart, { series: [only] }: ChartSpec, absent: string): (TextMark & { isSoft?: boolean })[] {
  const [start, axis] = [chart.chartArea.left, chart.scales["y"]];
  return (only?.points ?? []).map((point, index) => {
    const y = (axis?.getPixelForValue(index) ?? 0) + fontSize * 0.35;
    const mark = chart.getDatasetMeta(0).data[index];
    if (point === null || point.value === null || !mark) return { x: start + 8, y, text: point?.text ?? absent, anchor: "start", isSoft: true };
    const plain = point.bound === "exact" && point.reserve === undefined;
    const end = point.max === undefined ? mark.x : (chart.scales["x"]?.getPixelForValue(point.max) ?? mark.x);
    return { x: end + (plain || point.bound === "range" ? 8 : behindBar), y, text: point.label, anchor: "start" };
  });
}

const aligned = { start: "left", middle: "center", end: "right" } as const;

/** Writes the numbers that the picture writes. */
export const labelsPlugin = (spec: ChartSpec, theme: ChartTheme, absent: string): Plugin => ({
  id: "labels",
  afterDatasetsDraw(chart) {
    const { ctx: context } = chart;
    const labels: (TextMark & { isSoft?: boolean })[] = spec.kind === "bar" ? rowLabels(chart, spec, absent) : lineLabels(chart, spec);
    context.save();
    context.lineJoin = "round";
    context.lineWidth = 3;
    context.strokeStyle = theme.paper;
    for (const { x, y, text, anchor, series, isSoft = false } of labels) {
      context.font = `${isSoft ? "" : "600 "}${fontSize}px ${theme.font}`;
      context.textAlign = aligned[anchor];
      context.fillStyle = isSoft ? theme.soft : series === undefined ? theme.ink : (theme.series[series % theme.series.length] ?? theme.ink);
      // A halo of paper, as in the picture.
      context.strokeText(text, x, y);
      context.fillText(text, x, y);
    }
    context.restore();
  },
});
