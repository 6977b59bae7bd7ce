import type { Block } from "../block.ts";
import { plainForm } from "../clean/plain-form.ts";
import { isProse } from "../clean/boilerplate.ts";

/** A block whose part in the text is known. `depth` is that of Markdown: 2 for the text's highest headings. */
export type Part =
  | { kind: "heading"; depth: 2 | 3 | 4; text: string; line: number }
  | { kind: "paragraph" | "item"; text: string; line: number }
  | { kind: "table"; rows: string[][]; line: number };

/** Longest heading with a number, and without one. */
const LONGEST_NUMBERED = 60;
const LONGEST_BARE = 32;

const FIRST = /^(?:[一二三四五六七八九十]{1,3}\s?[、.．,]|第[一二三四五六七八九十]{1,3}(?:部分|章))/;
const SECOND = /^[（(][一二三四五六七八九十]{1,3}[)）]/;
const THIRD = /^(?:\d{1,2}\s?[.．、](?!\d)|[（(]\d{1,2}[)）])/;

/** A sentence inside: a numbered paragraph, not a heading. */
const hasSentence = (plain: string): boolean => /[。!?;].*\S/.test(plain.replace(/[。!?;]\s*$/, ""));

/** Gives every block its part: headings by number, by style, or by standing alone. */
export function structure(blocks: readonly Block[]): Part[] {
  const numbered = blocks.some(({ text }) => FIRST.test(plainForm(text)));
  return blocks.map((block, i): Part => {
    const { text, line, rows } = block;
    if (rows)
      return rows.length > 0 && rows.some((row) => row.length > 1)
        ? { kind: "table", rows, line }
        : { kind: "paragraph", text: text.replace(/\n/g, " "), line };
    const depth = depthOf(block, blocks[i - 1], blocks[i + 1], numbered);
    if (depth !== undefined) return { kind: "heading", depth, text, line };
    return { kind: block.kind === "item" ? "item" : "paragraph", text, line };
  });
}

function depthOf(
  block: Block,
  before: Block | undefined,
  after: Block | undefined,
  numbered: boolean,
): 2 | 3 | 4 | undefined {
  const plain = plainForm(block.text).trim();
  const short = plain.length <= LONGEST_NUMBERED && !hasSentence(plain);
  if (short && FIRST.test(plain)) return 2;
  if (short && SECOND.test(plain)) return numbered || block.kind !== "heading" ? 3 : 2;
  if (block.kind === "item") return undefined;
  if (short && THIRD.test(plain)) return /[。;,]$/.test(plain) && block.kind !== "heading" ? undefined : 4;
  if (block.kind === "heading" && short) return byStyle(block.depth ?? 2);
  return isBareHeading(block, before, after) ? (numbered ? 3 : 2) : undefined;
}

/** The title is the only first heading: all others lie below it. */
const byStyle = (depth: number): 2 | 3 | 4 => (depth <= 2 ? 2 : depth === 3 ? 3 : 4);

/** A short line without a stop between paragraphs: 2019年工作回顾. Salutations, signatures and bylines are none. */
function isBareHeading({ text }: Block, before: Block | undefined, after: Block | undefined): boolean {
  const plain = plainForm(text).trim();
  if (plain.length < 4 || plain.length > LONGEST_BARE || !/\p{Script=Han}{2}/u.test(plain)) return false;
  if (
    /[。;:!?、…]$|[。;!?]|^[(（—-]|^(?:主席|副主席|记者|通讯员|本报)/.test(plain) ||
    /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/.test(plain)
  )
    return false;
  if (/,$|,.*,.*,/.test(plain)) return false;
  // What stands before a table is its caption.
  if (!after || after.kind === "table") return false;
  return (
    isProse(after) ||
    after.text.length > plain.length * 1.5 ||
    (before !== undefined && isProse(before) && after.text.length < LONGEST_BARE)
  );
}
