import type { Span } from "../model/dataset.ts";

/** A stretch of a text and what should stand there instead. */
export interface Edit extends Span {
  put: string;
}

/** The text with its edits made. They must not overlap; their order does not matter. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.start - a.start).reduce((all, { start, end, put }) => all.slice(0, start) + put + all.slice(end), text);
}

/** Where a character of the edited text stood before. What an edit put in stands where the edit began, or at its last character. */
export function offsetBefore(edits: readonly Edit[], offset: number): number {
  let shift = 0;
  for (const { start, end, put } of [...edits].sort((a, b) => a.start - b.start)) {
    const begin = start + shift;
    if (offset < begin) break;
    if (offset < begin + put.length) return Math.min(start + offset - begin, Math.max(start, end - 1));
    shift += put.length - (end - start);
  }
  return offset - shift;
}
