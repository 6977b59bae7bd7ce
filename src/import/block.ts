import type { Remark } from "./remark.ts";

/** A stretch of a document as it was converted, before anything is known of its meaning: plain text, never markup. */
export interface Block {
  kind: "line" | "heading" | "item" | "table";
  /** One line of text; for a table, the cells of its rows, for finding words in it. */
  text: string;
  /** A heading's depth in its document, from 1. */
  depth?: number;
  /** A table's cells; the first row is its head. */
  rows?: string[][];
  /** The line of a text file, or the number of the block in a document without lines; from 1. */
  line: number;
  /** Words that stood here struck out or hidden: no part of the text. */
  struck?: string;
  /** What stood here and is no plain text: changes, comments, pictures, equations. */
  remarks?: Remark[];
}

/** What a document says of itself outside its text: a web page's meta tags, a Markdown file's frontmatter. */
export interface Hints {
  title?: string;
  published?: string;
  source?: string;
  author?: string;
  url?: string;
}

/** A document in one shape, whatever its format was. */
export interface Converted {
  blocks: Block[];
  hints: Hints;
  /** Blocks of a web page outside its main content: they may tell date and source. */
  asides: Block[];
  /** Whether `line` counts the lines of a text file. */
  lined: boolean;
}

/** A table as a block. */
export const tableBlock = (rows: string[][], line: number): Block => ({
  kind: "table",
  text: rows.map((row) => row.join(" ")).join("\n"),
  rows,
  line,
});
