import type { DefaultTreeAdapterTypes as Tree } from "parse5";

export type Element = Tree.Element;
type Node = Tree.Node;

const isElement = (node: Node): node is Element => "tagName" in node;
const children = (node: Node): Node[] =>
  "content" in node ? node.content.childNodes : "childNodes" in node ? node.childNodes : [];

/** Every element below a node, in document order. */
export function elements(node: Node): Element[] {
  return children(node).flatMap((child) => (isElement(child) ? [child, ...elements(child)] : []));
}

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value;

/** The text below a node as a reader copies it: white space folded, none of it where `skip` says so. */
export function textOf(node: Node, skip: (element: Element) => boolean = () => false): string {
  const raw = (at: Node): string => {
    if (at.nodeName === "#text") return (at as Tree.TextNode).value;
    const text = children(at)
      .map((child) => (isElement(child) && skip(child) ? " " : raw(child)))
      .join("");
    return at.nodeName === "td" || at.nodeName === "th" ? ` ${text} ` : text;
  };
  return raw(node).replace(/\s+/g, " ").trim();
}
