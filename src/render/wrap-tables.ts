import type { Element, Root } from "hast";
import { SKIP, visit } from "../read/markdown/visit.ts";

/** Puts each table into a box that scrolls on narrow screens, and that the keyboard can reach to scroll it. */
export function wrapTables(tree: Root): void {
  visit(tree, "element", (node, index, parent) => {
    if (node.tagName !== "table" || parent === undefined || index === undefined) return;
    const box: Element = {
      type: "element",
      tagName: "div",
      properties: { className: ["table-scroll"], tabIndex: 0 },
      children: [node],
    };
    parent.children[index] = box;
    return SKIP;
  });
}
