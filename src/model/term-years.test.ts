import { expect, it } from "vitest";
import { firstYearOfTerm, lastYearOfTerm, latestYearOfTerm } from "./term-years.ts";

const term = (number: number, start: string, end?: string) => ({ term: number, start, end, sessions: [] });
const years = (...terms: ReturnType<typeof term>[]) =>
  terms.map((one) => [firstYearOfTerm(one), lastYearOfTerm(one, terms), latestYearOfTerm(one, terms)]);

it("a term ends where the next one begins, or by its own word, whichever is the earlier", () => {
  expect(years(term(5, "2017-01"), term(6, "2021-12"))).toEqual([
    [2017, 2021, 2021],
    [2022, undefined, 2026],
  ]);
  expect(years(term(5, "2012", "2016"), term(7, "2022-01"))[0]).toEqual([2012, 2016, 2016]);
});

it("a term that ends at a first session in January has no work in that year", () =>
  expect(years(term(5, "2017-01", "2022-01"))).toEqual([[2017, 2021, 2021]]));

it("where nothing tells, a term has five years at most; a year alone may be its last month", () =>
  expect([years(term(9, "2016-11")), years(term(9, "2016"))]).toEqual([
    [[2017, undefined, 2021]],
    [[2016, undefined, 2021]],
  ]));
