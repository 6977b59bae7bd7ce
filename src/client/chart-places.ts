import type { Chart, Plugin } from "chart.js";
import type { ChartPoint, ChartSpec } from "../charts/spec/chart-spec.ts";
import { seriesMarks, type Scale } from "../charts/layout/series-marks.ts";
import { sideSteps } from "../charts/layout/side-steps.ts";
import type { SeriesMarks } from "../charts/layout/layout.ts";
import type { Placed } from "./chart-pick.ts";

/** In pixels. */
export const fontSize = 13;

/** Above the highest line of the grid, for arrows and numbers, as in the picture. */
export const headroom = 26;

/** From a number to its place in the chart: along the periods, and along the values. */
function scaleOf({ scales }: Chart, { kind }: ChartSpec): Scale {
  const [along, value] = kind === "bar" ? [scales["y"], scales["x"]] : [scales["x"], scales["y"]];
  return { x: (index) => along?.getPixelForValue(index) ?? 0, y: (number) => value?.getPixelForValue(number) ?? 0 };
}

/** Each series of a line chart in its place, by the same rules as the picture's: coinciding points step aside. */
export function placedMarks(chart: Chart, spec: ChartSpec): SeriesMarks[] {
  const scale = scaleOf(chart, spec);
  const steps = sideSteps(spec.series, scale);
  return spec.series.map((series, at) => seriesMarks(series, { x: (index) => scale.x(index) + (steps[at]?.[index] ?? 0), y: scale.y }, () => ""));
}

const middle = ({ value, max }: ChartPoint): number => ((value ?? 0) + (max ?? value ?? 0)) / 2;

/** Moves the library's points to where the picture has them. */
export const placesPlugin = (spec: ChartSpec): Plugin => ({
  id: "places",
  afterDatasetsUpdate(chart) {
    if (spec.kind === "bar") return;
    const scale = scaleOf(chart, spec);
    const steps = sideSteps(spec.series, scale);
    spec.series.forEach(({ points }, at) => {
      points.forEach((point, index) => {
        const mark = chart.getDatasetMeta(at).data[index];
        if (!mark || point === null || point.value === null) return;
        mark.x = scale.x(index) + (steps[at]?.[index] ?? 0);
        mark.y = scale.y(middle(point));
      });
    });
  },
});

/** Every point that can be pointed at, where it is drawn. */
export function placedPoints(chart: Chart, { series }: ChartSpec): Placed[] {
  return series.flatMap(({ points }, at) =>
    chart.isDatasetVisible(at)
      ? points.flatMap((point, index): Placed[] => {
          const mark = chart.getDatasetMeta(at).data[index];
          return point === null || point.value === null || !mark ? [] : [{ series: at, index, x: mark.x, y: mark.y }];
        })
      : [],
  );
}
