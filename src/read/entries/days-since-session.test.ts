import { expect, it } from "vitest";
import { daysSinceSession } from "./periods.ts";

const session = (number: number, start: string) => ({ session: number, start, end: start });
const terms = [
  { term: 5, start: "2017-01", end: "2021", sessions: [session(5, "2021-01-10")] },
  {
    term: 6,
    start: "2021-10-20",
    sessions: [session(1, "2021-10-20"), session(2, "2022-12-27"), session(3, "2023-12-20"), session(5, "2026-01-09")],
  },
];
const days = (year: number, term: number, number: number, scope = "since-session" as const) =>
  daysSinceSession({ scope, period: { year } }, { year, term, session: number }, { terms });

it.each([
  ["is heard of at the next", 2022, 6, 2, { start: "2021-10-20", end: "2022-12-27" }],
  ["is named by the session that opened it", 2022, 6, 1, { start: "2021-10-20", end: "2022-12-27" }],
  ["runs across a change of terms", 2021, 6, 1, { start: "2021-01-10", end: "2021-10-20" }],
  ["ends at a session that is not listed", 2024, 6, 3, {}],
  ["is of a session of another time", 2019, 6, 2, {}],
  ["is of a session that is not listed", 2024, 6, 4, {}],
])("a number since a session takes its days from the body's file: its year %s", (_, year, term, number, expected) =>
  expect(days(year, term, number)).toEqual(expected),
);

it("is not said to reach to a session behind the day up to which it is counted, or on which it is published", () => {
  const since = { scope: "since-session" as const, period: { year: 2022 } };
  const report = { year: 2022, term: 6, session: 1 };
  expect(daysSinceSession({ ...since, asOf: "2022-09-30" }, report, { terms })).toEqual({ start: "2021-10-20" });
  const early = { ...report, published: "2022-11-05" };
  expect(daysSinceSession(since, early, { terms })).toEqual({ start: "2021-10-20" });
  expect(daysSinceSession(since, { ...report, published: "2022-12-30" }, { terms })).toHaveProperty(
    "end",
    "2022-12-27",
  );
});

it("does not run over a session that may not be listed", () => {
  const gap = [
    { term: 10, start: "2003", sessions: [session(4, "2006")] },
    { term: 11, start: "2008", sessions: [session(1, "2008-03")] },
  ];
  const since = { scope: "since-session" as const, period: { year: 2006 } };
  expect(daysSinceSession(since, { year: 2006, term: 10, session: 4 }, { terms: gap })).toEqual({});
});

it("has those days alone that nobody has written", () => {
  const report = { year: 2022, term: 6, session: 2 };
  const written = { scope: "since-session" as const, period: { year: 2022, start: "2021-11" } };
  expect(daysSinceSession(written, report, { terms })).toEqual({});
  expect(daysSinceSession({ scope: "calendar-year", period: { year: 2022 } }, report, { terms })).toEqual({});
});
