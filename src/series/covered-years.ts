import { cutOf } from "../model/cut-off.ts";
import { yearBegunOn } from "../model/term-years.ts";
import type { Observation } from "../model/dataset.ts";

/** First and last year that a number covers; `first` is undefined where no source states it. `cut`: it is counted up to a day within its time. */
export interface CoveredYears {
  first: number | undefined;
  last: number;
  cut?: true;
}

type Timed = Pick<Observation, "scope" | "period" | "asOf">;

/** What a number covers: its own, be another report's shown for the same year. */
export function coveredYears(observation: Timed): CoveredYears {
  const { year, start } = observation.period;
  if (observation.scope !== "term-cumulative")
    return { first: year, last: year, ...(cutOf(observation) === undefined ? {} : { cut: true }) };
  return { first: start === undefined ? undefined : yearBegunOn(start), last: year };
}

const monthOf = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

/** How many years a number covers, one of several to the nearest where its months are known; undefined where no source states it. */
export function yearCount(observation: Timed): number | undefined {
  const { first, last } = coveredYears(observation);
  const { start, end } = observation.period;
  const isByMonths = observation.scope === "term-cumulative" && (start?.length ?? 0) > 4 && (end?.length ?? 0) > 4;
  if (!isByMonths || start === undefined || end === undefined)
    return first === undefined ? undefined : last - first + 1;
  const months = monthOf(end) - monthOf(start);
  return Math.max(1, Math.round(months / 12));
}
