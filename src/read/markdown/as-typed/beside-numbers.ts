import { finding } from "../../../model/diagnostic.ts";
import type { Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "../visit.ts";
import { shortened, writtenAs, type Told } from "./told.ts";

const NUMBER = /[\d０-９%％‰]/;
/** 3 *4* 5, a*3*b */
const PRODUCT = /\d |[A-Za-z]$/;
/** A number struck out for the one behind it; ，5 is the end of something, and 0，5 two. */
const WHOLE = /^[\d０-９]+(?:[,，][\d０-９]{3})*(?:[.．][\d０-９]+)?$/;
/** Clauses and sums run on; what is emphasised or struck out is mostly a word or a number. */
const RUNS_ON = /[，。；、：=＝×,;:]/;

/**
 * Tells of marks that are gone from beside a number, and may have been signs: 247*件……189*件, *2=338，247*. Marks around a whole
 * number are none of these: **169**件, ~~189~~169件.
 */
export function tellMarksBesideNumbers(tree: Root, source: string, told: Told): void {
  visit(tree, (node) => {
    if (node.type !== "emphasis" && node.type !== "strong" && node.type !== "delete") return;
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    const words = toString(node);
    const behindNumber = NUMBER.test(source[start.offset - 1] ?? "");
    const inside = NUMBER.test(words.charAt(0)) || NUMBER.test(words.at(-1) ?? "");
    const single =
      node.type === "emphasis" &&
      inside &&
      (RUNS_ON.test(words) || PRODUCT.test(source.slice(Math.max(0, start.offset - 2), start.offset)));
    const range = node.type === "delete" && /[\d０-９]/.test(source[end.offset] ?? "") && !WHOLE.test(words);
    if (behindNumber || single || range)
      told(finding("marks-beside-number", { found: shortened(writtenAs(node, source)) }), node);
  });
}
