import type { InlineCode, Root, Text } from "mdast";
import { visit } from "../visit.ts";

const HAN = /\p{Script=Han}|[，。、；：！？（）《》“”‘’…—]/u;
const NUMBER = /[\d０-９%％‰]/;

/**
 * Joins the lines of a block's text nodes, given in their order: a line break inside Chinese text, or between it and a number, is nothing; elsewhere, and
 * where it is `hard`, it is a space: what a line of its own says must not run into the next.
 */
export function joinLines<N extends { value: string }>(
  nodes: readonly N[],
  isHard: (node: N) => boolean = () => false,
): void {
  nodes.forEach(
    (node, i) =>
      (node.value = isHard(node)
        ? node.value.replace(/\s*\n\s*/g, " ")
        : joined(node.value, nodes[i - 1]?.value ?? "", nodes[i + 1]?.value ?? "")),
  );
}

/** The same in the paragraphs and headings of a tree; code stays as it is. */
export function joinLinesIn(tree: Root): void {
  visit(tree, (block) => {
    if (block.type !== "paragraph" && block.type !== "heading") return;
    const nodes: (Text | InlineCode)[] = [];
    visit(block, (node) => void ((node.type === "text" || node.type === "inlineCode") && nodes.push(node)));
    joinLines(nodes);
  });
}

function joined(value: string, before: string, after: string): string {
  const lines = value.split("\n");
  if (lines.length === 1) return value;
  const trimmed = lines.map((line, i) =>
    i === 0 ? line.trimEnd() : i === lines.length - 1 ? line.trimStart() : line.trim(),
  );
  const last = lines.length - 1;
  return trimmed
    .map((line, i) =>
      i === 0 ? line : joint(trimmed[i - 1] || (i === 1 ? before : ""), line || (i === last ? after : "")) + line,
    )
    .join("");
}

function joint(before: string, after: string): string {
  const [left, right] = [before.at(-1) ?? "", after.at(0) ?? ""];
  return (HAN.test(left) && (HAN.test(right) || NUMBER.test(right))) || (NUMBER.test(left) && HAN.test(right))
    ? ""
    : " ";
}
