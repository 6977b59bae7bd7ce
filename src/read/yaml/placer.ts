import { LineCounter, type Node } from "yaml";
import type { SourcePlace } from "../../model/diagnostic.ts";
import { offsetBefore } from "./edits.ts";
import type { Slip } from "./slip.ts";

export interface YamlOrigin {
  file: string;
  text: string;
  /** Line of the file on which `text` begins. */
  line: number;
}

/** The place of a stretch of a text, by its offsets. */
export type Placer = (start: number, end: number) => SourcePlace;

/** Offsets of the mended text as places of the file. */
export function placer({ file, text, line }: YamlOrigin, slips: readonly Slip[]): Placer {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (const { index } of text.matchAll(/\n/g)) lines.addNewLine(index + 1);
  const before = offsetBefore(slips);
  return (start, end) => {
    // The parser points behind the last character where something is missing.
    const offset = (at: number) => Math.min(before(at), text.length);
    const from = lines.linePos(offset(start));
    const to = lines.linePos(offset(Math.max(start, end)));
    return { file, line: from.line + line - 1, column: from.col, endLine: to.line + line - 1, endColumn: to.col };
  };
}

export const rangePlace = (place: Placer, node: Node): SourcePlace => place(node.range?.[0] ?? 0, node.range?.[1] ?? 0);
