import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { stepped } from "./regexp-steps.ts";

const patterns = [
  /a+b?/,
  /a*?b/,
  /(?:a|ab){1,3}c/,
  /(?<x>a|b)\k<x>/,
  /(?<![a1])b+(?=c|$)/,
  /(?<=(?:a|b){2,})c/u,
  /^\s+|\s+$/m,
  /\bc\B|\d{2}/,
  /[^a]{2,3}?c/,
  /\p{L}+\d/u,
  /^$|.$/s,
  /(?:a*)*c/,
];
const texts = fc.string({ unit: fc.constantFrom(..."abc1 \n𠮷"), maxLength: 12 });

test.each(patterns)("%s is found where the platform finds it", (pattern) => {
  fc.assert(
    fc.property(texts, (text) => {
      const found = pattern.exec(text);
      expect(stepped(pattern, text, 0).match).toEqual(
        found ? { start: found.index, end: found.index + found[0].length } : undefined,
      );
    }),
    { numRuns: 300 },
  );
});

describe("steps grow as the platform's work does", () => {
  const steps = (pattern: RegExp, length: number) => stepped(pattern, `${" ".repeat(length)}x`, 0).steps;
  test.each([
    [/^ +$/, 2],
    [/ {1,40}$/, 2],
    [/ +$/, 4],
    [/(?: | y?)+$/, 8],
  ])("%s, where the text is twice as long, %d times", (pattern, times) => {
    const [short, long] = times === 8 ? [4, 7] : [1000, 2000];
    expect(Math.round(steps(pattern, long) / steps(pattern, short))).toBeGreaterThanOrEqual(times);
    if (times === 2) expect(steps(pattern, long) / steps(pattern, short)).toBeLessThan(2.1);
  });
});
