import { carried } from "../remark.ts";
import { chosen } from "./graphics.ts";
import { closeFields, element, inline, textRun, wordsIn, type Walk } from "./inline.ts";
import type { Counter, Label } from "./numbering.ts";
import { lookIn, over, type Look } from "./styles.ts";
import { childOf, childrenOf, descendants, isElement, valueOf, type XmlElement, type XmlNode } from "./xml.ts";

export interface Rewriting extends Walk {
  counter: Counter;
}

const remarkParagraph = (words: string): XmlElement[] => (words === "" ? [] : [element("w:p", [textRun(words)])]);

/** Paragraphs and tables as the converter knows them, in their order; all wrappers are taken off. */
function blocks(nodes: readonly XmlNode[], look: Look, walk: Rewriting): XmlElement[] {
  return nodes.filter(isElement).flatMap((node): XmlElement[] => {
    if (node.name === "w:p") return paragraph(node, look, walk);
    if (node.name === "w:tbl") return table(node, look, walk);
    if (node.name === "w:sdt") return blocks(childOf(node, "w:sdtContent")?.children ?? [], look, walk);
    if (node.name === "mc:AlternateContent") return blocks(chosen(node)?.children ?? [], look, walk);
    if (node.name === "w:del" || node.name === "w:moveFrom")
      return wordsIn(node).trim() === "" ? [] : remarkParagraph(carried("deleted", wordsIn(node)));
    if (node.name === "w:altChunk" || node.name === "w:subDoc") return remarkParagraph(carried("object"));
    if (node.name === "m:oMathPara" || node.name === "m:oMath") return [element("w:p", inline([node], look, walk))];
    return descendants(node, "w:p").length > 0 ? blocks(node.children, look, walk) : [];
  });
}

function paragraph(node: XmlElement, base: Look, walk: Rewriting): XmlElement[] {
  const properties = childOf(node, "w:pPr");
  const style = valueOf(properties, "w:pStyle") ?? walk.styles.usual;
  const look = over(base, walk.styles.lookOf(style));
  const outer = walk.boxes;
  walk.boxes = [];
  const runs = [...inline(node.children, look, walk), ...closeFields(walk)];
  const boxes = walk.boxes.flatMap((box) => blocks(box.children, base, walk));
  walk.boxes = outer;
  const mark = childOf(properties, "w:rPr");
  const deleted = childOf(mark, "w:del");
  // A number that is deleted or hidden with its paragraph is not counted.
  const gone = deleted !== undefined || over(look, lookIn(mark)).hidden === true;
  const label = gone ? undefined : labelOf(properties, style, walk);
  const kept = ["w:pStyle", "w:ind"].flatMap((name) => childrenOf(properties, name));
  const list =
    label === "bullet"
      ? numberProperties(listOf(properties, style, walk))
      : label
        ? numberProperties({ list: "0", level: 0 })
        : [];
  const own = element("w:pPr", [...kept, ...list, ...(deleted ? [element("w:rPr", [element("w:del")])] : [])]);
  const head =
    label && label !== "bullet" && label.text !== "" && wordsIn(element("w:p", runs)).trim() !== ""
      ? [textRun(headOf(label))]
      : [];
  return [element("w:p", [own, ...head, ...runs]), ...boxes];
}

interface Listed {
  list: string;
  level: number;
}

/** The list that a paragraph belongs to: by itself, or by its style. */
function listOf(
  properties: XmlElement | undefined,
  style: string | undefined,
  { counter, styles }: Rewriting,
): Listed | undefined {
  const own = childOf(properties, "w:numPr");
  const byStyle = styles.numberingOf(style);
  const linked = style === undefined ? undefined : counter.ofStyle(style);
  const list = valueOf(own, "w:numId") ?? byStyle?.list ?? linked?.list;
  if (list === undefined || list === "0") return undefined;
  const level = valueOf(own, "w:ilvl") ?? byStyle?.level;
  return {
    list,
    level: level === undefined ? (valueOf(own, "w:numId") === undefined ? (linked?.level ?? 0) : 0) : Number(level),
  };
}

