import type { Node, Parent } from "unist";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { visit as usual } from "unist-util-visit";
import { expect, test } from "vitest";
import { SKIP, visit } from "./visit.ts";

const parse = () => unified().use(remarkParse).parse("# 甲\n\n- **乙**丙\n- [丁](https://example.org/)\n\n> 戊*己*\n");

/** What a visitor is given that passes over links, takes strong words out and puts others in the place of emphasis. */
function walked(by: typeof usual, type?: string): { seen: unknown[]; tree: Node } {
  const tree = parse();
  const seen: unknown[] = [];
  const visitor = (node: Node, index?: number, parent?: Parent) => {
    seen.push([node.type, index, parent?.type]);
    if (node.type === "link") return SKIP;
    if (!parent || (node.type !== "strong" && node.type !== "emphasis")) return undefined;
    if (node.type === "strong") {
      parent.children.splice(index ?? 0, 1);
      return index;
    }
    parent.children.splice(index ?? 0, 1, { type: "text" }, { type: "break" });
    return [SKIP, (index ?? 0) + 1] as const;
  };
  if (type === undefined) by(tree, visitor as never);
  else by(tree, type, visitor as never);
  return { seen, tree };
}

test.each([undefined, "strong", "paragraph", "emphasis"])("nodes are visited as unist-util-visit does: %s", (type) => {
  expect(walked(visit, type)).toEqual(walked(usual, type));
});
