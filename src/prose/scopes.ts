import type { Scope } from "../model/schema/scope.ts";
import { foldTight } from "../text/fold.ts";
import type { DocumentAbout, DocumentPlace } from "./document.ts";
import { sentenceBefore } from "./clause.ts";
import { firstIndex } from "./spans.ts";

const han = "[一二三四五六七八九十\\d]";

/** What says which time a number covers. */
const markers: [Scope | "year", RegExp][] = [
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
const ofSentence: ReadonlySet<Scope | "year"> = new Set(["session", "between-sessions", "term-cumulative"]);

/** What the number at `at` of a place's text covers. */
export type ScopeOf = (place: number, at: number) => Scope;

/**
 * Finds scopes: the nearest marker before the number in its sentence, else in its paragraph, else what the document's title and
 * beginning say, else what its kind usually means. 全年 in a report since a session means the time since the session.
 */
export function scopeFinder(places: readonly DocumentPlace[], about: DocumentAbout): ScopeOf {
  const usual = about.scope ?? usualScope(places, about);
  const folded = new Map<number, ReturnType<typeof foldTight>>();
  return (place, at) => {
    const known = folded.get(place) ?? foldTight(places[place]?.text ?? "");
    folded.set(place, known);
    const unit = firstIndex(known.offsets.length, (index) => (known.offsets[index] ?? 0) >= at);
    const before = known.text.slice(Math.max(0, unit - FAR), unit);
    const found = markedIn(before) ?? usual;
    return found === "year" ? "calendar-year" : found;
  };
}

/** Farther back in a paragraph nothing is looked for. */
const FAR = 600;

const sum = /(?:合计|总计|共计)(?:收到|提案)*$/;

function markedIn(before: string): Scope | "year" | undefined {
  const sentence = sentenceBefore(before, before.length);
  const own = lastMarker(sentence);
  if (
    own === "between-sessions" &&
    sum.test(sentence) &&
    lastMarker(sentence, new Set(["between-sessions"])) === "session"
  )
    return "since-session";
  const found = own ?? lastMarker(before, ofSentence);
  // 一次会议以来，…全年开展100余次: the year since that session.
  return found === "year" && /会议以来|全会以来/.test(before) ? "since-session" : found;
}

/** Whether words of folded text name a time: 大会期间, 2022年. */
export const marksTime = (words: string): boolean => lastMarker(words) !== undefined;

function lastMarker(text: string, without?: ReadonlySet<Scope | "year">): Scope | "year" | undefined {
  let last: { scope: Scope | "year"; at: number } | undefined;
  for (const [scope, pattern] of markers) {
    if (without?.has(scope)) continue;
    for (const { index } of text.matchAll(pattern)) if (!last || index > last.at) last = { scope, at: index };
  }
  return last?.scope;
}

/** How much of a document's beginning says what all of it covers. */
const BEGINNING = 800;

function usualScope(places: readonly DocumentPlace[], { kind }: DocumentAbout): Scope {
  if (kind === "examination-report") return "session";
  const count = (text: string, scope: Scope) =>
    [...text.matchAll(markers.find(([marker]) => marker === scope)?.[1] ?? /$^/g)].length;
  const title = foldTight(
    places
      .slice(0, 3)
      .map(({ text }) => text)
      .filter((text) => text.length <= 60)
      .join("\n"),
  ).text;
  const said = (["term-cumulative", "since-session"] as const).find((scope) => count(title, scope) > 0);
  if (said) return said;
  const beginning = foldTight(
    places
      .map(({ text }) => text)
      .join("\n")
      .slice(0, BEGINNING),
  ).text;
  const [term, since] = [count(beginning, "term-cumulative"), count(beginning, "since-session")];
  if (term > since) return "term-cumulative";
  if (kind === "proposal-report" || kind === "handling-report") return "since-session";
  // Said once it may be the proposals' alone.
  return since > 1 && !(ofYear.has(kind) && count(title, "calendar-year") > 0) ? "since-session" : "calendar-year";
}

/** With a year in their titles these tell of that year. */
const ofYear: ReadonlySet<DocumentAbout["kind"]> = new Set(["review", "highlights", "yearbook"]);
