import type { FootnoteDefinition, Heading, List, ListItem, Nodes, Root, Table } from "mdast";
import { toString } from "mdast-util-to-string";
import { tableBlock, type Block } from "../block.ts";
import { LOWERED, RAISED, settled } from "../raised.ts";
import { TAB, takeRemarks, type Remark } from "../remark.ts";

/** Zero-width and soft marks, as entities and converters bring them in. */
const UNSEEN = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
/** Between words, a tab is a blank as any other. */
const LOOSE_TAB = new RegExp(`(?<!\\d)${TAB}+|${TAB}+(?!\\d)`, "g");
const TAGS: Record<string, string> = {
  "<sup>": RAISED[0],
  "</sup>": RAISED[1],
  "<sub>": LOWERED[0],
  "</sub>": LOWERED[1],
};

/** A tag inside a line of Markdown: of those, only what sets words higher or lower says something of the words. */
const tagSign = (tag: string): string => TAGS[tag.replace(/^<(su[bp])\s[^>]*>$/i, "<$1>").toLowerCase()] ?? "";

interface Line {
  text: string;
  remarks: Remark[];
}

function lineOf(words: string): Line {
  const { text, remarks } = takeRemarks(words);
  return { text: settled(text).replace(UNSEEN, "").replace(LOOSE_TAB, " ").trim(), remarks };
}

/** The lines of a node's text: what `<br>` parts are lines of their own. What is struck out is told apart. */
function linesOf(node: Nodes, strike: (words: string) => void): Line[] {
  const words = (one: Nodes): string => {
    if (one.type === "break") return "\n";
    if (one.type === "html") return tagSign(one.value);
    if (one.type === "image") return "";
    if (one.type === "delete") return (strike(lineOf(toString(one)).text), "");
    if (one.type === "footnoteReference") return `〔${one.label ?? one.identifier}〕`;
    return "children" in one ? one.children.map(words).join("") : toString(one);
  };
  return words(node)
    .split("\n")
    .map(lineOf)
    .filter(({ text, remarks }) => text !== "" || remarks.length > 0);
}

/** Blocks in reading order. What is told of a place without words is told of the block before it, or of the first. */
class Blocks {
  readonly list: Block[] = [];
  private waiting: Remark[] = [];

  add(block: Block, remarks: readonly Remark[]): void {
    const all = [...this.waiting, ...remarks];
    this.waiting = [];
    this.list.push({ ...block, ...(all.length > 0 && { remarks: all }) });
  }

  tell(remarks: readonly Remark[]): void {
    const last = this.list.at(-1);
    if (last && remarks.length > 0) last.remarks ??= [];
    for (const remark of remarks) (last?.remarks ?? this.waiting).push(remark);
  }
}

/** What a tree was read from, where that says more than the tree: numbers of lists as they are written. */
export interface TreeSource {
  markdown?: string;
  html?: (markup: string) => Block[];
}

/** A document's tree as blocks of plain text in reading order; links, emphasis, pictures and raw HTML leave only their words or nothing. */
export function treeBlocks(tree: Root, { markdown, html = () => [] }: TreeSource = {}): Block[] {
  const blocks = new Blocks();
  const add = (node: Nodes, part: Pick<Block, "kind" | "depth">, head: string) => {
    const line = node.position?.start.line ?? blocks.list.length + 1;
    const gone: string[] = [];
    const lines = linesOf(node, (words) => gone.push(words));
    // Without a word left, the block stands for those that are gone.
    if (gone.length > 0 && lines.every(({ text }) => text === "")) lines.unshift({ text: "", remarks: [] });
    lines.forEach(({ text, remarks }, i) => {
      const struck = i === 0 && gone.length > 0 ? { struck: gone.join("") } : undefined;
      if (text === "" && !struck) blocks.tell(remarks);
      else blocks.add({ ...part, text: (i === 0 ? head : "") + text, line, ...struck }, remarks);
    });
  };
  const walk = (node: Nodes, inItem: boolean, head = ""): void => {
    if (node.type === "heading") add(node, { kind: "heading", depth: (node satisfies Heading).depth }, head);
    else if (node.type === "paragraph" || node.type === "code") add(node, { kind: inItem ? "item" : "line" }, head);
    else if (node.type === "table") addTable(blocks, node);
    else if (node.type === "html")
      for (const { remarks = [], ...block } of html(node.value)) blocks.add(block, remarks);
    else if (node.type === "list") for (const item of node.children) walkItem(node, item);
    else if ("children" in node)
      node.children.forEach((child, i) => walk(child, inItem, i === 0 ? head || noteHead(node) : ""));
  };
  const walkItem = (list: List, item: ListItem) => {
    const written = list.ordered && markdown !== undefined ? writtenNumber(item, markdown) : "";
    item.children.forEach((child, i) => walk(child, written === "", i === 0 ? written : ""));
  };
  walk(tree, false);
  return blocks.list;
}

const noteHead = (node: Nodes): string =>
  node.type === "footnoteDefinition" ? `〔${(node satisfies FootnoteDefinition).label ?? node.identifier}〕` : "";

/** The number that an item is written with, whatever a list would make of it. */
const writtenNumber = (item: ListItem, markdown: string): string => {
  const at = item.position?.start.offset;
  const [number] = (at === undefined ? null : /^\d{1,9}[.)]/.exec(markdown.slice(at, at + 10))) ?? [""];
  return number === "" ? "" : `${number} `;
};

/** HTML's tables without a head are given an empty one. */
function addTable(blocks: Blocks, table: Table): void {
  const gone: string[] = [];
  const told: Remark[] = [];
  const cellText = (cell: Nodes): string => {
    const lines = linesOf(cell, (words) => gone.push(words));
    told.push(...lines.flatMap(({ remarks }) => remarks));
    return lines
      .map(({ text }) => text)
      .filter((text) => text !== "")
      .join(" ");
  };
  const rows = table.children.map((row) => row.children.map(cellText)).filter((row) => row.some((cell) => cell !== ""));
  const line = table.position?.start.line ?? blocks.list.length + 1;
  blocks.add({ ...tableBlock(rows, line), ...(gone.length > 0 && { struck: gone.join(" ") }) }, told);
}
