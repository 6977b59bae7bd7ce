import { crosses, textBox, touch } from "./boxes.ts";
import type { Box, PointMark, Segment, SeriesMarks, TextMark } from "./layout.ts";
import { hasRing, ringRadius } from "./mark-shapes.ts";
import { strokesOf } from "./series-marks.ts";

/** Numbers are bold, and keep apart by as much as a space. */
const spacing = 1.25;

/** Space a mark keeps free around its middle. */
const radius = 6;

interface Wish {
  point: PointMark;
  text: string;
  series: number;
}

const reachOf = (point: PointMark): number => (hasRing(point) ? ringRadius + 1 : radius);

function markBox(point: PointMark): Box {
  const reach = reachOf(point);
  return { x: point.x - reach, y: point.y - reach, width: reach * 2, height: reach * 2 };
}

function numberBox(mark: TextMark, size: number): Box {
  const { width, x, ...box } = textBox(mark, size);
  const more = width * (spacing - 1);
  const left = mark.anchor === "start" ? 0 : mark.anchor === "end" ? more : more / 2;
  return { ...box, x: x - left, width: width + more };
}

/** Above or below the mark and its arrow, and then beside it. */
function places({ point, text }: Wish, size: number): TextMark[] {
  const reach = reachOf(point);
  const top = Math.min(point.y, point.tip?.y ?? point.y) - reach - 4;
  const bottom = Math.max(point.y, point.tip?.y ?? point.y) + reach + size + 2;
  return [
    { x: point.x, y: top, text, anchor: "middle" },
    { x: point.x, y: bottom, text, anchor: "middle" },
    { x: point.x + reach + 4, y: point.y + size * 0.35, text, anchor: "start" },
    { x: point.x - reach - 4, y: point.y + size * 0.35, text, anchor: "end" },
  ];
}

/** The newest number first, then the oldest, the highest and the lowest, then the rest from new to old. */
function byWeight(points: PointMark[]): number[] {
  const indexes = points.map((_, index) => index);
  const height = (index: number): number => points[index]?.y ?? 0;
  const vertical = indexes.toSorted((a, b) => height(a) - height(b));
  const wanted = [indexes.at(-1), indexes.at(0), vertical.at(0), vertical.at(-1), ...indexes.toReversed()];
  return [...new Set(wanted.filter((index) => index !== undefined))];
}

/** Writes as many numbers beside their marks as find room inside `bounds` without touching anything; of several series only the newest of each. */
export function valueLabels(all: { marks: SeriesMarks; labels: string[] }[], bounds: Box, size: number): TextMark[] {
  const strokes: Segment[] = all.flatMap(({ marks }) => strokesOf(marks));
  const taken: Box[] = all.flatMap(({ marks }) => marks.points.map(markBox));
  const wishes = all.flatMap(({ marks: { points }, labels }, series): Wish[] => {
    const order = all.length > 1 ? [points.length - 1] : byWeight(points);
    return order.flatMap((index) => {
      const point = points[index];
      return point === undefined ? [] : [{ point, text: labels[index] ?? "", series }];
    });
  });
  const inside = (box: Box): boolean =>
    box.x >= bounds.x && box.x + box.width <= bounds.x + bounds.width && box.y >= bounds.y && box.y + box.height <= bounds.y + bounds.height;
  const free = (box: Box): boolean => inside(box) && !taken.some((other) => touch(box, other)) && !strokes.some((stroke) => crosses(stroke, box));
  return wishes.flatMap((wish) => {
    const place = places(wish, size).find((candidate) => free(numberBox(candidate, size)));
    if (place === undefined) return [];
    taken.push(numberBox(place, size));
    return [all.length > 1 ? { ...place, series: wish.series } : place];
  });
}
