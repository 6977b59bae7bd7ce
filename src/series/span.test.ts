import { describe, expect, it } from "vitest";
import { isUnusual, unlikeSpans, unusualMonths } from "./span.ts";

type Timed = Parameters<typeof unlikeSpans>[0];
const year = (asOf?: string): Timed => ({
  scope: "calendar-year",
  period: { year: 2023 },
  ...(asOf === undefined ? {} : { asOf }),
});
const since = (start?: string, end?: string, asOf?: string): Timed => ({
  scope: "since-session",
  period: { year: 2023, ...(start === undefined ? {} : { start }), ...(end === undefined ? {} : { end }) },
  ...(asOf === undefined ? {} : { asOf }),
});

describe("two times are of one length", () => {
  it.each<[string, Timed, Timed, unknown]>([
    ["two whole years", year(), year(), undefined],
    ["half a year and a year", year("2023-06"), year(), [6, 12]],
    ["a year and one up to a day fifteen days before its end", year(), year("2023-12-16"), undefined],
    ["a year and one up to a day sixteen days before its end", year(), year("2023-12-15"), [12, 11]],
    ["a month is over with its last day", year("2023-12"), year("2023-12-31"), undefined],
    ["what is known after the year is of the year", year("2024-03-01"), year(), undefined],
    ["sessions about a year apart", since("2022-01", "2023-02"), since("2022-01", "2023-01"), undefined],
    ["sessions 45 days off", since("2022-01-01", "2023-01-01"), since("2022-01-01", "2023-02-15"), undefined],
    ["sessions 46 days off", since("2022-01-01", "2023-01-01"), since("2022-01-01", "2023-02-16"), [12, 14]],
    ["a time of no word is taken for a year", since(), since("2022-01", "2022-07"), [undefined, 6]],
    ["a time whose end is not known too", since("2022-01"), since("2022-01", "2023-01"), undefined],
    ["a time of which only the year is known too", since("2022", "2023"), since("2022-01", "2023-01"), undefined],
    [
      "one cut off on the way, from no known day, is not known",
      since(),
      since(undefined, undefined, "2023-06"),
      [undefined, undefined],
    ],
    ["both cut off alike", since(undefined, undefined, "2023-06"), since(undefined, undefined, "2023-06"), undefined],
    [
      "both cut off, a month apart",
      since(undefined, undefined, "2023-06"),
      since(undefined, undefined, "2023-07"),
      [undefined, undefined],
    ],
    ["up to the last days before the next session", since(), since(undefined, undefined, "2023-12"), undefined],
    ["a term is of no length", { ...year(), scope: "term-cumulative" }, year("2023-06"), undefined],
  ])("%s", (_, earlier, later, expected) => expect(unlikeSpans(earlier, later)).toEqual(expected));
});

describe("a time is unusual", () => {
  it.each<[string, Timed, boolean, number | undefined]>([
    ["a year", year(), false, undefined],
    ["half a year, which its name says", year("2023-06"), true, undefined],
    ["half a year between sessions", since("2022-01", "2022-07"), true, 6],
    ["a year between sessions", since("2022-01", "2023-01"), false, undefined],
    ["between sessions that no source names", since(), false, undefined],
  ])("%s", (_, timed, unusual, months) => {
    expect(isUnusual(timed)).toBe(unusual);
    expect(unusualMonths(timed)).toBe(months);
  });
});
