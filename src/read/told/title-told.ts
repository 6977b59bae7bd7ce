import type { Body } from "../../model/dataset.ts";
import { diagnostic, type Diagnostic, type DiagnosticCode, type DiagnosticData } from "../../model/diagnostic.ts";
import type { Frontmatter } from "../../model/schema/report.ts";
import { PART_OF_YEAR } from "../../text/part-of-year.ts";
import { timesIn } from "../../prose/time-words.ts";
import { subjectOf } from "../../prose/subjects.ts";
import { folded } from "../../text/fold.ts";
import type { Draft } from "../entries/entries.ts";
import { ownBody } from "./subjects-around.ts";
import type { Dated } from "./unfinished-year.ts";

export interface Titled extends Dated {
  body: Body;
  bodies: readonly Body[];
  /** What the words around its numbers have said already. */
  told: ReadonlySet<DiagnosticCode>;
}

interface Found {
  why: DiagnosticData["title-otherwise"]["why"];
  words: string;
}

/** A title that names another year, several, a part of one, a plan or another body than the report says of itself. */
export function* checkTitle({ frontmatter, drafts, body, bodies, yaml }: Titled): Generator<Diagnostic> {
  const { year } = frontmatter;
  const title = folded(frontmatter.title);
  const found =
    otherTime(title, frontmatter, drafts) ?? planNamed(title, frontmatter) ?? otherBody(title, body, bodies);
  if (found) yield diagnostic("title-otherwise", yaml.at(["title"]), { ...found, year, body: body.short.zh });
}

const ofYears =
  /(?<![\d十第])(?:[两二三四五]|[2-5])年(?:来|间|以来|(?:工作|履职|提案|协商)?(?:回顾|总结|综述|成就|历程|情况))/;

function otherTime(
  title: string,
  { year, scope, kind, period, published }: Frontmatter,
  drafts: readonly Draft[],
): Found | undefined {
  const times = timesIn(title.replace(/《[^《》]{0,80}》/g, (words) => "□".repeat(words.length)));
  const named = times.flatMap(({ start, end, time }) =>
    time.kind === "year" && !time.dated ? [{ year: time.year, words: title.slice(start, end) }] : [],
  );
  const spans = times.some(({ time }) => time.kind === "years" && (time.from !== undefined || time.to !== undefined));
  // A report that is given the year after, and a yearbook that appears then, are called by that year too.
  const isNext = (one: number) =>
    one === year + 1 &&
    !(
      published?.startsWith(String(one)) &&
      Number(published.slice(5, 7)) >= LOOKED_BACK &&
      ofWork.test(title.slice(title.indexOf(String(one))))
    );
  const isOwn = (one: number) =>
    one === year ||
    (isNext(one) && (isGivenLater(kind) || published?.startsWith(String(one)) === true)) ||
    [period?.start, period?.end].some((day) => day?.startsWith(String(one)));
  const [first] = named;
  if (first && !spans && scope !== "term-cumulative" && !named.some((one) => isOwn(one.year)))
    return { why: "year", words: first.words };
  if (named.length === 0 && scope !== "term-cumulative" && drafts.some((draft) => draft.scope === "calendar-year")) {
    const [words] = ofYears.exec(title) ?? [];
    if (words !== undefined) return { why: "years", words };
  }
  const [part] = new RegExp(PART_OF_YEAR).exec(title) ?? [];
  return part !== undefined &&
    drafts.some(
      (draft) =>
        draft.scope === "calendar-year" &&
        draft.asOf === undefined &&
        draft.facet === undefined &&
        draft.quantity !== null,
    )
    ? { why: "part", words: part }
    : undefined;
}

/** From this month on a year is looked back on in itself: 2023年工作总结 of December 2023 is no report of 2022. */
const LOOKED_BACK = 11;
const ofWork = /^\d{4}年?度?[^,。]{0,8}(?:总结|综述|亮点|成绩单|回顾|盘点)/;

const isGivenLater = (kind: Frontmatter["kind"]): boolean =>
  kind === "committee-report" || kind === "proposal-report" || kind === "handling-report" || kind === "yearbook";

const plan = /(?:工作|协商|调研|视察|监督|提案|年度)(?:要点|安排|计划|打算|思路)(?=$|[(。])/;
const tellsDone = /总结|综述|回顾|情况|报告|落实|完成|执行|实施|亮点|成绩/;

const planNamed = (title: string, { kind }: Frontmatter): Found | undefined => {
  const [words] = kind === "plan" || tellsDone.test(title) ? [] : (plan.exec(title) ?? []);
  return words === undefined ? undefined : { why: "plan", words };
};

/** The organ's name without the organ: 甲市. */
const placeOf = (name: string): string => folded(name).replace("政协", "");

/** 政协乙市第五届委员会, 政协第十四届全国委员会, wherever in a title. */
const official =
  /(?:政协|政治协商会议)(?:第?[一二三四五六七八九十\d]{1,3}届)?(\p{Script=Han}{1,8}?[省市县区州旗盟]|全国)(?:第?[一二三四五六七八九十\d]{1,3}届)?委员会/u;
/** What stands before a title's subject: 2023年, 数说, 《. */
const before = /^(?:[《“"(]|(?:19|20)\d{2}年?度?|数说|图说|图解|一图读懂|喜报|关于|亮点[:：|]?)*/;

/** Another body opens the title, or is named in full in it, and the report's own stands nowhere. */
function otherBody(title: string, own: Body, bodies: readonly Body[]): Found | undefined {
  const place = placeOf(own.short.zh);
  // 重庆四届政协: the place without its rank.
  const bare = place.length > 2 ? place.replace(/[省市县区州旗盟]$/, "") : place;
  if (place === "" || title.includes(bare) || title.includes(folded(own.name.zh))) return undefined;
  const words = bodies
    .filter(({ id }) => id !== own.id)
    .flatMap(({ short, name }) => [folded(short.zh), folded(name.zh)]);
  const subject = title.replace(before, "");
  const known = words.find((one) => subject.startsWith(one));
  const named = known ?? official.exec(title)?.[1] ?? subjectOf(subject, ownBody(own, bodies))?.words;
  return named === undefined || /^[全各](?!国)/.test(named) || bare.includes(named.replace(/[省市县区州旗盟]$/, ""))
    ? undefined
    : { why: "body", words: named };
}
