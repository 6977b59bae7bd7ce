import type { Time } from "../../prose/times.ts";
import { facetNames } from "../../prose/facet-said.ts";
import { isStock } from "../../prose/stock.ts";
import { folded } from "../../text/fold.ts";
import { numberOf } from "../../text/number-of.ts";
import type { Draft } from "../entries/entries.ts";
import { namesTime } from "./facets-of-time.ts";
import { spansOther } from "./span-told.ts";
import { cutOffDay, isApart } from "../../text/partial-dates.ts";
import { atOther, partOfSessions, cutOffOfSessions, sinceOther, yearBeside } from "./session-years.ts";
import type { Around } from "./times-around.ts";
import type { Certainty, TimeWords } from "../../prose/time.ts";
import type { ReportDays, Otherwise, Entry, Verdict, Mend } from "./entry.ts";

/** What the times that govern a number say against the time of its entry; undefined where they fit. */
export function periodOtherwise(
  { period, scope, asOf, facet, quote, isDated, definition }: Draft,
  { years, part, compared, session }: Around,
  days: ReportDays,
): Otherwise | undefined {
  const entry: Entry = {
    year: period.year,
    scope,
    period,
    asOf,
    names: facetNames(facet, definition),
    isDated,
    compared,
    days,
  };
  // 一次会议以来立案300件。其中大会期间245件: the part says it more nearly.
  const isPart = scope === "session" || scope === "between-sessions";
  const within =
    years?.time.kind === "since-session" &&
    (part?.time.kind === "session" ||
      part?.time.kind === "between-sessions" ||
      (isPart && years.certainty === "likely"));
  const found = [within ? undefined : judged(years, entry), judged(part, entry)].filter((one) => one !== undefined);
  const quoted = quote === undefined ? "" : folded(quote);
  const other = session === undefined || scope !== "session" ? undefined : atOther(session, entry);
  return (
    found.find(({ severity }) => severity === "error") ??
    found.find(({ words }) => !quoted.includes(words)) ??
    (other && session !== undefined
      ? { severity: "warning", words: session, told: other.told, mend: other.mend }
      : undefined)
  );
}

function judged(told: TimeWords | undefined, entry: Entry): Otherwise | undefined {
  const verdict = told && against(told, entry);
  if (!verdict) return undefined;
  const { open = false, ...rest } = verdict;
  return { severity: told.certainty === "plain" && !open ? "error" : "warning", words: told.words, ...rest };
}

function against({ time, words, certainty }: TimeWords, entry: Entry): Verdict | undefined {
  switch (time.kind) {
    case "year":
      return yearOfTerm(time, certainty, entry) ?? againstMonth(time, words, entry) ?? againstYear(time.year, entry);
    case "year-before":
      return againstYearBefore(time, entry);
    case "years-ago":
      return againstYearsAgo(time, entry);
    case "this-year":
      return againstThisYear(entry);
    case "whole-year":
      return againstWholeYear(time, entry);
    case "term":
      return againstTerm(time, entry);
    case "years-ahead":
      return { told: "ahead", mend: { commitments: true } };
    case "years":
      if (certainty === "likely" && isStock(entry.names)) return undefined;
      return againstYears(time, words, entry);
    case "since-session":
      if (entry.scope === "since-session") return sinceOther(words, entry);
      return entry.scope === "term-cumulative"
        ? undefined
        : { told: "since-session", mend: { scope: "since-session" }, open: true };
    case "session":
      return namesTime(entry.names, time, words) || isOthersSession(words, entry) ? undefined : againstSession(entry);
    case "between-sessions":
      return entry.scope === "between-sessions" || namesTime(entry.names, time, words)
        ? undefined
        : { told: "between-sessions", mend: { scope: "between-sessions" }, open: entry.scope !== "session" };
    case "part":
      return namesTime(entry.names, time, words) ? undefined : againstPart(time.occasion === true, words, entry);
    case "until":
      return time.cutOff ? againstCutOff(time, entry) : againstGoal(time, entry);
    case "open":
      return undefined;
  }
}

/** 五年前, 前年: no number of the report's year. */
const againstYearsAgo = (
  { count }: Extract<Time, { kind: "years-ago" }>,
  { year, days }: Entry,
): Verdict | undefined =>
  year < days.year ? undefined : { told: "other-year", mend: count === undefined ? {} : { year: days.year - count } };

