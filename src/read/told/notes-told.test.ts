import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 300件";
const filed = (more: string) => `proposals-filed: { value: 300件, ${more} }`;
const STATUS = ["warning status-otherwise"];
const COVERS = ["warning note-unsaid"];

/** A table with this line above or below. */
const table = ({ above = "", below = "", head = "项目 | 数量", row = "立案 | 300件" }): string =>
  [
    above,
    "",
    `| ${head} |`,
    `| ${head
      .split("|")
      .map(() => "---")
      .join(" | ")} |`,
    `| ${row} |`,
    "",
    below,
  ].join("\n");

describe("a number that is not final needs a status", () => {
  test.each([
    "立案300件（初步数）。",
    "立案300件（快报数）。",
    "立案300件（未审定）。",
    "立案300件（尚未核定）。",
    "立案300件，为快报数。",
    "立案300件，系初步汇总数。",
    "快报显示，立案300件。",
    "据年度快报，立案300件。",
    "初步数据显示，立案300件。",
    "立案300件。\n\n注：立案数为初步统计数。",
    "立案300件。\n\n备注：以上数据未经审定。",
    "## 提案情况（初步数）\n\n立案300件。",
    table({ above: "初步统计" }),
    table({ above: "（单位：件，初步数）" }),
    table({ above: "提案情况（快报数）" }),
    table({ head: "项目 | 数量（初步数）" }),
    table({ row: "立案（快报数） | 300件" }),
    table({ head: "项目 | 数量 | 备注", row: "立案 | 300件 | 初步数" }),
    table({ row: "立案 | 300件（未审定）" }),
    table({ below: "注：本表为快报数。" }),
    table({ below: "注：数据未经审定。" }),
    table({ below: "注：1. 含平时提案。\n\n2. 立案数为初步数。" }).replace("1. 含平时提案", "1. 收到提案数为初步数"),
  ])("%s", (text) => {
    expect(codesOf(FILED, text)).toEqual(STATUS);
    expect(codesOf(filed("status: P"), text)).toEqual([]);
    expect(codesOf(filed("note: 初步数，以审定数为准。"), text)).toEqual([]);
  });
  test("the status that fits is named", () => {
    expect(saidOf(FILED, "立案300件（初步数）。")).toMatchObject([{ data: { words: "初步数", status: "P" } }]);
    expect(saidOf(FILED, table({ head: "项目 | 数量（估计数）" }))).toMatchObject([{ data: { status: "E" } }]);
  });
  test("初步统计 in the sentence stays a doubt of the bound, which a status settles", () => {
    expect(codesOf(FILED, "据初步统计，立案300件。")).toEqual(["warning bound-doubtful"]);
    expect(codesOf(filed("status: P"), "据初步统计，立案300件。")).toEqual([]);
    expect(codesOf(filed("status: P"), "约有提案300件立案。")).toEqual(["warning bound-doubtful"]);
  });
  test.each([
    "初步审查后，立案300件。",
    "立案300件，初步形成长效机制。",
    "立案300件（含并案）。",
    "编发快报12期，立案300件。",
    "立案300件。\n\n注：收到提案数为初步数。",
    "## 初步审查情况\n\n立案300件。",
    "立案300件（初步数）。经审定，立案300件。",
    "未经审定的提案不予交办，立案300件。",
    table({ below: "注：收到提案数为快报数。" }),
    table({ head: "项目 | 数量 | 备注", row: "立案 | 300件 | 初步形成机制" }),
    `${table({ row: "收到提案 | 400件", below: "注：本表为快报数。" })}\n\n立案300件。`,
  ])("%s is final", (text) => expect(codesOf(FILED, text)).toEqual([]));
});

describe("a note below a table says what its numbers cover", () => {
  test.each([
    table({ below: "注：含并案。" }),
    table({ below: "注：不含平时提案。" }),
    table({ below: "注：立案数包括并案。" }),
    table({ below: "说明：本表不包括县区。" }),
    table({ row: "立案 | 300件 |\n| 注：含并案 | " }),
  ])("%s", (text) => {
    expect(codesOf(FILED, text)).toEqual(COVERS);
    expect(codesOf(filed("note: 含并案。"), text)).toEqual([]);
  });
  test("its words are told, to be copied", () =>
    expect(saidOf(FILED, table({ below: "注：含并案。" }))).toMatchObject([{ data: { words: "含并案" } }]));
  test.each([
    table({ below: "注：收到提案含并案。" }),
    table({ below: "注：据提案委统计。" }),
    table({ below: "包括并案在内，均已交办。" }),
    `${table({ row: "收到提案 | 400件", below: "注：含并案。" })}\n\n立案300件。`,
  ])("%s: not of it", (text) => expect(codesOf(FILED, text)).toEqual([]));
});
