import { describe, expect, test } from "vitest";
import * as en from "../../i18n/en/diagnostics.ts";
import * as zh from "../../i18n/zh-hans/diagnostics.ts";
import type { Diagnostic, DiagnosticData } from "../../model/diagnostic.ts";
import { checkPublished } from "./published-figures.ts";

const report = (metrics: string, more = "") =>
  `---\ntitle: 甲\nyear: 2023\nscope: calendar-year\nmetrics:\n${metrics}\n${more}---\n正文。\n`;
const filed = (value: string, more = "") => report(`  proposals-filed: ${value}`, more);
const corrections = (...entries: string[]) =>
  `corrections:\n${entries.map((entry) => `  - { date: 2024-03-01, metric: proposals-filed, ${entry}, why: 原稿打错 }\n`).join("")}`;

const known = {
  body: new Set(["jia", "yi"]),
  metric: new Set(["proposals-filed", "proposals-received", "filed", "received", "other"]),
};

/** What is said of the last text after the others, the newest first. */
function check(now: string, ...earlier: string[]) {
  const found: Diagnostic[] = [];
  const versions = earlier.map((text, i) => ({ commit: `c${i + 1}`, date: `2024-01-0${9 - i}`, text }));
  checkPublished(
    { path: "content/reports/jia/2023-review.md", text: now },
    versions,
    {
      today: "2024-03-01",
      known,
      termsOf: () => [{ term: 5, start: "2019", end: "2023", sessions: [] }],
    },
    (one) => void found.push(one),
  );
  return found.map(({ line, column, code, data }) => ({ line, column, code, ...data }));
}

const changed = (was: string, now: string | undefined, commit: string) =>
  expect.objectContaining({ code: "figure-changed", was, now, commit });

describe("a published figure that changed", () => {
  test("is named with the commit that last stated it, at its place", () => {
    expect(check(filed("866件"), filed("864件"), filed("864件"))).toEqual([
      {
        line: 6,
        column: 20,
        code: "figure-changed",
        metric: "proposals-filed",
        facet: undefined,
        was: "864件",
        now: "866件",
        commit: "c1",
        date: "2024-01-09",
        today: "2024-03-01",
      },
    ]);
  });

  test("is corrected by an entry that names its facet, and by none of another's", () => {
    const of = (value: string, more = "") => filed(`{ value: ${value}, facet: a }`, more);
    const told = (facet: string) => corrections(`facet: ${facet}, was: 864件, now: 866件`);
    expect(check(of("866件", told("a")), of("864件"))).toEqual([]);
    expect(check(of("866件", told("b")), of("864件"))).toEqual([changed("864件", "866件", "c1")]);
  });

  test("is corrected by two entries under a key that stands twice", () => {
    const twice = corrections("was: 864件, now: 865件") + corrections("was: 865件, now: 866件");
    expect(check(filed("866件", twice), filed("865件"), filed("864件"))).toEqual([]);
  });

  test.each([
    ["an empty key above", (numbers: string) => `metrics:\nmetrics:\n${numbers}`],
    ["an empty key below", (numbers: string) => `metrics:\n${numbers}\nmetrics:`],
    ["a scope that is none", (numbers: string) => `scope: 全年\nmetrics:\n${numbers}`],
    ["a year that is none", (numbers: string) => `year: 二〇二三\nmetrics:\n${numbers}`],
  ])("is not what has %s", (_, head) => {
    const number = "  proposals-filed: 864件";
    const text = report(number);
    const slipped = text.replace(`metrics:\n${number}`, head(number));
    const now = slipped.includes("全年") ? slipped.replace("scope: calendar-year\n", "") : slipped;
    expect(check(now.includes("二〇") ? now.replace("year: 2023\n", "") : now, text)).toEqual([]);
  });

  test("is told long after the change", () => {
    expect(check(filed("866件"), filed("866件"), filed("864件"))).toEqual([changed("864件", "866件", "c2")]);
  });

  test("that claims more than before has changed", () => {
    expect(check(filed("400项"), filed("400余项"))).toEqual([changed("400余项", "400项", "c1")]);
  });

  test("is told where a published correction is undone with it", () => {
    const corrected = filed("864件", corrections("was: 866件, now: 864件"));
    expect(check(filed("866件"), corrected, filed("866件"))).toEqual([changed("864件", "866件", "c1")]);
    expect(check(corrected, corrected, filed("866件"))).toEqual([]);
    // Without any correction it was a slip.
    expect(check(filed("866件"), filed("864件"), filed("866件"))).toEqual([]);
  });

  test("is read behind an alias too", () => {
    const by = (value: string) => report(`  proposals-received: &v ${value}\n  proposals-filed: *v`);
    expect(check(by("864件"), report("  proposals-received: 864件\n  proposals-filed: 864件"))).toEqual([]);
    expect(check(by("866件"), by("864件"))).toEqual([changed("864件", "866件", "c1"), changed("864件", "866件", "c1")]);
    const whole = (value: string) => report(`  a: &m { value: ${value} }\n  proposals-filed: *m`);
    expect(check(whole("866件"), whole("864件"))).toHaveLength(2);
    const again = report("  a: &v 1件\n  proposals-filed: *v\n  b: &v 2件");
    expect(check(again, report("  a: 1件\n  proposals-filed: 1件\n  b: 2件"))).toEqual([]);
  });

  test("that is gone has changed, and is told where the metrics are", () => {
    expect(check(report("  other: 1件"), filed("864件"))).toEqual([
      expect.objectContaining({ line: 5, column: 1, was: "864件", now: undefined }),
    ]);
  });

  test("is told once for each number that it was", () => {
    expect(check(filed("3件"), filed("2件"), filed("2件"), filed("1件"))).toEqual([
      changed("2件", "3件", "c1"),
      changed("1件", "3件", "c3"),
    ]);
  });

  test("of a facet is not excused by another facet that has its number", () => {
    const facets = (a: string, b: string) =>
      report(`  study:\n    - { facet: a, value: ${a} }\n    - { facet: b, value: ${b} }`);
    expect(check(facets("12次", "6次"), facets("6次", "12次"))).toHaveLength(2);
  });
});

