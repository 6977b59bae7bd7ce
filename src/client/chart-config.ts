import type { ChartConfiguration, ChartOptions, Plugin } from "chart.js";
import type { PaintOf } from "../charts/draw/to-canvas.ts";
import { axisText } from "../charts/layout/axis-text.ts";
import { captionHeight, headroom } from "../charts/layout/line-layout.ts";
import { roomBehind } from "../charts/layout/row-layout.ts";
import { roomySteps, valueTicks } from "../charts/layout/value-ticks.ts";
import type { ChartSpec } from "../charts/spec/chart-spec.ts";
import { fontSize } from "./chart-marks.ts";

function axes(spec: ChartSpec, paintOf: PaintOf): ChartOptions<"line">["scales"] {
  const ticks = valueTicks(spec, roomySteps);
  const [value, period] = spec.kind === "bar" ? ["x", "y"] : ["y", "x"];
  const rule = paintOf("grid", {}).stroke;
  const words = { color: paintOf("tick", { isText: true }).fill };
  return {
    [value as string]: {
      type: "linear",
      min: ticks.at(0),
      max: ticks.at(-1),
      grid: { color: rule },
      border: { display: false },
      afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
        axis.ticks = ticks.map((tick) => ({ value: tick }));
      },
      ticks: { ...words, callback: (tick: string | number) => axisText(Number(tick), spec) },
    },
    [period as string]: {
      type: "category",
      offset: true,
      grid: { display: false },
      border: { color: rule },
      ticks: { ...words, maxRotation: 0 },
    },
  };
}

/** Room for arrows and numbers above the highest point, and behind the longest bar. */
const padding = (spec: ChartSpec): { top: number; right: number } =>
  spec.kind === "line"
    ? { top: headroom + (spec.breaks.length > 0 ? fontSize * captionHeight : 4), right: 24 }
    : { top: 24, right: roomBehind(spec, fontSize) };

/**
 * The axes of the interactive chart, with the picture's scale; `marks` paints what stands between them. Pointing is the
 * view's.
 */
export function chartConfig(
  spec: ChartSpec,
  paintOf: PaintOf,
  font: string,
  marks: Plugin,
): ChartConfiguration<"line"> {
  return {
    type: "line",
    data: { labels: spec.axis ?? spec.periods, datasets: [] },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      layout: { padding: padding(spec) },
      font: { family: font, size: fontSize },
      scales: axes(spec, paintOf),
    },
    plugins: [marks],
  };
}
