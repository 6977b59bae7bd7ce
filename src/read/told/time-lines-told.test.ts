import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 213件";
const PERIOD = ["warning period-otherwise"];
const NOW = "市政协认真组织提案工作，立案213件。";
const THEN = "市政协立案188件。";
const lines = (...all: string[]): string => all.join("\n\n");

describe("a line of its own says of which time the text below it is", () => {
  describe.each([
    "2022年工作情况",
    "2022年",
    "2022年度工作",
    "2022年主要履职情况",
    "五年来的工作",
    "过去五年工作回顾",
    "2018—2022年工作",
    "上半年工作情况",
    "上届工作回顾",
  ])("%s", (line) => {
    test.each([
      ["right above", lines(line, NOW)],
      ["above a line", lines(line, "提案工作", NOW)],
      ["above a numbered line", lines(line, "一、提案工作", NOW)],
      ["behind another", lines("2023年工作情况", THEN, line, NOW)],
    ])("%s", (_, text) => expect(codesOf(FILED, text)).toEqual(PERIOD));
    test.each([
      ["behind a line of the report's year", lines(line, THEN, "2023年工作情况", NOW)],
      ["behind this year's", lines(line, THEN, "今年工作情况", NOW)],
      ["below a heading", lines(line, THEN, "## 提案工作", NOW)],
      ["where its part is over", lines("一、回顾", line, THEN, "二、提案工作", NOW)],
      ["with its own year", lines(line, THEN, `2023年，${NOW}`)],
    ])("but not %s", (_, text) => expect(codesOf(FILED, text)).toEqual([]));
  });
  test("去年工作 is the year before, but for a report of a later year", () => {
    for (const line of ["去年工作情况", "一、去年工作", "## 去年工作"]) {
      expect(codesOf(FILED, lines(line, NOW), { published: "2023-12-20" })).toEqual(PERIOD);
      expect(codesOf(FILED, lines(line, NOW), { published: "2024-01-20" })).toEqual([]);
    }
  });
  test.each([
    "2022年我们迎来新起点",
    "2022年是不平凡的一年",
    "2022年12月30日",
    "记者 2024年1月",
    "2022年度优秀提案办理见成效",
    "从2022年说起",
    "图1 2022年调研现场",
    "2022版",
    "提案工作",
    "2023年工作情况",
    "今年以来工作",
    "五届二次会议以来工作",
  ])("%s says none other", (line) => expect(codesOf(FILED, lines(line, NOW))).toEqual([]));
  test("what is worked on is no time", () => expect(codesOf(FILED, lines("## 跟踪办理上年提案", NOW))).toEqual([]));
  test("a table's line is the table's", () => {
    const table = "| 项目 | 数量 |\n| --- | --- |\n| 立案 | 188件 |";
    expect(codesOf(FILED, lines("2022年提案情况", table, NOW))).toEqual([]);
    expect(codesOf(FILED, lines("2022年提案情况", "单位：件", table, NOW))).toEqual([]);
  });
  test("a figure's label is the figure's", () =>
    expect(codesOf(FILED, lines("2022年提案情况", "188件", "2023年立案提案", "213件"))).toEqual([]));
});
