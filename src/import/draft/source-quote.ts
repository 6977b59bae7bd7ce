import { at } from "../../model/at.ts";
import type { Span } from "../../model/dataset.ts";
import type { OpenPlace } from "../../read/markdown/open-place.ts";

/** A stretch of a draft's Markdown as it stands there, escapes included. */
export interface SourceQuote {
  quote: string;
  line: number;
  /** UTF-16 units, from 1. */
  column: number;
}

/** The stretch of Markdown that shows `span` of a place's text; drafts have each place on one line. */
export function sourceQuote(place: OpenPlace, { start, end }: Span, lines: readonly string[]): SourceQuote {
  const line = place.pieces[0]?.node.position?.start.line ?? place.line;
  const source = at(lines, line - 1);
  const from = columnOf(place, start, source);
  const to = columnOf(place, Math.max(start, end - 1), source);
  const quote = source.slice(from.at, to.at + to.length);
  return { quote, line, column: from.at + 1 };
}

/** Where a unit of a place's text stands in its line, and how many units show it there. */
function columnOf({ pieces }: OpenPlace, offset: number, source: string): { at: number; length: number } {
  const piece = pieces.findLast(({ start }) => start <= offset);
  if (!piece) return { at: 0, length: 0 };
  const columns = columnsOf(piece.node, source);
  const unit = Math.max(0, Math.min(offset - piece.start, columns.length - 2));
  const from = at(columns, unit);
  return { at: from, length: (columns[unit + 1] ?? from) - from };
}

type TextNode = OpenPlace["pieces"][number]["node"];
const known = new WeakMap<TextNode, number[]>();

/** Where each unit of a text node stands in its line, and where the last one ends; walked once, however many quotes it holds. */
function columnsOf(node: TextNode, source: string): number[] {
  const columns = known.get(node) ?? [(node.position?.start.column ?? 1) - 1];
  for (let unit = columns.length - 1; unit < node.value.length; unit++) {
    const from = at(columns, unit);
    columns.push(from + shownBy(source, from, node.value.charAt(unit)));
  }
  known.set(node, columns);
  return columns;
}

/** How many units of Markdown show this one: an escape is two, a character reference more. */
function shownBy(source: string, at: number, character: string): number {
  if (source[at] === character && !(character === "\\" && source[at + 1] === "\\"))
    return /^&(?:amp|lt|gt|quot|#)/.test(source.slice(at)) ? source.indexOf(";", at) - at + 1 : 1;
  if (source[at] === "\\") return 2;
  const reference = /^&[#\w]{1,8};/.exec(source.slice(at, at + 10));
  return reference ? reference[0].length : 1;
}
