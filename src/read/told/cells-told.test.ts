import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const NOT = "error number-not-in-text";
const table = (head: string, row: string): string => {
  const columns = head.split("|").map(() => "---");
  return `| ${head} |\n| ${columns.join(" | ")} |\n| ${row} |`;
};
const reasonOf = (entry: string, text: string): unknown =>
  saidOf(entry, text).map(({ data }) => (data as { refused?: { reason: string } }).refused?.reason)[0];

describe("cells part numbers, whatever begins the next", () => {
  test.each(["+9.4%", "+23件", "－12件", "-23", "↑23件", "/23", "±0", "以上为全年数", "多"])("268件 | %s", (next) => {
    expect(codesOf("proposals-filed: 268件", table("项目 | 数量 | 备注", `立案提案 | 268件 | ${next}`))).toEqual([]);
    expect(codesOf("proposals-filed: 268", table("项目 | 数量 | 备注", `立案提案 | 268 | ${next}`))).toEqual([]);
  });
  test("a quote goes over several cells", () =>
    expect(
      codesOf(
        "proposals-filed: { value: 268件, quote: 立案提案 268件 +9.4% }",
        table("项目 | 数量 | 同比", "立案提案 | 268件 | +9.4%"),
      ),
    ).toEqual([]));
  test("a sign in the number's own cell is its own", () =>
    expect(codesOf("proposals-filed: 23件", table("项目 | 同期 | 数", "立案提案 | 268件 | +23件"))).toEqual([NOT]));
});

describe("the head of a column is read before its numbers", () => {
  test.each([
    ["计划", "plan"],
    ["目标数", "plan"],
    ["2023年计划", "plan"],
    ["任务数（件）", "plan"],
    ["增减", "change"],
    ["同比增加", "change"],
    ["增长数", "change"],
    ["比上年增加", "change"],
    ["月均", "each"],
    ["全省平均", "each"],
    ["排名", "rank"],
    ["得分", "rank"],
    ["权重", "rank"],
  ])("%s", (head, reason) => {
    const text = table(`项目 | ${head} | 完成`, "立案提案 | 280件 | 268件");
    expect(reasonOf("proposals-filed: 280件", text)).toBe(reason);
    expect(codesOf("proposals-filed: 268件", text)).toEqual([]);
  });
  test("a running number is none, and does not name the row", () => {
    const text = table("序号 | 项目 | 数量", "8 | 立案提案 | 268");
    expect(reasonOf("proposals-filed: 8件", text)).toBe("rank");
    expect(codesOf("proposals-filed: 268件", text)).toEqual([]);
  });
  test.each(["计划完成", "任务完成数", "完成计划数", "新增", "实际", "协商计划（件）", "数量"])(
    "%s says none of it",
    (head) => expect(codesOf("proposals-filed: 268件", table(`项目 | ${head}`, "立案提案 | 268件"))).toEqual([]),
  );

  test("数量（约） bounds them", () => {
    const text = table("项目 | 数量（约）", "立案提案 | 268件");
    expect(codesOf("proposals-filed: 268件", text)).toEqual(["warning bound-doubtful"]);
    expect(codesOf("proposals-filed: 约268件", text)).toEqual([]);
  });
  test("各县区 beside 市本级 are others", () => {
    const text = table("项目 | 市本级 | 各县区 | 全国", "立案提案 | 268件 | 900件 | 9000件");
    expect(codesOf("proposals-filed: 268件", text)).toEqual([]);
    for (const value of ["900件", "9000件"])
      expect(codesOf(`proposals-filed: ${value}`, text)).toEqual(["error body-otherwise"]);
  });
  test("累计 beside 本年 is more than the year; alone it is the year's", () => {
    expect(codesOf("proposals-filed: 1268件", table("项目 | 本年 | 累计", "立案提案 | 268件 | 1268件"))).toEqual([
      "warning period-otherwise",
    ]);
    expect(codesOf("proposals-filed: 268件", table("项目 | 12月 | 累计", "立案提案 | 28件 | 268件"))).toEqual([]);
  });
});