describe("a published number that is said of another thing", () => {
  const moved = (move: object) => expect.objectContaining({ code: "figure-moved", was: "864件", move, commit: "c1" });
  const entry = (more: string) => filed(`{ value: 864件, ${more} }`);

  test.each([
    ["year", entry("year: 2022"), ["2023", "2022"]],
    ["scope", entry("scope: session"), ["calendar-year", "session"]],
    ["facet", entry("facet: a"), [undefined, "a"]],
    ["metric", report("  proposals-received: 864件"), ["proposals-filed", "proposals-received"]],
  ])("has moved to another %s", (part, now, move) =>
    expect(check(now, filed("864件"))).toEqual([moved({ [part]: move })]),
  );

  test("has moved to other days", () => {
    const days = (period: string) => entry(`period: { ${period} }`);
    const move = { period: ["2023-01/2023-06", "2023-07/2023-12"] };
    expect(check(days("start: 2023-07, end: 2023-12"), days("start: 2023-01, end: 2023-06"))).toEqual([moved(move)]);
  });

  test("is named at its new place, with the commit", () => {
    expect(check(report("  other: 1件\n  received: 864件"), report("  other: 1件\n  filed: 864件"))).toEqual([
      expect.objectContaining({ line: 7, column: 13, metric: "filed" }),
    ]);
  });

  test("has not moved to what is misspelt, which is told as that", () => {
    expect(check(report("  proposals-fild: 864件"), filed("864件"))).toEqual([]);
    expect(check(report("  proposals-filed: { valeu: 864件 }"), filed("864件"))).toEqual([]);
    const by = (body: string) => filed("864件", `body: ${body}\n`);
    expect(check(by("jai"), by("jia"))).toEqual([]);
  });

  test("of a whole report has moved with it", () => {
    const of = (year: number) => filed("864件").replace("year: 2023", `year: ${year}`);
    expect(check(of(2022), of(2023))).toEqual([moved({ year: ["2023", "2022"] })]);
    const by = (body: string, more = "") => filed("864件", `body: ${body}\n${more}`);
    expect(check(by("yi"), by("jia"))).toEqual([moved({ body: ["jia", "yi"] })]);
    const ofBody = (now: string, was: string) => check(by(now, `formerly: [${was}/2023-review]\n`), by(was));
    expect(ofBody("yi", "gone")).toEqual([]);
    // A body that goes on by its id was not renamed.
    expect(ofBody("yi", "jia")).toEqual([moved({ body: ["jia", "yi"] })]);
  });

  test("has moved where it is counted up to another day, or over other years than its term's", () => {
    const upTo = (day: string) => entry(`asOf: ${day}`);
    expect(check(upTo("2023-06-30"), filed("864件"))).toEqual([moved({ asOf: [undefined, "2023-06-30"] })]);
    expect(check(filed("864件"), upTo("2023-06-30"))).toEqual([moved({ asOf: ["2023-06-30", undefined] })]);
    expect(check(upTo("2023-06-30"), upTo("2023-06"))).toEqual([]);
    expect(check(upTo("2023-12-25"), filed("864件"))).toEqual([]);
    expect(check(entry("status: E"), filed("864件"))).toEqual([moved({ status: [undefined, "E"] })]);
    expect(check(filed("864件"), entry("status: P"))).toEqual([]);
    const over = (period: string) => filed(`{ value: 864件, scope: term-cumulative${period} }`, "body: jia\n");
    const ten = ', period: { start: "2014", end: "2023" }';
    expect(check(over(ten), over(""))).toEqual([moved({ period: ["2019/2023", "2014/2023"] })]);
    expect(check(over(', period: { start: "2019", end: "2023" }'), over(""))).toEqual([]);
    expect(check(over(', period: { start: "2018-12-28", end: "2023-12" }'), over(""))).toEqual([]);
  });

  test("is told long after, until words in a correction say where it went", () => {
    expect(check(entry("facet: a"), entry("facet: a"), filed("864件"))).toEqual([
      expect.objectContaining({ code: "figure-moved", commit: "c2" }),
    ]);
    const told = (words: string) => filed("{ value: 864件, facet: a }", corrections(words));
    expect(check(told("was: 864件, now: 记在细分 a"), filed("864件"))).toEqual([]);
    expect(check(told("was: 863件, now: 记在细分 a"), filed("864件"))).toHaveLength(1);
  });

  test("is not excused by a correction to a number", () => {
    expect(check(filed("{ value: 864件, facet: a }", corrections("was: 864件, now: 866件")), filed("864件"))).toEqual([
      moved({ facet: [undefined, "a"] }),
    ]);
  });

  test("is no matter where it was corrected, and another metric has the old number", () => {
    expect(check(report("  received: 1件", corrections("was: 1件, now: 2件")), filed("1件"))).toEqual([]);
  });

  test.each(["year: 2022", "scope: session", "facet: a"])("is settled by the line of the hint: %s", (more) => {
    const data = { ...check(entry(more), filed("864件"))[0] } as unknown as DiagnosticData["figure-moved"];
    for (const { diagnostics } of [zh, en]) {
      const line = /(?<=- \{ ).*(?= \})/.exec(diagnostics["figure-moved"](data).hint)?.[0] ?? "";
      expect(check(filed(`{ value: 864件, ${more} }`, `corrections:\n  - { ${line} }\n`), filed("864件"))).toEqual([]);
    }
  });

  test("and came back was a slip", () =>
    expect(check(filed("864件"), entry("year: 2022"), filed("864件"))).toEqual([]));

  test("is gone, where the other thing had that number before", () => {
    const both = filed("[864件, { facet: a, value: 864件 }]");
    expect(check(entry("facet: a"), both)).toEqual([changed("864件", undefined, "c1")]);
  });

  test("has changed, where another number has its place", () => {
    expect(check(filed("[900件, { value: 864件, year: 2022 }]"), filed("864件"))).toEqual([
      changed("864件", "900件", "c1"),
    ]);
  });

  test.each([
    ["unit", "{ value: 864, unit: 件 }", "{ value: 864, unit: 条 }"],
    ["bound", "864件", "864件以上"],
  ])("has changed with its %s", (_, was, now) => {
    expect(check(filed(now), filed(was))).toEqual([expect.objectContaining({ code: "figure-changed" })]);
  });

  test("is held against the number of its own unit", () => {
    expect(check(filed("[6期, 22条]"), filed("[6期, 21条]"))).toEqual([changed("21条", "22条", "c1")]);
    expect(check(filed("[6期, 22条]", corrections("was: 21条, now: 22条")), filed("[6期, 21条]"))).toEqual([]);
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
    expect(check(filed("866件", corrections("was: 863件, now: 866件")), filed("864件"))).toEqual([
      changed("864件", "866件", "c1"),
    ]);
    expect(check(filed("866件", corrections("was: 864件, now: 865件")), filed("864件"))).toEqual([
      changed("864件", "866件", "c1"),
    ]);
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
    ["a year that is said apart", "864件", "{ value: 864件, year: 2023 }"],
    ["a scope that is said apart", "864件", "{ value: 864件, scope: calendar-year }"],
    ["a period that is named", "864件", "{ value: 864件, period: { start: 2023-01, end: 2023-12 } }"],
    [
      "a period that is named more exactly",
      "{ value: 864件, period: { start: 2023, end: 2023 } }",
      "{ value: 864件, period: { start: 2023-01-01, end: 2023-12-31 } }",
    ],
    ["a unit that is said apart", "864件", "{ value: 864, unit: 件 }"],
    ["the whole that is called one", "864件", "{ value: 864件, facet: total }"],
    [
      "another order",
      "[{ facet: a, value: 1件 }, { facet: b, value: 1件 }]",
      "[{ facet: b, value: 1件 }, { facet: a, value: 1件 }]",
    ],
    ["a number beside it that is the same", "864件", "[864件, { facet: a, value: 864件 }]"],
  ])("%s", (_, was, now) => expect(check(filed(now), filed(was))).toEqual([]));

  test("a slip that was taken back", () => {
    expect(check(filed("864件"), filed("865件"), filed("864件"))).toEqual([]);
  });

  test("a version that cannot be read", () => {
    expect(check(filed("864件"), "---\ntitle: [\n---\n", "nothing")).toEqual([]);
    expect(check("---\ntitle: [\n---\n", filed("864件"))).toEqual([]);
  });
});
