import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "../visit.ts";

/** Class of links that serve as marks of notes. */
export const NOTE_MARK = "note-mark";

const MARK = /^[注*＊]?\d{1,3}$/;
const NUMBER = /[\d０-９%％‰]/;
/** 268件[1](…)以上 */
const UNIT = /[\d０-９][余多]?[万亿]?(?:(?![年月日第])\p{Script=Han}){1,2}$/u;
const LONGEST_UNIT = 5;

/** A link of a digit right beside a number, or behind its unit, is the mark of a note, and no part of the number: 247[1](https://example.org/)件. */
export function markNoteLinks(tree: Root, source: string): void {
  visit(tree, (node) => {
    if (node.type !== "link" && node.type !== "linkReference") return;
    const { start, end } = node.position ?? {};
    const words = toString(node);
    if (start?.offset === undefined || end?.offset === undefined || source[start.offset] !== "[" || !MARK.test(words))
      return;
    const before = source.slice(Math.max(0, start.offset - LONGEST_UNIT), start.offset);
    if (!NUMBER.test(before.at(-1) ?? "") && !UNIT.test(before) && !NUMBER.test(source[end.offset] ?? "")) return;
    node.children = [{ type: "text", value: `[${words}]` }];
    node.data = { ...node.data, hProperties: { className: [NOTE_MARK] } };
  });
}
