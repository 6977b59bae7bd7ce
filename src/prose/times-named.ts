import type { Certainty, Time, TimeWords } from "./time.ts";
import { timesIn, YEAR } from "./time-words.ts";

/** 去年(2023年) */
const explained = new RegExp(`[今去上]年\\((${YEAR})年?\\)`, "g");

/** What stands in 《》, short quotation marks and brackets that are closed speaks of something else; as long as before. */
export const blotted = (text: string): string =>
  text
    .replace(explained, (words, year: string) => `${year}年`.padEnd(words.length, "□"))
    .replace(
      /《[^《》]{0,80}》|[“「"][^“”「」"]{0,12}[”」"](?!期间|时期|以来|假期|小长假|假日|黄金周|长假|节?前[后夕]|[、和]?["“「]?(?:元旦|春节|国庆|中秋)|(?:活动)?(?:期间|里|中(?!心)))|\([^()]{0,80}\)/g,
      (words) => "□".repeat(words.length),
    );

/** The kinds that say which years, and those that say which part of one. */
export const saysYears = ({ kind }: Time): boolean =>
  kind === "year" ||
  kind === "year-before" ||
  kind === "this-year" ||
  kind === "whole-year" ||
  kind === "years" ||
  kind === "years-ago" ||
  kind === "since-session" ||
  kind === "open" ||
  kind === "until" ||
  kind === "term" ||
  kind === "years-ahead";

/** The times that govern a number. */
export interface Governing {
  years?: TimeWords;
  part?: TimeWords;
}

/** The times that words of their own name, as a heading or the head of a column does. */
export function timesNamed(words: string, certainty: Certainty): Governing {
  const bare = /^\s*((?:19|20)\d{2})\s*$/.exec(words)?.[1];
  if (bare !== undefined)
    return {
      years: {
        start: 0,
        end: words.length,
        time: { kind: "year", year: Number(bare), dated: false },
        certainty,
        words: words.trim(),
      },
    };
  const found = timesIn(blotted(words)).map((one): TimeWords => ({
    ...one,
    certainty,
    words: words.slice(one.start, one.end),
  }));
  // 2023年工作总结及2024年工作计划 says neither.
  const several = new Set(found.flatMap(({ time }) => (time.kind === "year" ? time.year : []))).size > 1;
  const years = found.filter(({ time }) => saysYears(time));
  return {
    years: several ? undefined : (years.findLast(({ time }) => time.kind !== "term") ?? years.at(-1)),
    part: found.findLast(({ time }) => !saysYears(time)),
  };
}

const countsAnother = /\d(?!\d|年|月|日|届|次|-|—|~|至)/;
const inTotal = /^(?:累计|合计)$/;

/** 立案230件（2022年）; not 立案230件（上年200件）, which has a number of its own. */
function bracketBehind(text: string, end: number): Governing | undefined {
  const inside = /^[^,。;:()\d]{0,6}\(([^()]{1,24})\)/.exec(text.slice(end, end + 34))?.[1];
  if (inside === undefined || (countsAnother.test(inside) && !/^(?:19|20)\d{2}$/.test(inside.trim()))) return undefined;
  if (inTotal.test(inside.trim()))
    return { years: { start: end, end, time: { kind: "years" }, certainty: "likely", words: inside } };
  const found = timesNamed(inside, "plain");
  return found.years || found.part ? found : undefined;
}

/** 立案230件，系上年数 */
function saidBehind(text: string, end: number): Governing | undefined {
  const said =
    /^[^,。;:()\d]{0,4}(?:,|—{1,2})这?[系为是]([^,。;:()]{1,12}?)的?(?:数|数据|情况|统计数?|总[和数量]|合计数?|累计数?|成绩单?|答卷)(?=[,。;]|$)/.exec(
      text.slice(end, end + 34),
    )?.[1];
  const found = said === undefined ? {} : timesNamed(said, "plain");
  return found.years || found.part ? found : undefined;
}

/** The times that are told right behind what ends at `end`: in brackets, or as what it is. */
export const timesBehind = (text: string, end: number): Governing | undefined =>
  bracketBehind(text, end) ?? saidBehind(text, end);
