import type { Element, Text } from "hast";
import type { Place, Span } from "../../model/dataset.ts";

/** A text node of a place, and where its words begin in the place's text. */
export interface Piece {
  node: Text;
  start: number;
}

/** A table cell's stretch of its row's text, with the words at the head of its column. */
export interface Cell extends Span {
  head: string;
}

/** A place with its element, still open for marks. */
export interface OpenPlace extends Place {
  element: Element;
  pieces: Piece[];
  /** The text in which numbers are looked for: as long as `text`, with struck-out words blotted out. */
  stated: string;
  /** For a table row below the head. */
  cells: Cell[];
  /** Of such a row: all of its table, itself too. */
  rows?: readonly OpenPlace[];
  /** The short lines before it, the nearest last: of a table or list those before its first row or item. */
  above: string[];
}

/** The cell of a row that a stretch stands in. */
export const cellAt = ({ cells }: Pick<OpenPlace, "cells">, span: Span): Cell | undefined =>
  cells.find(({ start, end }) => start <= span.start && span.end <= end);
