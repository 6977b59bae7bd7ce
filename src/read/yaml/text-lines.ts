import { at } from "../../model/at.ts";
import { KEY, LEAD } from "./key-forms.ts";

/** The header of a text over lines, `|` or `>`, also behind a colon that is none to YAML. */
const opensBlock = /(?:^|[ \t:：\u3000\u00a0])[|>][+-]?\d*[ \t]*(?:[ \t]#.*)?$/;
/** A value that a quote opens. */
const opensQuote = new RegExp(
  `^${LEAD}(?:${KEY}[ \\t\\u3000\\u00a0]{0,60}[:：][ \\t\\u3000\\u00a0]{0,60})?(?=["'])`,
  "u",
);

/** Which lines of a YAML text, counted from 0, hold words of a text that an earlier line has opened: what stands there is nobody's slip. */
export interface TextLines {
  inside: ReadonlySet<number>;
  /** Lines on which a quote opens that a later one closes. */
  opening: ReadonlySet<number>;
}

/** A line whose indentation is none to YAML belongs to no text: its words would be read as keys. */
export function textLines(lines: readonly string[]): TextLines {
  const inside = new Set<number>();
  const opening = new Set<number>();
  for (let i = 0; i < lines.length; i++) {
    const line = at(lines, i);
    if (/^\s*(?:#|$)/.test(line)) continue;
    const last = endOfQuote(lines, i);
    const until = last ?? (opensBlock.test(line) ? endOfBlock(lines, i) : i);
    if (last !== undefined) opening.add(i);
    while (i < until) inside.add(++i);
  }
  return { inside, opening };
}

const indentOf = (line: string): number => line.search(/[^ ]/);

function endOfBlock(lines: readonly string[], from: number): number {
  const indent = indentOf(at(lines, from));
  let last = from;
  for (let i = from + 1; i < lines.length; i++) {
    const line = at(lines, i);
    if (line.trim() === "") continue;
    if (indentOf(line) <= indent) break;
    last = i;
  }
  return last;
}

/** The index of the line that closes what this one opens; undefined where it opens nothing, closes it itself, or nothing does. */
function endOfQuote(lines: readonly string[], from: number): number | undefined {
  const line = at(lines, from);
  const [lead] = opensQuote.exec(line) ?? [];
  if (lead === undefined) return undefined;
  const quote = line[lead.length] as '"' | "'";
  if (behindQuote(line.slice(lead.length + 1), quote) !== undefined) return undefined;
  for (let i = from + 1; i < lines.length; i++) {
    const next = at(lines, i);
    if (next.trim() === "") continue;
    if (indentOf(next) <= indentOf(line)) return undefined;
    const behind = behindQuote(next, quote);
    if (behind !== undefined) return /^(?:[ \t]+#.*|[ \t]*)$/.test(behind) ? i : undefined;
  }
  return undefined;
}

/** A backslash hides a double quote, a second one a single quote. */
const CLOSED = { '"': /^(?:[^"\\]|\\.)*"/, "'": /^(?:[^']|'')*'(?!')/ };

/** What stands behind the quote that ends a text; undefined where none does. */
function behindQuote(words: string, quote: '"' | "'"): string | undefined {
  const [found] = CLOSED[quote].exec(words) ?? [];
  return found === undefined ? undefined : words.slice(found.length);
}
