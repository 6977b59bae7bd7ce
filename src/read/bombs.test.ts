import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { loadContentFiles } from "./files/content-files.ts";
import { readContent } from "./read-content.ts";

const base = await loadContentFiles("tests/fixtures/read/base/content");
const path = "content/reports/jia/2023-review.md";
const head =
  "title: 甲市政协2023年工作综述\nbody: jia\nyear: 2023\nkind: review\ntext: summary\nscope: calendar-year\nsource: { name: 甲市日报 }\n";
/** The line on which the text begins. */
const FIRST = head.split("\n").length + 2;

function read(text: string, frontmatter = "metrics: {}\n") {
  const bytes = new TextEncoder().encode(`---\n${head}${frontmatter}---\n${text}\n`);
  const { dataset, diagnostics } = readContent([...base, { path, size: bytes.length, bytes }]);
  return { dataset, errors: diagnostics.filter(({ severity }) => severity === "error"), diagnostics };
}

const of = (text: string, times: number): string => text.repeat(times);

describe("what no report has is one error, at its line", () => {
  test.each([
    ["list markers on one line", `${of("- ", 850)}x`],
    ["more of them", `${of("- ", 10_000)}x`],
    ["quotes in lists in quotes", `${of("> - ", 10_000)}x`],
    ["numbered ones", `${of("1. ", 1000)}x`],
    ["emphasis in emphasis", of("*a _b ", 400) + of("_ *", 400)],
    ["emphasis without end", of("*字", 25_000)],
    ["strong words without end", of("**重点：", 20_000)],
    ["struck words without end", of("~~a *b ", 2000)],
    ["brackets", of("]", 100_000)],
    ["pictures", of("![", 3000)],
    ["a definition that is repeated", `${of(`${of("[d] ", 100)}\n\n`, 30)}[d]: ${of("x", 50_000)}`],
    ["columns", `|${of("a|", 50_000)}\n|${of("-|", 50_000)}\n`],
    ["cells that are filled up", `|${of("a|", 150)}\n|${of("-|", 150)}\n${of("|1\n", 2000)}`],
    ["lines", of("\n", 400_000)],
    ["a line of a hundred thousand characters and more", of("收到提案1件，", 20_000)],
    ["short paragraphs of marks", of("**169**件，*4*件\n\n", 2900)],
  ])("%s", (_, bomb) => {
    const { errors } = read(`甲市政协收到提案。\n\n${bomb}`);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.code).toMatch(/^text-too-/);
    expect(errors[0]?.line).toBeGreaterThanOrEqual(FIRST);
  });
});

describe("what a report may have is read, however much of it", () => {
  test.each([
    ["numbers in one paragraph", of("立案1件", 10_000), "metrics: { proposals-filed: 1件 }\n"],
    [
      "different numbers in one paragraph",
      Array.from({ length: 8000 }, (_, i) => `收到提案${i}件，`).join(""),
      "metrics: {}\n",
    ],
    ["negations", of("没有立案", 10_000), "metrics: {}\n"],
    ["words for all of it", of("全部办复", 10_000), "metrics: {}\n"],
    ["a table of thousands of rows", `| 县 | 立案（件） |\n|---|---|\n${of("| 甲 | 12 |\n", 3000)}`, "metrics: {}\n"],
  ])(
    "%s",
    (_, text, metrics) => {
      expect(read(text, metrics).errors).toEqual([]);
    },
    60_000,
  );
});

test("of thousands of unknown keys a few dozen are named, and the others counted", () => {
  const { errors } = read("收到提案。", Array.from({ length: 20_000 }, (_, i) => `line${i}: x\n`).join(""));
  expect(errors.length).toBeLessThan(60);
  expect(errors.at(-1)).toMatchObject({ code: "more-alike", data: { alike: "key-unknown", count: 19_970 } });
});

test("full-width marks by the thousand are mended in one walk", () => {
  expect(read("收到提案。", of("a：b\n", 10_000)).errors.map(({ code }) => code)).toContain("yaml-colon");
});

const pieces = [
  "- ",
  "> ",
  "1. ",
  "  ",
  "*",
  "_",
  "**",
  "~~",
  "[",
  "]",
  "](",
  "![",
  "`",
  "```\n",
  "|",
  "|-|\n",
  "\n",
  "\n\n",
  "# ",
  "<a ",
  "&#x202E;",
  "&#0;",
  "[^a]",
  "[^a]: ",
  "[d]: x\n",
  "字",
  "立案",
  "1件",
  "收到提案189件，",
  "。",
  "“",
  "《",
  "\\",
  "\t",
  "www.a.b",
  "a@b.c",
  "👨‍👩‍👧",
  "\ufffd",
];
const markup = fc.array(
  fc.record({
    piece: fc.constantFrom(...pieces),
    times: fc.oneof({ weight: 6, arbitrary: fc.nat(4) }, { weight: 1, arbitrary: fc.nat(300) }),
  }),
  { minLength: 1, maxLength: 30 },
);

test("whatever markup a text is made of, it is read, or refused at a place", () => {
  fc.assert(
    fc.property(markup, (parts) => {
      const text = parts.map(({ piece, times }) => of(piece, times)).join("");
      const { dataset, errors } = read(text);
      expect(dataset !== undefined || errors.length > 0).toBe(true);
      for (const { file, line } of errors)
        expect({ file, behind: line > 0 && line <= FIRST + text.split("\n").length }).toEqual({
          file: path,
          behind: true,
        });
    }),
    { numRuns: 150 },
  );
}, 120_000);
