import type { Box, Segment, TextMark } from "./layout.ts";
import { textWidth } from "./text-width.ts";

/** Whether two boxes share any space. */
export const touch = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What a point of a segment takes up. */
const dot = 0.1;

/** The space a text takes, its baseline being at `y`. */
export function textBox({ x, y, text, anchor }: TextMark, size: number): Box {
  const width = textWidth(text, size);
  const left = anchor === "start" ? 0 : anchor === "end" ? width : width / 2;
  return { x: x - left, y: y - size * 0.85, width, height: size * 1.1 };
}

const steps = 24;

/** Whether a line runs through a box, tried at points along it. */
export function crosses({ x1, y1, x2, y2 }: Segment, box: Box): boolean {
  const [width, height] = [x2 - x1, y2 - y1];
  const corner = { x: Math.min(x1, x2), y: Math.min(y1, y2) };
  const around = { ...corner, width: Math.abs(width) + dot, height: Math.abs(height) + dot };
  // Nearly all segments are far from a label.
  if (!touch(box, around)) return false;
  return Array.from({ length: steps + 1 }, (_, index) => index / steps).some((part) =>
    touch(box, { x: x1 + width * part, y: y1 + height * part, width: dot, height: dot }),
  );
}
