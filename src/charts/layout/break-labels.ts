import { textBox, touch } from "./boxes.ts";
import type { Box, TextMark } from "./layout.ts";
import { textWidth } from "./text-width.ts";

/** Places captions above their rules, kept inside the picture; one that would touch another is left to the notes. */
export function breakLabels(breaks: { x: number; label: string }[], y: number, width: number, size: number): (TextMark | undefined)[] {
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
