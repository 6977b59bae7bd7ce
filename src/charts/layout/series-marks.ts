import { at } from "../../model/at.ts";
import type { ChartSeries, ChartSpec } from "../spec/chart-spec.ts";
import type { Place, PointMark, Scale, Segment, SeriesMarks, Shape } from "./layout.ts";
import { polyline } from "./path.ts";
import { pointMark } from "./point-marks.ts";
import { isStated } from "./point-style.ts";

type Join = Segment & { firm: boolean };

/** What joins neighbouring numbers with no gap and no change of definition between them. */
function joins({ points, cuts, loose }: ChartSeries, marks: PointMark[]): Join[] {
  const jointAt = new Map(marks.map(({ index, joint }) => [index, joint]));
  return points.flatMap((to, index) => {
    const from = points[index - 1];
    const [start, end] = [jointAt.get(index - 1), jointAt.get(index)];
    if (!from || !to || !start || !end || cuts.includes(index)) return [];
    return [{ firm: !loose.includes(index), x1: start.x, y1: start.y, x2: end.x, y2: end.y }];
  });
}

/** Joins segments that follow each other into runs. */
function runs(segments: Segment[]): Place[][] {
  const all: Place[][] = [];
  for (const { x1, y1, x2, y2 } of segments) {
    const open = all.at(-1);
    const end = open?.at(-1);
    if (open && end?.x === x1 && end.y === y1) open.push({ x: x2, y: y2 });
    else
      all.push([
        { x: x1, y: y1 },
        { x: x2, y: y2 },
      ]);
  }
  return all;
}

/** A series in place: its points, and in a line chart what joins them. */
export function seriesMarks({ kind, series }: ChartSpec, index: number, scale: Scale): SeriesMarks {
  const own = at(series, index);
  const points = own.points.flatMap((point, period) =>
    isStated(point) ? [pointMark(kind, point, index, period, scale)] : [],
  );
  const joined = kind === "line" ? joins(own, points) : [];
  return {
    firm: runs(joined.filter(({ firm }) => firm)),
    loose: joined.filter(({ firm }) => !firm).map(({ firm: _, ...segment }) => segment),
    points,
  };
}

/** What is painted between the points. */
export const joinShapes = ({ firm, loose }: SeriesMarks): Shape[] => [
  ...firm.map((run): Shape => ({ kind: "path", role: "line", d: polyline(run) })),
  ...loose.map((segment): Shape => ({ kind: "line", role: "line loose", ...segment })),
];

const segmentsOf = (run: Place[]): Segment[] =>
  run.slice(1).map((end, index) => {
    const start = at(run, index);
    return { x1: start.x, y1: start.y, x2: end.x, y2: end.y };
  });

/** Every stroke of a series, for what must not be written over. */
export const strokesOf = ({ firm, loose, points }: SeriesMarks): Segment[] => [
  ...loose,
  ...firm.flatMap(segmentsOf),
  ...points.flatMap(({ x, y, tip }) => (tip ? [{ x1: x, y1: y, x2: tip.x, y2: tip.y }] : [])),
];
