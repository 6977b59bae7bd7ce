import type { Node, Root } from "mdast";
import { shortened, writtenAs } from "./as-typed/told.ts";
import { SKIP, visit } from "./visit.ts";

/** How a remark begins that no parser takes for one: a comment with a blank line or without an end, and what is one in pages alone. */
const OPENED = /<!--|\{\/\*/;

/**
 * Takes out what an editor means for editors, and readers would be shown: <!-- … -->, {/* … *\/}, and [//]: # (…), which nothing refers to.
 * Each is told, in the words that it begins with.
 */
export function tellComments(tree: Root, source: string, told: (words: string, node: Node) => void): void {
  const wanted = new Set<string>();
  visit(
    tree,
    (node) => void ((node.type === "linkReference" || node.type === "imageReference") && wanted.add(node.identifier)),
  );
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (node.type === "text") {
      const opened = OPENED.exec(node.value);
      if (opened) told(shortened(node.value.slice(opened.index)), node);
      return undefined;
    }
    const leadsNowhere =
      node.type === "definition" && /^#?$/.test(node.url) && node.title !== null && !wanted.has(node.identifier);
    if (!leadsNowhere && !(node.type === "html" && node.value.startsWith("<!--"))) return undefined;
    told(shortened(writtenAs(node, source)), node);
    (parent.children as Node[]).splice(index, 1);
    return [SKIP, index];
  });
}
