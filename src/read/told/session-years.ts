import type { Period, Scope } from "../../model/dataset.ts";
import { firstYearFrom } from "../../model/term-years.ts";
import { numberOf } from "../../text/number-of.ts";
import type { Entry, Verdict } from "./entry.ts";

const yearOf = (day: string): number => Number(day.slice(0, 4));

/** The years that the work since a session may be said to be of; undefined where the body's file does not have the session. */
function yearsOfSession({ start }: { start: string }): number[] {
  return [...new Set([yearOf(start), firstYearFrom(start)])];
}

/**
 * A year beside that of an entry since or of a session. The year before is its own only where the session was held at its end; the year after where the
 * report appeared in it.
 */
export function yearBeside(told: number, { year, compared, days: { terms, published } }: Entry): Verdict | undefined {
  const verdict: Verdict = { told: "other-year", mend: { year: told }, open: compared !== "held" };
  if (compared !== undefined) return verdict;
  if (told > year) return published !== undefined && yearOf(published) < told ? verdict : undefined;
  const sessions = terms.flatMap((term) => term.sessions);
  const began = sessions.some(({ start }) => yearOf(start) === told && yearsOfSession({ start }).includes(year));
  const isKnown = began || sessions.some(({ start }) => yearOf(start) === year);
  return isKnown && !began ? verdict : undefined;
}

const ordinal = /(?:第?([一二三四五六七八九十\d]{1,3})届)?第?([一二三四五六七八九十\d])次/;

/** 五届一次会议以来: of another year's session. */
export function sinceOther(words: string, entry: Entry): Verdict | undefined {
  const { own, session, meant } = sessionIn(words, entry);
  if (session === undefined || entry.period.start !== undefined) return undefined;
  return meant ? listed(meant, entry) : unlisted(own?.start, session, entry.year);
}

/** 五届三次会议期间, of an entry that counts what was done at another year's session; where no day is known, at another than the report's. */
export function atOther(words: string, entry: Entry): Verdict | undefined {
  const { own, term, session, meant } = sessionIn(words, entry);
  const { days, year, period } = entry;
  // Of a body that the report does not speak for.
  if (session === undefined || (term !== undefined && own === undefined)) return undefined;
  const [entered] = days.terms.flatMap((one) => one.sessions).filter(({ start }) => start === period.start);
  if (meant && entered)
    return meant === entered
      ? undefined
      : { told: "other-year", mend: { year: yearsOfSession(meant).at(-1) }, open: true };
  if (period.start !== undefined && !entered) return undefined;
  if (meant) return listed(meant, entry);
  const isOther = days.session !== undefined && year === days.year && own === latest(days) && !mayBe(session, days);
  return isOther ? { told: "other-year", mend: {}, open: true } : unlisted(own?.start, session, year);
}

/** A report may be called by the session whose work it tells of, or by the next, at which it was given. */
const mayBe = (session: number, { session: named = session, scope }: Entry["days"]): boolean =>
  session === named || (scope !== "session" && session === named - 1);

function sessionIn(words: string, { days }: Entry) {
  const [, term, session] = ordinal.exec(words) ?? [];
  const own = term === undefined ? latest(days) : days.terms.find((one) => one.term === numberOf(term));
  const meant = own?.sessions.find((one) => one.session === numberOf(session ?? ""));
  return { own, term, meant, session: session === undefined ? undefined : numberOf(session) };
}

/** The term that has begun when the report's year ends. */
const latest = ({ terms, year }: Entry["days"]): Entry["days"]["terms"][number] | undefined =>
  terms.filter(({ start }) => yearOf(start) <= year).sort((a, b) => b.start.localeCompare(a.start))[0];

function listed(session: { start: string }, { year }: Entry): Verdict | undefined {
  const years = yearsOfSession(session);
  return years.includes(year) ? undefined : { told: "other-year", mend: { year: years.at(-1) }, open: true };
}

/** A session that the body's file does not list: there is one in each year of a term, give or take one. */
function unlisted(start: string | undefined, session: number | undefined, year: number): Verdict | undefined {
  const held = start === undefined || session === undefined ? undefined : yearOf(start) + session - 1;
  return held !== undefined && held < year - 1 ? { told: "other-year", mend: { year: held }, open: true } : undefined;
}

/** 上半年, 10月份 in the time since a session. A session has days of its own, and a month. */
export const partOfSessions = (words: string, scope: Scope, { start }: Period): Verdict | undefined =>
  (scope === "session" ? /^1?\d月/.test(words) : start !== undefined)
    ? undefined
    : { told: "part", mend: { facet: true }, open: true };

/** The last months of a year are as good as its end; a session is counted up to its last days. */
const LAST_MONTHS = 11;

/** 截至6月底 in the time since a session. */
export function cutOffOfSessions(
  { year: told, month }: { year?: number; month?: number },
  scope: Scope,
  { year, start }: Period,
): Verdict | undefined {
  if (scope === "session" || start !== undefined) return undefined;
  if (told !== undefined && told !== year)
    return told < year ? { told: "other-year", mend: { year: told }, open: true } : undefined;
  return month !== undefined && month < LAST_MONTHS
    ? { told: "cut-off", mend: { asOf: `${year}-${String(month).padStart(2, "0")}` }, open: true }
    : undefined;
}
