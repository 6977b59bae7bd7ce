import type { UnitEnd } from "../model/quantity/unit-in-text.ts";
import { folded } from "../text/fold.ts";
import { matchEnd } from "../text/match-at.ts";

const CALLED = "(?:计量|计算|金额|货币|数量|统计)?单位";
/** 数值（万元）, 捐款捐物（万元，含物资折价）, 捐款捐物（以万元计） */
const BRACKETS = /[([【]\s*([^()[\]【】]{1,20})\s*[)\]】]/g;
/** 单位：万元, in a line of its own or at the end of one. */
const SAID = new RegExp(`${CALLED}\\s*(?:均?为|[:是 ])\\s*([^()[\\]。]{1,20})`);
/** 金额以万元计, 按万元为单位 */
const COUNTED_IN = /[以按]([^,。;:()以按]{1,8}?)(?:计算?|为单位|统计)(?=[,。;)]|$)/;
/** 金额/万元 */
const SLASH = /[/,]\s*(\S{1,6})$/;
/** 2023年 万元, 捐款捐物万元: without a mark, where a blank or the scale tells. */
const BARE = /\s([十百千万亿]{1,2}\S{1,4}|元|%)$|(?<![\d十百千万亿])([万亿]元|万人次)$/;
/** 人次（万） */
const SCALE = /(人次?|元|.)\(([十百千万亿]{1,2})\)$/;
/** What an editor sets behind a label: 捐款捐物（万元）①, ※. */
const MARKS = /[\s*※＊①-⑳]+$/;

/** A label as its unit is looked for in it. */
export const plainLabel = (words: string): string => folded(words).trim().replace(MARKS, "");

/** The units in a stretch such as 万元 or 件、万元; none where it says anything else. */
export function unitsIn(words: string, unitEnd: UnitEnd): string[] {
  const all = wordsOf(words);
  return all.every((word) => isUnit(word, unitEnd)) ? all : [];
}

/** The same, and of 万元，含物资折价 the one that it opens with or ends in. */
export function unitsAmong(words: string, unitEnd: UnitEnd): string[] {
  const all = wordsOf(
    words.replace(new RegExp(`^${CALLED}\\s*(?:均?为|[:是])?`), "").replace(/^[以按](.+)计算?$/, "$1"),
  );
  if (all.every((word) => isUnit(word, unitEnd))) return all;
  return [all[0], all.at(-1)].filter((word) => word !== undefined && isUnit(word, unitEnd)).slice(0, 1) as string[];
}

const wordsOf = (words: string): string[] =>
  words
    .split(/[、,/和;\s]+/)
    .map((word) => word.replace(/^(?:折合|折价|均为)?(?:人民币)?/, ""))
    .filter((word) => word !== "");

const isUnit = (word: string, unitEnd: UnitEnd): boolean =>
  [0, matchEnd(/[十百千万亿]{1,2}/y, word, 0)].some((at) => unitEnd(word, at) === word.length && at < word.length);

/** 数值（万元）, 金额/万元: the units that a label of a row or column ends in or holds in brackets. */
export function unitsOfLabel(label: string, unitEnd: UnitEnd): string[] {
  const plain = plainLabel(label);
  const inBrackets = [...plain.matchAll(BRACKETS)]
    .map(([, inside = ""]) => unitsAmong(inside, unitEnd))
    .findLast((units) => units.length > 0);
  if (inBrackets) return inBrackets;
  const [, counted = "", scale = ""] = SCALE.exec(plain) ?? [];
  if (scale !== "" && isUnit(counted, unitEnd)) return [scale + counted];
  const [, spaced, scaled] = BARE.exec(plain) ?? [];
  const marked = [SLASH.exec(plain)?.[1], spaced].filter((word) => word !== undefined && isUnit(word, unitEnd));
  return [...marked, ...(scaled === undefined || scaled === plain ? [] : [scaled])].slice(0, 1) as string[];
}

/** 单位：万元, 金额以万元计: the units that a line or the head of a column says its numbers are counted in. */
export function unitsSaid(line: string, unitEnd: UnitEnd): string[] {
  const plain = folded(line)
    .trim()
    .replace(/单\s+位/, "单位");
  const found = SAID.exec(plain) ?? COUNTED_IN.exec(plain);
  const words = found?.[1] ?? "";
  return words === "" ? [] : unitsAmong(words, unitEnd);
}

/** A cell or a head of a column that is called 单位. */
export const isCalledUnit = (head: string): boolean =>
  new RegExp(`^${CALLED}(?:\\(.*\\))?$`).test(folded(head).replace(/\s/g, ""));
