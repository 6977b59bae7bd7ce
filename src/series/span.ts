import { lastDay, YEAR_TOLERANCE } from "../model/cut-off.ts";
import type { Observation } from "../model/dataset.ts";

const DAY = 86_400_000;

/**
 * A day in the middle of what a date leaves open, in milliseconds: 2020-05 is 15 May. Undefined for a year alone, and
 * for no date.
 */
function middle(date: string | undefined): number | undefined {
  if (date === undefined) return undefined;
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  return month === undefined ? undefined : Date.UTC(year, month - 1, day ?? 15);
}

/**
 * By how many days two spans may differ and still be one length: days are certain in a calendar year, and sessions are
 * not held on one date.
 */
const tolerance = { "calendar-year": YEAR_TOLERANCE, "since-session": 45 };

type Timed = Pick<Observation, "scope" | "period" | "asOf">;

/** From one session to the next, where nothing else is said: about a year, and no one's word. */
const USUAL = 365;

/** How many days a number's time runs; undefined where no source says. */
function days({ scope, period, asOf }: Timed): number | undefined {
  if (scope === "calendar-year") {
    const yearsEnd = lastDay(`${period.year}`);
    return Math.round((Math.min(lastDay(asOf ?? `${period.year}`), yearsEnd) - Date.UTC(period.year, 0, 1)) / DAY) + 1;
  }
  if (scope !== "since-session") return undefined;
  const start = middle(period.start);
  const end = middle(asOf ?? period.end);
  return start === undefined || end === undefined ? undefined : Math.round((end - start) / DAY);
}

/**
 * How many days into its year a number since a session is cut off, where no source says what day it counts from;
 * undefined where it is not cut off.
 */
function cutOff({ scope, period, asOf }: Timed): number | undefined {
  if (scope !== "since-session" || asOf === undefined || middle(period.start) !== undefined) return undefined;
  return (lastDay(asOf) - Date.UTC(period.year, 0, 1)) / DAY;
}

/**
 * Sessions are held in the first months of a year: what is counted up to one of the last days before the next is taken
 * for the whole time between.
 */
const nextSession = { from: 330, to: 500 };

/**
 * Whether it is not known that two numbers since a session run equally long: one is cut off on the way, and its like in
 * the other year is not.
 */
function isOpen(earlier: Timed, later: Timed): boolean {
  const [from, to] = [cutOff(earlier), cutOff(later)];
  const onTheWay = (day: number | undefined): boolean =>
    day !== undefined && (day < nextSession.from || day > nextSession.to);
  if (!onTheWay(from) && !onTheWay(to)) return false;
  return from === undefined || to === undefined || Math.abs(from - to) > tolerance["calendar-year"];
}

/**
 * How long the times of two numbers run, in whole months, as far as sources say; of neither where it is only not known
 * that they run alike.
 */
export type Months = [earlier: number | undefined, later: number | undefined];

/**
 * The lengths of two numbers' times where one is clearly longer than the other, or may be: half a year is not compared
 * with a year.
 */
export function unlikeSpans(earlier: Timed, later: Timed): Months | undefined {
  const { scope } = earlier;
  if (scope !== "calendar-year" && scope !== "since-session") return undefined;
  const [from, to] = [days(earlier), days(later)];
  const months = (span: number | undefined): number | undefined =>
    span === undefined ? undefined : Math.round(span / 30.44);
  if (isOpen(earlier, later)) return [undefined, undefined];
  return Math.abs((from ?? USUAL) - (to ?? USUAL)) > tolerance[scope] ? [months(from), months(to)] : undefined;
}

/** Whether a number's time is clearly not as long as its like: half a calendar year, say. */
export const isUnusual = ({ scope, period, asOf }: Timed): boolean =>
  unlikeSpans({ scope, period: { year: period.year } }, { scope, period, asOf }) !== undefined;

/** How many months a number's time runs from one session to the next, where that is clearly no year. */
export const unusualMonths = (observation: Timed): number | undefined =>
  observation.scope === "since-session"
    ? unlikeSpans({ scope: "since-session", period: { year: observation.period.year } }, observation)?.[1]
    : undefined;
