import type { Scope } from "../model/schema/scope.ts";

const han = "[一二三四五六七八九十\\d]";

/** What says which time a number covers. */
export const markers: [Scope | "year", RegExp][] = [
  [
    "term-cumulative",
    new RegExp(
      `(?:(?:过去|近|这)?(?:五|5|四|4|三|3|两)年(?:来|间|以来)|届(?:政协|委员会)?(?:以来|期间|任期)|任期内|届内|换届以来|本届(?:政协|以来)|五年累计)`,
      "g",
    ),
  ],
  [
    "since-session",
    new RegExp(`${han}次(?:全体)?(?:会议|全会)(?:闭幕)?以来|(?:上次|去年)(?:会议|全会)以来|会议以来`, "g"),
  ],
  [
    "session",
    /大会期间|全会期间|会议期间|大会秘书处|截至[^,。;]{0,14}(?:日|时)[^,。;]{0,4}[,]?(?:共|大会|提案|秘书处)|本次(?:会议|大会)|(?:全会|大会)(?:上)?(?:共)?(?:收到|提出)|大会提案/g,
  ],
  ["between-sessions", /平时提案|闭会期间|会后(?:收到|提交)/g],
  [
    "calendar-year",
    /(?<![\d零〇一二三四五六七八九])(?:(?:19|20)\d{2}\s?|[一二][零〇九][零〇一二三四五六七八九]{2})年(?:度|全年)?(?!以来|[-—至]|\d|[一二三四五六七八九十]+月|[春夏秋冬初末底第版])(?![^《》]{0,40}》)/g,
  ],
  ["year", /全年|一年来|过去的?一年|这一年|年内/g],
];

/** They hold for their sentence only. */
export const ofSentence: ReadonlySet<Scope | "year"> = new Set(["session", "between-sessions", "term-cumulative"]);

/** Whether words of folded text name a time: 大会期间, 2022年. */
export const marksTime = (words: string): boolean => lastMarker(words) !== undefined;

export function lastMarker(text: string, without?: ReadonlySet<Scope | "year">): Scope | "year" | undefined {
  let last: { scope: Scope | "year"; at: number } | undefined;
  for (const [scope, pattern] of markers) {
    if (without?.has(scope)) continue;
    for (const { index } of text.matchAll(pattern)) if (!last || index > last.at) last = { scope, at: index };
  }
  return last?.scope;
}
