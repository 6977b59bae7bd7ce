import type { Span } from "../model/dataset.ts";
import { numberOf } from "../text/number-of.ts";
import { timesIn, YEAR } from "./time-words.ts";
import type { Time } from "./time.ts";

/** A time that is a number's by its place among others. */
export interface Placed extends Span {
  time: Time;
  words: string;
}

const list =
  /^分别[^,。;:\d]{0,10}(\d[\d.]*[^\d,。;:、和与及]{0,4}(?:(?:[、,和与及]|以及)\d[\d.]*[^\d,。;:、和与及]{0,4})+)/;
const each = /\d[\d.]*/g;

/** 近三年分别立案201件、188件、213件: the number of a year for each of so many years. */
export function yearOfList(sentence: string, number: Span, reported: number): Placed | undefined {
  const at = sentence.slice(0, number.start).lastIndexOf("分别");
  const found = at < 0 ? null : list.exec(sentence.slice(at));
  const years = found && timesIn(sentence.slice(0, at)).findLast(({ time }) => time.kind === "years");
  if (!found || years?.time.kind !== "years") return undefined;
  const words = sentence.slice(years.start, years.end);
  const { from, to } = years.time;
  const count =
    from !== undefined && to !== undefined
      ? to - from + 1
      : numberOf(/(\d|[两二三四五六七八九十])年/.exec(words)?.[1]?.replace("两", "二") ?? "");
  const begin = at + found[0].length - (found[1]?.length ?? 0);
  const numbers = [...(found[1] ?? "").matchAll(each)].map(({ index }) => begin + index);
  const index = numbers.findIndex((start) => number.start <= start && start < number.end);
  if (numbers.length !== count || index < 0) return undefined;
  return {
    start: years.start,
    end: years.end,
    words,
    time: { kind: "year", year: (to ?? reported) - (count - 1 - index), dated: false },
  };
}

const rise = "(?:增|提[高升]|上升|升|扩|降|减|下降|发展|壮大)[^,。;\\d]{0,3}[到至为]";
const risen = new RegExp(`[由从](?=[^,。;]*\\d)[^,。;]*${rise}(?:(${YEAR})年的?|[^,。;\\d]{0,3})$`);

/** 由2017年的173件增加到213件: what stands before the number that was reached in the end, and the year that it says of it. */
export function risenTo(before: string): { start: number; year?: number } | undefined {
  const found = risen.exec(before);
  return found ? { start: found.index, year: found[1] === undefined ? undefined : numberOf(found[1]) } : undefined;
}

/** 两年来由188件增加到213件: whether the number before `behind` is the one that it began with. */
export const rosePast = (before: string, behind: string): boolean =>
  /[由从]$/.test(before) && new RegExp(`^[^,。;\\d]{0,4}${rise}`).test(behind);

const untilRise = new RegExp(`[由从][^,。;届]*\\d[^,。;届]*?(${rise})[^,。;届]{0,10}$`);

/** 由173件增加到213件: the words that make the number behind `before` one that a year's rose to, and no sum. */
export const rises = (before: string): string | undefined =>
  /届|累计/.test(before) ? undefined : untilRise.exec(before)?.[1];
