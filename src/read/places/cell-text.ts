import type { Span } from "../../model/dataset.ts";
import { labelCell } from "../../prose/column-heads.ts";
import { inFolded } from "../../prose/place-text.ts";
import { folded, foldTight } from "../../text/fold.ts";
import { cellAt, type OpenPlace } from "../markdown/open-place.ts";

/** What a table says around one of its numbers, folded. */
export interface CellText {
  /** The cell's own words, and the number in them. */
  text: string;
  number: Span;
  /** The head of its column. */
  head: string;
  /** What names the row; empty for the cell that does. */
  label: string;
  /** The row's other cells, with their heads. */
  beside: { text: string; head: string }[];
}

/** The cell that a number stands in; undefined where it stands in no table. */
export function cellText(place: OpenPlace, number: Span): CellText | undefined {
  const cell = cellAt(place, number);
  if (!cell) return undefined;
  const written = foldTight(place.stated.slice(cell.start, cell.end));
  const first = labelCell(place.cells);
  const wordsOf = ({ start, end }: Span) => folded(place.stated.slice(start, end)).trim();
  return {
    text: written.text,
    number: inFolded({ original: "", ...written }, { start: number.start - cell.start, end: number.end - cell.start }),
    head: folded(cell.head).trim(),
    label: first && first.start !== cell.start ? wordsOf(first) : "",
    beside: place.cells
      .filter((other) => other.start !== cell.start && other.start !== first?.start)
      .map((other) => ({ text: wordsOf(other), head: folded(other.head).trim() })),
  };
}
