import { expect, test } from "vitest";
import { scopeKind } from "./scope-kind.ts";
import { body, term } from "./testing.ts";

const north = body("north", { terms: [term(13, "2018-01"), term(14, "2023-01")] });
const years = (first: number, last: number) => ({ first, last });

test("a part that names a stretch of the year covers no whole year", () => {
  expect(scopeKind("calendar-year", "上半年", [years(2023, 2023)], north)).toBe("part-of-year");
  expect(scopeKind("calendar-year", "党组", [years(2023, 2023)], north)).toBe("calendar-year");
});

test("numbers that are all cut off within their year cover no whole year", () => {
  const half = { ...years(2023, 2023), cut: true } as const;
  expect(scopeKind("calendar-year", "", [half], north)).toBe("part-of-year");
  expect(scopeKind("calendar-year", "", [half, years(2022, 2022)], north)).toBe("calendar-year");
});

test("years of two terms are of no one term", () => {
  expect(scopeKind("term-cumulative", "", [years(2018, 2022)], north)).toBe("term-cumulative");
  expect(scopeKind("term-cumulative", "", [years(2018, 2022), years(2019, 2023)], north)).toBe("several-years");
});
