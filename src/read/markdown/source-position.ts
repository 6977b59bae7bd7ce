import { at } from "../../model/at.ts";
import type { OpenPlace } from "./open-place.ts";

/** The Markdown's lines, and the file's line on which the first of them stands. */
export interface SourceLines {
  lines: readonly string[];
  firstLine: number;
}

/**
 * Where a stretch of a place's text stands in the source file, both counted from 1. Markup and folded line ends move words, so the
 * words themselves are looked up from the line on which their text node begins.
 */
export function sourcePosition(
  place: OpenPlace,
  start: number,
  end: number,
  { lines, firstLine }: SourceLines,
): { line: number; column: number } {
  const piece = place.pieces.findLast((one) => one.start <= start);
  const from = piece?.node.position?.start;
  const to = piece?.node.position?.end;
  if (!piece || !from || !to) return { line: place.line, column: 1 };
  // Without markup before it, the stretch stands where it is counted.
  const beginning = from.column - 1;
  if (at(lines, from.line - 1).startsWith(place.text.slice(piece.start, end), beginning)) {
    return { line: from.line + firstLine - 1, column: beginning + start - piece.start + 1 };
  }
  const words = place.text.slice(start, end);
  const before = place.text.slice(piece.start, start);
  const nth = before.split(words).length;
  let seen = 0;
  for (let line = from.line; line <= to.line; line++) {
    const text = at(lines, line - 1);
    let column = text.indexOf(words, line === from.line ? from.column - 1 : 0);
    while (column >= 0) {
      if (++seen === nth) return { line: line + firstLine - 1, column: column + 1 };
      column = text.indexOf(words, column + 1);
    }
  }
  return { line: from.line + firstLine - 1, column: from.column };
}
