import type { Block } from "../block.ts";
import type { Remark } from "../remark.ts";
import type { Part } from "../structure/structure.ts";
import type { OpenPlace } from "../../read/markdown/open-place.ts";

/** A remark with its line in the draft's file. */
export interface PlacedRemark extends Remark {
  line: number;
}

/** The lines of a draft's body at which its parts begin; a part that is not found again has that of the one before. */
function linesOf(parts: readonly Part[], places: readonly OpenPlace[]): number[] {
  let next = 0;
  let line = 1;
  const lineOf = (at: number): number | undefined =>
    places[at]?.pieces[0]?.node.position?.start.line ?? places[at]?.line;
  return parts.map((part) => {
    const shown = part.kind === "table" ? undefined : part.text.trim();
    const isHere = ({ kind, text }: OpenPlace) => (shown === undefined ? kind === "row" : text === shown);
    const at = places.slice(next, next + 2).findIndex(isHere);
    if (at < 0) return line;
    line = lineOf(next + at) ?? line;
    next += at + 1;
    while (shown === undefined && places[next]?.kind === "row" && places[next]?.line !== undefined) next++;
    return line;
  });
}

/** Where in the draft what a document holds beside its text stood: in the line of its block, or of the last block before it that was kept. */
export function placedRemarks(
  blocks: readonly Block[],
  parts: readonly Part[],
  places: readonly OpenPlace[],
  offset: number,
): PlacedRemark[] {
  const lines = linesOf(parts, places);
  let part = 0;
  return blocks.flatMap((block) => {
    while (part + 1 < parts.length && (parts[part + 1]?.line ?? Infinity) <= block.line) part++;
    return (block.remarks ?? []).map((remark) => ({ ...remark, line: (lines[part] ?? 1) + offset }));
  });
}
