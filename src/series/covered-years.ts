import type { Point, Series } from "./types.ts";

/** First and last year that a point's number covers; `first` is undefined where no source states it. */
export function coveredYears(
  { key }: Pick<Series, "key">,
  { year, chosen }: Point,
): { first: number | undefined; last: number } {
  if (key.scope !== "term-cumulative") return { first: year, last: year };
  const start = chosen.period.start?.slice(0, 4);
  return { first: start === undefined ? undefined : Number(start), last: year };
}

/** How many years a point's number covers; undefined where no source states it. */
export function yearCount(series: Pick<Series, "key">, point: Point): number | undefined {
  const { first, last } = coveredYears(series, point);
  return first === undefined ? undefined : last - first + 1;
}
