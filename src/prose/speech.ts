import type { Quantity } from "../model/schema/quantity.ts";
import type { Reading } from "../model/quantity/read.ts";
import type { UnitEnd } from "../model/quantity/unit-in-text.ts";

const letter = /\p{L}/u;

/** The letter after the number's unit joins it to what follows; at a pause the number stands for itself. */
const pauses = (text: string, at: number): boolean => !letter.test(text[at] ?? "");

/**
 * True where Chinese numeral characters write no number: 万象更新, 进一步, 零部件, 十佳. A numeral in characters counts when a unit
 * follows, or when it is a qualified round number before a pause: 点击量过百万.
 */
export function isNoNumber(text: string, reading: Reading, unitEnd: UnitEnd): boolean {
  const { numeral, result, start, end } = reading;
  if (!numeral.han) return false;
  if ("refusal" in result) {
    const plain = result.refusal === "malformed" || result.refusal === "vague";
    return plain && unitEnd(text, end) === end;
  }
  const { unit, value } = result.quantity;
  if (value === 0 || partOfWord.test(text.slice(numeral.start - 1, numeral.end))) return true;
  return unit === "" && !(start < numeral.start && value >= 10 && pauses(text, end));
}

/** 统一部署, 逐一, 上一篇: the numeral ends a word. */
const partOfWord = /^[统唯专单划归逐上下]一$/;

/** 履职活动一项 speaks of the item, 召开会议一次 counts. */
const unbounded: ReadonlySet<string> = new Set(["个", "项", "种", "类"]);

/**
 * True for numerals in characters that are said and not counted: 一份耕耘, 一个, 千家万户. One is counted only before a
 * pause (召开会议一次), a bare 百, 千 or 万 only with a qualifier (百余次, 近千条).
 */
export function isFigureOfSpeech(text: string, { numeral, end }: Reading, { value, bound, unit }: Quantity): boolean {
  if (!numeral.han || unit === "%") return false;
  const written = text.slice(numeral.start, numeral.end);
  if (/^[百千万亿]/.test(written)) return bound === "exact";
  return value === 1 && (unbounded.has(unit) || !pauses(text, end));
}
