import type { Span } from "../model/dataset.ts";
import { numberOf } from "../text/number-of.ts";
import { PART_OF_YEAR } from "./part-year.ts";
import { shareOf } from "./shares.ts";

/** Which time words speak of. */
export type Time =
  /** 2022年; `dated` with a month or day, as of an event. */
  | { kind: "year"; year: number; dated: boolean }
  /** 去年 counts back from the day of speaking, 上年 from the year that is reported; `beside` this year's number 去年 seems to do so too. */
  | { kind: "year-before"; from: "speech" | "report"; beside?: true }
  /** 五年前, 往年; the years since where they are known. */
  | { kind: "years-ago"; count?: number }
  /** 今年, 本年度 */
  | { kind: "this-year" }
  /** 全年, 一年来: the year that was named before, else the report's. */
  | { kind: "whole-year" }
  /** 五年来, 2018年至2022年, 2018年以来, 本届以来 */
  | { kind: "years"; from?: number; to?: number }
  /** 上半年, 3月 */
  | { kind: "part" }
  | { kind: "session" }
  | { kind: "between-sessions" }
  | { kind: "since-session" }
  /** 到2025年, 截至2023年6月底 */
  | { kind: "until"; year?: number; month?: number; cutOff: boolean }
  /** 去年以来: somewhere between. */
  | { kind: "open" };

/** How surely a time is a number's: `plain` in its clause or at the head of its sentence, `likely` in other words before it. */
export type Certainty = "plain" | "likely";

export interface TimeWords extends Span {
  time: Time;
  certainty: Certainty;
  words: string;
}

const COUNT = "(?:[2-9]|10|两|[二三四五六七八九十几])";
const YEAR = "(?:(?:19|20)\\d{2}|[一二][零〇九][零〇一二三四五六七八九]{2})";

