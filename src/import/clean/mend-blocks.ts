import type { Block } from "../block.ts";
import { isAnnotated, withoutPinyin } from "./pinyin.ts";
import type { Mended, Repair, RepairKind } from "./repair.ts";
import { withoutShift } from "./shifted.ts";
import { withoutSlips } from "./slips.ts";

/** Blocks with all damage mended that can be read in only one way, and the list of what was mended. */
export function mendBlocks(blocks: readonly Block[]): { blocks: Block[]; repairs: Repair[] } {
  const repairs: Repair[] = [];
  const annotated = isAnnotated(blocks.map(({ text }) => text).join("\n"));
  const keep = (line: number, kind: RepairKind, changes: Mended["changes"]) => {
    if (changes.length > 0) repairs.push({ kind, line, changes });
  };
  const read = (text: string, line: number): string => {
    const { text: plain, changes } = withoutPinyin(text, annotated);
    keep(line, "pinyin", changes);
    return plain;
  };
  const plain = blocks.map((block) => mapText(block, (text) => read(text, block.line)));
  const whole = plain.map(({ text }) => text).join("\n");
  const mendLine = (text: string, line: number): string => {
    const shifted = withoutShift(text, whole);
    keep(line, "shifted", shifted.changes);
    const slips = withoutSlips(shifted.text);
    for (const [kind, changes] of slips.found) keep(line, kind, changes);
    return slips.text;
  };
  const mended = plain.map((block) => mapText(block, (text) => mendLine(text, block.line)));
  return { blocks: mended.filter(({ text }) => text.trim() !== ""), repairs };
}

function mapText(block: Block, change: (text: string) => string): Block {
  if (!block.rows) return { ...block, text: change(block.text) };
  const rows = block.rows.map((row) => row.map(change));
  return { ...block, rows, text: rows.map((row) => row.join(" ")).join("\n") };
}
