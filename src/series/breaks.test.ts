import { describe, expect, it } from "vitest";
import { firstYearOfTerm } from "../model/term-years.ts";
import { isApart } from "./change.ts";
import { body, definitionBreak, metric, only, pointOf, seriesOf, term, type Said, type Told } from "./testing.ts";

/** Reports a year each, of these terms. */
const ofTerms = (terms: Record<number, number | undefined>): Told[] =>
  Object.entries(terms).map(([year, number]) => ({
    year: Number(year),
    says: [{ value: "1件" }],
    ...(number === undefined ? {} : { term: number }),
  }));
const breaks = (reports: Told[], site: Partial<Parameters<typeof seriesOf>[0]> = {}): string[] =>
  only(seriesOf({ ...site, reports })).breaks.map(
    (found) => `${found.from} ${found.kind}${found.kind === "term" ? ` ${found.term}` : ""}`,
  );

it.each([
  ["2022-01", 2022],
  ["2021-06", 2021],
  ["2021-07", 2022],
  ["2021-12", 2022],
  ["2021", 2021],
])("a term from %s counts from %d", (start, year) => expect(firstYearOfTerm({ start })).toBe(year));

describe("terms that reports name", () => {
  it.each([
    ["break where a later one is named", { 2021: 12, 2022: 13 }, ["2022 term 13"]],
    ["do not where it is the same", { 2021: 12, 2022: 12 }, []],
    ["do not where an earlier one is named", { 2021: 13, 2022: 12 }, []],
    ["do not where one report names none", { 2021: undefined, 2022: 13 }, []],
    ["do not where the later names none", { 2021: 12, 2022: undefined }, []],
  ])("%s", (_, terms, expected) => expect(breaks(ofTerms(terms))).toEqual(expected));

  it.each([
    ["the first year after the report before", "2021-01", ["2021 term 13"]],
    ["the year of the report", "2022-01", ["2022 term 13"]],
    ["the year of the report before, which breaks nothing", "2020-01", ["2022 term 13"]],
    ["a year before any report, which breaks nothing", "2017-01", ["2022 term 13"]],
    ["a year after the report that names it too early", "2023-01", ["2023 term 13"]],
  ])("are told once where the body's file lists the term from %s", (_, start, expected) => {
    const bodies = [body("north", { terms: [term(13, start)] })];
    expect(breaks(ofTerms({ 2020: 12, 2022: 13, 2023: 13 }), { bodies })).toEqual(expected);
  });
});

it("breaks come in the order of their years, the definition's before the term's", () => {
  const bodies = [body("north", { terms: [term(14, "2022-01"), term(13, "2021-01")] })];
  const metrics = [metric("filed", { breaks: [definitionBreak(2022), definitionBreak(2020)] })];
  expect(breaks(ofTerms({ 2019: undefined, 2022: undefined }), { bodies, metrics })).toEqual([
    "2020 definition",
    "2021 term 13",
    "2022 definition",
    "2022 term 14",
  ]);
});

it("none lies in the first year or before it, nor behind the last", () => {
  const metrics = [metric("filed", { breaks: [2018, 2019, 2020, 2021, 2022].map((from) => definitionBreak(from)) })];
  expect(breaks(ofTerms({ 2019: undefined, 2021: undefined }), { metrics })).toEqual([
    "2020 definition",
    "2021 definition",
  ]);
});

it("a definition's break of another body is none of this one's", () => {
  const metrics = [metric("filed", { breaks: [definitionBreak(2020, { body: "south" })] })];
  expect(breaks(ofTerms({ 2019: undefined, 2020: undefined }), { metrics })).toEqual([]);
});

describe("nothing joins two points in a picture", () => {
  const apart = (earlier: Said, later: Said, metrics = [metric("filed")]) => {
    const series = only(
      seriesOf({
        metrics,
        reports: [
          { year: 2022, says: [earlier] },
          { year: 2023, says: [later] },
        ],
      }),
    );
    return isApart(pointOf(series, 2022), pointOf(series, 2023), series);
  };
  const value = "5件";
  const term5: Said = { value, scope: "term-cumulative", start: "2018" };
  it.each<[string, Said, Said, boolean]>([
    ["of which one runs half a year", { value, asOf: "2022-06" }, { value }, true],
    ["that cover years of another number", { ...term5 }, { ...term5 }, true],
    ["that are alike", { value }, { value }, false],
    ["of which one is undeclared, though nothing compares them", { value, declared: false }, { value }, false],
  ])("%s", (_, earlier, later, expected) => expect(apart(earlier, later)).toBe(expected));

  it("between which the definition changes", () => {
    expect(apart({ value }, { value }, [metric("filed", { breaks: [definitionBreak(2023)] })])).toBe(true);
  });
});
