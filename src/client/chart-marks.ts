import type { Chart, Plugin } from "chart.js";
import { toCanvas, type PaintOf } from "../charts/draw/to-canvas.ts";
import type { Marks, Plot } from "../charts/layout/layout.ts";
import { headroom } from "../charts/layout/line-layout.ts";
import { marksOf, type Shown } from "../charts/layout/marks.ts";
import type { ChartSpec } from "../charts/spec/chart-spec.ts";
import type { Cursor } from "./chart-cursor.ts";
import type { Placed } from "./chart-pick.ts";

/** In pixels. */
export const fontSize = 13;

/** Where Chart.js has laid out the axes. */
function plotOf({ scales, chartArea: { left, top, bottom }, width }: Chart, { kind }: ChartSpec): Plot | undefined {
  const [periods, values] = kind === "bar" ? [scales["y"], scales["x"]] : [scales["x"], scales["y"]];
  if (!periods || !values) return undefined;
  const above = kind === "bar" ? top : top - headroom;
  return {
    area: { x: left, y: above, width: width - left, height: bottom - above },
    fontSize,
    period: (index) => periods.getPixelForValue(index),
    value: (value) => values.getPixelForValue(value),
  };
}

const none: Marks = { breaks: [], series: [], texts: [], absent: [] };

/** The picture's marks between the axes of a canvas. */
export function chartMarks(chart: Chart, spec: ChartSpec, shown: Shown): Marks {
  const plot = plotOf(chart, spec);
  return plot ? marksOf(spec, plot, shown) : none;
}

/** Every point that can be pointed at, where it is drawn. */
export const placedPoints = ({ series }: Marks): Placed[] =>
  series.flatMap(({ points }, at) => points.map(({ index, joint }) => ({ series: at, index, ...joint })));

/** Paints the marks, of which the library knows nothing: it draws the axes. */
export const marksPlugin = (
  spec: ChartSpec,
  shown: Shown,
  paintOf: PaintOf,
  cursor: () => Cursor | undefined,
): Plugin => ({
  id: "marks",
  afterDraw: (chart) => toCanvas(chart.ctx, chartMarks(chart, spec, shown), paintOf, cursor()),
});
