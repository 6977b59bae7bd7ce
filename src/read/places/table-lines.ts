import type { Span } from "../../model/dataset.ts";
import { parseQuantity } from "../../model/quantity.ts";
import { isTime } from "../../prose/part-of-larger.ts";
import { folded } from "../../text/fold.ts";
import { cellAt, type OpenPlace } from "../markdown/open-place.ts";

/** A number of a table's row or column, with what names it there; folded. */
interface Named {
  name: string;
  value: number | undefined;
  isOwn: boolean;
}

/** One row or column of a table, through one of its numbers. */
export interface Line {
  /** What names the number in it. */
  own: string;
  /** Of a column: the head of what names its rows. */
  head: string;
  others: readonly Named[];
  all: readonly Named[];
}

/** 合计, 总计（件）, 立案合计 */
const total = /(?:合计|总计|共计|小计|总数)(?:数|[(/].*)?$/;
/** Whether a head names a sum. */
export const isTotal = (name: string): boolean => total.test(name);

/** The row and the column through a number of a table. */
export function linesThrough(place: OpenPlace, number: Span): Line[] {
  const cell = cellAt(place, number);
  if (!cell || place.kind !== "row") return [];
  const at = place.cells.indexOf(cell);
  const across = place.cells.map((one, index): Named => ({
    name: plain(one.head),
    value: valueOf(place, index),
    isOwn: index === at,
  }));
  const down = (place.rows ?? []).map((row): Named => ({
    name: nameOf(row, at),
    value: valueOf(row, at),
    isOwn: row === place,
  }));
  const heads = ["", plain(place.cells[0]?.head ?? "")];
  return [across, down].map((all, index) => ({
    head: heads[index] ?? "",
    own: all.find(({ isOwn }) => isOwn)?.name ?? "",
    others: all.filter(({ isOwn }) => !isOwn),
    all,
  }));
}

const plain = (words: string): string => folded(words).trim();
const wordsAt = ({ stated, cells }: OpenPlace, at: number): string => {
  const cell = cells[at];
  return cell === undefined ? "" : plain(stated.slice(cell.start, cell.end));
};

/** The words that name a row, left of one of its cells. */
function nameOf(row: OpenPlace, at: number): string {
  const left = row.cells.slice(0, at).map((_, index) => wordsAt(row, index));
  return (
    left.findLast((words) => /\p{Script=Han}/u.test(words) && !/^\d/.test(words)) ??
    left.findLast((words) => words !== "") ??
    ""
  );
}

function valueOf(row: OpenPlace, at: number): number | undefined {
  const parsed = parseQuantity(wordsAt(row, at));
  return parsed.ok && parsed.quantity.bound === "exact" ? parsed.quantity.value : undefined;
}

/** Whether all that a line names beside its one total adds up to it. */
export function addsUp({ all }: Line): boolean {
  const numbers = all.filter(({ value, name }) => value !== undefined && name !== "");
  const [sum, ...more] = numbers.filter(({ name }) => isTotal(name));
  const parts = numbers.filter(({ name }) => !isTotal(name));
  return (
    sum !== undefined &&
    more.length === 0 &&
    parts.length > 1 &&
    Math.abs(parts.reduce((added, { value = 0 }) => added + value, 0) - (sum.value ?? 0)) < 1e-6
  );
}

const year = /^((?:19|20)\d{2})年?度?$/;

/** The years that the total of a line adds up: 2022年 | 2023年 | 合计. */
export function yearsAdded({ own, others }: Line): { from: number; to: number } | undefined {
  const years = others.map(({ name }) => Number(year.exec(name)?.[1])).filter((one) => one > 0);
  return isTotal(own) && new Set(years).size > 1 ? { from: Math.min(...years), to: Math.max(...years) } : undefined;
}

const ofSession = /^(?:大会|全会|平时|会间|会后|会前)(?:提案)?$/;
const noPart = /本级|政协|[省市县区州旗盟][)]?$|[级直]$|^其[中他它]|年|月|季度|本期|本次/;

/** What a number is said of that is one of several parts, where another number of its row or column is their total: 委员 158 | 党派团体 55 | 合计 213. */
export function partOfLine(place: OpenPlace, number: Span, names: (name: string) => boolean): string | undefined {
  const isPart = ({ own }: Line) =>
    /\p{Script=Han}/u.test(own) &&
    !isTotal(own) &&
    !names(own) &&
    !noPart.test(own) &&
    (!isTime.test(own) || ofSession.test(own));
  return linesThrough(place, number).find((line) => addsUp(line) && isPart(line))?.own;
}