/** In order: of two that begin at one place, the first counts. */
const patterns: [RegExp, (found: RegExpExecArray) => Time][] = [
  [/截[至止]到?(?:((?:19|20)\d{2})年)?(?:今年)?(?:(\d{1,2})月)?(?:(?:\d{1,2})[日号]|[底末初])?/, ([, year, month]) => ({ kind: "until", year: numberOr(year), month: numberOr(month), cutOff: true })],
  [new RegExp(`[到至](${YEAR})年(?:[底末])?`), ([, year]) => ({ kind: "until", year: numberOr(year), cutOff: false })],
  [new RegExp(`(?<!\\d)(${YEAR})年?度?\\s?[-—–~至到]+\\s?(${YEAR})年?`), ([, from, to]) => ({ kind: "years", from: numberOr(from), to: numberOr(to) })],
  [/(?:[一二三四五六七八九十\d](?:次(?:全体)?(?:会议|全会)|届)(?:闭幕)?|大会闭幕|(?<!中)(?:全体)?(?:会议|全会))以来/, ([words]) => (words.includes("届") ? { kind: "years" } : { kind: "since-session" })],
  [new RegExp(`(?:[自从]\\s?)?(?<!\\d)(${YEAR})年(?:启动|成立|创办|开展|实施|换届|履职)?(?:以来|起|开始)`), ([, from]) => ({ kind: "years", from: numberOr(from) })],
  [new RegExp(`(?<!\\d)(${YEAR})年(?:度|全年)?(?:1?\\d月(?:\\d{1,2}[日号])?|[底末初春夏秋冬])`), ([, year]) => ({ kind: "year", year: numberOr(year) ?? 0, dated: true })],
  [new RegExp(`(?<!\\d)(${YEAR})年(?:度|全年)?(?![第版前鉴])`), ([, year]) => ({ kind: "year", year: numberOr(year) ?? 0, dated: false })],
  [/(?:去年|今年|明年)以来/, ([words]) => (words.startsWith("今") ? { kind: "this-year" } : { kind: "open" })],
  [/[去今][年](?:[底末初春夏秋冬]|\d{1,2}月)/, () => ({ kind: "open" })],
  [/去年(?:度|同期|全年)?/, () => ({ kind: "year-before", from: "speech" })],
  [/(?<![年提以之\d])前年(?![均度])/, () => ({ kind: "years-ago", count: 2 })],
  [/往年/, () => ({ kind: "years-ago" })],
  [/上一?年(?:度|同期|全年)?|前一年/, () => ({ kind: "year-before", from: "report" })],
  [/同比(?![增减上下提多少高低持扩翻略大明小保均分也为\d])|同期(?=立案|收到|办复)/, () => ({ kind: "year-before", from: "report" })],
  [/今年|本年度?|当年|这一年(?!来)/, () => ({ kind: "this-year" })],
  [/全年|一年来|一年间|年内|过去的?一年|这一年来/, () => ({ kind: "whole-year" })],
  [new RegExp(`(?<![\\d第十])${COUNT}年(?:多)?(?:来|间|以来|里|共|合计|累计|总计|任期)`), () => ({ kind: "years" })],
  [new RegExp(`(?:过去|近|前|最近|这|头)的?(?<!\\d)${COUNT}年(?![前级])`), () => ({ kind: "years" })],
  [/(?:[一本上]|[二三四五六七八九十]|\d)届(?:[^,。;(]{0,4}?政协|委员会)?(?:(?:成立|履职)?以来|来|期间|任期内?|累计)|任期内|届内|换届以来|履职以来|历年(?:累计|合计|共)|[“"「]?十[一二三四五六]五[”"」]?(?:时期|期间)/, () => ({ kind: "years" })],
  [new RegExp(PART_OF_YEAR), () => ({ kind: "part" })],
  [/(?<![\d年])1?\d月(?:份|底|末)?(?![\d日号-])(?!\d)/, () => ({ kind: "part" })],
  [/(?:大会|(?<!中)全会|(?<!常委会|主席|党组|常委会|中央)会议)(?:召开)?期间/, () => ({ kind: "session" })],
  [/(?:大会|全会|会议)(?:期间)?[和与及、](?:闭会|休会)期间/, () => ({ kind: "open" })],
  [/闭会期间|休会期间|(?<![闭大])会后(?=收到|提交|又|陆续)|散会[以之]?后|(?<![和与及、])平时(?=提案(?![和与及、])|收到)/, () => ({ kind: "between-sessions" })],
];

/** 2022, 二〇二二. */
const numberOr = (digits: string | undefined): number | undefined => (digits === undefined ? undefined : numberOf(digits));

interface Found extends Span {
  time: Time;
}

/** The time words of folded text, in order. */
function timesIn(text: string): Found[] {
  const all = patterns.flatMap(([pattern, read]) => [...text.matchAll(new RegExp(pattern, "g"))].map((match): Found => ({ start: match.index, end: match.index + match[0].length, time: read(match) })));
  const found: Found[] = [];
  for (const one of all.sort((a, b) => a.start - b.start)) if (one.start >= (found.at(-1)?.end ?? 0)) found.push(one);
  return found;
}

/** 去年(2023年) */
const explained = new RegExp(`[今去上]年\\((${YEAR})年?\\)`, "g");

/** What stands in 《》, short quotation marks and brackets that are closed speaks of something else; as long as before. */
const blotted = (text: string): string => text.replace(explained, (words, year: string) => `${year}年`.padEnd(words.length, "□")).replace(/《[^《》]{0,80}》|[“「"][^“”「」"]{0,12}[”」"](?!期间|以来)|\([^()]{0,80}\)/g, (words) => "□".repeat(words.length));

/** 比去年, 与2022年相比, 由去年的: what a number is held against. */
const heldAgainst = /(?:[比较同与跟和由从自继除]|相比|对比|超过|高于|低于|不含)$/;

/** What may stand before a time at the head of its clause: 其中, 甲市政协2022年. */
const headOfClause = /^\s*(?:其中|此外|同时|另外|另|而|但|并|仅|在|于|为|共|已|我们|全[国省市县区州]|[\p{L}]{0,12}(?:政协|人大|委员会|常委会|机关|党组|委员|提案委|提案办))*\s*$/u;

/** No subject is longer. */
const LONGEST_HEAD = 30;
const headsClause = (lead: string): boolean => lead.length <= LONGEST_HEAD && headOfClause.test(lead);

/** 围绕2022年重点工作: the time of what is worked on. */
const ofObject = /对|围绕|聚焦|针对|就|关于|根据|按照|落实|学习|总结|回顾|谋划|编制|制定|印发|结转|列入|作为/;

const pause = /[,。;:!?…—\n(]/;
const stop = /[。;!?\n]/;

/** 2022年，; 2022年甲市政协; 2022年收到提案300件，; not 2022年成立的新区: what follows a time that more than its clause speaks of. */
const opensMore = /^(?:里|间)?\s?[,:]|^[^,。;:的]{0,10}(?:政协|委员会|人大|机关)|^[^,。;:的]{0,14}\d/;

/** The kinds that say which years, and those that say which part of one. */
const saysYears = ({ kind }: Time): boolean => kind === "year" || kind === "year-before" || kind === "this-year" || kind === "whole-year" || kind === "years" || kind === "years-ago" || kind === "since-session" || kind === "open" || kind === "until";

/** The times that govern a number. */
export interface Governing {
  years?: TimeWords;
  part?: TimeWords;
}

/** Far enough back for any sentence that matters. */
const FAR = 400;

/**
 * The times that govern what stands at `number` in folded text: in brackets right behind it, else before it in its sentence, else at the head of a
 * sentence before. `reported` is the year that the text reports on.
 */
export function timesGoverning(text: string, number: Span, reported: number): Governing {
  const governing = governingAt(text, number);
  const from = Math.max(0, number.start - FAR);
  const begin = lastBreak(text.slice(from, number.start), stop) + from;
  const sentence = text.slice(begin, number.end + (stop.exec(text.slice(number.end, number.end + FAR))?.index ?? FAR));
  return shared(sentence, { start: number.start - begin, end: number.end - begin }) ?? besideReported(governing, countsReported(sentence, reported));
}

const HELD = "(?:前年|(?:上一?|去|前一)年度?(?:同期|全年)?|[两一二三四五六七八九十\\d]{1,2}年前|往年|历年|上届|(?:19|20)\\d{2}年(?:度|同期)?)";
const PLAIN_WORDS = "[^,。;:()\\d增减升降提扩缩压多少高低]";
/** 比上年的, 从2022年的, 较上年(, 与2022年立案的, 高于上年同期的: what stands before the number that another is held against. */
const heldAtNumber = new RegExp(
  `(?:(?<joint>[由从]|[与同跟和])|(?<![占对相百之无])[比较]|(?:超过?|[高低多少]于|不及|相当于)了?(?=${HELD}[^,。;:\\d]{0,6}(?:的|\\()))(?<time>${HELD})(?:${PLAIN_WORDS}{0,6}的|\\(|为)?$`,
);
const grows = /^[^,。;]{0,6}(?:增|升|提高|扩|降|减|缩|调整|变|[至到])/;
const likened = /^[^,。;]{0,16}(?:相比|比较|对比|持平|相当)/;

/**
 * The time of a number in folded text that another number is held against, and that stands right behind it: 由上年的245件增加到268件, 比2022年的245件多.
 * Undefined for a number that is none.
 */
export function timeHeldAgainst(text: string, { start, end }: Span): TimeWords | undefined {
  const from = Math.max(0, start - LONGEST_HEAD);
  const { groups, index = 0 } = heldAtNumber.exec(text.slice(from, start)) ?? {};
  const { joint, time: words } = groups ?? {};
  const behind = text.slice(end, end + LONGEST_HEAD).replace(/^\)/, "");
  if (words === undefined || (joint !== undefined && !(/[由从]/.test(joint) ? grows : likened).test(behind))) return undefined;
  const at = text.indexOf(words, from + index);
  return { start: at, end: at + words.length, time: heldTime(words), certainty: "plain", words };
}

function heldTime(words: string): Time {
  const back = /^(.*)年前$/.exec(words)?.[1];
  if (back !== undefined) return { kind: "years-ago", count: numberOf(back) || undefined };
  return timesIn(words)[0]?.time ?? { kind: "years-ago" };
}

const counted = /\d+(?:[.,]\d+)*[^\d,.。;:、和与及]{0,4}/g;

/** 2022年和2023年分别立案245件、268件: each number has the year at its place. */
function shared(sentence: string, number: Span): Governing | undefined {
  const numbers = [...sentence.matchAll(counted)].map(({ index, 0: words }): Span => ({ start: index, end: index + words.length }));
  const own = numbers.map((one) => (one.start < number.end && number.start < one.end ? number : one));
  const share = shareOf(sentence, own, number, 0);
  const named = share?.things.map(({ start, end }) => timesNamed(sentence.slice(start, end), "plain")) ?? [];
  return share && named.every(({ years }) => years !== undefined && isOneYear(years.time)) ? named[share.things.indexOf(share.thing)] : undefined;
}

const isOneYear = ({ kind }: Time): boolean => kind === "year" || kind === "year-before" || kind === "years-ago" || kind === "this-year";

/** 今年立案268件，去年245件: the year before the one reported, whenever it was said. */
export function besideReported({ years, ...governing }: Governing, isBeside: boolean): Governing {
  return { ...governing, years: isBeside && years?.time.kind === "year-before" ? { ...years, time: { ...years.time, beside: true } } : years };
}

/** What is planned, or has but begun, is of the year of speaking: 去年立案268件，今年将…. */
const notReported = /计划|将|拟|要|预计|力争|争取|目标|确保|安排|季度|月|大会|会议|以来|截[至止]|目前|已收/;

/** Whether a sentence gives a number to the year that is reported, and calls it so: 今年立案268件; 全年立案268件，去年…. */
export function countsReported(sentence: string, reported: number): boolean {
  const found = timesIn(blotted(sentence)).filter(({ time }) => saysYears(time));
  const before = found.findIndex(({ time }) => time.kind === "year-before");
  return found.some(({ start, end, time }, index) => {
    const own = sentence.slice(start, found[index + 1]?.start);
    const named = time.kind === "this-year" || (time.kind === "whole-year" && index < before) || (time.kind === "year" && time.year === reported && !time.dated);
    return named && /\d/.test(sentence.slice(end, end + own.length)) && !notReported.test(own);
  });
}

function governingAt(text: string, number: Span): Governing {
  const held = timeHeldAgainst(text, number);
  if (held) return { years: held };
  const behind = bracketBehind(text, number.end);
  if (behind) return behind;
  const from = Math.max(0, number.start - FAR);
  const before = blotted(text.slice(from, number.start));
  const sentence = lastBreak(before, stop);
  const own = govern(before, timesIn(before).filter(({ start }) => start >= sentence), lastBreak(before, pause));
  if (own.years) return own;
  const earlier = timesIn(before).filter(({ start, end, time }) => start < sentence && saysYears(time) && headsClause(before.slice(lastBreak(before.slice(0, start), stop), start)) && opensMore.test(before.slice(end)));
  const last = earlier.at(-1);
  if (!last || (last.time.kind === "year" && last.time.dated) || last.time.kind === "until") return own;
  // 2022年立案245件，今年立案268件。: a sentence about several years says nothing of the next.
  const rest = before.slice(last.end);
  const later = timesIn(rest.slice(0, stop.exec(rest)?.index)).filter(({ start, time }) => isOneYear(time) && headsClause(rest.slice(lastBreak(rest.slice(0, start), pause), start)));
  if (later.length > 0) return own;
  return { ...own, years: { ...last, certainty: "likely", words: before.slice(last.start, last.end) } };
}

/** The times that words of their own name, as a heading or the head of a column does. */
export function timesNamed(words: string, certainty: Certainty): Governing {
  const bare = /^\s*((?:19|20)\d{2})\s*$/.exec(words)?.[1];
  if (bare !== undefined) return { years: { start: 0, end: words.length, time: { kind: "year", year: Number(bare), dated: false }, certainty, words: words.trim() } };
  const found = timesIn(blotted(words)).map((one): TimeWords => ({ ...one, certainty, words: words.slice(one.start, one.end) }));
  // 2023年工作总结及2024年工作计划 says neither.
  const several = new Set(found.flatMap(({ time }) => (time.kind === "year" ? time.year : []))).size > 1;
  return { years: several ? undefined : found.findLast(({ time }) => saysYears(time)), part: found.findLast(({ time }) => !saysYears(time)) };
}

const lastBreak = (text: string, mark: RegExp): number => {
  let at = text.length;
  while (at > 0 && !mark.test(text.charAt(at - 1))) at--;
  return at;
};

const countsAnother = /\d(?!\d|年|月|日|届|次|-|—|~|至)/;
const inTotal = /^(?:累计|合计)$/;

/** 立案230件（2022年）; not 立案230件（上年200件）, which has a number of its own. */
function bracketBehind(text: string, end: number): Governing | undefined {
  const inside = /^[^,。;:()\d]{0,6}\(([^()]{1,24})\)/.exec(text.slice(end, end + 34))?.[1];
  if (inside === undefined || countsAnother.test(inside)) return undefined;
  if (inTotal.test(inside.trim())) return { years: { start: end, end, time: { kind: "years" }, certainty: "likely", words: inside } };
  const found = timesNamed(inside, "plain");
  return found.years || found.part ? found : undefined;
}

/** Goes through the times of a sentence: each takes the place of the one before it. */
function govern(before: string, times: readonly Found[], clause: number): Governing {
  let governing: Governing = {};
  for (const { start, end, time } of times) {
    const own = lastBreak(before.slice(0, start), pause);
    const lead = before.slice(own, start);
    if ((time.kind === "year" || time.kind === "year-before") && heldAgainst.test(lead)) continue;
    const opens = headsClause(lead);
    const inClause = own === clause;
    if (!opens && (!inClause || ofObject.test(lead))) continue;
    if (!inClause && !opensMore.test(before.slice(end))) continue;
    if (!inClause && (time.kind === "part" || (time.kind === "year" && time.dated) || time.kind === "until") && /[^,:\s]/.test(before.slice(end, end + 1))) continue;
    const certainty: Certainty = opens && isDirect(before, { start, end }, inClause) ? "plain" : "likely";
    governing = take(governing, { start, end, time, certainty, words: before.slice(start, end) });
  }
  return sum.test(before) || (sumOfParts.test(before) && haveNumbers(before, times)) ? { years: governing.years } : governing;
}

const sum = /(?:合计|总计|共计)[^,。;]{0,6}$/;
/** 大会期间240件、闭会期间28件，共268件; not 大会期间，共268件. */
const sumOfParts = /[,;、](?:[总一全]共|共)[^,。;\d]{0,8}$/;

/** Whether each of several parts of the time is said a number of. */
function haveNumbers(before: string, times: readonly Found[]): boolean {
  const parts = times.filter(({ time }) => !saysYears(time));
  return parts.length > 1 && parts.every(({ end }, index) => /\d/.test(before.slice(end, parts[index + 1]?.start ?? before.length)));
}

/** In the number's clause with no 的 after other words between; or a clause of its own, 五年来，. */
function isDirect(before: string, { end }: Span, inClause: boolean): boolean {
  const behind = before.slice(end);
  return inClause ? !/^[^,]+的/.test(behind) || /^[^,的]{0,2}的/.test(behind) : /^\s?[,:]/.test(behind);
}

function take(governing: Governing, found: TimeWords): Governing {
  const { time } = found;
  if (!saysYears(time)) return { ...governing, part: found };
  // 五年来…，截至2023年底: the day up to which the years go.
  if (time.kind === "until" && governing.years && /^(?:years|since-session|year-before)$/.test(governing.years.time.kind)) return governing;
  // 2022年，全年立案: the year stays. 上半年…，全年…: the part does not.
  if (time.kind === "whole-year" && governing.years && /^(?:year|year-before)$/.test(governing.years.time.kind)) return { years: governing.years };
  return { years: found };
}
