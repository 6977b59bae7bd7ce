import { numberOf } from "../../text/number-of.ts";
import type { Entry } from "./entry.ts";

/** What a term is called, though it began late or ended late. */
const USUAL = 5;

const counted = /(?<![\d〇零第一二])([\d两二三四五六七八九十]{1,2})年/;
const ofTerm = /([二三四五六七八九十\d]{1,3})届/;

/** Whether words for several years, 近三年 and 四届以来, speak of others than those of an entry that spans some. */
export function spansOther(
  words: string,
  { period: { start, end }, asOf, days: { terms, published } }: Entry,
): boolean {
  if (start === undefined || end === undefined) return false;
  if (
    asOf === undefined &&
    !/以来$/.test(words) &&
    runsPast(end, [published, ...terms.map((one) => one.start).filter((day) => day > start)])
  )
    return true;
  const [first, last] = [start, end].map((date) => Number(date.slice(0, 4))) as [number, number];
  const told = numberOf(ofTerm.exec(words)?.[1] ?? "");
  const own = terms.find((one) => Number(one.start.slice(0, 4)) === first);
  if (own !== undefined && told < own.term) return true;
  const count = numberOf(counted.exec(words)?.[1]?.replace("两", "二") ?? "");
  const covered = last - first + 1;
  // A term whose years are known, and an entry that leaves one out.
  const term = terms.find(
    (one) => one.end !== undefined && Number(one.start.slice(0, 4)) <= first && last <= Number(one.end.slice(0, 4)),
  );
  if (
    term?.end !== undefined &&
    count === USUAL &&
    covered < USUAL &&
    Number(term.end.slice(0, 4)) - Number(term.start.slice(0, 4)) + 1 === USUAL
  )
    return true;
  // 五年来 in a term that is known to have begun early in its first year, four years ago.
  const begun = own?.sessions[0]?.start ?? own?.start;
  if (
    count === USUAL &&
    covered === USUAL - 1 &&
    begun !== undefined &&
    begun.length > YEAR &&
    Number(begun.slice(0, YEAR)) === first &&
    Number(begun.slice(5, 7)) <= HALF
  )
    return true;
  // A term that begins in December, as far as is known, counts from the next year; one of five years may have run for four, or six.
  const least = Number(own?.start.slice(5, 7) || 12) > HALF ? covered - 1 : covered;
  return count === USUAL ? Math.abs(count - covered) > 1 : count < least || count > covered;
}

const YEAR = 4;
const HALF = 6;
/** Up to this month, years that are told of as over end with the one before. */
const LOOKS_BACK = 3;

/** 五年来 said in January 2022, or before a term that begins then, is of no period that takes in all of 2022. */
const runsPast = (end: string, days: readonly (string | undefined)[]): boolean =>
  end.length === YEAR &&
  days.some((day) => day?.startsWith(end) === true && day.length > YEAR && Number(day.slice(5, 7)) <= LOOKS_BACK);
