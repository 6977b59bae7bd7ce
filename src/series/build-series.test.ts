import { describe, expect, it } from "vitest";
import { body, definitionBreak, metric, only, pointOf, seriesOf, term, yearly, type Told } from "./testing.ts";

const inYear = (...told: Omit<Told, "year">[]): Told[] => told.map((each) => ({ year: 2023, ...each }));
const chosen = (...told: Omit<Told, "year">[]): string[] => {
  const point = pointOf(only(seriesOf({ reports: inYear(...told) })), 2023);
  return [point.chosen, ...point.others].map(({ quantity }) => quantity?.raw ?? "none");
};
const says = (value: string | null): Told["says"] => [{ value }];

describe("series", () => {
  it("never join scopes, facets or units", () => {
    const all = seriesOf({
      reports: inYear({
        says: [
          { value: "5890件", scope: "session" },
          { value: "5992件", scope: "since-session" },
          { value: "12件", facet: "joint" },
          { value: "3期" },
          { value: "29323件", scope: "term-cumulative" },
        ],
      }),
    });
    expect(all.map(({ key }) => [key.scope, key.facet, key.unit])).toEqual([
      ["calendar-year", undefined, "期"],
      ["calendar-year", "joint", "件"],
      ["since-session", undefined, "件"],
      ["session", undefined, "件"],
      ["term-cumulative", undefined, "件"],
    ]);
  });

  it("leave a year without a report empty", () => {
    expect(yearly({ 2019: "5件", 2022: "7件" }).points.map(({ year }) => year)).toEqual([2019, 2022]);
  });

  it("keep a missing number missing, in the unit its neighbours have", () => {
    const series = yearly({ 2022: "7期", 2023: null });
    expect(series.key.unit).toBe("期");
    expect(pointOf(series, 2023).chosen.quantity).toBeNull();
  });

  it("are undeclared when one of their observations is", () => {
    expect(
      only(seriesOf({ reports: inYear({ says: [{ value: "5件", facet: "新细分", declared: false }] }) })).declared,
    ).toBe(false);
  });

  it("put a number under the year it is about", () => {
    const series = only(seriesOf({ reports: inYear({ says: [{ value: "5件" }, { value: "4件", year: 2022 }] }) }));
    expect(series.points.map(({ year }) => year)).toEqual([2022, 2023]);
  });
});

describe("the number shown", () => {
  it("is of the kind the site prefers", () => {
    expect(chosen({ kind: "review", says: says("1件") }, { kind: "proposal-report", says: says("2件") })).toEqual([
      "2件",
      "1件",
    ]);
  });

  it("is not of a replaced report, through others too", () => {
    expect(
      chosen(
        { kind: "proposal-report", says: says("1件") },
        { kind: "review", slug: "b", supersedes: ["north/2023-proposal-report"], says: [] },
        { kind: "review", slug: "c", supersedes: ["north/2023-review-b"], says: says("3件") },
      ),
    ).toEqual(["3件", "1件"]);
  });

  it("is the latest published of one kind, and then the first by path", () => {
    expect(
      chosen(
        { slug: "a", published: "2024-01-01", says: says("1件") },
        { slug: "b", published: "2024-02-01", says: says("2件") },
      ),
    ).toEqual(["2件", "1件"]);
    expect(chosen({ slug: "b", says: says("2件") }, { slug: "a", says: says("1件") })).toEqual(["1件", "2件"]);
  });

  it("is a number where any report gives one", () => {
    expect(chosen({ kind: "proposal-report", says: says(null) }, { kind: "review", says: says("2件") })).toEqual([
      "2件",
      "none",
    ]);
  });

  it("does not depend on reports that replace each other in a circle", () => {
    expect(
      chosen(
        { slug: "a", supersedes: ["north/2023-review-b"], says: says("1件") },
        { slug: "b", supersedes: ["north/2023-review-a"], says: says("2件") },
      ),
    ).toEqual(["1件", "2件"]);
  });
});

describe("breaks", () => {
  const years = { 2021: "1件", 2022: "2件", 2023: "3件", 2024: "4件" };

  it("stand where a term of the body begins, a session late in the year opening the next", () => {
    const bodies = [body("north", { terms: [term(12, "2017-01"), term(13, "2021-12"), term(14, "2024-01")] })];
    expect(yearly(years, { bodies }).breaks).toEqual([
      { kind: "term", from: 2022, term: 13 },
      { kind: "term", from: 2024, term: 14 },
    ]);
  });

  it("follow the reports where the body's file names no term", () => {
    const reports = [14, 15, 15].map((number, index): Told => ({
      year: 2022 + index,
      term: number,
      says: says("5件"),
    }));
    expect(only(seriesOf({ reports })).breaks).toEqual([{ kind: "term", from: 2023, term: 15 }]);
  });

  it("say no more of a term than the reports do", () => {
    const report = (year: number, number: number, more: Partial<Told> = {}): Told => ({
      year,
      term: number,
      says: says("5件"),
      ...more,
    });
    const gap = [report(2020, 14), report(2024, 15)];
    expect(only(seriesOf({ reports: gap })).breaks).toEqual([{ kind: "term", from: 2024, term: 15, after: 2020 }]);
    const own = [report(2021, 14), report(2023, 15, { says: [{ value: "6件" }, { value: "5件", year: 2022 }] })];
    expect(only(seriesOf({ reports: own })).breaks).toEqual([{ kind: "term", from: 2023, term: 15, after: 2021 }]);
  });

  it("are no terms in a cumulative series", () => {
    const bodies = [body("north", { terms: [term(13, "2018-01")] })];
    const reports = [2017, 2022].map((year): Told => ({
      year,
      scope: "term-cumulative",
      says: [{ value: "5件", start: String(year - 4) }],
    }));
    expect(only(seriesOf({ bodies, reports })).breaks).toEqual([]);
  });

  it("are a definition's where it concerns the body", () => {
    const metrics = [
      metric("filed", {
        breaks: [definitionBreak(2023), definitionBreak(2022, { body: "south" }), definitionBreak(2030)],
      }),
    ];
    expect(yearly(years, { metrics }).breaks).toMatchObject([{ kind: "definition", from: 2023, local: false }]);
  });
});
