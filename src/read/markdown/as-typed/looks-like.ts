import { at } from "../../../model/at.ts";
import { finding } from "../../../model/diagnostic.ts";
import type { Paragraph, PhrasingContent, Root } from "mdast";
import { visit } from "../visit.ts";
import { shortened, writtenAs, type Told } from "./told.ts";

/** What an address begins with, or a file's name ends with. */
const ADDRESS = String.raw`(?:https?:|mailto:|\.{0,2}/|#[^\s)）]|[^\s)）]+\.(?:md|mdx|html?|pdf|docx?|xlsx?|csv|zip|png|jpe?g)\b)`;

/** [去年]（../2022-review/）, [去年] (…), [表](/表 1.pdf): brackets that look like a link's, wherever no parser sees one. */
const LIKE_LINK = new RegExp(String.raw`!?\[[^\[\]\n]+\]\s?[(（]\s*${ADDRESS}[^\n]{0,40}`, "u");

/** A line of cells. */
const LIKE_ROW = /^\s*[|｜].*[|｜]\s*$|^[^|｜]+[|｜][^|｜]+[|｜]/;

/** The marks of Word's lists, and of others, which Markdown has not. */
const LIKE_ITEM = /^\s*[●○•·◆◇■□▪▶➢❖✦✓√]\s*\S/u;

/** Tells what an editor means for a link, a table or a list, and readers would be shown as one line of signs. */
export function tellLookalikes(tree: Root, source: string, told: Told): void {
  visit(tree, "paragraph", (node) => {
    // An address that stands by itself is a link of its own; it parts a text in two that have no place.
    const isPlain = (child: PhrasingContent) =>
      child.position !== undefined &&
      (child.type === "text" || (child.type === "link" && /^(?:https?|mailto):/i.test(writtenAs(child, source))));
    const text = node.children.map((child) => (isPlain(child) ? writtenAs(child, source) : " ")).join("");
    const link = LIKE_LINK.exec(text);
    if (link) told(finding("text-unplaced", { part: "link-like", found: shortened(link[0]) }), node);
    const part = severalLines(node, source, LIKE_ROW)
      ? "table"
      : severalLines(node, source, LIKE_ITEM)
        ? "list"
        : undefined;
    if (part) told(finding("text-unplaced", { part, found: shortened(writtenAs(node, source)) }), node);
  });
}

/** Whether two lines of a paragraph, one after the other, look so. */
function severalLines(node: Paragraph, source: string, form: RegExp): boolean {
  const lines = writtenAs(node, source).split("\n");
  return lines.some((line, index) => index > 0 && form.test(line) && form.test(at(lines, index - 1)));
}
