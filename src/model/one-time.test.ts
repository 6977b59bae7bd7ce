import { expect, it } from "vitest";
import type { Timed } from "./cut-off.ts";
import { isOfOneTime } from "./one-time.ts";

const of = (scope: Timed["scope"], start?: string, end?: string, asOf?: string): Timed => ({
  scope,
  period: { year: 2021, ...(start && { start }), ...(end && { end }) },
  asOf,
});

it.each([
  ["whole years", of("calendar-year"), of("calendar-year", undefined, undefined, "2021-12-25"), true],
  ["half a year and a year", of("calendar-year"), of("calendar-year", undefined, undefined, "2021-06-30"), false],
  ["five years and ten", of("term-cumulative", "2017"), of("term-cumulative", "2012", "2021"), false],
  ["five years, one to the day", of("term-cumulative", "2017"), of("term-cumulative", "2017-01-12"), true],
  ["years that no source begins", of("term-cumulative"), of("term-cumulative", "2012"), true],
  [
    "two sessions of a year",
    of("session", "2021-01-10", "2021-01-13"),
    of("session", "2021-12-20", "2021-12-23"),
    false,
  ],
  ["one session, one to the day", of("session", "2021-01-10", "2021-01-13"), of("session", "2021-01", "2021-01"), true],
  ["a session whose days are not known", of("session"), of("session", "2021-12-20", "2021-12-23"), true],
  ["a count on the way", of("since-session"), of("since-session", undefined, undefined, "2021-06-30"), false],
])("%s", (_, one, other, expected) =>
  expect([isOfOneTime(one, other), isOfOneTime(other, one)]).toEqual([expected, expected]),
);
