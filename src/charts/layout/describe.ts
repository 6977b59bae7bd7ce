import type { ChartWords } from "../../i18n/index.ts";
import { at } from "../../model/at.ts";
import type { ChartPoint, ChartSpec } from "../spec/chart-spec.ts";

/** What a picture shows, for those who do not see it. */
export function describe(words: ChartWords, { name, subtitle, rows, periods, series }: ChartSpec): string {
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (first === undefined || last === undefined || series.length === 0) return words.empty;
  const named = words.subtitle(name, subtitle ?? "");
  return rows === "body" ? words.describeBodies(named, periods.length) : words.describeYears(named, first, last);
}

/** A point in words, with what must be known of it: 天津市政协，2023年，864件. */
export function pointTitle(
  words: ChartWords,
  { kind, periods, series }: ChartSpec,
  label: string,
  index: number,
  { text, remarks = [] }: ChartPoint,
): string {
  const named = words.point(kind === "line" && series.length < 2 ? "" : label, at(periods, index), text);
  return remarks.length > 0 ? `${named}。${remarks.join("")}` : named;
}
