import { at } from "../../model/at.ts";
import type { ChartSpec } from "../spec/chart-spec.ts";
import { breakMarks } from "./break-marks.ts";
import type { Marks, Plot, PointMark, Scale, TextMark } from "./layout.ts";
import { lineLabels } from "./line-labels.ts";
import { isStated } from "./point-style.ts";
import { seriesMarks } from "./series-marks.ts";
import { sideSteps } from "./side-steps.ts";

/** What of a chart is drawn. */
export interface Shown {
  /** Whether a series is shown: a reader can hide it. */
  isShown?(series: number): boolean;
  /** What a row says that has no report. */
  absent: string;
}

function lineMarks(spec: ChartSpec, plot: Plot, shown: number[]): Marks {
  const steps = sideSteps(spec.series, plot);
  const series = spec.series.map((_, index) => {
    if (!shown.includes(index)) return { firm: [], loose: [], points: [] };
    const own: Scale = { period: (period) => plot.period(period) + at(at(steps, index), period), value: plot.value };
    return seriesMarks(spec, index, own);
  });
  const room = { ...plot.area, height: plot.area.height - 2 };
  return { breaks: breakMarks(spec, plot), series, texts: lineLabels(series, shown, room, plot.fontSize), absent: [] };
}

/** Where a row's number may begin: after its bar and arrow. */
const endOf = ({ x, tip }: PointMark): number => Math.max(x, tip?.x ?? x) + 8;

function rowMarks(spec: ChartSpec, plot: Plot, absent: string): Marks {
  const series = spec.series.map((_, index) => seriesMarks(spec, index, plot));
  const written = (x: number, index: number, text: string): TextMark => {
    const baseline = plot.period(index) + plot.fontSize * 0.35;
    return { x, y: baseline, text, anchor: "start" };
  };
  return {
    breaks: breakMarks(spec, plot),
    series,
    texts: series.flatMap(({ points }) => points.map((mark) => written(endOf(mark), mark.index, mark.label))),
    absent: spec.series.flatMap(({ points }) =>
      points.flatMap((point, index) =>
        isStated(point) ? [] : [written(plot.area.x + 8, index, point?.text ?? absent)],
      ),
    ),
  };
}

/**
 * Where and what every mark of a chart is: picture and canvas only paint it. Marks of one year that coincide step
 * aside, and a hidden series keeps its step.
 */
export function marksOf(spec: ChartSpec, plot: Plot, { absent, isShown = () => true }: Shown): Marks {
  return spec.kind === "bar"
    ? rowMarks(spec, plot, absent)
    : lineMarks(
        spec,
        plot,
        [...spec.series.keys()].filter((series) => isShown(series)),
      );
}
