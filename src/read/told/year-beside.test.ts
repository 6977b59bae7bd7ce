import { describe, expect, test } from "vitest";
import { codesOf, type Head } from "./entry-testing.ts";

const RECEIVED = "proposals-received: 327件";
const since: Head = { scope: "since-session", kind: "proposal-report", published: "2024-01-20" };
const OTHERWISE = ["warning period-otherwise"];
const table = (head: string, ...rows: string[]) =>
  [head, head.replace(/[^|]+/g, "---"), ...rows].map((row) => `| ${row} |`).join("\n");

describe("where a table has a row of the reported year, the row of another is another's", () => {
  test.each([
    table("年度 | 收到提案 | 立案", "2022 | 327 | 268", "2023 | 345 | 279"),
    table("年度 | 收到提案（件） | 立案（件）", "2023年 | 345 | 279", "2022年 | 327 | 268"),
    table("序号 | 年度 | 收到提案", "1 | 2022年度 | 327件", "2 | 2023年度 | 345件"),
    table("项目 | 年度 | 数量", "收到提案 | 2022年 | 327件", "收到提案 | 2023年 | 345件"),
    table("年度 | 收到提案", "上年 | 327件", "本年 | 345件"),
    table("年度 | 收到提案", "去年 | 327件", "今年 | 345件"),
  ])("%s", (text) => {
    for (const scope of ["since-session", "session", "between-sessions"])
      expect(codesOf(RECEIVED, text, { ...since, scope })).toEqual(OTHERWISE);
    expect(codesOf("proposals-received: 345件", text, since)).toEqual([]);
    expect(codesOf("proposals-received: { value: 327件, year: 2022 }", text, since)).toEqual([]);
  });
  test("nor is it the year's before", () => {
    const text = table("年度 | 收到提案 | 立案", "2022 | 327 | 268", "2023 | 345 | 279");
    expect(codesOf("proposals-received: { value: 327件, year: 2021 }", text, since)).toEqual(OTHERWISE);
  });
  test.each([
    table("年度 | 收到提案", "2021 | 301", "2022 | 327"),
    table("项目 | 数量", "收到提案 | 327件", "2023年新增 | 12件"),
    table("次会 | 收到提案", "五届一次会议 | 301件", "五届二次会议 | 327件"),
  ])("a table with none says nothing: %s", (text) => expect(codesOf(RECEIVED, text, since)).toEqual([]));
});

describe("where the text gives the reported year its number, another year's is another's", () => {
  test.each([
    "五届二次会议以来，共收到提案345件。2022年收到提案327件，2021年收到提案301件。",
    "2022年收到提案327件，2023年收到提案345件。",
    "2022年，收到提案327件；2023年，收到提案345件。",
    "2022年收到提案327件。2023年共收到提案345件。",
    "2023年共收到提案345件，2022年共收到提案327件。",
    "2022年收到提案327件，今年345件。",
  ])("%s", (text) => {
    expect(codesOf(RECEIVED, text, since)).toEqual(OTHERWISE);
    expect(codesOf("proposals-received: 345件", text, since)).toEqual([]);
    expect(codesOf("proposals-received: { value: 327件, year: 2022 }", text, since)).toEqual([]);
  });
  test.each([
    "2022年收到提案327件。",
    "2022年收到提案327件，2021年收到提案301件。",
    "2022年收到提案327件，2023年办复提案320件。",
    "2022年收到提案327件，2023年召开会议12次。",
    "2022年收到提案327件，2023年计划收到提案345件。",
    "2022年收到提案327件，全部在2023年办结。",
    "2022年12月全会收到提案327件，2023年收到提案20件。",
    "五届二次会议以来，共立案268件。2022年收到提案327件。",
  ])("%s may be the session's", (text) => expect(codesOf(RECEIVED, text, since)).toEqual([]));
});
