import type { Decimal } from "../text/decimal.ts";
import { readNumeral, startsNumeral } from "../text/numerals.ts";
import type { Span } from "../model/dataset.ts";

/** A number of folded text, whatever it counts. */
export interface Figure extends Span {
  value: number;
}

const valueOf = ({ digits, decimals, scale }: Decimal): number => Number(`${digits}e${scale - decimals}`);

/** 五年来, 二次会议, 1月: they count nothing. */
const isOfTime = (text: string, start: number, end: number): boolean =>
  /^(?:[年月日号届]|个月|次(?:全体)?(?:会议|全会))/.test(text.slice(end, end + 6)) || text[start - 1] === "第";

/** The numbers of folded text: those of changes and plans too, which state nothing by themselves. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  for (let at = 0; at < text.length; at++) {
    if (!startsNumeral(text[at])) continue;
    const numeral = readNumeral(text, at);
    if (!numeral) continue;
    if (!("problem" in numeral) && !isOfTime(text, at, numeral.end))
      found.push({ start: at, end: numeral.end, value: valueOf(numeral) });
    at = Math.max(at, numeral.end - 1);
  }
  return found;
}

/** More numbers than these are not tried in all their sums, nor each with each other. */
const MOST = 8;
const MOST_PAIRED = 30;

/** All that a value may be worked out of. */
export interface Given {
  /** The numbers of the words that are quoted. */
  own: readonly number[];
  /** Those of their paragraph, and of the note. */
  near: readonly number[];
  /** Those of the whole text, of which a share may be taken. */
  all: readonly number[];
  /** Whether the words say of each, or so many times: 每场25人. */
  multiplies: boolean;
}

/** Whether a value, as exact as `digit`, comes of adding, taking away, dividing or taking shares; of a single number that is it, too. */
export function isWorkedOut(value: number, digit: number, { own, near, all, multiplies }: Given): boolean {
  const is = (other: number, room = 0): boolean => Math.abs(other - value) <= digit / 2 + room + 1e-9 * Math.abs(value);
  if (
    own.some((one) => is(one)) ||
    sums(own.slice(0, MOST)).some((one) => is(one)) ||
    is(own.reduce((total, one) => total + one, 0))
  )
    return true;
  const paired = own.slice(0, MOST_PAIRED);
  if (paired.some((one) => near.some((other) => is(one + other) || is(one - other) || is(other - one)))) return true;
  const twice = paired.some((one) => near.filter((other) => other === one).length > 1);
  return (
    (twice && (is(1) || is(100))) ||
    paired.some((one) => all.some((other) => other !== one && (isShare(one, other) || isShare(other, one))))
  );

  function isShare(one: number, other: number): boolean {
    const part = other === 0 ? Number.NaN : one / other;
    const loose = digit / 2;
    if (is(part, loose) || is(100 * part, loose) || is(100 * (part - 1), loose) || is(100 * (1 - part), loose))
      return true;
    if (other < 0 || other > 1000) return false;
    const blur = (one * (Number.isInteger(other) ? 0.5 : 0.05)) / 100;
    const [up, down] = [1 + other / 100, 1 - other / 100];
    return (
      (multiplies && is(one * other)) ||
      is((one * other) / 100, blur) ||
      is(one * up, blur) ||
      is(one * down, blur) ||
      is(one / up, blur) ||
      (down > 0 && is(one / down, blur))
    );
  }
}

/** Each number added, taken away or left. */
const sums = (numbers: readonly number[]): number[] =>
  numbers.reduce<number[]>((found, one) => found.flatMap((total) => [total, total + one, total - one]), [0]);
