import { expect, it } from "vitest";
import { coveredYears, yearCount } from "./covered-years.ts";

const years = (start: string | undefined, end?: string) => ({
  scope: "term-cumulative" as const,
  period: { year: 2021, ...(start && { start }), ...(end && { end }) },
  asOf: undefined,
});

it.each([
  ["by years alone", years("2017", "2021"), { first: 2017, last: 2021 }, 5],
  ["from a first session at the end of a year", years("2016-12-18", "2021-12-20"), { first: 2017, last: 2021 }, 5],
  ["from within a year", years("2018-09", "2021-12"), { first: 2018, last: 2021 }, 3],
  ["from nowhere", years(undefined), { first: undefined, last: 2021 }, undefined],
])("years of a cumulative number: %s", (_, observation, covered, count) =>
  expect([coveredYears(observation), yearCount(observation)]).toEqual([covered, count]),
);
