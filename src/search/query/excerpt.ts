import type { Span } from "../../model/dataset.ts";

export interface Piece {
  text: string;
  marked: boolean;
}

export interface Excerpt {
  /** Whether words before or after are left out. */
  cutBefore: boolean;
  cutAfter: boolean;
  pieces: Piece[];
}

/** Characters of a place that are shown, and how many of them stand before the first mark. */
const length = 140;
const lead = 36;

/** A place's own words around its first mark; whole where the place is short. `marks` are in order and apart. */
export function excerpt(text: string, marks: readonly Span[]): Excerpt {
  const window =
    text.length <= length ? { start: 0, end: text.length } : around(text, marks[0] ?? { start: 0, end: 0 });
  return { cutBefore: window.start > 0, cutAfter: window.end < text.length, pieces: markedPieces(text, marks, window) };
}

/** A text's own words in order, marked and not; of the whole text where no window is given. `marks` are in order and apart. */
export function markedPieces(
  text: string,
  marks: readonly Span[],
  window: Span = { start: 0, end: text.length },
): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, marked: boolean): void => {
    if (end > start) pieces.push({ text: text.slice(start, end), marked });
  };
  let at = window.start;
  for (const mark of marks.filter(({ start, end }) => start < window.end && end > window.start)) {
    add(at, mark.start, false);
    at = Math.min(mark.end, window.end);
    add(mark.start, at, true);
  }
  add(at, window.end, false);
  return pieces;
}

function around(text: string, mark: Span): Span {
  const start = wholeCharacter(text, Math.max(0, Math.min(mark.start - lead, text.length - length)));
  return { start, end: wholeCharacter(text, Math.min(text.length, Math.max(start + length, mark.end))) };
}

/** The index, or the one before it where it would part a surrogate pair. */
const wholeCharacter = (text: string, index: number): number =>
  /^[\uDC00-\uDFFF]/.test(text.slice(index, index + 1)) ? index - 1 : index;
