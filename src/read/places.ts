import type { Element, Root, Text } from "hast";
import { visit } from "unist-util-visit";
import type { Place } from "../model/dataset.ts";
import { PLACE_KIND, type NumberedKind } from "./number-places.ts";

/** A text node of a place, and where its words begin in the place's text. */
interface Piece {
  node: Text;
  start: number;
}

/** A place with its element, still open for marks. */
export interface OpenPlace extends Place {
  element: Element;
  pieces: Piece[];
}

const HAN = /\p{Script=Han}|[，。、；：！？（）《》“”‘’…—]/u;

/** All places of a text in reading order. Their text nodes are folded in place: what is matched is what is shown. */
export function collectPlaces(tree: Root, firstLine: number): OpenPlace[] {
  const places: OpenPlace[] = [];
  visit(tree, "element", (element) => {
    const kind = element.properties[PLACE_KIND] as NumberedKind | undefined;
    if (kind === undefined) return;
    delete element.properties[PLACE_KIND];
    if (kind === "row") element.children = element.children.filter((child) => child.type === "element");
    const pieces = foldPieces(element, kind);
    const text = pieces.map(({ node }) => node.value).join("");
    const n = Number(String(element.properties.id).slice(1));
    places.push({ n, kind, text, line: (element.position?.start.line ?? 1) + firstLine - 1, element, pieces });
  });
  return places.sort((a, b) => a.n - b.n);
}

function foldPieces(element: Element, kind: NumberedKind): Piece[] {
  const pieces: Piece[] = [];
  let length = 0;
  if (kind === "row") separateCells(element);
  visit(element, "text", (node) => {
    node.value = foldLines(node.value);
    pieces.push({ node, start: length });
    length += node.value.length;
  });
  return pieces;
}

/** A line break inside Chinese text is nothing; elsewhere it is a space. */
const foldLines = (value: string): string =>
  value.replace(/[ \t]*\n[ \t]*/g, (_, at: number) => {
    const before = value.slice(0, at).at(-1) ?? "";
    const after = value.slice(at).trimStart().at(0) ?? "";
    return HAN.test(before) && HAN.test(after) ? "" : " ";
  });

/** Words of neighbouring cells must not run together. */
function separateCells(row: Element): void {
  row.children = row.children.flatMap((cell, i) => (i === 0 ? [cell] : [{ type: "text" as const, value: " " }, cell]));
}
