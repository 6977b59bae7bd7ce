import type { Decimal } from "./decimal.ts";
import { hanInteger, hanNumeralCharacters, type HanProblem } from "./han-numerals.ts";
import { matchAt, matchEnd } from "./match-at.ts";

/** A number as read from folded text, and where it ends. */
export interface Numeral extends Decimal {
  end: number;
  han: boolean;
}
export type NumeralReading = Numeral | { end: number; problem: HanProblem };

const startPattern = new RegExp(`[\\d${hanNumeralCharacters}]`);

/** True for a character that a numeral may start with: a digit or one of 零一二两…十百千万亿. */
export const startsNumeral = (character: string | undefined): boolean => character !== undefined && startPattern.test(character);

/**
 * The numeral that starts at `at` in folded text, with its magnitude words: 1,234 · 1.48万 · 1亿2000万 · 五千一百五十八 · 七点二亿.
 * Null where none starts there; a problem where characters of a numeral write none. `at` must be the start of its run.
 */
export function readNumeral(text: string, at: number): NumeralReading | null {
  if (!startsNumeral(text[at])) return null;
  return /\d/.test(text[at] ?? "") ? readArabic(text, at) : readHan(text, at);
}

// 千克, 千瓦 and 百分点 begin with a magnitude word but are units.
const magnitude = /(?:(百)(?!分)|(千)(?![克瓦米卡]))?(万)?(亿)?/y;

/** The magnitude words at `at`: 万 is scale 4, 千万 7, 万亿 12; scale 0 and no length where there are none. */
export function readMagnitude(text: string, at: number): { end: number; scale: number } {
  const [whole = "", hundred, thousand, tenThousand, hundredMillion] = matchAt(magnitude, text, at) ?? [];
  const scale = (hundred ? 2 : 0) + (thousand ? 3 : 0) + (tenThousand ? 4 : 0) + (hundredMillion ? 8 : 0);
  return { end: at + whole.length, scale };
}

const arabic = /(\d{1,3}(?:,\d{3})+(?!\d)|\d+)(?:\.(\d+))?/y;

function readArabic(text: string, at: number): NumeralReading {
  const [whole = "", integer = "", fraction = ""] = matchAt(arabic, text, at) ?? [];
  const end = at + whole.length;
  const unfinished = integer.includes(",") ? /[.,]\d/y : /\.\d/y;
  if (matchAt(unfinished, text, end)) return { end: endOfDigits(text, end), problem: "malformed" };
  const { end: after, scale } = readMagnitude(text, skipSpace(text, end));
  const numeral: Numeral = {
    end: scale > 0 ? after : end,
    digits: integer.replaceAll(",", "") + fraction,
    decimals: fraction.length,
    scale,
    han: false,
  };
  return scale >= 4 && fraction === "" ? withLowerPart(text, numeral) : numeral;
}

const endOfDigits = (text: string, at: number): number => matchEnd(/[\d.,]*/y, text, at);

/** 1亿2000万 and 3万5000 are one number in two parts, the lower one less than one of the higher. */
function withLowerPart(text: string, high: Numeral): Numeral {
  const low = /\d/.test(text[high.end] ?? "") ? readArabic(text, high.end) : null;
  if (!low || "problem" in low || low.decimals > 0 || low.digits.length + low.scale > high.scale) return high;
  return { ...low, digits: high.digits + low.digits.padStart(high.scale - low.scale, "0") };
}

/** `at`, or the place after one or two blanks: 35 件. */
export const skipSpace = (text: string, at: number): number => matchEnd(/[ \t]{0,2}/y, text, at);

const hanRun = new RegExp(`[${hanNumeralCharacters}]+`, "y");
const hanFraction = /点([零〇一二三四五六七八九]+)(?![十百千])/y;

function readHan(text: string, at: number): NumeralReading {
  const end = matchEnd(hanRun, text, at);
  const run = text.slice(at, end);
  const integer = hanInteger(run);
  if ("problem" in integer) return { end, problem: integer.problem };
  const fraction = matchAt(hanFraction, text, end);
  if (fraction) return hanDecimal(text, integer.value, fraction);
  const scale = run.endsWith("亿") ? 8 : run.endsWith("万") ? 4 : 0;
  return { end, digits: String(integer.value / 10n ** BigInt(scale)), decimals: 0, scale, han: true };
}

function hanDecimal(text: string, integer: bigint, fraction: RegExpExecArray): NumeralReading {
  const digits = hanInteger(`一${fraction[1] ?? ""}零`);
  const { end, scale } = readMagnitude(text, fraction.index + fraction[0].length);
  if ("problem" in digits) return { end, problem: digits.problem };
  // 一 before and 零 after make the digits positional whatever they are; both are cut off again.
  const decimals = String(digits.value).slice(1, -1);
  return { end, digits: `${integer}${decimals}`, decimals: decimals.length, scale, han: true };
}
