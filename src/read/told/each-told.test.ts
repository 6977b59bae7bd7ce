import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 12件";
const NOT = ["error number-not-in-text"];
const PART = ["warning number-otherwise"];
const table = (head: string, row: string): string =>
  [
    `| ${head} |`,
    `| ${head
      .split("|")
      .map(() => "---")
      .join(" | ")} |`,
    `| ${row} |`,
  ].join("\n");

describe("a number per something is no total", () => {
  test.each([
    "每个专委会均提交立案提案12件。",
    "4个专委会各提交立案提案12件。",
    "每名委员都提交立案提案12件。",
    "立案12件（人均）。",
    "立案12件（平均）。",
    "立案12件（每场）。",
    "人均立案12件。",
    "场均立案12件。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual(NOT));
  test.each(["每场", "每次", "每人", "平均每场", "每个专委会", "每名委员", "次均", "单场", "每月（件）"])(
    "in a column or row headed %s",
    (head) => {
      expect(codesOf(FILED, table(`项目 | 总数 | ${head}`, "立案 | 120件 | 12件"))).toEqual(NOT);
      expect(codesOf(FILED, table("项目 | 立案", `${head} | 12件`))).toEqual(NOT);
      expect(codesOf(FILED, table(`项目 | 总数 | ${head}`, "立案 | 12件 | 2件"))).toEqual([]);
    },
  );
  test.each([
    "各专委会共提交立案提案12件。",
    "各专委会提交立案提案12件。",
    "每名委员都参与其中，立案12件。",
    "每件提案都认真审查，立案12件。",
    "每次会议都有记录，全年立案12件。",
    "立案12件（人均2件）。",
    "立案12件，平均每月1件。",
    "立案12件，均已办复。",
    "从人均产值高的企业来信中立案12件。",
    "各地各单位提交的提案立案12件。",
    table("项目 | 数量", "“每月一题”立案 | 12件"),
    table("项目 | 立案", "每周一讲 | 12件"),
  ])("but a total is: %s", (text) => expect(codesOf(FILED, text)).toEqual([]));
});

describe("a number of one event is a part", () => {
  test.each([
    "此次活动立案12件。",
    "本次调研立案12件。",
    "当天立案12件。",
    "首场协商立案12件。",
    "单次立案12件。",
    "立案50件，其中一次立案12件。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual(PART));
  test.each([
    "本次会议以来立案12件。",
    "首次突破，立案12件。",
    "经此次审查，立案12件。",
    "立案12件，单次最多5件。",
    "当年立案12件。",
    "一次次审查，立案12件。",
  ])("but not: %s", (text) =>
    expect(
      codesOf(FILED, text).filter((code) => code !== "error period-otherwise" && code !== "warning period-otherwise"),
    ).toEqual([]),
  );
});
