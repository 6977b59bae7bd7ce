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
export const startsNumeral = (character: string | undefined): boolean =>
  character !== undefined && startPattern.test(character);

const isDigit = (character: string | undefined): boolean => character !== undefined && /\d/.test(character);

/**
 * The numeral that starts at `at` in folded text, with its magnitude words: 1,234 · 1'234 · 1.48万 · 1亿2000万 · 五千一百五十八 · 七点二亿.
 * Null where none starts there; a problem where characters of a numeral write none. `at` must be the start of its run.
 */
export function readNumeral(text: string, at: number): NumeralReading | null {
  if (!startsNumeral(text[at])) return null;
  const high = isDigit(text[at]) ? readArabic(text, at) : readHan(text, at);
  return "problem" in high ? high : withLowerParts(text, high);
}

// 千克, 千瓦 and 百分点 begin with a magnitude word but are units.
const magnitude = /(?:(百)(?!分)|(千)(?![克瓦米卡]))?(万)?(亿)?/y;

/** The magnitude words at `at`: 万 is scale 4, 千万 7, 万亿 12; scale 0 and no length where there are none. */
export function readMagnitude(text: string, at: number): { end: number; scale: number } {
  const [whole = "", hundred, thousand, tenThousand, hundredMillion] = matchAt(magnitude, text, at) ?? [];
  const scale = (hundred ? 2 : 0) + (thousand ? 3 : 0) + (tenThousand ? 4 : 0) + (hundredMillion ? 8 : 0);
  return { end: at + whole.length, scale };
}

const arabic = /(\d{1,3}(?:[,']\d{3})+(?!\d)|\d+)(?:\.(\d+))?/y;

function readArabic(text: string, at: number): NumeralReading {
  const [whole = "", integer = "", fraction = ""] = matchAt(arabic, text, at) ?? [];
  const end = at + whole.length;
  // 1.2.3, 1,234,5 and 12,34: no one groups digits so.
  const unfinished = fraction ? /\.\d/y : /[.,']\d/y;
  if (matchAt(unfinished, text, end)) return { end: endOfDigits(text, end), problem: "malformed" };
  const { end: after, scale } = readMagnitude(text, skipSpace(text, end));
  return {
    end: scale > 0 ? after : end,
    digits: integer.replace(/[,']/g, "") + fraction,
    decimals: fraction.length,
    scale,
    han: false,
  };
}

/** Behind the last digit of a run of digits, points and commas. */
function endOfDigits(text: string, at: number): number {
  let end = matchEnd(/[\d.,']*/y, text, at);
  while (end > at && !isDigit(text[end - 1])) end--;
  return end;
}

/** Behind everything that digits and magnitude words write without a break. */
function endOfRun(text: string, at: number): number {
  for (let end = at; ;) {
    const next = readMagnitude(text, endOfDigits(text, end)).end;
    if (next === end) return end;
    end = next;
  }
}

/** 1亿2000万, 3万5000 and 1亿两千万 are one number in parts, each less than one of the part before. */
function withLowerParts(text: string, high: Numeral): NumeralReading {
  let number = high;
  for (let low = lowerPart(text, number); low; low = lowerPart(text, number)) {
    if ("problem" in low) return { end: endOfRun(text, low.end), problem: low.problem };
    number = {
      ...number,
      end: low.end,
      digits: number.digits + low.digits.padStart(number.scale - low.scale, "0"),
      scale: low.scale,
    };
  }
  return number === high ? high : inUsualMagnitude(number, high.scale);
}

/** 1万2千 is 1.2万, and 3千5 is 3500: no one says 12千 or 35百. */
function inUsualMagnitude(number: Numeral, highest: number): Numeral {
  const beyond = number.scale % 4;
  if (beyond === 0) return number;
  if (highest < 4) return { ...number, digits: number.digits + "0".repeat(number.scale), scale: 0 };
  return { ...number, decimals: 4 - beyond, scale: number.scale + 4 - beyond };
}

type Above = Pick<Numeral, "end" | "scale" | "decimals">;

/** The next part of a number that so far ends in a magnitude word; a problem where its digits make none. */
function lowerPart(text: string, above: Above): NumeralReading | null {
  if (above.scale < 2) return null;
  const zero = text[above.end] === "零" ? 1 : 0;
  const at = above.end + zero;
  if (!isDigit(text[at])) return lowerHanPart(text, at, above, zero > 0);
  const low = readArabic(text, at);
  if ("problem" in low) return low;
  if (above.decimals > 0 || low.decimals > 0) return { end: low.end, problem: "malformed" };
  return lowerArabicPart(low, above, zero > 0) ?? { end: low.end, problem: "malformed" };
}

/** A digit alone counts the next lower unit of these, as in speech: 1万2 is 12000. */
const spoken = new Set([2, 3, 4, 8]);

function lowerArabicPart(low: Numeral, { scale }: Above, afterZero: boolean): Numeral | null {
  const { length } = low.digits;
  if (low.scale > 0 || afterZero) return length + low.scale <= scale ? low : null;
  if (length === 1 && low.digits !== "0" && spoken.has(scale)) return { ...low, scale: scale - 1 };
  // 1万20 and 1亿5000 may be meant either way.
  return length === scale || (scale === 4 && length === 3 && !low.digits.startsWith("0")) ? low : null;
}

const lowerHan = /[一二两三四五六七八九][十百千][零一二两三四五六七八九十百千万]{0,24}/y;

/** 两千万 behind 1亿. A digit alone begins a word as often as not: 1万一线职工. */
function lowerHanPart(text: string, at: number, { scale }: Above, afterZero: boolean): NumeralReading | null {
  const end = matchEnd(lowerHan, text, at);
  if (end === at) return null;
  const run = text.slice(at, end);
  const integer = hanInteger(run);
  if ("problem" in integer) return { end, problem: integer.problem };
  const { value } = integer;
  const fits = value < 10n ** BigInt(scale) && (afterZero || value >= 10n ** BigInt(scale - 1));
  return fits ? hanNumeral(run, value, end) : { end, problem: "malformed" };
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
  return hanNumeral(run, integer.value, end);
}

function hanNumeral(run: string, value: bigint, end: number): Numeral {
  const scale = run.endsWith("亿") ? 8 : run.endsWith("万") ? 4 : 0;
  return { end, digits: String(value / 10n ** BigInt(scale)), decimals: 0, scale, han: true };
}

function hanDecimal(text: string, integer: bigint, fraction: RegExpExecArray): NumeralReading {
  const digits = hanInteger(`一${fraction[1] ?? ""}零`);
  const { end, scale } = readMagnitude(text, fraction.index + fraction[0].length);
  if ("problem" in digits) return { end, problem: digits.problem };
  // 一 before and 零 after make the digits positional whatever they are; both are cut off again.
  const decimals = String(digits.value).slice(1, -1);
  return { end, digits: `${integer}${decimals}`, decimals: decimals.length, scale, han: true };
}
