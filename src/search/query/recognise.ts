import type { Named, NamedMetric, SearchNames } from "../../model/search-names.ts";
import type { Scope } from "../../model/schema/scope.ts";
import { foldText } from "../../text/fold.ts";
import { numbersRead } from "../../text/numbers-read.ts";

/** What a query names of the site. */
export interface Recognised {
  bodies: Named[];
  metrics: NamedMetric[];
  year?: number;
  /** The first and last of several years: 2018到2022年. */
  span?: { first: number; last: number };
  /** The words without years and bodies, and the ones in them that name the metrics: what may name a metric's parts. */
  words: string;
  held: string;
  /** The scope that is asked for: 全年, 五年来. */
  scope?: Scope;
  /** What is left of the query, as it is written; and without the words that ask, empty where all of it was recognised. */
  left: string;
  rest: string;
}

/** Names that fit a query equally well, at most. */
const most = 4;

/** Words that ask and say nothing: 收到多少提案. */
const asking = /多少|有没有|哪些|什么|怎么样|怎样|如何|情况|数据|[几是的了吗呢有在年度]|[\p{P}\p{Z}\p{S}]/gu;

/** A query's words without those that ask and say nothing. */
export const withoutAsking = (words: string): string => words.replace(asking, "");

/** Words that ask for a number, beside the names of what is counted. */
const padding =
  /一共|总共|共计|合计|总数|总量|数量|件数|次数|人数|个数|一下|请问|查询|想知道|多少[件条次个人名家场项篇份户]|\b(?:how|many|much|in|of|the|by|for|what|was|were|is|are|number|count)\b/gu;

const scopes: readonly [Scope, RegExp][] = [
  ["calendar-year", /全年度?/u],
  ["since-session", /(?:上次)?(?:全会|会议)(?:闭幕)?以来/u],
  ["between-sessions", /闭会期间|平时/u],
  ["session", /(?:大会|全会|会议)期间/u],
  ["term-cumulative", /届内(?:累计)?|本届(?:以来)?|换届以来|[3-5]年[来间]/u],
];

/** The bodies, the metrics and the year that a query names: 北京2023, 2023年北京市政协收到多少提案, Beijing proposals. */
export function recognise(query: string, names: SearchNames): Recognised {
  const text = inDigits(foldText(query).text.trim());
  const span = spanOf(text);
  const year = span ? null : aYear.exec(text);
  const named = span?.words ?? year?.[0];
  const withoutYear = named === undefined ? text : text.replace(named, " ");
  const body = longestNames(withoutYear, names.bodies);
  const metric = metricsIn(body.rest, names.metrics);
  const [scope] = scopes.find(([, pattern]) => pattern.test(metric.rest)) ?? [];
  const left = withoutPadding(metric.rest);
  return {
    bodies: body.found,
    metrics: metric.found,
    ...(year ? { year: Number(year[0].slice(0, 4)) } : {}),
    ...(span ? { span: { first: span.first, last: span.last } } : {}),
    ...(scope ? { scope } : {}),
    words: body.rest,
    held: metric.held,
    left,
    rest: withoutAsking(left),
  };
}

/** A query's words without those that ask for a number, and for a scope. */
export const withoutPadding = (words: string): string =>
  scopes
    .reduce((left, [, pattern]) => left.replace(pattern, " "), words)
    .replace(padding, " ")
    .trim();

const yearWords = "(?<!\\d)(?:19[5-9]\\d|2[01]\\d\\d)(?![\\d.])(?:年度?)?";
const aYear = new RegExp(yearWords, "u");
const twoYears = new RegExp(`(${yearWords})\\s?[到至~\u301c—–-]{1,2}\\s?(${yearWords})`, "u");
const eachYear = new RegExp(`(${yearWords})\\s?[和与及、,]\\s?(${yearWords})`, "u");

/** 2018到2022年, 2018—2022; 2023年和2022年, two that follow each other. */
function spanOf(text: string): { words: string; first: number; last: number } | undefined {
  const [words, ...ends] = twoYears.exec(text) ?? eachYear.exec(text) ?? [];
  if (words === undefined) return undefined;
  const [a = 0, b = 0] = ends.map((end) => Number(end.slice(0, 4)));
  if (!eachYear.test(words)) return a < b ? { words, first: a, last: b } : undefined;
  return Math.abs(a - b) === 1 ? { words, first: Math.min(a, b), last: Math.max(a, b) } : undefined;
}

/** 二〇二三年 is 2023年. */
function inDigits(text: string): string {
  let result = text;
  for (const { start, end, text: digits } of numbersRead(text).toReversed())
    result = result.slice(0, start) + digits + result.slice(end);
  return result;
}

interface Match<T extends Named = Named> {
  found: T[];
  rest: string;
  /** The words that name them. */
  held: string;
}

/** As a metric is named in full, or else by the longest of its names that the words hold, or else by English words of its label. */
function metricsIn(words: string, metrics: readonly NamedMetric[]): Match<NamedMetric> {
  const plain = withoutAsking(words);
  const exact = metrics.filter(({ names }) => names.some((name) => withoutAsking(foldText(name).text) === plain));
  if (plain !== "" && exact.length > 0) return { found: exact.slice(0, most), rest: "", held: words };
  const held = longestNames(words, metrics);
  if (held.found.length > 0) return held;
  const asked = /^[a-z ]+$/.test(words.trim()) ? words.trim().split(/ +/) : [];
  const english =
    asked.length === 0
      ? []
      : metrics.filter(({ names }) =>
          names.some((name) => asked.every((word) => ` ${name.toLowerCase()}`.includes(` ${word}`))),
        );
  return english.length > 0
    ? { found: english.slice(0, most), rest: "", held: words }
    : { found: [], rest: words, held: "" };
}

/** The entries with the longest name that the text holds, and the text without it. */
function longestNames<T extends Named>(text: string, all: readonly T[]): Match<T> {
  let best: { length: number; found: T[]; held: string } = { length: 1, found: [], held: "" };
  for (const named of all) {
    const held = named.names
      .map((name) => heldName(text, name))
      .reduce((longest, next) => (weight(next) > weight(longest) ? next : longest), "");
    if (weight(held) > best.length) best = { length: weight(held), found: [named], held };
    else if (held !== "" && weight(held) === best.length && best.found.length < most) best.found.push(named);
  }
  if (best.found.length > 0) return { found: best.found, rest: text.replace(best.held, " "), held: best.held };
  return { found: partsOfNames(text, all), rest: partsOfNames(text, all).length > 0 ? "" : text, held: "" };
}

const weight = (held: string): number => withoutAsking(held).length;

/** CPPCC, Tianjin: a word of a label, where the whole query is that. */
function partsOfNames<T extends Named>(text: string, all: readonly T[]): T[] {
  const word = text.trim();
  if (!/^[a-z]{3,}$/.test(word)) return [];
  return all
    .filter(({ names }) =>
      names.some((name) =>
        name
          .toLowerCase()
          .split(/[^a-z]+/)
          .includes(word),
      ),
    )
    .slice(0, most);
}

/** The words of the text that are the name; a name with … spans a few words: 收到…提案. Latin names are whole words. */
function heldName(text: string, name: string): string {
  const parts = foldText(name)
    .text.split(/…+|\.{3,}/)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  const latin = /^[\x20-\x7e]+$/.test(name);
  const pattern = parts.join(".{0,8}?");
  return new RegExp(latin ? `(?<![a-z0-9])${pattern}(?![a-z0-9])` : pattern, "u").exec(text)?.[0] ?? "";
}
