import { at } from "../../model/at.ts";
import type { Block } from "../block.ts";
import { settled } from "../raised.ts";
import { markRaised } from "./pdf-raised.ts";
import type { PdfRun } from "./pdf-run.ts";

/** A line of a page, before lines are joined to paragraphs. */
export interface PdfLine {
  text: string;
  left: number;
  right: number;
  y: number;
  size: number;
  page: number;
}

const HAN_END = /[\p{Script=Han}，。、；：！？（）《》“”‘’…—]$/u;
const HAN_START = /^[\p{Script=Han}，。、；：！？（）《》“”‘’…—]/u;

/** Runs that share a base line are one line, from left to right. */
export function linesOfPage(runs: readonly PdfRun[], page: number): PdfLine[] {
  const rows: PdfRun[][] = [];
  for (const run of markRaised(runs)) {
    const row = rows.find(([first]) => first && Math.abs(first.y - run.y) < Math.min(first.size, run.size) / 2);
    if (row) row.push(run);
    else rows.push([run]);
  }
  const lines = rows.map((row) =>
    toLine(
      row.sort((a, b) => a.x - b.x),
      page,
    ),
  );
  return lines.filter(({ text }) => text !== "").sort((a, b) => b.y - a.y);
}

function toLine(row: readonly PdfRun[], page: number): PdfLine {
  let text = "";
  const first = at(row, 0);
  let right = first.x;
  for (const run of row) {
    const apart = run.x - right > run.size / 3 && text !== "" && !text.endsWith(" ") && !run.shifted;
    text += (apart ? " " : "") + run.text;
    if (run.text.trim() !== "") right = Math.max(right, run.x + run.width);
  }
  return {
    text: settled(text.trim()),
    left: first.x,
    right,
    y: first.y,
    size: row.reduce((most, { size }) => Math.max(most, size), 0),
    page,
  };
}

const PAGE_NUMBER = /^[-—–·\s第]*\d{1,4}[-—–·\s页]*(?:[/／共]\s*\d{1,4}\s*页?)?$/;

/** Without page numbers and what stands at the head or foot of many pages. */
export function withoutRunningHeads(pages: readonly PdfLine[][]): PdfLine[][] {
  const shape = ({ text }: PdfLine) => text.replace(/\d+/g, "0");
  const edges = pages.flatMap((lines) => [
    ...new Set([lines[0], lines.at(-1)].flatMap((line) => (line ? [shape(line)] : []))),
  ]);
  const repeated = new Set(
    edges.filter(
      (one, i) =>
        edges.indexOf(one) !== i && edges.filter((other) => other === one).length >= Math.max(3, pages.length / 2),
    ),
  );
  return pages.map((lines) =>
    lines.filter((line, i) => {
      const edge = i === 0 || i === lines.length - 1;
      return !(edge && (repeated.has(shape(line)) || PAGE_NUMBER.test(line.text)));
    }),
  );
}

/** Lines that the page's width broke are joined to paragraphs. */
export function joinLines(lines: readonly PdfLine[]): Block[] {
  const margin = usualEdges(lines);
  const blocks: Block[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = blocks.at(-1);
    if (last && before && continues(before, line, margin)) last.text += joint(last.text, line.text) + line.text;
    else blocks.push({ kind: "line", text: line.text, line: blocks.length + 1 });
  });
  return blocks;
}

const joint = (before: string, after: string): string => (HAN_END.test(before) || HAN_START.test(after) ? "" : " ");

/** The left edge that most lines share, and the right edge that full lines reach. */
function usualEdges(lines: readonly PdfLine[]): { left: number; right: number } {
  const count = new Map<number, number>();
  for (const { left } of lines) count.set(Math.round(left), (count.get(Math.round(left)) ?? 0) + 1);
  const left = [...count].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0])[0];
  const rights = lines.map(({ right }) => right).sort((a, b) => a - b);
  return { left, right: rights[Math.floor(rights.length * 0.9)] ?? 0 };
}

/** A line goes on where the one before reached the right edge and it begins, unindented, in the same type. */
function continues(before: PdfLine, line: PdfLine, { left, right }: { left: number; right: number }): boolean {
  // A page of short lines has no right edge that they could reach.
  const full = before.right > right - 2.5 * before.size && right - left > 15 * line.size;
  const flush = line.left < left + line.size;
  return full && flush && Math.abs(before.size - line.size) < 1;
}