/** 去年 of a report that appeared in a later year may be the report's year or the one before: an editor says which. */
function againstYearBefore(
  { from, beside }: Extract<Time, { kind: "year-before" }>,
  entry: Entry,
): Verdict | undefined {
  const { year, published } = entry.days;
  const spoken = from === "speech" ? yearOf(published) : undefined;
  if (spoken === undefined) return againstYear(year - 1, entry);
  if (spoken <= year) return againstYear(spoken - 1, entry);
  const [early, late] = [againstYear(year - 1, entry), againstYear(spoken - 1, entry)];
  if (early && late) return { ...early, open: true };
  if (early && (beside || entry.compared) && !entry.isDated && entry.scope !== "calendar-year") return early;
  if (entry.isDated || entry.scope !== "calendar-year" || (beside && !early)) return undefined;
  return { told: "last-year", mend: { years: [year - 1, spoken - 1] }, open: !beside };
}

const yearOf = (date: string | undefined): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

/** Whether an entry's period runs over several years. */
const spansYears = ({ period: { start, end } }: Entry): boolean =>
  start !== undefined && end !== undefined && yearOf(start) !== yearOf(end);

/** 五年来立案1486件，其中2021年立案213件: one year of a term is not the term. A day of it may be one up to which the term is counted. */
function yearOfTerm(
  { year: told, dated }: Extract<Time, { kind: "year" }>,
  certainty: Certainty,
  entry: Entry,
): Verdict | undefined {
  const isOne = entry.scope === "term-cumulative" && spansYears(entry) && !dated && certainty === "plain";
  if (!isOne) return undefined;
  return told === entry.year
    ? { told: "one-year", mend: { scope: "calendar-year" }, open: true }
    : { told: "other-year", mend: { year: told }, open: true };
}

const month = /年(?:1[012]|[1-9])月(?:份|(?<!12月)[底末])?$/;

/** 2023年4月走访45家: a month of its own year, with no day, as of an event. */
function againstMonth(
  { year: told, dated }: Extract<Time, { kind: "year" }>,
  words: string,
  entry: Entry,
): Verdict | undefined {
  const found =
    dated &&
    told === entry.year &&
    entry.scope !== "session" &&
    entry.scope !== "between-sessions" &&
    (entry.scope === "calendar-year" || !words.includes("12月"))
      ? month.exec(words)
      : null;
  const verdict =
    found && !entry.names.some((name) => name.includes("月"))
      ? againstPart(false, found[0].slice(1), entry)
      : undefined;
  return verdict && { ...verdict, open: true };
}

function againstYear(told: number, entry: Entry): Verdict | undefined {
  const { year, scope, period } = entry;
  if (told === year || told === yearOf(period.start) || told === yearOf(period.end)) return undefined;
  // The year between two sessions, and a session, belong to two years.
  if (scope !== "calendar-year" && scope !== "term-cumulative" && Math.abs(told - year) === 1)
    return yearBeside(told, entry);
  return { told: "other-year", mend: { year: told }, open: scope !== "calendar-year" };
}

function againstThisYear(entry: Entry): Verdict | undefined {
  if (entry.scope === "term-cumulative") return { told: "one-year", mend: { scope: "calendar-year" } };
  return entry.year === entry.days.year || spansYears(entry)
    ? undefined
    : { told: "this-year", mend: { year: entry.days.year }, open: true };
}

function againstWholeYear({ calendar }: Extract<Time, { kind: "whole-year" }>, { scope }: Entry): Verdict | undefined {
  if (scope === "term-cumulative" || scope === "session") return { told: "one-year", mend: { scope: "calendar-year" } };
  return scope === "between-sessions" || (scope === "since-session" && calendar)
    ? { told: "one-year", mend: { scope: "calendar-year" }, open: true }
    : undefined;
}

