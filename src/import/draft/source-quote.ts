import type { Span } from "../../model/dataset.ts";
import type { OpenPlace } from "../../read/places.ts";

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
  const source = lines[line - 1] ?? "";
  const from = columnOf(place, start, source);
  const to = columnOf(place, Math.max(start, end - 1), source);
  const quote = source.slice(from.at, to.at + to.length);
  return { quote, line, column: from.at + 1 };
}

/** Where a unit of a place's text stands in its line, and how many units show it there. */
function columnOf({ pieces }: OpenPlace, offset: number, source: string): { at: number; length: number } {
  const piece = pieces.findLast(({ start }) => start <= offset);
  let at = (piece?.node.position?.start.column ?? 1) - 1;
  const text = piece?.node.value ?? "";
  const last = Math.min(offset - (piece?.start ?? 0), text.length - 1);
  for (let unit = 0; unit < last; unit++) at += shownBy(source, at, text[unit] ?? "");
  return { at, length: shownBy(source, at, text[last] ?? "") };
}

/** How many units of Markdown show this one: an escape is two, a character reference more. */
function shownBy(source: string, at: number, character: string): number {
  if (source[at] === character && !(character === "\\" && source[at + 1] === "\\")) return /^&(?:amp|lt|gt|quot|#)/.test(source.slice(at)) ? source.indexOf(";", at) - at + 1 : 1;
  if (source[at] === "\\") return 2;
  const reference = /^&[#\w]{1,8};/.exec(source.slice(at, at + 10));
  return reference ? reference[0].length : 1;
}
