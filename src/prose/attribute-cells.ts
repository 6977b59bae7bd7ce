import type { Span } from "../model/dataset.ts";
import type { Metric } from "../model/schema/metric.ts";
import { attribute } from "./attribute.ts";
import { labelCell, refusedByHead } from "./column-heads.ts";
import { readPlace } from "./place-text.ts";
import { unitBeside, type Beside, type Cell } from "./unit-beside.ts";
import type { DocumentPlace } from "./document-reading.ts";
import type { Attributed, Left, Taken } from "./attribution.ts";

/** A row of all of them has no words of its own. */
const total = /^(?:合计|总计|小计|共计|总数|全部|全市|全省|全县|全区)?$/;
/** A row of a year is of no part. */
const time = /^(?:全年|今年|本年度?|(?:(?:19|20)\d{2}|上一?|去|前一)年(?:度|全年)?)$/;
const isNumber = /^[\d.,，．\s％%]+$/;
/** A number with no unit of its own: 60, 近400, 400余. */
const isBare = /^(?:超过?|[近约逾])?[\d.,，．\s]+[余多]?$/;
/** 承办（件）: the unit is no part of what the head names. */
const unitAtHead = /[（(](?:单位[：:])?(\p{Script=Han}{1,3}|%|％)[）)]\s*$/u;

/**
 * Gives the numbers of a table row to the metrics that the heads of their columns name, or else the row's first cell (指标 | 数值). The
 * row's first cell tells its numbers apart. The row is their quote.
 */
export function attributeCells(place: DocumentPlace, metrics: Metric[]): Attributed {
  const { text, cells = [] } = place;
  const first = labelCell(cells);
  const others = cells
    .slice(first ? cells.indexOf(first) + 1 : 0)
    .filter(({ head }) => refusedByHead(head) === undefined);
  if (!first) return { taken: [], left: [] };
  const label = text.slice(first.start, first.end).trim();
  // A figure that stands alone under its label has no other cell.
  const isAlone = cells.length === 1 || isNumber.test(label);
  const byHead = (isAlone ? [first, ...others] : others).map((cell) =>
    ofYear(readCell(place, cell, cell.head, metrics), label),
  );
  if (byHead.some(({ taken }) => taken.length > 0))
    return joined(byHead, text, total.test(label) || time.test(label) || isAlone ? undefined : label);
  const byLabel = others
    .filter(({ head }) => !/^单位$|同比|增长|增减|备注|占比/.test(head.trim()))
    .map((cell) => ofYear(readCell(place, cell, label, metrics), cell.head));
  return joined(byLabel, text, undefined);
}

/** 2023年, 上年 at the head of a column or row. */
function ofYear({ taken, left }: Attributed, head: string): Attributed {
  const stated = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(head)?.[1];
  const year =
    stated === undefined ? (/上一?年|去年|前一年/.test(head) ? ("before" as const) : undefined) : Number(stated);
  return { taken: year === undefined ? taken : taken.map((one): Taken => ({ ...one, year })), left };
}

/** Reads a cell behind the words that say what it counts, with the unit that stands beside it. */
function readCell(place: Beside, cell: Cell, words: string, metrics: Metric[]): Attributed {
  const written = place.text.slice(cell.start, cell.end);
  const prefix = words.replace(unitAtHead, "").replace(/[（）()\s]/g, "");
  const named = () => readPlace(`${prefix}${written}`, metrics).mentions.flatMap(({ candidates }) => candidates);
  const beside = isBare.test(written) ? unitBeside(place, cell, named(), metrics) : undefined;
  const unit = beside ?? "";
  const read = attribute({ kind: "paragraph", text: `${prefix}${written}${unit}` }, metrics);
  const inRow = ({ start, end }: Span): Span => ({
    start: cell.start + start - prefix.length,
    end: Math.min(cell.end, cell.start + end - prefix.length),
  });
  const inCell = ({ start }: Span) => start >= prefix.length;
  return {
    taken: read.taken.filter(inCell).map((one): Taken => ({
      ...one,
      ...inRow(one),
      quantity: { ...one.quantity, raw: written.trim() },
      ...(beside === undefined ? {} : { unitBeside: beside }),
    })),
    left: read.left.filter(inCell).map((one): Left => ({ ...one, ...inRow(one) })),
  };
}

/** All cells of a row, each with the row as its quote and, where given, the row's words as its facet. */
function joined(cells: Attributed[], text: string, facet: string | undefined): Attributed {
  const row = { start: 0, end: text.length };
  const named = (own: string | undefined) =>
    facet === undefined ? own : own === undefined ? facet : `${own}·${facet}`;
  return {
    taken: cells.flatMap(({ taken }) =>
      taken.map((one): Taken => ({ ...one, facet: named(one.facet), sentence: row, wording: row, quote: row })),
    ),
    left: cells.flatMap(({ left }) => left.map((one): Left => ({ ...one, quote: row }))),
  };
}
