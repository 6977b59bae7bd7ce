import { at } from "../../model/at.ts";
import type { Span } from "../../model/dataset.ts";
import { firstIndex } from "../../text/first-index.ts";

/** A stretch of a text and what should stand there instead. */
export interface Edit extends Span {
  put: string;
}

const inOrder = (edits: readonly Edit[]): Edit[] => [...edits].sort((a, b) => a.start - b.start);

/** The text with its edits made. They must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let end = 0;
  const parts = inOrder(edits).map((edit) => {
    const part = text.slice(end, edit.start) + edit.put;
    end = edit.end;
    return part;
  });
  return parts.join("") + text.slice(end);
}

/** Where a character of the edited text stood before. What an edit put in stands where the edit began, or at its last character. */
export function offsetBefore(edits: readonly Edit[]): (offset: number) => number {
  let shift = 0;
  const moved = inOrder(edits).map((edit) => {
    const begin = edit.start + shift;
    shift += edit.put.length - (edit.end - edit.start);
    return { ...edit, begin, shift };
  });
  return (offset) => {
    const last = moved[firstIndex(moved.length, (index) => at(moved, index).begin > offset) - 1];
    if (!last) return offset;
    const { begin, start, end, put } = last;
    return offset < begin + put.length
      ? Math.min(start + offset - begin, Math.max(start, end - 1))
      : offset - last.shift;
  };
}
