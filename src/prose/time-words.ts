import { numberOf } from "../text/number-of.ts";
import { PART_OF_YEAR } from "../text/part-of-year.ts";
import { longSpans, parts, unsureSpans } from "./long-spans.ts";
import { occasions } from "./occasions.ts";
import { begunSpans } from "./begun-spans.ts";
import { COUNT, spans, YEAR } from "./time-spans.ts";
import { unsure } from "./unsure-times.ts";
import type { Words, Found } from "./time.ts";

export { COUNT, YEAR } from "./time-spans.ts";
const ORDINAL = "(?:[一二三四五六七八九十]{1,3}|\\d{1,2})";
/** In order: of two that begin at one place, the first counts. */
const patterns: Words[] = [
  ...spans,
  ...parts,
  ...occasions,
  ...longSpans,
  [
    /截[至止]到?(?:今年)?第?([一二三四])季度末?/,
    ([, quarter = ""]) => ({ kind: "until", month: numberOf(quarter) * 3, cutOff: true }),
  ],
  [
    /(?<![\d年月日号])[到至](?:今年)?(\d{1,2})月(?:[底末]|(\d{1,2})[日号])(?:止|之?前)?/,
    ([, month, day]) => ({ kind: "until", month: numberOr(month), day: numberOr(day) ?? "last", cutOff: true }),
  ],
  [
    /(?<![\d年到至])(?:今年)?(\d{1,2})月[底末][之以]?前/,
    ([, month]) => ({ kind: "until", month: numberOr(month), cutOff: true }),
  ],
  [
    new RegExp(
      `截[至止]到?(?:(${YEAR})年)?(?:今年)?(?:(\\d{1,2}|十[一二]?|[一二三四五六七八九])月)?(?:(\\d{1,2})[日号]|([底末])|初)?`,
    ),
    ([, year, month, day, end]) => ({
      kind: "until",
      year: numberOr(year),
      month: numberOr(month) ?? (end === undefined ? undefined : 12),
      day: end === undefined ? numberOr(day) : "last",
      cutOff: true,
    }),
  ],
  [new RegExp(`[到至](${YEAR})年(?:[底末])?`), ([, year]) => ({ kind: "until", year: numberOr(year), cutOff: false })],
  [
    /上一?届(?:[^,。;:()\d与和]{0,4}?政协|委员会)?(?!大会|会议|全会|委员|常委|主席|班子|[一二三四五六]次)(?:(?:成立|履职)?以来|期间|任期内?|累计|的?五年)?/,
    ([words]) => ({ kind: "term", term: "last", total: /累计$/.test(words) }),
  ],
  [
    new RegExp(
      `第?(${ORDINAL})届(?:[^,。;:()\\d与和]{0,4}?政协|委员会|(?=共|总共|一共))(?!大会|会议|全会|委员|机关|常委|主席|党组|(?:成立|履职)?以?来|期间|任期|累计)(?=(共|总共|一共)?)`,
    ),
    ([, term, total]) => ({ kind: "term", term: numberOr(term) ?? 0, total: total !== undefined }),
  ],
  [
    /[自从]?(?:(?:第?[一二三四五六七八九十\d]{1,3}届)?[一二三四五六七八九十\d](?:次(?:全体)?(?:会议|全会)|届)(?:闭幕)?|大会闭幕|(?<!中)(?:全体)?(?:会议|全会))以来/,
    ([words]) => (/届(?:闭幕)?以来/.test(words) ? { kind: "years" } : { kind: "since-session" }),
  ],
  [
    /[从自](?:(?:19|20)\d{2}年)?[^,。;]{0,24}?[到至](?:次年|下一?[年次])(?:大会|全会|(?:全体)?会议)/,
    () => ({ kind: "since-session" }),
  ],
  [
    new RegExp(
      `(?:[自从]\\s?)?(?<!\\d)(${YEAR})年(?:启动|成立|创办|开展|实施|换届|履职)?(?:以来|至今|起|开始|到(?:现在|目前|如今|今))`,
    ),
    ([, from]) => ({ kind: "years", from: numberOr(from) }),
  ],
  [
    new RegExp(`(?<!\\d)(${YEAR})年(?:度|全年)?(?:1?\\d月(?:\\d{1,2}[日号])?|[底末初春夏秋冬]|开年|伊始|岁[末首初])`),
    ([, year]) => ({ kind: "year", year: numberOr(year) ?? 0, dated: true }),
  ],
  [
    new RegExp(`(?<!\\d)(${YEAR})年(?:度|全年)?(?![第版前鉴])`),
    ([, year]) => ({ kind: "year", year: numberOr(year) ?? 0, dated: false }),
  ],
  [/(?:去年|今年|明年)以来/, ([words]) => (words.startsWith("今") ? { kind: "this-year" } : { kind: "open" })],
  [/(?<!\d)(?:首年|第[二三四五]年|次年|翌年)(?!度?[级起])(?=[,]|即|收到|立案|共|开展)/, () => ({ kind: "open" })],
  [/去年(?:底|末|[上下]半年|第?[一二三四]季度)/, () => ({ kind: "year-before", from: "speech" })],
  [/今年(?:[底末初春夏秋冬]|\d{1,2}月(?!份?(?:以来|起)))|去年(?:[初春夏秋冬]|\d{1,2}月)/, () => ({ kind: "open" })],
  [/去年(?:度|同期|全年)?/, () => ({ kind: "year-before", from: "speech" })],
  [/(?<![年提以之\d])前年(?![均度])/, () => ({ kind: "years-ago", count: 2 })],
  [
    new RegExp(`(?<![\\d第十])(${COUNT})年前`),
    ([, count = ""]) => ({ kind: "years-ago", count: numberOf(count) || undefined }),
  ],
  [
    /往年|(?<![换本]届|任期|履职|[届的第])头一年|(?<![\d一二三四五六七八九十])那一?年(?!度)/,
    () => ({ kind: "years-ago" }),
  ],
  [/上一?年(?:度|同期|全年|末|底)?|前一年/, () => ({ kind: "year-before", from: "report" })],
  [
    /同比(?![增减上下提多少高低持扩翻略大明小保均分也为\d])|同期(?=立案|收到|办复)/,
    () => ({ kind: "year-before", from: "report" }),
  ],
  [/今年|本年度?|当年|这一年(?!来)/, () => ({ kind: "this-year" })],
  [/全年|一年来|一年间|年内|过去的?一年|这一年来/, ([words]) => ({ kind: "whole-year", calendar: words === "全年" })],
  [new RegExp(`(?:今后|未来|接下来|下)的?${COUNT}年`), () => ({ kind: "years-ahead" })],
  [
    new RegExp(
      `(?:成立)?(?<![\\d第十])${COUNT}年(?:多)?(?:来|间|以来|下来|里|中(?![期后央学心])|时间|共|合计|累计|总计|任期|履职|(?:工作|履职)?回顾|工作总结|统计)`,
    ),
    () => ({ kind: "years" }),
  ],
  [
    new RegExp(`(?:[履任]职的?|(?:本届)?任期|一届|疫情|抗疫)${COUNT}年(?:多)?(?:来|间|以来|里|中|时间)?`),
    () => ({ kind: "years" }),
  ],
  [/历年来|历[年届](?:累计|合计|共|(?=立案|收到|提交|办复))/, () => ({ kind: "years", beyond: true })],
  [
    new RegExp(`(?:成立|创办|创建|设立|开展|上线|运行)(?:${COUNT}|1\\d|十[一二三四五]|二十)年(?=,)`),
    () => ({ kind: "years" }),
  ],
  [/数年来|本届(?:[^,。;:()\d]{0,4}?政协)?(?:工作|履职)(?:回顾|总结)/, () => ({ kind: "years" })],
  [
    /[自从]?(?:[本上]|第?[一二三四五六七八九十]{1,3}|第?\d{1,2})届(?:[^,。;(]{0,4}?政协|委员会)?(?:(?:成立|履职)?以来|来|期间|任期内?(?:五年)?|累计)|本届(?:[^,。;(]{0,4}?政协|委员会)?(?=共|总共|一共|已经?[^,。;:\d]{1,8}#)|任期内|届内|[自从]?(?:换届|履职)以来|[“"「]?十[一二三四五六]五[”"」]?(?:时期|期间|以来)/,
    () => ({ kind: "years" }),
  ],
  [new RegExp(`(?:${PART_OF_YEAR})(?:末|内|中|里)?`), () => ({ kind: "part" })],
  [/(?<![\d年])1?\d月(?:份|底|末)?(?![\d日号-])(?!\d)/, () => ({ kind: "part" })],
  [
    /(?:(?:第?[一二三四五六七八九十\d]{1,3}届)?第?[一二三四五六七八九十\d]次(?:全体)?(?:会议|全会)|大会|(?<!中)全会|(?<!常委会|主席|党组|常委会|中央)会议)(?:召开)?期间/,
    () => ({ kind: "session" }),
  ],
  [/(?:大会|全会|会议)(?:期间)?[和与及、](?:闭会|休会)期间/, () => ({ kind: "open" })],
  [
    /闭会期间|休会期间|(?<![闭大])会后(?=收到|提交|又|陆续)|散会[以之]?后|(?<![和与及、])平时(?=提案(?![和与及、])|收到)|(?<![和与及])平时(?:提案)?(?=[\d#])/u,
    () => ({ kind: "between-sessions" }),
  ],
];

/** 2022, 二〇二二. */
const numberOr = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : numberOf(digits);
const everywhere = (known: readonly Words[]): Words[] =>
  known.map(([pattern, time, core]) => [new RegExp(pattern, `g${pattern.flags}`), time, core]);
const [doubtful, plain] = [everywhere([...unsureSpans, ...begunSpans, ...unsure]), everywhere(patterns)];

/** A sentence is asked about for each of its numbers, by several rules. */
const lately = new Map<string, readonly Found[]>();
const LATELY = 64;

/** The time words of folded text, in order. */
export function timesIn(text: string): readonly Found[] {
  const known = lately.get(text);
  if (known) return known;
  const found = readTimes(text);
  if (lately.size >= LATELY) lately.clear();
  lately.set(text, found);
  return found;
}

function readTimes(text: string): Found[] {
  const read = (known: readonly Words[]) =>
    known.flatMap(([pattern, time, core]) =>
      core && !core.test(text)
        ? []
        : [...text.matchAll(pattern)].map((match): Found => ({
            start: match.index,
            end: match.index + match[0].length,
            time: time(match),
          })),
    );
  const all = [...read(doubtful).map((one): Found => ({ ...one, unsure: true })), ...read(plain)];
  const found: Found[] = [];
  for (const one of all.sort((a, b) => a.start - b.start)) {
    const last = found.at(-1);
    // 5月份“助企行动月”期间 is one time.
    if (last?.end === one.start && last.time.kind === "part" && one.time.kind === "part") last.end = one.end;
    else if (one.start >= (last?.end ?? 0)) found.push(one);
  }
  return found;
}
