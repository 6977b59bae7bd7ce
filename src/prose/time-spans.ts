import { numberOf } from "../text/number-of.ts";
import type { Time } from "./time.ts";

export const YEAR = "(?:(?:19|20)\\d{2}|[一二][零〇九][零〇一二三四五六七八九]{2})";

export const COUNT = "(?:[2-9]|10|两|[二三四五六七八九十几])";

const to = "\\s?[-—–~至到]{1,2}\\s?";
const MONTH = "(?:1[0-2]|[1-9])";
const day = "(?:\\d{1,2}[日号]|[底末初]|[上中下]旬)?";

/** Longer than any time between two sessions, in months. */
const BETWEEN_SESSIONS = 14;

/** From when to when: 2018—2022年, 2022年7月至2023年6月, 3—5月, 二至四季度. In order: of two that begin at one place, the first counts. */
export const spans: [RegExp, (found: RegExpExecArray) => Time][] = [
  [new RegExp(`[从自由]?(?<!\\d)(${YEAR})年(${MONTH})月份?${day}${to}(${YEAR})年(${MONTH})月份?${day}`), ofMonths],
  [
    new RegExp(`[从自由]?(?<!\\d)(${YEAR})年?度?${to}(${YEAR})年?(?:[底末])?`),
    ([, from = "", until = ""]) => ({ kind: "years", from: numberOf(from), to: numberOf(until) }),
  ],
  [
    new RegExp(`(?<!\\d)(${YEAR})年?[、和及与](${YEAR})年?(?:[这前]?[两二]年(?!分别)|,?(?:合计|累计|总计|一?共))`),
    ([, from = "", until = ""]) => ({ kind: "years", from: numberOf(from), to: numberOf(until) }),
  ],
  [
    new RegExp(`[从自由]?(?<![\\d年.])(${MONTH})(?:月份?)?${day}${to}(${MONTH})月份?${day}(?![\\d-])`),
    ([, from, until]) => (from === "1" && until === "12" ? { kind: "whole-year", calendar: true } : { kind: "part" }),
  ],
  [
    new RegExp(`第?[一二三四]${to}[二三四]季度`),
    ([words]) => (/一.*四/.test(words) ? { kind: "whole-year", calendar: true } : { kind: "part" }),
  ],
];

/** From a month of one year to one of another: several years, or the time between two sessions; within a year, a part of it. */
function ofMonths([, from = "", start, until = "", end]: RegExpExecArray): Time {
  const years = numberOf(until) - numberOf(from);
  const months = years * 12 + Number(end) - Number(start) + 1;
  if (years > 0)
    return months > BETWEEN_SESSIONS
      ? { kind: "years", from: numberOf(from), to: numberOf(until) }
      : { kind: "since-session" };
  return months === 12 ? { kind: "year", year: numberOf(from), dated: false } : { kind: "part" };
}
