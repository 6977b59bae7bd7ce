import { expect, test } from "vitest";
import { withUnitGiven } from "./unit-given.ts";

test.each([
  ["126", "人次", "126（人次）", "人次"],
  ["一百二十六", "人次", "一百二十六（人次）", "人次"],
  ["400余", "项", "400余（项）", "项"],
  ["60（万元）", "元", "60（万元）", "万元"],
])("%s says no unit, and is shown with %s", (raw, unit, text, given) =>
  expect(withUnitGiven({ raw, unit })).toEqual({ text, unit: given }),
);

test.each([
  ["126人次", "人次"],
  ["百分之九十八", "%"],
  ["60万元", "元"],
  ["全部办复", "%"],
  ["19件（次）", "件次"],
  ["126", ""],
])("%s needs none", (raw, unit) => expect(withUnitGiven({ raw, unit })).toBeNull());