function againstYears(
  { from, to, beyond }: Extract<Time, { kind: "years" }>,
  words: string,
  entry: Entry,
): Verdict | undefined {
  const { year, scope, period } = entry;
  const mend: Mend = {
    scope: "term-cumulative",
    ...(from === undefined ? {} : { start: String(from), end: String(to ?? year) }),
  };
  if (scope === "term-cumulative" || spansYears(entry)) {
    const start = yearOf(period.start);
    const differs =
      (from !== undefined && start !== undefined && from !== start) ||
      (to !== undefined && to !== yearOf(period.end)) ||
      beyond === true ||
      spansOther(words, entry);
    return differs ? { told: "other-years", mend, open: true } : undefined;
  }
  if (from !== undefined && to === undefined && (from >= year || (scope !== "calendar-year" && from === year - 1)))
    return undefined;
  return { told: "years", mend };
}

/** 上届, 四届政协: other years than those of the term that the report is of. All of its own term is more than a year, but for the first. */
function againstTerm({ term: told, total }: Extract<Time, { kind: "term" }>, entry: Entry): Verdict | undefined {
  const { days, year, scope } = entry;
  const terms = days.terms
    .filter(({ start }) => Number(start.slice(0, 4)) <= days.year)
    .sort((a, b) => b.start.localeCompare(a.start));
  const [own, before] = terms;
  if (told !== "last" && (!own || told > own.term)) return undefined;
  if (own?.term === told)
    return total && scope === "calendar-year" && days.year > Number(own.start.slice(0, 4)) + 1
      ? { told: "years", mend: { scope: "term-cumulative" }, open: true }
      : undefined;
  const meant = told === "last" ? before : terms.find(({ term }) => term === told);
  const start = yearOf(meant?.start);
  const end = yearOf(meant?.end) ?? (meant === before ? yearOf(own?.start) : undefined);
  if (
    meant
      ? start !== undefined && start <= year && year <= (end ?? start)
      : entry.isDated || (told !== "last" && yearOf(own?.start) === year)
  )
    return undefined;
  return {
    told: "other-term",
    mend: {
      scope: "term-cumulative",
      ...(start === undefined || end === undefined ? {} : { start: String(start), end: String(end) }),
    },
    open: !meant && told !== "last",
  };
}

/** 省政协十三届一次会议上: of a term that the body has not come to. */
function isOthersSession(words: string, { days: { terms } }: Entry): boolean {
  const term = numberOf(/第?([一二三四五六七八九十\d]{1,3})届/.exec(words)?.[1] ?? "");
  return term !== undefined && terms.length > 0 && terms.every((own) => own.term < term);
}

function againstSession({ scope }: Entry): Verdict | undefined {
  if (scope === "session") return undefined;
  return {
    told: "session",
    mend: { scope: "session" },
    open: scope === "since-session" || scope === "term-cumulative",
  };
}

function againstPart(occasion: boolean, words: string, { scope, asOf, period }: Entry): Verdict | undefined {
  if (asOf !== undefined || (occasion && scope !== "calendar-year")) return undefined;
  if (scope !== "calendar-year" && scope !== "term-cumulative") return partOfSessions(words, scope, period);
  return !occasion && (scope === "calendar-year" || period.start === undefined)
    ? { told: "part", mend: { facet: true } }
    : { told: "part", mend: { facet: true }, open: true };
}

/** 截至6月底: half a year is none, unless the entry says up to when. */
function againstCutOff(
  { year, month, day }: Extract<Time, { kind: "until" }>,
  { asOf, scope, period, year: own }: Entry,
): Verdict | undefined {
  const told =
    month === undefined
      ? undefined
      : cutOffDay(year ?? yearOf(asOf) ?? own, month, asOf === undefined ? undefined : day);
  if (asOf !== undefined && told !== undefined && isApart(told, asOf))
    return { told: "other-cut-off", mend: { asOf: told }, open: true };
  if (asOf !== undefined || scope === "term-cumulative") return undefined;
  if (scope !== "calendar-year") return cutOffOfSessions({ year, month }, scope, period);
  if (year !== undefined && year !== own) return year < own ? { told: "other-year", mend: { year } } : undefined;
  return month !== undefined && month < 12 ? { told: "cut-off", mend: { asOf: told }, open: true } : undefined;
}

/** 到2025年，立案达到300件 */
const againstGoal = ({ year }: Extract<Time, { kind: "until" }>, { year: own }: Entry): Verdict | undefined =>
  year !== undefined && year > own ? { told: "ahead", mend: { commitments: true } } : undefined;
