import type { ChartPoint, ChartSeries } from "../spec/chart-spec.ts";
import type { PointMark, Segment, SeriesMarks } from "./layout.ts";

/** Length of the arrow that says "and more" or "and less". */
const arrow = 15;

/** From place to picture. */
export interface Scale {
  x(index: number): number;
  y(value: number): number;
}

/** A range is joined at its middle; any other number at its edge. */
const height = ({ value, max }: ChartPoint, scale: Scale): number => scale.y(((value ?? 0) + (max ?? value ?? 0)) / 2);

function tip(point: ChartPoint, x: number, y: number, scale: Scale): { x: number; y: number } | undefined {
  if (point.bound === "more-than" || point.bound === "at-least") return { x, y: y - arrow };
  if (point.bound === "nearly" || point.bound === "at-most") return { x, y: y + arrow };
  if (point.bound === "about") return { x, y: y - arrow * 0.6 };
  return point.bound === "range" ? { x, y: scale.y(point.max ?? point.value ?? 0) } : undefined;
}

function pointMark(point: ChartPoint, index: number, scale: Scale, title: string): PointMark {
  const x = scale.x(index);
  const y = scale.y(point.value ?? 0);
  return { x, y, bound: point.bound, reserve: point.reserve, tip: tip(point, x, y, scale), href: point.href, title };
}

/** Whether a number is as exact as it looks: neither a bound, nor worked out by this site. */
export const isFirm = ({ bound, basis }: Pick<ChartPoint, "bound" | "basis">): boolean => bound === "exact" && basis !== "inferred";

/** Neighbouring numbers with no gap and no change of definition between them. */
function joined({ points, cuts }: ChartSeries): { from: ChartPoint; to: ChartPoint; at: number }[] {
  return points.flatMap((to, at) => {
    const from = points[at - 1];
    const apart = !from || !to || from.value === null || to.value === null || cuts.includes(at);
    return apart ? [] : [{ from, to, at }];
  });
}

/** Joins segments that follow each other into runs. */
function runs(segments: Segment[]): { x: number; y: number }[][] {
  const all: { x: number; y: number }[][] = [];
  for (const { x1, y1, x2, y2 } of segments) {
    const open = all.at(-1);
    const end = open?.at(-1);
    if (open && end?.x === x1 && end.y === y1) open.push({ x: x2, y: y2 });
    else all.push([{ x: x1, y: y1 }, { x: x2, y: y2 }]);
  }
  return all;
}

/** A series in place: its points, and what joins them. */
export function seriesMarks(series: ChartSeries, scale: Scale, titleOf: (point: ChartPoint, index: number) => string): SeriesMarks {
  const segments = joined(series).map(({ from, to, at }) => ({
    firm: isFirm(from) && isFirm(to),
    x1: scale.x(at - 1),
    y1: height(from, scale),
    x2: scale.x(at),
    y2: height(to, scale),
  }));
  return {
    firm: runs(segments.filter(({ firm }) => firm)),
    loose: segments.filter(({ firm }) => !firm).map(({ firm: _, ...segment }) => segment),
    points: series.points.flatMap((point, index) =>
      point === null || point.value === null ? [] : [pointMark(point, index, scale, titleOf(point, index))],
    ),
  };
}

/** Every stroke of a series, for what must not be written over. */
export const strokesOf = ({ firm, loose, points }: SeriesMarks): Segment[] => [
  ...loose,
  ...firm.flatMap((run) =>
    run.slice(1).map((end, index) => ({ x1: run[index]?.x ?? end.x, y1: run[index]?.y ?? end.y, x2: end.x, y2: end.y })),
  ),
  ...points.flatMap(({ x, y, tip: end }) => (end ? [{ x1: x, y1: y, x2: end.x, y2: end.y }] : [])),
];
