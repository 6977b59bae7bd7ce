import type { Body, Scope } from "../../model/dataset.ts";
import { facetNames } from "../../prose/facet-said.ts";
import { folded } from "../../text/fold.ts";
import { numberOf } from "../../text/number-of.ts";
import type { Draft } from "../entries.ts";
import type { Above } from "./outline.ts";
import type { ReadPlace } from "../anchors/read-places.ts";

/** What an entry says of its time beyond its report, and nothing around its number does. */
export type Unsaid = "year" | "scope" | "asOf";

/** Meetings of others than all members: 主席会议, 协商会议. */
const otherMeetings =
  /(?:党组|主席|常委会|常务委员会|协商|座谈|专题|推进|工作|联席|党支部|培训|动员|交办)(?:扩大)?会议?/g;

/** 近3年, 五年; not 2023年. */
const YEARS = "(?:(?<!\\d)\\d{1,2}|[两二三四五六七八九十几多数近])(?:个|余|多)?年(?!级)";
/** Up to the day of writing, since whenever. */
const TO_DATE = "截[至止]|目前|[迄至]今";
const sessions = /大会|全会|会议|会期|会上|闭会|休会|届/;

/** What must stand somewhere for a number to be of this time; any word that may mean it is enough. */
const words: Record<Exclude<Scope, "calendar-year">, RegExp> = {
  session: new RegExp(`${sessions.source}|开幕|截[至止]`),
  "between-sessions": new RegExp(`${sessions.source}|会后|平时|日常|经常性`),
  "since-session": new RegExp(
    `${sessions.source}|以来|会后|年度|一年[来间]|过去的?一年|${TO_DATE}|(?:19|20)\\d{2}年\\d{1,2}月`,
  ),
  "term-cumulative": new RegExp(
    `届|任期|${YEARS}|历[年次]|累计|以来|${TO_DATE}|[总合共]计|总共|先后|已有|现有|(?:19|20)\\d{2}年?[^\\d]{0,6}[-—–~至到]|十[一二三四五六]五`,
  ),
};

/** Words by which a number may be another year's: 去年, 近三年, 分别, 由…增至. */
const relative = new RegExp(
  `去年|[上前往同]一?年|同[比期]|${YEARS}|历年|逐年|年[均度初底末]|届|分别|依次|[由从][^。]{0,30}[增升降减扩提]|连续|[比较]`,
);

/** … or another term's, or counted from another session: 上届, 六届二次会议. */
const lastTerm = /上一?届|前[一几]?届|历届|[一二三四五六七八九十\d]届/;
const lastSession = new RegExp(
  `去年|[上前往同]一?年|同[比期]|上[一次]次?|分别|依次|连续|[比较]|[由从][^。]{0,30}[增升降减扩提]`,
);

const numerals = "〇一二三四五六七八九";
const yearWords = (year: number): string[] => [
  String(year),
  String(year).replace(/\d/g, (digit) => numerals[Number(digit)] ?? digit),
  String(year).replace(/\d/g, (digit) => (digit === "0" ? "零" : (numerals[Number(digit)] ?? digit))),
];

/** All that may say of which time the numbers of each place are: its section, what stands above it, the title, the text's opening. */
export function timesSaid(
  read: readonly ReadPlace[],
  above: readonly Above[],
  title: string,
): (index: number) => string {
  const known = new Map<unknown, string>();
  const stated = (places: readonly ReadPlace[]) =>
    places.map(({ place }) =>
      [place.stated, ...(place.kind === "row" ? place.above : []), ...place.cells.map(({ head }) => head)].join("\n"),
    );
  const opening = stated(read.filter(({ place }) => place.kind !== "heading").slice(0, OPENING));
  return (index) => {
    const headings = above[index]?.headings ?? [];
    const section = headings.at(-1);
    const found = known.get(section);
    if (found !== undefined) return found;
    const own = stated(
      read.filter(({ place }, at) => place.kind !== "heading" && above[at]?.headings.at(-1) === section),
    );
    const said = folded([title, ...headings.map((one) => one.stated), ...opening, ...own].join("\n"));
    known.set(section, said);
    return said;
  };
}

/** How many places open a text. */
const OPENING = 2;

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
  said: () => string,
): Unsaid | undefined {
  const otherYear = period.year !== report.year && !tellsOf(period.year, report);
  const otherScope = scope !== "calendar-year" && scope !== report.scope;
  if (!(otherYear || otherScope) || note !== undefined) return undefined;
  const around = [said(), ...facetNames(facet, definition)].join("\n");
  if (otherScope && !words[scope].test(around.replace(otherMeetings, ""))) return "scope";
  if (!otherYear || yearWords(period.year).some((one) => around.includes(one))) return undefined;
  // Only words of its own speak of a year to come, or of a term's last.
  const isSaid =
    scope === "calendar-year"
      ? relative.test(around)
      : scope === "term-cumulative"
        ? lastTerm.test(around)
        : lastSession.test(around) || saysSession(around, period.year, report.terms);
  return period.year < report.year && isSaid ? undefined : "year";
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
