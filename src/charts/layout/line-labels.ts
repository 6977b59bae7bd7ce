import { at } from "../../model/at.ts";
import { crosses, textBox, touch } from "./boxes.ts";
import type { Box, PointMark, Segment, SeriesMarks, TextMark } from "./layout.ts";
import { strokesOf } from "./series-marks.ts";

/** Numbers are bold, and keep apart by as much as a space. */
const spacing = 1.25;

function markBox({ x, y, reach }: PointMark): Box {
  return { x: x - reach, y: y - reach, width: reach * 2, height: reach * 2 };
}

function numberBox(mark: TextMark, size: number): Box {
  const { width, x, ...box } = textBox(mark, size);
  const more = width * (spacing - 1);
  const left = mark.anchor === "start" ? 0 : mark.anchor === "end" ? more : more / 2;
  return { ...box, x: x - left, width: width + more };
}

/** Above or below the mark and its arrow, and then beside it. */
function places({ x, y, tip, reach, label: text }: PointMark, size: number): TextMark[] {
  const top = Math.min(y, tip?.y ?? y) - reach - 4;
  const bottom = Math.max(y, tip?.y ?? y) + reach + size + 2;
  return [
    { x, y: top, text, anchor: "middle" },
    { x, y: bottom, text, anchor: "middle" },
    { x: x + reach + 4, y: y + size * 0.35, text, anchor: "start" },
    { x: x - reach - 4, y: y + size * 0.35, text, anchor: "end" },
  ];
}

/** The newest number first, then the oldest, the highest and the lowest, then the rest from new to old. */
function byWeight(points: PointMark[]): PointMark[] {
  const vertical = points.toSorted((a, b) => a.y - b.y);
  const wanted = [points.at(-1), points.at(0), vertical.at(0), vertical.at(-1), ...points.toReversed()];
  return [...new Set(wanted)].filter((point) => point !== undefined);
}

const holds = (outer: Box, { x, y, width, height }: Box): boolean =>
  x >= outer.x && x + width <= outer.x + outer.width && y >= outer.y && y + height <= outer.y + outer.height;

/**
 * Writes as many numbers beside their marks as find room inside `area` without touching anything; where several of the
 * chart's series are `shown`, only the newest of each. A number has its series' colour unless that is the chart's only
 * one.
 */
export function lineLabels(all: SeriesMarks[], shown: number[], area: Box, size: number): TextMark[] {
  const marks = shown.map((series) => ({ series, ...at(all, series) }));
  const strokes: Segment[] = marks.flatMap(strokesOf);
  const taken: Box[] = marks.flatMap(({ points }) => points.map(markBox));
  const isFree = (box: Box): boolean =>
    holds(area, box) && !taken.some((other) => touch(box, other)) && !strokes.some((stroke) => crosses(stroke, box));
  return marks.flatMap(({ series, points }) =>
    (shown.length > 1 ? points.slice(-1) : byWeight(points)).flatMap((point): TextMark[] => {
      const place = places(point, size).find((candidate) => isFree(numberBox(candidate, size)));
      if (place === undefined) return [];
      taken.push(numberBox(place, size));
      return [all.length > 1 ? { ...place, series } : place];
    }),
  );
}
