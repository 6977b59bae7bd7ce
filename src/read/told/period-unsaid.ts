import type { Body, Scope } from "../../model/dataset.ts";
import { facetNames } from "../../prose/facet-said.ts";
import { numberOf } from "../../text/number-of.ts";
import type { Draft } from "../entries/entries.ts";
import type { SaidAround } from "./said-around.ts";
import type { TimeWords } from "../../prose/time.ts";

/** What an entry says of its time beyond its report, and nothing around its number does. */
export type Unsaid = "year" | "scope" | "asOf";

/** Meetings of others than all members: 主席会议, 协商会议, 工作会议召开以来. */
const otherMeetings =
  /(?:党组|主席|常委会|常务委员会|协商|座谈|专题|推进|工作|联席|党支部|培训|动员|交办)(?:扩大)?会议?(?:(?:召开|闭幕)?以来)?/g;

/** 近3年, 五年; not 2023年. */
const YEARS = "(?:(?<!\\d)\\d{1,2}|[两二三四五六七八九十几多数近])(?:个|余|多)?年(?!级)";
/** Up to the day of writing, since whenever. */
const TO_DATE = "截[至止]|目前|[迄至]今";
const sessions = /大会|全会|会议|会期|会上|闭会|休会|届/;
/** … and what may begin the time since one: 会议认为 does not. */
const sinceOne = /大会|全会|[次体两]会议|会议(?:召开|举行|结束|闭幕)?(?:期间|以来|[以之]?后|至|到)|会期|闭会|休会|届/;

/** What must stand somewhere for a number to be of this time; any word that may mean it is enough. */
const words: Record<Exclude<Scope, "calendar-year">, RegExp> = {
  session: new RegExp(`${sessions.source}|开幕|截[至止]`),
  "between-sessions": new RegExp(`${sessions.source}|会后|平时|日常|经常性`),
  "since-session": new RegExp(
    `${sinceOne.source}|以来|会后|年度|一年[来间]|过去的?一年|${TO_DATE}|(?:19|20)\\d{2}年\\d{1,2}月`,
  ),
  "term-cumulative": new RegExp(
    `届|任期|${YEARS}|历[年次]|累计|以来|${TO_DATE}|[总合共]计|总共|先后|已有|现有|(?:19|20)\\d{2}年?[^\\d]{0,6}[-—–~至到]|十[一二三四五六]五`,
  ),
};

/** Words by which a number may be another year's: 去年, 近三年, 分别, 由…增至. */
const relative = new RegExp(
  `去年|[上前往]一?年|同期|${YEARS}|历[年届]|逐年|年初|[上前]一?届|分别|依次|[由从][^。]{0,30}[增升降减扩提]|连续`,
);

/** … or another term's, or counted from another session: 上届, 六届二次会议. */
const lastTerm = /上一?届|前[一几]?届|历届|[一二三四五六七八九十\d]届/;
const lastSession = /去年|[上前往]一?年|同期|上[一次]次?|分别|依次|连续|[由从][^。]{0,30}[增升降减扩提]/;

/** Since a session, or a term: no words for what was done at it. */
const since =
  /(?:第?[一二三四五六七八九十\d]{1,3}届)?(?:第?[一二三四五六七八九十\d]次)?(?:全体)?(?:会议|大会|全会|[届期])(?:召开|闭幕|举行)?以来|换届以来/g;

const numerals = "〇一二三四五六七八九";
const yearWords = (year: number): string[] => [
  String(year),
  String(year).replace(/\d/g, (digit) => numerals[Number(digit)] ?? digit),
  String(year).replace(/\d/g, (digit) => (digit === "0" ? "零" : (numerals[Number(digit)] ?? digit))),
];

/** A report's own time, and its body's terms. */
interface ReportTime {
  year: number;
  scope: Scope;
  published?: string;
  terms: Body["terms"];
}

/** Whether an entry gives its number a year or scope, other than its report's, that nothing around the number speaks of. */
export function periodUnsaid(
  { scope, period, facet, note, definition }: Draft,
  report: ReportTime,
  governing: TimeWords | undefined,
  around: () => SaidAround,
): Unsaid | undefined {
  const otherYear = period.year !== report.year && !tellsOf(period.year, report);
  const otherScope = scope !== "calendar-year" && scope !== report.scope;
  if (!(otherYear || otherScope) || note !== undefined) return undefined;
  const said = around();
  const own = [said.own, ...facetNames(facet, definition)].join("\n");
  const above = `${said.heads}\n${said.openings}`;
  if (otherScope && !saysScope(scope, own, said)) return "scope";
  if (!otherYear || [own, above].some((words) => namesYear(words, period.year))) return undefined;
  // 全年 in the number's own sentence: no words farther off make it another year's.
  const isOfReported = governing?.time.kind === "whole-year" || governing?.time.kind === "this-year";
  const near = isOfReported ? own : `${own}\n${above}`;
  // Only words of its own speak of a year to come, or of a term's last.
  const isSaid =
    scope === "calendar-year"
      ? relative.test(near)
      : scope === "term-cumulative"
        ? lastTerm.test(near)
        : lastSession.test(near) || saysSession([own, said.near, above].join("\n"), period.year, report.terms);
  return period.year < report.year && isSaid ? undefined : "year";
}

const namesYear = (words: string, year: number): boolean => yearWords(year).some((one) => words.includes(one));

/** A paragraph that opens with 大会期间 and counts nothing speaks of no number below it; one that opens with 五年来 may. */
function saysScope(
  scope: Exclude<Scope, "calendar-year">,
  own: string,
  { near, heads, openings }: SaidAround,
): boolean {
  const isOfSession = scope === "session" || scope === "between-sessions";
  const around = [own, near, heads, isOfSession ? "" : openings].join("\n").replace(otherMeetings, "");
  return words[scope].test(isOfSession ? around.replace(since, "") : around);
}

/** 六届二次会议 is the report's own, but where another stands beside it, or it was held in that year by the body's file. */
function saysSession(text: string, year: number, terms: Body["terms"]): boolean {
  const named = [
    ...text.matchAll(/([一二三四五六七八九十\d]{1,3})届[^。;,]{0,8}?([一二三四五六七八九十\d]{1,2})次/g),
  ].map(([, term = "", session = ""]) => ({ term: numberOf(term), session: numberOf(session) }));
  const years = named.map(
    ({ term, session }) => Number(terms.find((one) => one.term === term)?.start.slice(0, 4)) + session - 1,
  );
  return new Set(named.map(({ term, session }) => `${term} ${session}`)).size > 1 || years.includes(year);
}

/** A report that appeared in its own year may tell of the year before. */
const tellsOf = (year: number, { year: reported, published }: { year: number; published?: string }): boolean =>
  published?.startsWith(String(reported)) === true && year === reported - 1;
