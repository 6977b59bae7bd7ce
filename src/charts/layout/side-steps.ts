import type { ChartSeries } from "../spec/chart-spec.ts";
import type { Scale } from "./layout.ts";
import { isStated } from "./point-style.ts";

/** Marks of one period that are nearer than this hide each other. */
export const coincidence = 8;
/** From one mark's middle to the next, where there is room for it. */
const stride = 9;
/** How much of the way to the next period the marks of one may take. */
const share = 0.6;

/** The series drawn at one period, in clusters of which each mark is near to another. */
function clusters(series: ChartSeries[], index: number, { value: y }: Scale): number[][] {
  const drawn = series.flatMap(({ points }, at) => {
    const point = points[index];
    return isStated(point) ? [{ at, y: y(point.value) }] : [];
  });
  const found: number[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const mark of drawn.toSorted((a, b) => a.y - b.y)) {
    const open = mark.y - last < coincidence ? found.at(-1) : undefined;
    if (open) open.push(mark.at);
    else found.push([mark.at]);
    last = mark.y;
  }
  return found;
}

/**
 * How far each series' mark steps aside at each period, so that none hides another. In the order of the legend from
 * left to right.
 */
export function sideSteps(series: ChartSeries[], scale: Scale): number[][] {
  const room = (scale.period(1) - scale.period(0)) * share;
  const steps = series.map(({ points }) => points.map(() => 0));
  for (const index of series[0]?.points.keys() ?? []) {
    for (const cluster of clusters(series, index, scale)) {
      const width = Math.min(stride * (cluster.length - 1), room);
      cluster
        .sort((a, b) => a - b)
        .forEach((at, place) => {
          const row = steps[at];
          if (row && cluster.length > 1) row[index] = (place / (cluster.length - 1) - 0.5) * width;
        });
    }
  }
  return steps;
}
