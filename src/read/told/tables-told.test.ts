import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 300件";
const filed = (more: string) => `proposals-filed: { value: 300件, ${more} }`;
const OTHERWISE = {
  body: ["warning body-otherwise"],
  period: ["warning period-otherwise"],
  number: ["warning number-otherwise"],
  missing: ["error number-not-in-text"],
};

/** A table under `above`; a row is `a | b`. */
function table(head: string, rows: string | readonly string[], above = ""): string {
  const columns = head.split("|").map(() => "---");
  return [above, "", `| ${head} |`, `| ${columns.join(" | ")} |`, ...[rows].flat().map((row) => `| ${row} |`)].join(
    "\n",
  );
}
const under = (above: string) => table("项目 | 数量", "立案 | 300件", above);
const reasonOf = (text: string): unknown =>
  saidOf(FILED, text).map(({ data }) => (data as { refused?: { reason: string } }).refused?.reason)[0];

describe("a table's caption says whose its numbers are", () => {
  test.each([
    "各县区政协提案情况",
    "表1 各县区政协提案情况",
    "## 各县区政协提案情况",
    "**乙市政协提案情况**",
    "附表二：各县（市、区）提案情况",
    "各县区提案情况（单位：件）",
    "乙县政协提案情况如下：",
  ])("%s", (above) => expect(codesOf(FILED, under(above))).toEqual(OTHERWISE.body));
  test.each([
    "甲市政协提案情况",
    "表1 提案情况",
    "各类提案情况",
    "各界别提案情况",
    "各县区政协都很重视。",
    "市政协提案情况",
    "全市提案情况",
  ])("%s says none", (above) => expect(codesOf(FILED, under(above))).toEqual([]));
  test.each(["市本级 | 300件", "甲市政协 | 300件", "本级 | 300件"])("but a row of the body's own: %s", (row) =>
    expect(codesOf(FILED, table("单位 | 立案", ["乙县 | 12件", row], "各县区政协提案情况"))).toEqual([]),
  );
  test("a facet settles it", () =>
    expect(codesOf(filed("facet: 各县区政协"), under("各县区政协提案情况"))).toEqual(["warning facet-unlisted"]));
});

describe("a table's caption says of which years its numbers are", () => {
  test.each(["2022年提案情况", "表2 2018—2022年提案情况", "五年来提案情况", "上届提案情况"])("%s", (above) =>
    expect(codesOf(FILED, under(above))).toEqual(OTHERWISE.period),
  );
  test.each(["2023年提案情况", "2022年和2023年提案情况", "2022年10月起实行新办法。"])("%s says none other", (above) =>
    expect(codesOf(FILED, under(above))).toEqual([]),
  );
  test("a row of the report's year", () =>
    expect(codesOf(FILED, table("年度 | 立案", ["2022年 | 280件", "2023年 | 300件"], "近两年提案情况"))).toEqual([]));
  test("plans", () => {
    for (const above of ["2023年提案工作计划", "2023年目标任务分解表", "表3 全年任务安排"])
      expect(codesOf(FILED, under(above))).toEqual(OTHERWISE.number);
    for (const above of ["2023年计划完成情况", "2023年任务落实表"]) expect(codesOf(FILED, under(above))).toEqual([]);
  });
});

describe("a row is read as a column is", () => {
  test.each([
    ["计划", "plan"],
    ["目标数", "plan"],
    ["预计", "plan"],
    ["同比增加", "change"],
    ["月均", "each"],
  ])("%s", (label, reason) =>
    expect(reasonOf(table("项目 | 立案", [`${label} | 300件`, "完成 | 280件"]))).toBe(reason),
  );
  test.each(["拟办", "拟立案"])("%s is planned", (label) =>
    expect(codesOf(FILED, table("项目 | 立案", `${label} | 300件`))).toEqual(OTHERWISE.missing),
  );
  test.each(["完成", "实际完成", "新增", "合计"])("%s is not", (label) =>
    expect(codesOf(FILED, table("项目 | 立案", `${label} | 300件`))).toEqual([]),
  );
  test("its time may stand in a cell of its own", () => {
    expect(codesOf(FILED, table("项目 | 年度 | 数量", ["立案 | 去年 | 300件", "立案 | 今年 | 320件"]))).toEqual([
      "error period-otherwise",
    ]);
    expect(
      codesOf(filed("year: 2022"), table("项目 | 年度 | 数量", ["立案 | 去年 | 300件", "立案 | 今年 | 320件"])),
    ).toEqual([]);
  });
});

describe("a cell is held against the words in it and at its heads", () => {
  test.each(["约300件", "300余件", "300件左右", "近300", "不足300件"])("a bound: %s", (cell) =>
    expect(codesOf(FILED, table("项目 | 数量", `立案 | ${cell}`))).toEqual(OTHERWISE.missing),
  );
  test.each(["计划300件", "预计300件", "拟立案300件", "300件（计划）"])("a plan: %s", (cell) =>
    expect(codesOf(FILED, table("项目 | 数量", `立案 | ${cell}`))).toEqual(OTHERWISE.missing),
  );
  test.each([
    ["立案 | 我们将组织立案300件", "error"],
    ["立案 | 300件因疫情取消", "error"],
    ["立案目标 | 300件", "warning"],
    ["立案任务数 | 300件", "warning"],
    ["立案 | 300件列入明年计划", "warning"],
  ])("%s", (row, severity) =>
    expect(codesOf(FILED, table("项目 | 数量", row))).toEqual([`${severity} number-otherwise`]),
  );
  test("a part, in the row's head and the column's", () => {
    expect(codesOf(FILED, table("项目 | 数量", "集体提案立案 | 300件"))).toEqual(OTHERWISE.number);
    expect(codesOf(FILED, table("项目 | 集体提案 | 合计", "立案 | 300件 | 400件"))).toEqual(OTHERWISE.number);
    expect(codesOf(filed("facet: 集体提案"), table("项目 | 集体提案 | 合计", "立案 | 300件 | 400件"))).toEqual([
      "warning facet-unlisted",
    ]);
    expect(codesOf(FILED, table("项目 | 数量", ["收到提案 | 400件", "其中：立案 | 300件"]))).toEqual([]);
    expect(codesOf(FILED, table("项目 | 集体提案 | 合计", "立案 | 100件 | 300件"))).toEqual([]);
  });
});
