import type { ChartConfiguration, ChartDataset, ChartOptions, TooltipItem } from "chart.js";
import { axisText } from "../charts/axis-text.ts";
import type { InteractiveWords } from "../charts/chart-data.ts";
import type { ChartPoint, ChartSeries, ChartSpec } from "../charts/chart-spec.ts";
import { roomySteps, valueTicks } from "../charts/value-ticks.ts";
import { boundsPlugin, breaksPlugin } from "./chart-plugins.ts";
import type { ChartTheme } from "./chart-theme.ts";

/** The shapes of the picture's marks, each with the radius at which they look alike in size. */
const shapes = [
  { pointStyle: "circle", radius: 5 },
  { pointStyle: "rect", radius: 6 },
  { pointStyle: "rectRot", radius: 7 },
  { pointStyle: "triangle", radius: 6.5 },
] as const;
const hollow = new Set<ChartPoint["bound"] | undefined>(["more-than", "nearly", "about"]);

function dataset(series: ChartSeries, at: number, { kind, series: all }: ChartSpec, theme: ChartTheme): ChartDataset<"line" | "bar"> {
  const colour = theme.series[at % theme.series.length] ?? theme.ink;
  const { pointStyle, radius } = shapes[at % shapes.length] ?? shapes[0];
  const fills = series.points.map((point) => (hollow.has(point?.bound) ? theme.paper : colour));
  const common = { label: series.label, data: series.points.map((point) => point?.value ?? null), borderColor: colour };
  if (kind === "bar") return { ...common, type: "bar", backgroundColor: fills, borderWidth: 1.6, barThickness: 16 };
  return {
    ...common,
    type: "line",
    clip: false,
    borderWidth: 2,
    // A range is its span alone, drawn by the plugin.
    pointRadius: series.points.map((point) => (point?.bound === "range" ? 0 : radius)),
    pointHoverRadius: radius + 2,
    pointHitRadius: 12,
    pointStyle,
    pointBackgroundColor: fills,
    // A ring of paper keeps marks of several series apart that lie over each other.
    pointBorderColor: series.points.map((point) => (all.length === 1 || hollow.has(point?.bound) ? colour : theme.paper)),
    pointBorderWidth: 1.5,
    pointHoverBorderWidth: 1.5,
    segment: {
      borderColor: ({ p1DataIndex }) => (series.cuts.includes(p1DataIndex) ? "transparent" : undefined),
      borderDash: ({ p0DataIndex, p1DataIndex }) =>
        [p0DataIndex, p1DataIndex].some((index) => series.points[index]?.bound !== "exact") ? [2, 4] : undefined,
    },
  };
}

/** What a tooltip says of a point: the number as stated, its change, and what contradicts it. */
export const tooltipLines = (spec: ChartSpec, series: number, index: number, words: Pick<InteractiveWords, "otherwise">): string[] => {
  const { label = "", points = [] } = spec.series[series] ?? {};
  const point = points[index];
  if (!point) return [];
  const named = spec.series.length > 1 ? `${label} ${point.text}` : point.text;
  return [named, point.change, ...(point.disputes ?? []).map(({ text }) => `${words.otherwise}${text}`)];
};

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

/** The interactive chart of a spec: the same numbers, scale, gaps, cuts and bounds as the picture. */
export function chartConfig(spec: ChartSpec, theme: ChartTheme, words: InteractiveWords, open: (href: string) => void): ChartConfiguration<"line" | "bar"> {
  return {
    type: spec.kind,
    data: { labels: spec.axis ?? spec.periods, datasets: spec.series.map((series, at) => dataset(series, at, spec, theme)) },
    options: {
      animation: theme.moves ? { duration: 250 } : false,
      maintainAspectRatio: false,
      indexAxis: spec.kind === "bar" ? "y" : "x",
      interaction: { mode: "nearest", intersect: true },
      layout: { padding: { top: 24, right: 24 } },
      font: { family: theme.font, size: 13 },
      scales: axes(spec, theme),
      plugins: {
        tooltip: {
          displayColors: false,
          backgroundColor: theme.ink,
          titleColor: theme.paper,
          bodyColor: theme.paper,
          callbacks: {
            title: ([item]: TooltipItem<"line" | "bar">[]) => spec.periods[item?.dataIndex ?? -1] ?? "",
            label: ({ datasetIndex, dataIndex }: TooltipItem<"line" | "bar">) => tooltipLines(spec, datasetIndex, dataIndex, words),
          },
        },
      },
      onClick: (_, [hit]) => {
        const point = hit && spec.series[hit.datasetIndex]?.points[hit.index];
        if (point) open(point.href);
      },
    },
    plugins: [breaksPlugin(spec, theme), boundsPlugin(spec, theme)],
  };
}
