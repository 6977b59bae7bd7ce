import type { Heading, Nodes, Root, Table } from "mdast";
import { toString } from "mdast-util-to-string";
import { tableBlock, type Block } from "../block.ts";

/** The lines of a node's text: what `<br>` parts are lines of their own. */
function linesOf(node: Nodes): string[] {
  const words = (one: Nodes): string => {
    if (one.type === "break") return "\n";
    if (one.type === "html" || one.type === "image") return "";
    return "children" in one ? one.children.map(words).join("") : toString(one);
  };
  return words(node).split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

const cellText = (node: Nodes): string => linesOf(node).join(" ");

/** A document's tree as blocks of plain text in reading order; links, emphasis, pictures and raw HTML leave only their words or nothing. */
export function treeBlocks(tree: Root, html: (markup: string) => Block[] = () => []): Block[] {
  const blocks: Block[] = [];
  const add = (node: Nodes, part: Pick<Block, "kind" | "depth">) => {
    for (const text of linesOf(node)) blocks.push({ ...part, text, line: node.position?.start.line ?? blocks.length + 1 });
  };
  const walk = (node: Nodes, inItem: boolean): void => {
    if (node.type === "heading") add(node, { kind: "heading", depth: (node satisfies Heading).depth });
    else if (node.type === "paragraph" || node.type === "code") add(node, { kind: inItem ? "item" : "line" });
    else if (node.type === "table") blocks.push(tableBlock(rowsOf(node), node.position?.start.line ?? blocks.length + 1));
    else if (node.type === "html") blocks.push(...html(node.value));
    else if ("children" in node) for (const child of node.children) walk(child, inItem || node.type === "listItem");
  };
  walk(tree, false);
  return blocks;
}

/** HTML's tables without a head are given an empty one. */
const rowsOf = (table: Table): string[][] => table.children.map((row) => row.children.map(cellText)).filter((row) => row.some((cell) => cell !== ""));
