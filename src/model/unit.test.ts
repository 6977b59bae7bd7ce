import { expect, test } from "vitest";
import { canonicalUnit } from "./unit.ts";

test.each([
  ["名", "人"],
  ["位", "人"],
  ["件（次）", "件次"],
  ["件 ( 次)", "件次"],
  ["％", "%"],
  ["條", "条"],
  ["場次", "场次"],
  ["篇(条)", "篇(条)"],
  ["标箱", "标箱"],
  ["km", "km"],
  ["", ""],
])("%s is written %s", (unit, expected) => {
  expect(canonicalUnit(unit)).toBe(expected);
  expect(canonicalUnit(expected)).toBe(expected);
});
