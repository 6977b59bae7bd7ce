import type { Span } from "../model/dataset.ts";
import type { Metric } from "../model/schema/metric.ts";
import { attribute, type Attributed, type Left, type Taken } from "./attribute.ts";
import type { DocumentPlace } from "./document.ts";

type Cell = Span & { head: string };

/** A row of all of them has no words of its own. */
const total = /^(?:合计|总计|小计|共计|总数|全部|全市|全省|全县|全区)?$/;
const isNumber = /^[\d.,，．\s％%]+$/;
/** 承办（件）: the unit of a column stands at its head. */
const unitAtHead = /[（(](?:单位[：:])?(\p{Script=Han}{1,3}|%|％)[）)]\s*$/u;

/**
 * Gives the numbers of a table row to the metrics that the heads of their columns name, or else the row's first cell (指标 | 数值). The
 * row's first cell tells its numbers apart. The row is their quote.
 */
export function attributeCells({ text, cells = [] }: DocumentPlace, metrics: Metric[]): Attributed {
  const [first, ...others] = cells;
  if (!first) return { taken: [], left: [] };
  const label = text.slice(first.start, first.end).trim();
  const byHead = (isNumber.test(label) ? cells : others).map((cell) => readCell(text, cell, cell.head, metrics));
  if (byHead.some(({ taken }) => taken.length > 0)) return joined(byHead, text, total.test(label) || isNumber.test(label) ? undefined : label);
  const unit = others.find(({ head }) => /^单位$/.test(head.trim()));
  const words = unit ? `${label}（${text.slice(unit.start, unit.end).trim()}）` : label;
  const byLabel = others.filter((cell) => cell !== unit && !/同比|增长|增减|备注|序号|占比/.test(cell.head)).map((cell) => ofYear(readCell(text, cell, words, metrics), cell.head));
  return joined(byLabel, text, undefined);
}

/** 2023年, 上年 at the head of a column. */
function ofYear({ taken, left }: Attributed, head: string): Attributed {
  const stated = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(head)?.[1];
  const year = stated === undefined ? (/上一?年|去年|前一年/.test(head) ? ("before" as const) : undefined) : Number(stated);
  return { taken: year === undefined ? taken : taken.map((one): Taken => ({ ...one, year })), left };
}

/** Reads a cell behind the words that say what it counts, with the unit that stands at its head. */
function readCell(text: string, cell: Cell, words: string, metrics: Metric[]): Attributed {
  const written = text.slice(cell.start, cell.end);
  const unit = isNumber.test(written) && !/[%％]/.test(written) ? (unitAtHead.exec(words)?.[1] ?? unitAtHead.exec(cell.head)?.[1] ?? "") : "";
  const prefix = words.replace(unitAtHead, "").replace(/[（）()\s]/g, "");
  const read = attribute({ kind: "paragraph", text: `${prefix}${written}${unit}` }, metrics);
  const place = ({ start, end }: Span): Span => ({ start: cell.start + start - prefix.length, end: Math.min(cell.end, cell.start + end - prefix.length) });
  const inCell = ({ start }: Span) => start >= prefix.length;
  return {
    taken: read.taken.filter(inCell).map((one): Taken => ({ ...one, ...place(one), quantity: { ...one.quantity, raw: written.trim() }, questions: unit === "" ? one.questions : ["unit-missing"] })),
    left: read.left.filter(inCell).map((one): Left => ({ ...one, ...place(one) })),
  };
}

/** All cells of a row, each with the row as its quote and, where given, the row's words as its facet. */
function joined(cells: Attributed[], text: string, facet: string | undefined): Attributed {
  const row = { start: 0, end: text.length };
  const named = (own: string | undefined) => (facet === undefined ? own : own === undefined ? facet : `${own}·${facet}`);
  return {
    taken: cells.flatMap(({ taken }) => taken.map((one): Taken => ({ ...one, facet: named(one.facet), sentence: row, wording: row, quote: row }))),
    left: cells.flatMap(({ left }) => left.map((one): Left => ({ ...one, quote: row }))),
  };
}
