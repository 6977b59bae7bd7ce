import type { Heading, Nodes, Root, Table } from "mdast";
import { toString } from "mdast-util-to-string";
import { tableBlock, type Block } from "../block.ts";

/** The lines of a node's text: what `<br>` parts are lines of their own. What is struck out is told apart. */
function linesOf(node: Nodes, strike: (words: string) => void): string[] {
  const words = (one: Nodes): string => {
    if (one.type === "break") return "\n";
    if (one.type === "html" || one.type === "image") return "";
    if (one.type === "delete") return strike(toString(one)), "";
    return "children" in one ? one.children.map(words).join("") : toString(one);
  };
  return words(node).split("\n").map((line) => line.trim()).filter((line) => line !== "");
}

/** A document's tree as blocks of plain text in reading order; links, emphasis, pictures and raw HTML leave only their words or nothing. */
export function treeBlocks(tree: Root, html: (markup: string) => Block[] = () => []): Block[] {
  const blocks: Block[] = [];
  const add = (node: Nodes, part: Pick<Block, "kind" | "depth">) => {
    const line = node.position?.start.line ?? blocks.length + 1;
    const gone: string[] = [];
    const lines = linesOf(node, (words) => gone.push(words));
    // Without a word left, the block stands for those that are gone.
    const kept = lines.length === 0 && gone.length > 0 ? [""] : lines;
    kept.forEach((text, i) => blocks.push({ ...part, text, line, ...(i === 0 && gone.length > 0 && { struck: gone.join("") }) }));
  };
  const walk = (node: Nodes, inItem: boolean): void => {
    if (node.type === "heading") add(node, { kind: "heading", depth: (node satisfies Heading).depth });
    else if (node.type === "paragraph" || node.type === "code") add(node, { kind: inItem ? "item" : "line" });
    else if (node.type === "table") blocks.push(tableOf(node, node.position?.start.line ?? blocks.length + 1));
    else if (node.type === "html") for (const block of html(node.value)) blocks.push(block);
    else if ("children" in node) for (const child of node.children) walk(child, inItem || node.type === "listItem");
  };
  walk(tree, false);
  return blocks;
}

/** HTML's tables without a head are given an empty one. */
function tableOf(table: Table, line: number): Block {
  const gone: string[] = [];
  const cellText = (cell: Nodes): string => linesOf(cell, (words) => gone.push(words)).join(" ");
  const rows = table.children.map((row) => row.children.map(cellText)).filter((row) => row.some((cell) => cell !== ""));
  return { ...tableBlock(rows, line), ...(gone.length > 0 && { struck: gone.join(" ") }) };
}
