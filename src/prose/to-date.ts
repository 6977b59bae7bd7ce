import type { Span } from "../model/dataset.ts";
import { clauseBefore, sentenceBefore } from "./clause.ts";
import { namesAny, numbersIn, wordsBeside } from "./plain-numbers.ts";
import { timesIn } from "./time-words.ts";

const total = /累计(?!第)/;
/** 截至目前，累计; 已累计; 迄今: from when on is not said. 截至目前，已办复 counts no more than 已办复. */
const unsaid =
  /(?:截[至止]到?(?:目前|现在|今)|目前|现|迄今|至今(?!年|[天日]))(?:为止)?,?(?:[^。;,\d]{0,12},)?[^。;,\d]{0,10}累计|已累计|迄今|至今(?!年|[天日未没仍])/;

/** The words that make the number at `span` in folded text one up to now, from a day that its sentence does not name; undefined where none do. */
export function countedToDate(text: string, { start }: Span): string | undefined {
  const sentence = sentenceBefore(text, start);
  const found = unsaid.exec(sentence)?.[0];
  if (found === undefined || timesIn(sentence).some(({ time }) => time.kind !== "until")) return undefined;
  return /累计$/.test(found) ? "累计" : found;
}

/** 累计立案230件, 截至目前，立案230件: at the head of its sentence, and no sum of what was counted before it; 立案的230件 names what there is. */
const sum = /^[^\d]*?(累计)(?!第|参[加会]率)/;
const now = /^[^\d]*?(截[至止]到?(?:目前|现在|今(?!年)))(?:为止)?[^\d]*$/;
/** 十场活动累计参与230人次, 系列活动累计: over what is named. */
const sumOf = /[一二三四五六七八九十百千两几多数各每][余多]?[场次期个家件篇人项批名届轮站组]|系列|活动|每/;
/** What begins anew behind it: 累计立案945件，今年230件. */
const anew = /其中|新增|今|本年|当年/;

/** 累计立案230件，同比增长5%: held against a year, it is one's. */
const asOfYear = /^[^。;!?\n]{0,40}(?:同比|[比较][上去]年|上年同期|去年同期)/;

/** How a running total is called that says neither from when on nor of which year: `累计`, or up to now alone. */
export interface RunningTotal {
  words: string;
  isSum: boolean;
}

/** 截至12月底 has no number that is counted. */
const withoutDays = (sentence: string): string =>
  timesIn(sentence).reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), sentence);

/** Words by which a number of folded text is a running total, where its sentence names no time but the one up to which it goes. */
export function runningTotal(text: string, { start, end }: Span): RunningTotal | undefined {
  const sentence = sentenceBefore(text, start);
  if (givesBeginning(sentence) || asOfYear.test(text.slice(end)) || anew.test(sentence) || sentence.endsWith("的"))
    return undefined;
  const words = sum.exec(withoutDays(sentence))?.[1];
  if (words === undefined) {
    const toDate = now.exec(sentence)?.[1];
    return toDate === undefined ? undefined : { words: toDate, isSum: false };
  }
  return sumOf.test(sentence.slice(0, sentence.indexOf(words))) ? undefined : { words, isSum: true };
}

/** Whether words name a time from which, or in which, a total may be counted. */
export const givesBeginning = (text: string): boolean =>
  begun.test(text) || timesIn(text).some(({ time }) => time.kind !== "until");
const begun = /年初|年度|元旦|[自从]1?\d月/;

/** 累计 at the head of a column. */
export const headsTotal = (head: string): boolean => /^累计(?:数|总数|数量)?(?:[(/].*)?$/.test(head);

/**
 * 累计 before a number that comes behind a smaller one of the same `wordings`: 立案213件，累计945件. What the numbers before it come to, or count on from
 * a part of the year, is no more than the year.
 */
export function carriedOn(text: string, span: Span, wordings: readonly string[]): string | undefined {
  const clause = clauseBefore(text, span.start);
  const own = [...numbersIn(text.slice(span.start, span.end))][0];
  const found = total.exec(clause);
  if (!found || !own || own.unit === "" || timesIn(clause).length > 0) return undefined;
  const before = sentenceBefore(text, span.start).slice(0, -clause.length || undefined);
  const same = [...numbersIn(before)].filter(
    ({ unit }) => unit.startsWith(own.unit) && !unit.startsWith(`${own.unit}次`),
  );
  const last = same.at(-1);
  const isBare = /累计(?:达到?|为|共|已|有)?$/.test(clause);
  if (
    !last ||
    same.length > 1 ||
    last.value >= own.value ||
    !namesAny(wordsBeside(before, last), wordings) ||
    (!isBare && !namesAny(clause, wordings))
  )
    return undefined;
  return partOfYear.test(before) ? undefined : found[0];
}

const partOfYear = /半年|季度|\d月|截[至止]|会议|大会|全会|会[前后上]|平时|首[批次]|第[一二三四五六七八九十]/;
