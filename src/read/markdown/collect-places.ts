import type { Element, Root, Text } from "hast";
import { CELL_END } from "../../text/cell-end.ts";
import { joinLines } from "./as-typed/join-lines.ts";
import { isApart, wordsOf } from "./notes-apart.ts";
import { PLACE_KIND, type NumberedKind } from "./number-places.ts";
import { spreadUnits } from "./unit-rows.ts";
import { SKIP, visit } from "./visit.ts";
import type { Piece, Cell, OpenPlace } from "./open-place.ts";

/** All places of a text in reading order. Their text nodes are folded in place: what is matched is what is shown. */
export function collectPlaces(tree: Root, firstLine: number): OpenPlace[] {
  const places: OpenPlace[] = [];
  let heads: string[] = [];
  const linesAbove = lineKeeper();
  visit(tree, "element", (element) => {
    const kind = element.properties[PLACE_KIND] as NumberedKind | undefined;
    if (kind === undefined) return;
    delete element.properties[PLACE_KIND];
    if (kind === "row") element.children = element.children.filter((child) => child.type === "element");
    const pieces = foldPieces(element, kind);
    const text = pieces.map(({ node }) => node.value).join("");
    const n = Number(String(element.properties.id).slice(1));
    const isHead = element.children.some((child) => child.type === "element" && child.tagName === "th");
    const cells = kind === "row" ? cellsOf(element, isHead ? [] : heads) : [];
    if (isHead) heads = cells.map(({ start, end }) => text.slice(start, end));
    const line = (element.position?.start.line ?? 1) + firstLine - 1;
    const stated = kind === "row" ? statedInRow(element) : blotStruckOut(element);
    places.push({ n, kind, text, line, element, pieces, stated, cells, above: linesAbove(kind, text) });
  });
  return spreadUnits(places.sort((a, b) => a.n - b.n));
}

/** 单位：万元 above a table is short, and not farther away than the table's title. */
const SHORT = 40;
const LINES_ABOVE = 2;

/** Gives of each place in turn the lines above it. */
function lineKeeper(): (kind: NumberedKind, text: string) => string[] {
  let above: string[] = [];
  let inside = false;
  return (kind, text) => {
    const grouped = kind === "row" || kind === "item";
    if (inside && !grouped) above = [];
    inside = grouped;
    const before = grouped ? above : above.slice(-1);
    if (!grouped) above = text.length > SHORT ? [] : [...above, text].slice(-LINES_ABOVE);
    return before;
  };
}

function foldPieces(element: Element, kind: NumberedKind): Piece[] {
  if (kind === "row") separateCells(element);
  const { nodes, hard } = textsOf(element);
  joinLines(nodes, (node) => hard.has(node));
  const pieces: Piece[] = [];
  let length = 0;
  for (const node of nodes) {
    pieces.push({ node, start: length });
    length += node.value.length;
  }
  return pieces;
}

/** The text nodes that make up the words of a place, and those whose line breaks are meant: behind <br>, and in code. */
function textsOf(element: Element): { nodes: Text[]; hard: ReadonlySet<Text> } {
  const nodes: Text[] = [];
  const hard = new Set<Text>();
  visit(element, (node, index, parent) => {
    if (node.type === "element" && isApart(node)) return SKIP;
    if (node.type !== "text") return undefined;
    nodes.push(node);
    const before = parent?.children[(index ?? 0) - 1];
    if (
      element.tagName === "code" ||
      (before?.type === "element" && before.tagName === "br" && node.value.startsWith("\n"))
    )
      hard.add(node);
    return undefined;
  });
  return { nodes, hard };
}

/** Words of neighbouring cells must not run together. */
function separateCells(row: Element): void {
  row.children = row.children.flatMap((cell, i) => (i === 0 ? [cell] : [{ type: "text" as const, value: " " }, cell]));
}

/** Where each cell stands in its row's text. */
function cellsOf(row: Element, heads: readonly string[]): Cell[] {
  const cells: Cell[] = [];
  let start = 0;
  for (const child of row.children) {
    const end = start + wordsOf(child).length;
    if (child.type === "element") cells.push({ start, end, head: heads[cells.length] ?? "" });
    start = end;
  }
  return cells;
}

const statedInRow = (row: Element): string =>
  row.children
    .map((child) => (child.type === "text" ? CELL_END : blotStruckOut({ ...row, children: [child] })))
    .join("");

/** What is struck out is not stated; a mark that ends clauses keeps its neighbours apart. */
const blotStruckOut = (node: Element): string =>
  node.children
    .map((child) => {
      if (child.type === "text") return child.value;
      if (child.type !== "element" || isApart(child)) return "";
      return child.tagName === "del" ? "；".repeat(wordsOf(child).length) : blotStruckOut(child);
    })
    .join("");
