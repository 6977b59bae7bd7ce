import type { Element, ElementContent, Root } from "hast";
import { NOTE_MARK } from "./as-typed/note-links.ts";
import { visit } from "./visit.ts";

/** Class of the signs that lead from a note back to its marks. */
const BACK = "note-back";

/** True for what leads to notes and back: it is shown, and is no part of the words of a place. */
export const isApart = ({ properties, children }: Element): boolean =>
  classesOf(properties).some((name) => name === BACK || name === NOTE_MARK) ||
  children.some((child) => child.type === "element" && "dataFootnoteRef" in child.properties);

const classesOf = ({ className }: Element["properties"]): readonly unknown[] =>
  Array.isArray(className) ? className : [];

/** Gathers the signs behind a note, with the blanks between, in one element. */
export function setNotesApart(tree: Root): void {
  visit(tree, "element", (element) => {
    const at = element.children.findIndex(isBack);
    if (at < 0) return;
    const before = element.children[at - 1];
    const signs = element.children.splice(at);
    if (before?.type === "text") before.value = before.value.trimEnd();
    element.children.push({
      type: "element",
      tagName: "span",
      properties: { className: [BACK] },
      children: [{ type: "text", value: " " }, ...signs],
    });
    return "skip";
  });
}

const isBack = (node: ElementContent): boolean => node.type === "element" && "dataFootnoteBackref" in node.properties;

/** The words of an element, without what stands apart. */
export const wordsOf = (node: ElementContent): string =>
  node.type === "text"
    ? node.value
    : node.type === "element" && !isApart(node)
      ? node.children.map(wordsOf).join("")
      : "";
