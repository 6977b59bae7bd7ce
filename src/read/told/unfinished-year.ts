import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { Frontmatter } from "../../model/schema/report.ts";
import { timesIn } from "../../prose/time-words.ts";
import { folded } from "../../text/fold.ts";
import { numberOf } from "../../text/number-of.ts";
import type { Draft } from "../entries/entries.ts";
import type { YamlSource } from "../yaml/yaml.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

export interface Dated {
  frontmatter: Frontmatter;
  drafts: readonly Draft[];
  places: readonly OpenPlace[];
  yaml: YamlSource;
}

/** Reports that are given at a session. */
const AT_SESSIONS: ReadonlySet<string> = new Set(["committee-report", "proposal-report"]);

/** From this month on a year may be told as one that is over. */
const LAST_MONTH = 12;
/** Up to this month the year before is looked back on. */
const LOOKS_BACK = 3;

/**
 * Numbers of a whole year that was not over when they were published: most often the year of publication, written for the year of the work. Told once,
 * at the report's year; an entry with a year of its own at its place. An error where the text names the year before.
 */
export function* checkUnfinished({ frontmatter, drafts, places, yaml }: Dated): Generator<Diagnostic> {
  const { year, published, kind } = frontmatter;
  const [, inYear, month] = /^(\d{4})-(\d\d)/.exec(published ?? "")?.map(Number) ?? [];
  if (
    published === undefined ||
    inYear === undefined ||
    month === undefined ||
    month >= LAST_MONTH ||
    kind === "plan" ||
    year > inYear
  )
    return;
  const early = drafts.filter((draft) => isWholeYear(draft) && draft.period.year === inYear);
  const own = early.filter(({ isDated }) => !isDated);
  for (const { metric, at } of early.filter(({ isDated }) => isDated))
    yield diagnostic("year-unfinished", at, { year: inYear, published, metric }, "warning");
  const between =
    own.length > 0 ? [] : drafts.filter((draft) => isBetweenSessions(draft) && draft.period.year === inYear);
  if (own.length + between.length === 0) return;
  const plainly = month <= LOOKS_BACK ? namesWorkOf(inYear - 1, inYear, places) : undefined;
  // From one session to the next may run into the year of publication: its words alone speak against it.
  const words =
    plainly ?? (own.length === 0 && month <= LOOKS_BACK ? opensWith(inYear - 1, inYear, places) : undefined);
  // What is given at the session that ends it is of the year before: 2026年提案工作报告 of January 2026.
  const begun =
    own.length === 0 && words === undefined && month <= LOOKS_BACK && AT_SESSIONS.has(kind)
      ? { begun: true as const }
      : {};
  if (own.length === 0 && words === undefined && !begun.begun) return;
  const named = words === undefined ? {} : { words, before: inYear - 1 };
  yield diagnostic(
    "year-unfinished",
    yaml.at(["year"]),
    {
      year,
      published,
      numbers: own.length + between.length,
      ...named,
      ...begun,
    },
    plainly === undefined ? "warning" : "error",
  );
}

/** A count up to a day, of a part that is a time, or of another source is none. */
const isWholeYear = ({ scope, asOf, quantity, source, facet, definition }: Draft): boolean => {
  if (scope !== "calendar-year" || asOf !== undefined || quantity === null || source !== undefined) return false;
  const labels = definition.facets.find(({ id }) => id === facet)?.labels.zh ?? facet ?? "";
  return timesIn(folded(labels)).length === 0;
};

/** A number from one session to the next that has the report's own year, and no days of its own. */
const isBetweenSessions = ({ scope, asOf, quantity, source, isDated, period }: Draft): boolean =>
  (scope === "since-session" || scope === "between-sessions") &&
  asOf === undefined &&
  quantity !== null &&
  source === undefined &&
  !isDated &&
  period.start === undefined;

const looksBack =
  /^(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?)?[^,。;:\d]{0,16}?((?:19|20)\d{2}|[一二][零〇九][零〇一二三四五六七八九]{2})年度?(?:的|全年|主要|各项|重点|提案|履职|协商|常委会|政协){0,3}(?:工作|情况)?(?:综述|总结|回顾|概况|报告|成绩单?|亮点|工作|情况|履职)/;
/** 2025年，立案260件: a paragraph of the year before, and none of the year itself but plans. */
function opensWith(before: number, year: number, places: readonly OpenPlace[]): string | undefined {
  const opened = places.flatMap(({ stated, kind }) => {
    const text = folded(stated).trim();
    const found =
      kind === "title" || kind === "heading" ? null : /^(?:在|(?:刚刚)?过去的)?(\d{4})年(?=[,来])/.exec(text);
    return found && !/将|要|计划|打算|安排|争取|力争/.test(text.slice(0, 60))
      ? [{ year: Number(found[1]), words: found[0] }]
      : [];
  });
  return opened.some((one) => one.year === year) ? undefined : opened.find((one) => one.year === before)?.words;
}

const plans = /安排|计划|要点|打算|部署|任务|思路|建议/;

/** The title, a heading or the opening of a paragraph that tells of a year's work, and none that tells so of the year itself. */
function namesWorkOf(before: number, year: number, places: readonly OpenPlace[]): string | undefined {
  const told = places.flatMap(({ stated, kind }) => {
    const text = folded(stated).trim();
    const found = looksBack.exec(text);
    const isName = kind === "title" || kind === "heading";
    if (!found || (isName && plans.test(text)) || (!isName && !/(?:综述|总结|回顾)$/.test(found[0]))) return [];
    return [{ year: numberOf(found[1] ?? ""), words: found[0] }];
  });
  return told.some((one) => one.year === year) ? undefined : told.find((one) => one.year === before)?.words;
}