const numberProperties = (listed: Listed | undefined): XmlElement[] =>
  listed
    ? [
        element("w:numPr", [
          element("w:ilvl", [], { "w:val": String(listed.level) }),
          element("w:numId", [], { "w:val": listed.list }),
        ]),
      ]
    : [];

function labelOf(
  properties: XmlElement | undefined,
  style: string | undefined,
  walk: Rewriting,
): Label | "bullet" | undefined {
  const listed = listOf(properties, style, walk);
  if (!listed) return undefined;
  return walk.counter.next(listed.list, listed.level) ?? "bullet";
}

/** A number and what parts it from the words: nothing behind a Chinese mark, a blank behind any other. */
const headOf = ({ text, unread }: Label): string =>
  text + (/[、）】〕．。：]$/.test(text) ? "" : " ") + (unread ? carried("numbering", text) : "");

const rowsOf = (node: XmlElement): XmlElement[] =>
  node.children.filter(isElement).flatMap((child) => {
    if (child.name === "w:tr") return [child];
    const inner =
      child.name === "w:sdt"
        ? childOf(child, "w:sdtContent")
        : child.name === "mc:AlternateContent"
          ? chosen(child)
          : child;
    return inner && !/^w:tbl(?:Pr|Grid)$/.test(child.name) ? rowsOf(inner) : [];
  });

const cellsOf = (row: XmlElement): XmlElement[] =>
  row.children.filter(isElement).flatMap((child) => {
    if (child.name === "w:tc") return [child];
    const inner = child.name === "w:sdt" ? childOf(child, "w:sdtContent") : child;
    return inner && !/^w:(?:trPr|tblPrEx)$/.test(child.name) ? cellsOf(inner) : [];
  });

function table(node: XmlElement, base: Look, walk: Rewriting): XmlElement[] {
  const deleted: string[] = [];
  const rows = rowsOf(node).flatMap((row) => {
    const properties = childOf(row, "w:trPr");
    if (childOf(properties, "w:del")) return (deleted.push(wordsIn(row)), []);
    const hidden = childOf(properties, "w:hidden") !== undefined;
    // Columns that a row leaves out at its start: without them, its figures would stand under others' heads.
    const before = Number(valueOf(properties, "w:gridBefore") ?? 0);
    const gap =
      before > 0 && before <= 64
        ? [
            element("w:tc", [
              element("w:tcPr", [element("w:gridSpan", [], { "w:val": String(before) })]),
              element("w:p"),
            ]),
          ]
        : [];
    return [
      element("w:tr", [
        element("w:trPr", childrenOf(properties, "w:tblHeader")),
        ...gap,
        ...cellsOf(row).map((cell) => cellOf(cell, hidden ? { ...base, hidden } : base, walk)),
      ]),
    ];
  });
  const told = remarkParagraph(deleted.map((words) => carried("deleted", words)).join(""));
  return rows.length === 0
    ? told
    : [...told, element("w:tbl", [element("w:tblPr", childrenOf(childOf(node, "w:tblPr"), "w:tblStyle")), ...rows])];
}

function cellOf(cell: XmlElement, look: Look, walk: Rewriting): XmlElement {
  const properties = childOf(cell, "w:tcPr");
  const kept = element(
    "w:tcPr",
    ["w:gridSpan", "w:vMerge"].flatMap((name) => childrenOf(properties, name)),
  );
  const deleted = childOf(properties, "w:cellDel") !== undefined;
  return element("w:tc", [
    kept,
    ...(deleted ? remarkParagraph(carried("deleted", wordsIn(cell))) : blocks(cell.children, look, walk)),
  ]);
}

/** The document's body, with what is said at its head. */
export function rewriteDocument(root: XmlElement, walk: Rewriting, atHead: () => string): XmlElement {
  const body = blocks(childOf(root, "w:body")?.children ?? [], {}, walk);
  return element("w:document", [element("w:body", [...remarkParagraph(atHead()), ...body])]);
}

/** Footnotes or endnotes. */
export function rewriteNotes(root: XmlElement, walk: Rewriting): XmlElement {
  const notes = root.children
    .filter(isElement)
    .map((note) => element(note.name, blocks(note.children, {}, walk), note.attributes));
  return element(root.name, notes);
}
