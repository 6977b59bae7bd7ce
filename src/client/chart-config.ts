import type { ChartConfiguration, ChartDataset, ChartOptions } from "chart.js";
import { axisText } from "../charts/layout/axis-text.ts";
import type { ChartPoint, ChartSeries, ChartSpec } from "../charts/spec/chart-spec.ts";
import { isHollow } from "../charts/layout/mark-shapes.ts";
import { isFirm } from "../charts/layout/series-marks.ts";
import { textWidth } from "../charts/layout/text-width.ts";
import { roomySteps, valueTicks } from "../charts/layout/value-ticks.ts";
import { labelsPlugin } from "./chart-labels.ts";
import { fontSize, headroom, placesPlugin } from "./chart-places.ts";
import { boundsPlugin, breaksPlugin } from "./chart-plugins.ts";
import type { ChartTheme } from "./chart-theme.ts";

/** The shapes of the picture's marks, each with the radius at which they look alike in size. */
const shapes = [
  { pointStyle: "circle", radius: 5 },
  { pointStyle: "rect", radius: 6 },
  { pointStyle: "rectRot", radius: 7 },
  { pointStyle: "triangle", radius: 6.5 },
] as const;

const hollow = (point: ChartPoint | null): boolean => point !== null && isHollow(point);
/** A range is its span alone, and dashes are none of the library's marks: the plugin draws both. */
const isDrawnApart = (point: ChartPoint | null): boolean => point?.bound === "range" || point?.reserve === "inferred";

function dataset(series: ChartSeries, at: number, { kind, series: all }: ChartSpec, theme: ChartTheme): ChartDataset<"line" | "bar"> {
  const colour = theme.series[at % theme.series.length] ?? theme.ink;
  const { pointStyle, radius } = shapes[at % shapes.length] ?? shapes[0];
  const fills = series.points.map((point) => (hollow(point) ? theme.paper : colour));
  const common = { label: series.label, data: series.points.map((point) => point?.value ?? null), borderColor: colour };
  const edges = series.points.map((point) => (point?.reserve === "inferred" ? 0 : 1.6));
  if (kind === "bar") return { ...common, type: "bar", backgroundColor: fills, borderWidth: edges, barThickness: 16 };
  return {
    ...common,
    type: "line",
    clip: false,
    borderWidth: 2,
    pointRadius: series.points.map((point) => (isDrawnApart(point) ? 0 : radius)),
    pointHoverRadius: series.points.map((point) => (isDrawnApart(point) ? 0 : radius + 2)),
    pointStyle,
    pointBackgroundColor: fills,
    // A ring of paper keeps marks of several series apart that lie over each other.
    pointBorderColor: series.points.map((point) => (all.length === 1 || hollow(point) ? colour : theme.paper)),
    pointBorderWidth: 1.5,
    pointHoverBorderWidth: 1.5,
    segment: {
      borderColor: ({ p1DataIndex }) => (series.cuts.includes(p1DataIndex) ? "transparent" : undefined),
      borderDash: ({ p0DataIndex, p1DataIndex }) =>
        [p0DataIndex, p1DataIndex].some((index) => { const point = series.points[index]; return point !== null && point !== undefined && !isFirm(point); }) ? [2, 4] : undefined,
    },
  };
}

function axes(spec: ChartSpec, theme: ChartTheme): ChartOptions<"line" | "bar">["scales"] {
  const ticks = valueTicks(spec, roomySteps);
  const [value, period] = spec.kind === "bar" ? ["x", "y"] : ["y", "x"];
  return {
    [value as string]: {
      type: "linear",
      min: ticks.at(0),
      max: ticks.at(-1),
      grid: { color: theme.rule },
      border: { display: false },
      afterBuildTicks: (axis: { ticks: { value: number }[] }) => {
        axis.ticks = ticks.map((tick) => ({ value: tick }));
      },
      ticks: { color: theme.soft, callback: (tick: string | number) => axisText(Number(tick), spec) },
    },
    [period as string]: { type: "category", offset: true, grid: { display: false }, border: { color: theme.rule }, ticks: { color: theme.soft, maxRotation: 0 } },
  };
}

/** Room for arrows and numbers above the highest point, and behind the longest bar. */
function padding({ kind, series, breaks }: ChartSpec): { top: number; right: number } {
  if (kind === "line") return { top: headroom + (breaks.length > 0 ? fontSize * 1.5 : 4), right: 24 };
  const labels = series.flatMap(({ points }) => points.map((point) => textWidth(point?.label ?? "", fontSize)));
  return { top: 24, right: Math.max(0, ...labels) + 32 };
}

/** The interactive chart of a spec: the same numbers, places, labels, scale, gaps, cuts and bounds as the picture. Pointing is the view's. */
export function chartConfig(spec: ChartSpec, theme: ChartTheme, absent: string): ChartConfiguration<"line" | "bar"> {
  return {
    type: spec.kind,
    data: { labels: spec.axis ?? spec.periods, datasets: spec.series.map((series, at) => dataset(series, at, spec, theme)) },
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      indexAxis: spec.kind === "bar" ? "y" : "x",
      layout: { padding: padding(spec) },
      font: { family: theme.font, size: fontSize },
      scales: axes(spec, theme),
    },
    plugins: [placesPlugin(spec), breaksPlugin(spec, theme), boundsPlugin(spec, theme), labelsPlugin(spec, theme, absent)],
  };
}
