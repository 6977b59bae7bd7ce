import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../model/diagnostic.ts";
import { checkPublished } from "./published-figures.ts";

const report = (metrics: string, more = "") => `---\ntitle: 甲\nyear: 2023\nscope: calendar-year\nmetrics:\n${metrics}\n${more}---\n正文。\n`;
const filed = (value: string, more = "") => report(`  proposals-filed: ${value}`, more);
const corrections = (...entries: string[]) => `corrections:\n${entries.map((entry) => `  - { date: 2024-03-01, metric: proposals-filed, ${entry}, why: 原稿打错 }\n`).join("")}`;

/** What is said of the last text after the others, the newest first. */
function check(now: string, ...earlier: string[]) {
  const found: Diagnostic[] = [];
  const versions = earlier.map((text, i) => ({ commit: `c${i + 1}`, date: `2024-01-0${9 - i}`, text }));
  checkPublished({ path: "content/reports/jia/2023-review.md", text: now }, versions, "2024-03-01", (one) => void found.push(one));
  return found.map(({ line, column, code, data }) => ({ line, column, code, ...data }));
}

const changed = (was: string, now: string | undefined, commit: string) => expect.objectContaining({ code: "figure-changed", was, now, commit });

describe("a published figure that changed", () => {
  test("is named with the commit that last stated it, at its place", () => {
    expect(check(filed("866件"), filed("864件"), filed("864件"))).toEqual([
      { line: 6, column: 20, code: "figure-changed", metric: "proposals-filed", facet: undefined, was: "864件", now: "866件", commit: "c1", date: "2024-01-09", today: "2024-03-01" },
    ]);
  });

  test("is told long after the change", () => {
    expect(check(filed("866件"), filed("866件"), filed("864件"))).toEqual([changed("864件", "866件", "c2")]);
  });

  test("that claims more than before has changed", () => {
    expect(check(filed("400项"), filed("400余项"))).toEqual([changed("400余项", "400项", "c1")]);
  });

  test("that is gone has changed, and is told where the metrics are", () => {
    expect(check(report("  other: 1件"), filed("864件"))).toEqual([expect.objectContaining({ line: 5, column: 1, was: "864件", now: undefined })]);
  });

  test("is told once for each number that it was", () => {
    expect(check(filed("3件"), filed("2件"), filed("2件"), filed("1件"))).toEqual([changed("2件", "3件", "c1"), changed("1件", "3件", "c3")]);
  });

  test("of a facet is not excused by another facet that has its number", () => {
    const facets = (a: string, b: string) => report(`  study:\n    - { facet: a, value: ${a} }\n    - { facet: b, value: ${b} }`);
    expect(check(facets("12次", "6次"), facets("6次", "12次"))).toHaveLength(2);
  });
});

describe("a correction", () => {
  test("that names both numbers settles it, however they are written", () => {
    expect(check(filed("866件", corrections("was: 864, now: ８６６件")), filed("864件"))).toEqual([]);
  });

  test("settles it in several steps", () => {
    const steps = corrections("was: 1件, now: 2件", "was: 2件, now: 3件");
    expect(check(filed("3件", steps), filed("2件"), filed("1件"))).toEqual([]);
  });

  test("of another number does not", () => {
    expect(check(filed("866件", corrections("was: 863件, now: 866件")), filed("864件"))).toEqual([changed("864件", "866件", "c1")]);
    expect(check(filed("866件", corrections("was: 864件, now: 865件")), filed("864件"))).toEqual([changed("864件", "866件", "c1")]);
  });

  test("that is itself undone needs another", () => {
    const one = corrections("was: 864件, now: 865件");
    expect(check(filed("864件", one), filed("865件", one), filed("864件"))).toEqual([changed("865件", "864件", "c1")]);
  });

  test("settles a number that is gone", () => {
    expect(check(report("  other: 1件", corrections("was: 864件, now: 撤下")), filed("864件"))).toEqual([]);
  });
});

describe("no change is", () => {
  test.each([
    ["another way to write it", "864件", "{ value: 864件, quote: 立案864件 }"],
    ["a unit that is left out", "864件", "864"],
    ["a base unit", "1542万元", "15420000元"],
    ["a facet that is named", "864件", "[{ facet: a, value: 864件 }]"],
    ["a scope that is named", "864件", "{ value: 864件, scope: session }"],
  ])("%s", (_, was, now) => expect(check(filed(now), filed(was))).toEqual([]));

  test("a slip that was taken back", () => {
    expect(check(filed("864件"), filed("865件"), filed("864件"))).toEqual([]);
  });

  test("a version that cannot be read", () => {
    expect(check(filed("864件"), "---\ntitle: [\n---\n", "nothing")).toEqual([]);
    expect(check("---\ntitle: [\n---\n", filed("864件"))).toEqual([]);
  });
});
