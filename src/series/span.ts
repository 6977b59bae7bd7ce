import type { Observation } from "../model/dataset.ts";

const DAY = 86_400_000;

/** A day in the middle of what a date leaves open, in milliseconds: 2020-05 is 15 May. Undefined for a year alone. */
function middle(date: string): number | undefined {
  const [year, month, day] = date.split("-").map(Number) as [number, number?, number?];
  return month === undefined ? undefined : Date.UTC(year, month - 1, day ?? 15);
}

/** The last day that a date may mean: 2023-06 is 30 June. */
function lastDay(date: string): number {
  const [year, month = 12, day] = date.split("-").map(Number) as [number, number?, number?];
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/** By how many days two spans may differ and still be one length: days are certain in a calendar year, and sessions are not held on one date. */
const tolerance = { "calendar-year": 15, "since-session": 45 };

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
  const start = period.start === undefined ? undefined : middle(period.start);
  const end = middle(asOf ?? period.end ?? "");
  return start === undefined || end === undefined ? undefined : Math.round((end - start) / DAY);
}

/** How long the times of two numbers run, in whole months, as far as sources say. */
export type Months = [earlier: number | undefined, later: number | undefined];

/** The lengths of two numbers' times where one is clearly longer than the other: half a year is not compared with a year. */
export function unlikeSpans(earlier: Timed, later: Timed): Months | undefined {
  const { scope } = earlier;
  if (scope !== "calendar-year" && scope !== "since-session") return undefined;
  const [from, to] = [days(earlier), days(later)];
  const months = (span: number | undefined): number | undefined => (span === undefined ? undefined : Math.round(span / 30.44));
  return Math.abs((from ?? USUAL) - (to ?? USUAL)) > tolerance[scope] ? [months(from), months(to)] : undefined;
}

/** How many months a number's time runs from one session to the next, where that is clearly no year. */
export const unusualMonths = (observation: Timed): number | undefined =>
  observation.scope === "since-session" ? unlikeSpans({ scope: "since-session", period: { year: observation.period.year } }, observation)?.[1] : undefined;
