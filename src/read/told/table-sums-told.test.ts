import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const filed = (value: number, more = "") => `proposals-filed: { value: ${value}, unit: 件${more} }`;
const BODY = ["warning body-otherwise"];
const PART = ["warning number-otherwise"];
const PERIOD = ["warning period-otherwise"];

/** A table; a row is `a | b`. */
function table(head: string, ...rows: string[]): string {
  const columns = head.split("|").map(() => "---");
  return [`| ${head} |`, `| ${columns.join(" | ")} |`, ...rows.map((row) => `| ${row} |`)].join("\n");
}

describe("the sum of a table that is split by bodies is not the body's own", () => {
  const bodies = (own: string, head = "单位", sum = "合计") =>
    table(`${head} | 立案`, `${own} | 213`, "乙区 | 120", "丙县 | 115", `${sum} | 448`);
  test.each(["市本级", "本级", "甲市", "甲市政协", "甲市本级"])("%s", (own) => {
    expect(codesOf(filed(213), bodies(own))).toEqual([]);
    expect(codesOf(filed(448), bodies(own))).toEqual(BODY);
    expect(codesOf(filed(120), bodies(own))).toEqual(BODY);
  });
  test.each(["总计", "全市合计", "小计"])("%s", (sum) =>
    expect(codesOf(filed(448), bodies("市本级", "单位", sum))).toEqual(BODY),
  );
  test("in columns", () => {
    for (const below of ["县区", "各县区", "县（市、区）", "乙区政协"]) {
      const text = table(`项目 | 市本级 | ${below} | 合计`, "立案 | 213 | 235 | 448");
      expect(codesOf(filed(213), text)).toEqual([]);
      for (const value of [235, 448])
        expect([...BODY, "error body-otherwise"]).toContain(codesOf(filed(value), text)[0]);
    }
  });
  test("of places without their rank, under 县区", () => {
    const text = table("县区 | 立案", "东湖 | 120", "本级 | 213", "合计 | 333");
    expect([213, 120, 333].map((value) => codesOf(filed(value), text))).toEqual([[], BODY, BODY]);
  });
  test("a facet or a quote with its words settles it", () => {
    expect(codesOf(filed(448, ", quote: 合计 448"), bodies("市本级"))).toEqual([]);
  });

  test.each([
    ["its committees", table("单位 | 立案", "提案委 | 120", "经济委 | 93", "合计 | 213")],
    ["those that propose", table("提案者 | 立案", "委员 | 158", "市工商联 | 55", "合计 | 213")],
    ["where it worked", table("县区 | 立案", "乙区 | 120", "丙县 | 93", "合计 | 213")],
    ["groups of members", table("小组 | 立案", "乙区委员小组 | 120", "丙县委员小组 | 93", "合计 | 213")],
    ["towns", table("乡镇 | 立案", "东湖镇 | 120", "南山街道 | 93", "合计 | 213")],
    ["who took it up", table("层级 | 立案", "全国政协 | 12", "省政协 | 201", "合计 | 213")],
    ["quarters", table("季度 | 立案", "一季度 | 120", "二季度 | 93", "合计 | 213")],
    ["kinds", table("类别 | 立案", "经济 | 120", "社会 | 93", "合计 | 213")],
    ["sessions", table("项目 | 大会 | 平时 | 合计", "立案 | 176 | 37 | 213")],
  ])("but the sum of its own is: %s", (_, text) => expect(codesOf(filed(213), text)).toEqual([]));
});

describe("a number beside the total that it is a part of", () => {
  test.each([
    ["in a column", 88, table("类别 | 立案", "经济 | 62", "社会 | 88", "文化 | 63", "合计 | 213")],
    ["in a row", 158, table("项目 | 委员 | 党派团体 | 合计", "立案 | 158 | 55 | 213")],
    ["of a session", 176, table("项目 | 大会 | 平时 | 合计", "立案 | 176 | 37 | 213")],
  ])("%s", (_, value, text) => expect(codesOf(filed(value), text)).toEqual(PART));
  test.each([
    ["the metric itself", 213, "", table("结果 | 件数", "立案 | 213", "不予立案 | 41", "合计 | 254")],
    ["nothing that adds up", 213, "", table("项目 | 件数", "收到 | 254", "立案 | 213", "办复 | 213", "合计 | 300")],
    ["the body's own", 213, "", table("项目 | 市本级 | 县区 | 合计", "立案 | 213 | 235 | 448")],
    ["its level's", 213, "", table("项目 | 市级 | 县级 | 合计", "立案 | 213 | 235 | 448")],
    ["a year", 213, "", table("年度 | 立案", "2022年 | 188", "2023年 | 213", "合计 | 401")],
    ["a facet's", 158, ", facet: 委员", table("项目 | 委员 | 党派团体 | 合计", "立案 | 158 | 55 | 213")],
    ["a session's", 176, ", scope: session", table("项目 | 大会 | 平时 | 合计", "立案 | 176 | 37 | 213")],
    ["without a total", 158, "", table("项目 | 委员 | 党派团体", "立案 | 158 | 55")],
  ])("is none: %s", (_, value, more, text) =>
    expect(codesOf(filed(value, more), text).filter((code) => !code.includes("facet-unlisted"))).toEqual([]),
  );
});

describe("the sum of several years is more than one year's", () => {
  test.each([
    ["in a row", table("项目 | 2022 | 2023 | 合计", "立案 | 188 | 213 | 401")],
    ["in a column", table("年度 | 立案", "2022年 | 188", "2023年 | 213", "合计 | 401")],
  ])("%s", (_, text) => {
    expect(codesOf(filed(401), text)).toEqual(PERIOD);
    expect(codesOf(filed(213), text)).toEqual([]);
    expect(codesOf(filed(401, ', scope: term-cumulative, period: { start: "2022", end: "2023" }'), text)).toEqual([]);
  });
  test("months of one are not", () =>
    expect(codesOf(filed(213), table("月份 | 立案", "1月 | 120", "2月 | 93", "合计 | 213"))).toEqual([]));
});
