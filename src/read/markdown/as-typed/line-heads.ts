import { finding } from "../../../model/diagnostic.ts";
import type {
  BlockContent,
  Blockquote,
  DefinitionContent,
  Heading,
  List,
  ListItem,
  Node,
  Paragraph,
  Parents,
  Root,
} from "mdast";
import { toString } from "mdast-util-to-string";
import { shortened, writtenAs, type Told } from "./told.ts";

/** 2023年, 3月, 1号提案, 1、 and 2022–2023年: a date, or what counts a place. */
const DATE =
  "(?:[\\d０-９]{4}|[12]?\\d{3}[-—–~～至到][12]?\\d{3})\\s*年|[\\d０-９]{1,2}\\s*[月日]|[\\d０-９]+\\s*[号届、]";
const SIGNS = "=＝±+＋\\-−－<>＜＞≤≥￥¥$";
/** A number, with its own signs before it, that is no date. */
const NUMBER = new RegExp(`^[${SIGNS}\\s]*(?!${DATE})[\\d０-９]`);
/** What stands behind a minus more often than behind the mark of an item. */
const MEASURED = /^[=＝\s￥¥$]*[\d０-９]+(?:[.．][\d０-９]|\s*[%％‰])/;
const QUOTED = /^[ \t]*>/;
/** A number at the head of a quoted line that is no item's either. */
const QUOTED_NUMBER = new RegExp(`^[ \\t]*>[ \\t>]*[${SIGNS}]*(?!${DATE}|\\d+[.)]\\s)[\\d０-９]`);
const ONLY_NUMBER = /^[\d０-９.,，％%+\-=\s]+$/;

type Block = BlockContent | DefinitionContent;

/** Signs before a number at the head of a line, and years, are text; lists show the numbers that are written. From the innermost block outwards. */
export function keepLineHeads(parent: Root | Parents, source: string, told: Told): void {
  const children = parent.children as Node[];
  for (const child of children) if ("children" in child) keepLineHeads(child as Parents, source, told);
  children.forEach((child, i) => tellAlone(child, children[i + 1], source, told));
  const kept = children.flatMap((child) => keptAsText(child, source, told) ?? [child]);
  if (kept.length !== children.length || kept.some((child, i) => child !== children[i]))
    parent.children = kept as never;
}

function keptAsText(node: Node, source: string, told: Told): Node[] | undefined {
  if (node.type === "blockquote") return keptQuote(node as Blockquote, source, told);
  if (node.type === "list")
    return (node as List).ordered ? numbered(node as List, source) : keptItem(node as List, source, told);
  if (node.type === "heading" && writtenAs(node, source).startsWith("#") && ONLY_NUMBER.test(toString(node as Heading)))
    tell(node, source, told, false);
  return undefined;
}

const tell = (node: Node, source: string, told: Told, kept: boolean): void =>
  told(
    finding("sign-at-line-head", {
      found: shortened(writtenAs(node, source)),
      sign: writtenAs(node, source).charAt(0),
      kept,
    }),
    node,
  );

/** A sign that has a line to itself, with its number on the next: an item, or a quotation, of nothing. */
function tellAlone(node: Node, next: Node | undefined, source: string, told: Told): void {
  const mark =
    node.type === "list"
      ? (node as List).children.at(-1)
      : node.type === "blockquote"
        ? (node as Blockquote)
        : undefined;
  if (!mark || mark.children.length > 0 || !next || !beginsWith(NUMBER, [next])) return;
  const sign = writtenAs(mark, source).charAt(0);
  if (/[-+>]/.test(sign))
    told(finding("sign-at-line-head", { found: shortened(`${sign} ${toString(next)}`), sign, kept: false }), mark);
}

const beginsWith = (pattern: RegExp, [first]: readonly Node[]): boolean =>
  first?.type === "paragraph" && pattern.test(toString(first));

/** `> 98%` alone is "more than"; a quotation of several lines stays one. */
function keptQuote(node: Blockquote, source: string, told: Told): Node[] | undefined {
  const lines = writtenAs(node, source)
    .split("\n")
    .filter((line) => QUOTED.test(line));
  if (lines.length === 1 && node.children.length === 1 && beginsWith(NUMBER, node.children)) {
    tell(node, source, told, true);
    return withHead(node, node.children, source);
  }
  const line = lines.find((one) => QUOTED_NUMBER.test(one));
  if (line !== undefined) told(finding("sign-at-line-head", { found: shortened(line), sign: ">", kept: false }), node);
  return undefined;
}

/** `- 3.2%` alone is a minus; of several, each stays an item. `*` is no sign of a number. */
function keptItem(node: List, source: string, told: Told): Node[] | undefined {
  const [item, ...more] = node.children;
  const sign = item && writtenAs(item, source).charAt(0);
  if (!item || sign === "*") return undefined;
  if (more.length > 0) {
    for (const one of node.children)
      if (beginsWith(sign === "+" ? NUMBER : MEASURED, one.children)) tell(one, source, told, false);
    return undefined;
  }
  if (!beginsWith(NUMBER, item.children) || typeof item.checked === "boolean") return undefined;
  const alone = item.children.length === 1;
  tell(item, source, told, alone);
  return alone ? withHead(item, item.children, source) : undefined;
}

/** The blocks, the first of them begun with what is written before it. */
function withHead(outer: Node, blocks: readonly Block[], source: string): Node[] {
  const [first, ...rest] = blocks;
  const from = outer.position?.start;
  const to = first?.position?.start ?? outer.position?.end;
  if (!from || !to) return [...blocks];
  const head = {
    type: "text" as const,
    value: source.slice(from.offset, to.offset),
    position: { start: from, end: to },
  };
  if (first?.type !== "paragraph")
    return [{ type: "paragraph", children: [head], position: head.position } as Paragraph, ...blocks];
  const end = first.position?.end ?? to;
  return [{ ...first, children: [head, ...first.children], position: { start: from, end } } as Paragraph, ...rest];
}

const numberOf = (item: ListItem, source: string): string => /^\d+/.exec(writtenAs(item, source))?.[0] ?? "";

/** The class of lists whose numbers are written as 1) and not as 1. */
const BRACKETED = "bracketed";

/** A year, or 007, is no item's number. Otherwise each item has its own, where counting would give another, with the sign that is written behind it. */
function numbered(list: List, source: string): Node[] | undefined {
  if (/^\d+\)/.test(writtenAs(list, source))) list.data = { ...list.data, hProperties: { className: [BRACKETED] } };
  const numbers = list.children.map((item) => numberOf(item, source));
  if (numbers.some((number) => number.length > 3 || /^0\d/.test(number)))
    return list.children.flatMap((item) => withHead(item, item.children, source));
  let counted = list.start ?? 1;
  list.children.forEach((item, i) => {
    const value = Number(numbers[i]);
    if (value !== counted) item.data = { ...item.data, hProperties: { value: String(value) } };
    counted = value + 1;
  });
  return undefined;
}
