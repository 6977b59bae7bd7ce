import { at } from "../../model/at.ts";
import type { ChartSpec } from "../spec/chart-spec.ts";
import { textBox, touch } from "./boxes.ts";
import type { Box, BreakMark, Plot, Segment, Shape, TextMark } from "./layout.ts";
import { polyline } from "./path.ts";
import { textWidth } from "./text-width.ts";

/** Places captions above their rules, kept inside the picture; one that would touch another is left to the notes. */
function captions(
  breaks: { x: number; label: string }[],
  y: number,
  width: number,
  size: number,
): (TextMark | undefined)[] {
  const taken: Box[] = [];
  return breaks.map(({ x, label }) => {
    const half = textWidth(label, size) / 2;
    const mark: TextMark = { x: Math.min(Math.max(x, half), width - half), y, text: label, anchor: "middle" };
    const box = textBox(mark, size);
    if (taken.some((other) => touch(other, { ...box, width: box.width + 4 }))) return undefined;
    taken.push(box);
    return mark;
  });
}

/** Two strokes across the axis, where a rule stands on it. */
function slashes(kind: ChartSpec["kind"], { x1, y1, x2, y2 }: Segment): Shape {
  const stroke = (shift: number): string =>
    kind === "line"
      ? polyline([
          { x: x2 + shift - 3, y: y2 + 6 },
          { x: x2 + shift + 3, y: y2 - 6 },
        ])
      : polyline([
          { x: x1 - 6, y: y1 + shift + 3 },
          { x: x1 + 6, y: y1 + shift - 3 },
        ]);
  return { kind: "path", role: "slashes", d: stroke(-2.5) + stroke(2.5) };
}

/** The breaks of a chart: upright between the years of a line, level between rows. */
export function breakMarks({ kind, breaks }: ChartSpec, plot: Plot): BreakMark[] {
  const { area, fontSize } = plot;
  const right = area.x + area.width;
  const between = breaks.map((found) => (plot.period(found.at - 1) + plot.period(found.at)) / 2);
  const above = captions(
    breaks.map(({ label }, index) => ({ label, x: at(between, index) })),
    area.y - fontSize / 2,
    right,
    fontSize,
  );
  return breaks.map((found, index) => {
    const place = at(between, index);
    const rule: Segment =
      kind === "line"
        ? { x1: place, y1: area.y, x2: place, y2: area.y + area.height }
        : { x1: area.x, y1: place, x2: right, y2: place };
    const atEnd: TextMark = { x: right, y: place - fontSize * 0.3, text: found.label, anchor: "end" };
    return {
      kind: found.kind,
      note: found.note,
      shapes: [{ kind: "line", role: "", ...rule }, ...(found.kind === "term" ? [] : [slashes(kind, rule)])],
      label: kind === "line" ? above[index] : atEnd,
    };
  });
}
