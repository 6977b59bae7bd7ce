import type { Period, Scope } from "./schema/scope.ts";

/** The last day that a date may mean, in milliseconds: 2023-06 is 30 June. */
export function lastDay(date: string): number {
  const [year, month = 12, day] = date.split("-").map(Number) as [number, number?, number?];
  return day === undefined ? Date.UTC(year, month, 0) : Date.UTC(year, month - 1, day);
}

/** By how many days a number of a calendar year may end before it and still be of the whole year. */
export const YEAR_TOLERANCE = 15;

/** Whether a number of a calendar year is cut off within it: 13次 up to June are not those of the year. */
export const isCutOff = (year: number, asOf: string | undefined): boolean =>
  asOf !== undefined && lastDay(`${year}`) - lastDay(asOf) > YEAR_TOLERANCE * 86_400_000;

/** What says the time of a number. */
export interface Timed {
  scope: Scope;
  period: Period;
  asOf?: string | undefined;
}

/** The day up to which a number is counted, in milliseconds, where that is said; of a calendar year, where it is not its end. */
export const cutOf = ({ scope, period: { year }, asOf }: Timed): number | undefined =>
  asOf === undefined || (scope === "calendar-year" && !isCutOff(year, asOf)) ? undefined : lastDay(asOf);
