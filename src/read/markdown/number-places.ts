import type { ListItem, Node, Parents, Root } from "mdast";
import { placeId } from "../../model/address.ts";
import type { Place } from "../../model/dataset.ts";
import { visit } from "./visit.ts";

export type NumberedKind = Exclude<Place["kind"], "title">;

/** Name of the property by which a place's kind travels from the Markdown tree to the HTML tree. */
export const PLACE_KIND = "dataPlace";

/** Gives every heading, paragraph, list item and table row its `#p<n>` in reading order; the title is 0. */
export function numberPlaces(tree: Root): void {
  let n = 0;
  const mark = (node: Node, kind: NumberedKind) => {
    node.data = {
      ...node.data,
      hProperties: { ...node.data?.hProperties, id: placeId(++n), [PLACE_KIND]: kind },
    } as Node["data"];
  };
  visit(tree, (node, index, parent) => {
    if (node.type === "heading") mark(node, "heading");
    else if (node.type === "tableRow") mark(node, "row");
    else if (node.type === "code") mark(node, "paragraph");
    else if (node.type === "paragraph") markParagraph(node, index ?? 0, parent, mark);
  });
}

function markParagraph(
  node: Node,
  index: number,
  parent: Parents | undefined,
  mark: (node: Node, kind: NumberedKind) => void,
): void {
  if (parent?.type !== "listItem" || index > 0) return mark(node, "paragraph");
  // With anything beside its first paragraph, an item is set loose, so that the words of the place have an element of their own.
  if (isSimple(parent)) mark(parent, "item");
  else {
    parent.spread = true;
    mark(node, "item");
  }
}

const isSimple = (item: ListItem): boolean => item.children.length === 1 && item.spread !== true;
