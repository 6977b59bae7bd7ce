import { describe, expect, test } from "vitest";
import { cost, distance, unitCost, type Surroundings } from "./ranking.ts";
import type { Occurrence } from "./occurrence.ts";
import { metrics } from "./testing.ts";

const occurrence = (id: string, words: string, text: string): Occurrence => {
  const metric = metrics.find((one) => one.id === id)!;
  const start = text.indexOf(words);
  const units = new Set(metric.units);
  return { kind: "metric", metric, units, start, end: start + words.length, parted: false, letters: 2, tail: 2 };
};
const spans = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(({ index, 0: { length } }) => ({ start: index, end: index + length }));

/** How far 立案 is from the n-th number of a text. */
function away(text: string, n = 0): number | null {
  const numbers = spans(text, /\d+件/g);
  const around: Surroundings = {
    text,
    occurrences: [],
    numbers,
    clauses: spans(text, /[^，。]+/g),
    sentences: spans(text, /[^。]+/g),
  };
  return distance(around, numbers[n]!, occurrence("filed", "立案", text));
}

describe("how far a wording is from a number: the characters between, and more", () => {
  test.each([
    ["nothing, right before it", "立案12件", 0, 0],
    ["for other words", "立案提案12件", 0, 2],
    ["for a clause that begins between", "立案情况，12件", 0, 3 + cost.clause],
    ["for a pause", "立案、12件", 0, 1 + cost.enumeration],
    ["for a number between", "立案12件和9件", 1, 4 + cost.numberBetween],
    ["for another sentence", "立案。12件", 0, 1 + cost.clause + cost.otherSentence],
    ["behind it", "12件立案", 0, cost.behind],
    ["behind it, for other words", "12件提案立案", 0, 2 + cost.behind],
    ["behind it, where the next number takes it", "提案12件立案9件", 0, cost.behind + cost.takenByNext],
    ["behind it, where it stands first", "12件立案9件", 0, cost.behind],
  ])("%s: %s", (_, text, n, expected) => expect(away(text, n)).toBe(expected));

  test.each([
    ["in another clause behind it", "提案12件，立案", 0],
    ["behind the next number", "提案12件办复9件立案", 0],
    ["behind a pause", "提案12件、立案", 0],
  ])("never, %s: %s", (_, text, n) => expect(away(text, n)).toBeNull());
});

describe("what a unit costs", () => {
  const fit = (id: string, unit: string) => unitCost(occurrence(id, "", ""), unit);
  test.each([
    ["nothing, where the metric has it", "filed", "件", 0],
    ["something, where there is none", "filed", "", cost.unitMissing],
    ["more, where the metric has others", "filed", "份", cost.unitUnlisted],
    ["a percentage is never a count", "filed", "%", null],
    ["a count is never a rate", "reply-rate", "件", null],
    ["a number without a unit is never a rate", "reply-rate", "", null],
    ["a count is never money", "funds", "件", null],
    ["money is never a count", "filed", "元", null],
  ])("%s", (_, id, unit, expected) => expect(fit(id, unit)).toBe(expected));
});
