import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";
const as = (status: string, more = ""): string => `proposals-filed: { value: 230件, status: ${status}${more} }`;
const MISSING = ["error number-not-in-text"];

const estimates = [
  "预计立案230件。",
  "全年预计立案230件。",
  "今年预计将立案230件。",
  "估计立案230件。",
  "约计立案230件。",
  "立案预计230件。",
  "立案件数预计达到230件。",
  "立案230件（预计）。",
  "预计年底前立案230件。",
  "预计可立案230件。",
  "初步估算立案230件。",
  "預計立案230件。",
  "截至10月底立案200件，预计全年立案230件。",
  "| 指标 | 预计 |\n| --- | --- |\n| 立案 | 230件 |",
  "| 指标 | 预计数 |\n| --- | --- |\n| 立案 | 230件 |",
  "预计立案230件，明年再提质。",
  "预测全年立案230件。",
];

describe("an estimate of the year is a number where the entry says so", () => {
  test.each(estimates)("status E: %s", (text) => expect(codesOf(as("E"), text)).toEqual([]));
  test.each(estimates)("without it: %s", (text) => expect(codesOf(FILED, text)).toEqual(MISSING));
  test.each(["据初步测算，立案230件。", "据估计，立案230件。", "据初步统计，立案230件。"])(
    "hedged, either way: %s",
    (text) => {
      expect(codesOf(as("E"), text)).toEqual([]);
      expect(codesOf(FILED, text)).toEqual(["warning bound-doubtful"]);
    },
  );
  test.each(["初步估算立案230件。", "据初步统计，立案230件。"])("counted once, it is provisional: %s", (text) =>
    expect(codesOf(as("P"), text)).toEqual([]),
  );
  test.each(["预计立案230件。", "估计立案230件。", "立案230件（预计）。"])("what was not counted is not: %s", (text) =>
    expect(codesOf(as("P"), text)).toEqual(MISSING),
  );
  test("at the head of a column", () => {
    const table = "| 指标 | 2023年（预计） |\n| --- | --- |\n| 立案 | 230件 |";
    expect(codesOf(as("E"), table)).toEqual([]);
    expect(saidOf(FILED, table)).toMatchObject([{ code: "status-otherwise", data: { status: "E" } }]);
  });
});

describe("a forecast of a later year, a plan and an aim are no estimate", () => {
  test.each([
    "明年预计立案230件。",
    "预计明年立案230件。",
    "预计2024年立案230件。",
    "预计明后两年立案230件。",
    "2024年，市政协预计立案230件。",
    "下一步，预计立案230件。",
    "计划立案230件。",
    "力争立案230件。",
    "拟立案230件。",
  ])("%s", (text) => expect(codesOf(as("E"), text)).toEqual(MISSING));
  test("under a heading of plans", () =>
    expect(codesOf(as("E"), "## 2024年工作安排\n\n预计立案230件。")).toEqual(["error number-planned"]));
  test.each(["去年预计立案230件。", "上半年预计立案230件。", "五年来预计立案230件。"])(
    "nor is its time another: %s",
    (text) => expect(codesOf(as("E"), text)).toEqual(["error period-otherwise"]),
  );
  test.each(["预计立案约230件。", "预计立案230余件。", "预计立案230件以上。"])("nor its bound: %s", (text) =>
    expect(codesOf(as("E"), text)).toEqual(MISSING),
  );
});

describe("a status that nothing in the report says", () => {
  const PLAIN = [{ severity: "warning", code: "status-otherwise", data: { status: "A" } }];
  test.each(["立案230件。", "全年立案230件，办复率100%。", "| 指标 | 数量 |\n| --- | --- |\n| 立案 | 230件 |"])(
    "%s",
    (text) => {
      expect(saidOf(as("E"), text)).toMatchObject(PLAIN);
      expect(saidOf(as("P"), text, { published: "2024-01-10" })).toMatchObject(PLAIN);
    },
  );
  test.each(["立案230件。\n\n注：以上为初步数。", "立案230件。\n\n数据以年鉴为准。", "立案230件（暂未审定）。"])(
    "%s says it",
    (text) => expect(codesOf(as("P"), text)).toEqual([]),
  );
  test("a note says it, or a report of a year that was not over", () => {
    expect(codesOf(as("E", ", note: 据提案委估计。"), "立案230件。")).toEqual([]);
    expect(codesOf(as("P"), "立案230件。", { published: "2023-12-20" })).toEqual([]);
  });
});
