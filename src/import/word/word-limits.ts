import { refused, type Refused } from "../problem.ts";

/** With words, outside of tables; the longest report has some 700. Each costs its readers a millisecond. */
const MOST_PARAGRAPHS = 1500;
/** A cell costs half of that: two take the place of a paragraph. */
const MOST_CELLS = 2 * MOST_PARAGRAPHS;
/** Stretches in one look, and empty paragraphs. Word begins another at every correction, and the longest report has some thousand. */
const MOST_RUNS = 10_000;
const MOST_TAGS = 80_000;
const MOST_ATTRIBUTES = 150_000;
/** Of all that is read, in bytes: text, notes, styles and numbering. */
const MOST_XML = 3 * 1024 * 1024;

const PIECE = /<(\/?)(?:[\w.-]{1,40}:)?(p|t|tc|r|delText|footnoteReference|endnoteReference)(?=[\s/>])/g;

/** What parts hold, told from their tags alone. */
interface Held {
  paragraphs: number;
  cells: number;
  runs: number;
}

/**
 * What a document has too much of for any report. The converter builds three trees of it and can be stopped by no clock, so its parts are
 * counted first, in one walk over the characters of each.
 */
export function excessIn(parts: readonly Uint8Array[], decode: (bytes: Uint8Array) => string): Refused | undefined {
  const bytes = parts.reduce((sum, part) => sum + part.length, 0);
  if (bytes > MOST_XML) return refused("too-much-markup", { of: "bytes", found: bytes, limit: MOST_XML });
  const held: Held = { paragraphs: 0, cells: 0, runs: 0 };
  let tags = 0;
  let attributes = 0;
  for (const part of parts) {
    const xml = decode(part);
    tags += countOf(xml, /<[^/]/g);
    attributes += countOf(xml, /=\s*["']/g);
    count(xml, held);
  }
  if (held.paragraphs + held.cells / 2 > MOST_PARAGRAPHS)
    return refused("too-many-places", {
      paragraphs: held.paragraphs,
      cells: held.cells,
      limit: MOST_PARAGRAPHS,
      cellLimit: MOST_CELLS,
    });
  for (const [found, limit] of [
    [held.runs, MOST_RUNS],
    [tags, MOST_TAGS],
    [attributes, MOST_ATTRIBUTES],
  ] as const)
    if (found > limit) return refused("too-much-markup", { of: "marks", found, limit });
  return undefined;
}

function countOf(xml: string, pattern: RegExp): number {
  let found = 0;
  while (pattern.exec(xml)) found++;
  return found;
}

/** A paragraph is one once it holds words; the first of a cell is the cell's own. A note is printed where it is referred to, however often. */
function count(xml: string, held: Held): void {
  let silent = false;
  let inCell = 0;
  for (const [, closing, name] of xml.matchAll(PIECE)) {
    if (name === "tc") inCell = Math.max(0, inCell + (closing ? -1 : 1));
    if (closing) continue;
    if (name === "tc") held.cells++;
    else if (name === "p" || name === "r") {
      held.runs++;
      silent ||= name === "p";
    } else if (name !== "t" && name !== "delText") held.paragraphs++;
    else if (silent) {
      silent = false;
      if (inCell === 0) held.paragraphs++;
    }
  }
}
