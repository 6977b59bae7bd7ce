import type { Chart, Plugin } from "chart.js";
import { breakLabels } from "../charts/layout/break-labels.ts";
import type { ChartBreak, ChartPoint, ChartSpec } from "../charts/spec/chart-spec.ts";
import { headroom } from "./chart-places.ts";
import { outline, ringRadius } from "../charts/layout/mark-shapes.ts";
import type { Cursor } from "./chart-cursor.ts";
import type { ChartTheme } from "./chart-theme.ts";

const reach = 15;
const head = 3.5;
const spanWidth = 7;
const barHalf = 8;
/** In pixels. */
const captionSize = 12;

/** Where the true number lies, along the value axis from the mark: +1 above, −1 below. */
const directions: Partial<Record<ChartPoint["bound"], number[]>> = { "more-than": [1], "at-least": [1], nearly: [-1], "at-most": [-1], about: [1, -1] };

/** Draws upwards from the origin, turned by `angle`. */
function boundStroke(context: CanvasRenderingContext2D, x: number, y: number, angle: number, hasHead: boolean): void {
  const length = hasHead ? reach : reach * 0.6;
  context.save();
  context.translate(x, y);
  context.rotate(angle);
  context.beginPath();
  context.moveTo(0, -4);
  context.lineTo(0, -length);
  if (hasHead) {
    context.moveTo(-head, head - length);
    context.lineTo(0, -length);
    context.lineTo(head, head - length);
  }
  context.stroke();
  context.restore();
}

function drawBound(chart: Chart, spec: ChartSpec, point: ChartPoint, x: number, y: number): void {
  const { ctx: context, scales } = chart;
  const inRows = spec.kind === "bar";
  if (point.bound === "range" && point.max !== undefined) {
    const [start, end] = [point.value ?? 0, point.max].map((value) => scales[inRows ? "x" : "y"]?.getPixelForValue(value) ?? 0) as [number, number];
    context.save();
    context.lineCap = "round";
    context.lineWidth = spanWidth;
    context.beginPath();
    context.moveTo(inRows ? start : x, inRows ? y : start);
    context.lineTo(inRows ? end : x, inRows ? y : end);
    context.stroke();
    context.restore();
  }
  const upwards = inRows ? Math.PI / 2 : 0;
  for (const way of directions[point.bound] ?? []) {
    boundStroke(context, x, y, way > 0 ? upwards : upwards + Math.PI, point.bound !== "about");
  }
}

/** A dashed outline for what this site worked out, a ring for what is not simply stated. */
function drawReserve(chart: Chart, spec: ChartSpec, at: Cursor, { x, y }: { x: number; y: number }, paper: string): void {
  const { ctx: context, chartArea } = chart;
  const point = spec.series[at.series]?.points[at.index];
  if (!point?.reserve) return;
  const inRows = spec.kind === "bar";
  context.save();
  if (point.reserve === "inferred") {
    const isActive = chart.getActiveElements().some(({ datasetIndex, index }) => datasetIndex === at.series && index === at.index);
    const path = new Path2D(inRows ? `M${chartArea.left} ${y - barHalf}H${x}V${y + barHalf}H${chartArea.left}Z` : outline(at.series, x, y));
    context.fillStyle = paper;
    context.fill(path);
    context.setLineDash([2.4, 2]);
    context.lineWidth = isActive ? 3.5 : 1.8;
    context.stroke(path);
  } else {
    context.lineWidth = 1.2;
    context.beginPath();
    context.arc(x, y, inRows ? ringRadius - 2 : ringRadius, 0, Math.PI * 2);
    context.stroke();
  }
  context.restore();
}

/** Draws what each bound, and each number that is not simply stated, adds to its mark. */
export const boundsPlugin = (spec: ChartSpec, theme: ChartTheme): Plugin => ({
  id: "bounds",
  afterDatasetsDraw(chart) {
    spec.series.forEach(({ points }, at) => {
      if (!chart.isDatasetVisible(at)) return;
      chart.ctx.strokeStyle = theme.series[at % theme.series.length] ?? theme.ink;
      chart.ctx.lineWidth = 1.6;
      points.forEach((point, index) => {
        const mark = chart.getDatasetMeta(at).data[index];
        if (point === null || point.value === null || !mark) return;
        drawReserve(chart, spec, { series: at, index }, mark, theme.paper);
        drawBound(chart, spec, point, mark.x, mark.y);
      });
    });
  },
});

const dashes: Record<ChartBreak["kind"], number[]> = { term: [3, 4], definition: [], doubt: [9, 3, 2, 3] };

function breakRule(context: CanvasRenderingContext2D, kind: ChartBreak["kind"], theme: ChartTheme, from: [number, number], to: [number, number]): void {
  context.strokeStyle = kind === "term" ? theme.soft : theme.definition;
  context.fillStyle = context.strokeStyle;
  context.setLineDash(dashes[kind]);
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
}

/** Draws a rule with its caption between the periods where a break lies. */
export const breaksPlugin = (spec: ChartSpec, theme: ChartTheme): Plugin => ({
  id: "breaks",
  beforeDatasetsDraw({ ctx: context, chartArea: { left, right, top, bottom }, scales, width }) {
    const inRows = spec.kind === "bar";
    const axis = scales[inRows ? "y" : "x"];
    if (!axis) return;
    const places = spec.breaks.map(({ at }) => (axis.getPixelForValue(at - 1) + axis.getPixelForValue(at)) / 2);
    const captions = breakLabels(spec.breaks.map(({ label }, index) => ({ x: places[index] ?? 0, label })), top - headroom - 4, width, captionSize);
    context.save();
    context.font = `${captionSize}px ${theme.font}`;
    context.textAlign = inRows ? "right" : "center";
    spec.breaks.forEach(({ kind, label }, index) => {
      const place = places[index] ?? 0;
      const caption = captions[index];
      breakRule(context, kind, theme, inRows ? [left, place] : [place, top - headroom], inRows ? [right, place] : [place, bottom]);
      if (inRows) context.fillText(label, right, place - 4);
      else if (caption) context.fillText(label, caption.x, caption.y);
    });
    context.restore();
  },
});
