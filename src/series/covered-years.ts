import { cutOf } from "../model/cut-off.ts";
import type { Point, Series } from "./types.ts";

/** First and last year that a number covers; `first` is undefined where no source states it. `cut`: it ends within its calendar year. */
export interface CoveredYears {
  first: number | undefined;
  last: number;
  cut?: true;
}

/** What a point's number covers. */
export function coveredYears({ key }: Pick<Series, "key">, { year, chosen }: Point): CoveredYears {
  if (cutOf(chosen) !== undefined) return { first: year, last: year, cut: true };
  if (key.scope !== "term-cumulative") return { first: year, last: year };
  const start = chosen.period.start?.slice(0, 4);
  return { first: start === undefined ? undefined : Number(start), last: year };
}

/** How many years a point's number covers; undefined where no source states it. */
export function yearCount(series: Pick<Series, "key">, point: Point): number | undefined {
  const { first, last } = coveredYears(series, point);
  return first === undefined ? undefined : last - first + 1;
}
