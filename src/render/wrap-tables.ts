import type { Root } from "hast";
import { h } from "hastscript";
import { SKIP, visit } from "../read/markdown/visit.ts";

/** Puts each table into a box that scrolls on narrow screens, and that the keyboard can reach to scroll it. */
export function wrapTables(tree: Root): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "table" || parent === undefined || index === undefined) return;
    parent.children[index] = h("div", { className: ["table-scroll"], tabIndex: 0 }, node);
    return SKIP;
  });
}
