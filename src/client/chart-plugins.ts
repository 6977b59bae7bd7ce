import type { Chart, Plugin } from "chart.js";
import type { ChartPoint, ChartSpec } from "../charts/chart-spec.ts";
import type { ChartTheme } from "./chart-theme.ts";

const reach = 15;
const head = 3.5;
const spanWidth = 7;

/** Where the true number lies, along the value axis from the mark: +1 above, −1 below. */
const directions: Partial<Record<ChartPoint["bound"], number[]>> = { "more-than": [1], "at-least": [1], nearly: [-1], "at-most": [-1], about: [1, -1] };

/** Draws upwards from the origin, turned by `angle`. */
function boundStroke(context: CanvasRenderingContext2D, x: number, y: number, angle: number, hasHead: boolean): void {
  const length = hasHead ? reach : reach / 2;
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
    const end = scales[inRows ? "x" : "y"]?.getPixelForValue(point.max) ?? 0;
    context.save();
    context.lineCap = "round";
    context.lineWidth = spanWidth;
    context.beginPath();
    context.moveTo(x, y);
    context.lineTo(inRows ? end : x, inRows ? y : end);
    context.stroke();
    context.restore();
  }
  const upwards = inRows ? Math.PI / 2 : 0;
  for (const way of directions[point.bound] ?? []) {
    boundStroke(context, x, y, way > 0 ? upwards : upwards + Math.PI, point.bound !== "about");
  }
}

/** Draws what each bound adds to its mark. */
export const boundsPlugin = (spec: ChartSpec, theme: ChartTheme): Plugin => ({
  id: "bounds",
  afterDatasetsDraw(chart) {
    spec.series.forEach(({ points }, at) => {
      if (!chart.isDatasetVisible(at)) return;
      chart.ctx.strokeStyle = theme.series[at % theme.series.length] ?? theme.ink;
      chart.ctx.lineWidth = 1.6;
      points.forEach((point, index) => {
        const mark = chart.getDatasetMeta(at).data[index];
        if (point !== null && point.value !== null && mark) drawBound(chart, spec, point, mark.x, mark.y);
      });
    });
  },
});

/** Draws a rule with its caption between the periods where a break lies. */
export const breaksPlugin = (spec: ChartSpec, theme: ChartTheme): Plugin => ({
  id: "breaks",
  beforeDatasetsDraw({ ctx: context, chartArea, scales }) {
    const inRows = spec.kind === "bar";
    const axis = scales[inRows ? "y" : "x"];
    for (const { at, kind, label } of axis ? spec.breaks : []) {
      const place = ((axis?.getPixelForValue(at - 1) ?? 0) + (axis?.getPixelForValue(at) ?? 0)) / 2;
      context.save();
      context.strokeStyle = kind === "definition" ? theme.definition : theme.soft;
      context.fillStyle = context.strokeStyle;
      context.font = `12px ${theme.font}`;
      context.textAlign = inRows ? "right" : "center";
      context.setLineDash(kind === "definition" ? [] : [3, 4]);
      context.beginPath();
      context.moveTo(inRows ? chartArea.left : place, inRows ? place : chartArea.top);
      context.lineTo(inRows ? chartArea.right : place, inRows ? place : chartArea.bottom);
      context.stroke();
      context.fillText(label, inRows ? chartArea.right : place, inRows ? place - 4 : chartArea.top - 6);
      context.restore();
    }
  },
});
