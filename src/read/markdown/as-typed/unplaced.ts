import { finding } from "../../../model/diagnostic.ts";
import type { Code, Definition, FootnoteDefinition, Node, Paragraph, Parents, Root, Table, Text } from "mdast";
import { toString } from "mdast-util-to-string";
import { MOST_CELLS } from "../markdown-limits.ts";
import { visit } from "../visit.ts";
import { isNoAddress } from "./link-words.ts";
import { shortened, writtenAs, type Told } from "./told.ts";

/** Shows what Markdown drops: definitions and notes that nothing refers to, and cells beyond the head of a table. */
export function keepUnplaced(tree: Root, source: string, told: Told): void {
  tellMissingNotes(tree, source, told);
  keepDefinitions(tree, source, told);
  keepNotes(tree, source, told);
  visit(tree, "code", (node) => keepFenceWords(node, told));
  visit(tree, "table", (table) => keepCells(table, source, told));
}

function keepDefinitions(tree: Root, source: string, told: Told): void {
  const wanted = new Set<string>();
  const first = new Map<string, Definition>();
  visit(tree, "definition", (node) => void (first.has(node.identifier) || first.set(node.identifier, node)));
  visit(tree, (node, index, parent) => {
    if (node.type !== "linkReference" && node.type !== "imageReference") return;
    const target = first.get(node.identifier);
    if (!target || !isNoAddress(target)) wanted.add(node.identifier);
    else if (parent && index !== undefined)
      parent.children[index] = { type: "text", value: writtenAs(node, source), position: node.position };
  });
  visit(tree, "definition", (node, index, parent) => {
    // Of several with one name, the first holds.
    if (wanted.delete(node.identifier) || parent === undefined || index === undefined) return;
    told(finding("text-unplaced", { part: "definition", found: shortened(writtenAs(node, source)) }), node);
    parent.children[index] = paragraphOf(node, writtenAs(node, source));
  });
}

const paragraphOf = ({ position }: Definition, value: string): Paragraph => ({
  type: "paragraph",
  children: [{ type: "text", value, position }],
  position,
});

interface Note {
  node: FootnoteDefinition;
  parent: Parents;
}

function keepNotes(tree: Root, source: string, told: Told): void {
  const all: Note[] = [];
  const first = new Map<string, FootnoteDefinition>();
  visit(tree, "footnoteDefinition", (node, _, parent) => {
    if (parent) all.push({ node, parent });
    if (!first.has(node.identifier)) first.set(node.identifier, node);
  });
  const reached = new Set<Node>();
  reach(tree, first, reached);
  for (const { node, parent } of all) {
    if (reached.has(node)) continue;
    // What it refers to is shown with it.
    for (const child of node.children) reach(child, first, reached);
    reached.delete(node);
    told(finding("text-unplaced", { part: "note", found: shortened(writtenAs(node, source)) }), node);
    parent.children.splice((parent.children as Node[]).indexOf(node), 1, ...(asText(node, source) as never[]));
    if (first.get(node.identifier) === node) first.delete(node.identifier);
  }
  visit(tree, "footnoteReference", (node, index, parent) => {
    if (!parent || index === undefined || first.has(node.identifier)) return;
    parent.children[index] = { type: "text", value: writtenAs(node, source), position: node.position };
  });
}

/** The notes that a node's words lead to, from note to note. */
function reach(from: Node, notes: ReadonlyMap<string, Node>, reached: Set<Node>): void {
  const open: Node[] = [from];
  for (let next = open.pop(); next; next = open.pop()) {
    visit(next, (node: Node) => {
      if (node.type === "footnoteDefinition" && node !== next) return "skip";
      const note = node.type === "footnoteReference" ? notes.get((node as FootnoteDefinition).identifier) : undefined;
      if (note && !reached.has(note)) {
        reached.add(note);
        open.push(note);
      }
      return undefined;
    });
  }
}

function asText(node: FootnoteDefinition, source: string): Node[] {
  const [begin, ...rest] = node.children;
  const from = node.position?.start;
  const to = begin?.position?.start ?? node.position?.end;
  if (!from || !to) return node.children;
  const head: Text = { type: "text", value: source.slice(from.offset, to.offset), position: { start: from, end: to } };
  if (begin?.type !== "paragraph")
    return [{ type: "paragraph", children: [head], position: node.position } as Paragraph, ...node.children];
  return [{ ...begin, children: [head, ...begin.children] }, ...rest];
}

/** Behind a fence stands the name of a language, and nothing else is dropped. */
function keepFenceWords(node: Code, told: Told): void {
  const words = [node.lang, node.meta].filter(Boolean).join(" ");
  if (!/^[^a-z]|\s[^a-z\s{]*\p{Nd}|\p{Script=Han}/iu.test(words)) return;
  told(finding("text-unplaced", { part: "fence", found: shortened(words) }), node);
  node.value = `${words}\n${node.value}`;
  node.lang = null;
}

/** A cell that holds nothing but the mark of a note takes the note with it. */
function keepCells(table: Table, source: string, told: Told): void {
  const width = table.children[0]?.children.length ?? 0;
  let widest = width;
  for (const row of table.children) {
    const extra = row.children.slice(width).filter((cell) => cell.children.length > 0);
    const [cell] = extra;
    if (!cell) continue;
    widest = Math.max(widest, row.children.indexOf(extra.at(-1) ?? cell) + 1);
    told(finding("text-unplaced", { part: "cell", found: shortened(toString(cell) || writtenAs(cell, source)) }), cell);
  }
  if (widest === width) return;
  // Without alignments, each row has the cells that are written.
  const filled = widest * table.children.length <= MOST_CELLS;
  table.align = filled
    ? [...(table.align ?? []), ...Array.from({ length: widest - (table.align?.length ?? 0) }, () => null)]
    : undefined;
}

/** A mark without its note stands in the text as typed, and its digit beside the number's. */
function tellMissingNotes(tree: Root, source: string, told: Told): void {
  visit(tree, "text", (node) => {
    if (!node.value.includes("[^")) return;
    const [, found] = /(?<!\\)(\[\^[^\]\s]+\])/.exec(writtenAs(node, source)) ?? [];
    if (found !== undefined) told(finding("text-unplaced", { part: "mark", found: shortened(found) }), node);
  });
}
