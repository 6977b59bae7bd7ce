import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";
const PLANNED = { error: "error number-planned", warning: "warning number-planned" };

describe("a number under a heading of plans was not reached", () => {
  test.each([
    "## 2024年工作安排\n\n2024年，我们将聚焦民生。立案230件。",
    "## 三、下一步打算\n\n- 立案230件",
    "## 2024年工作安排\n\n### （一）聚焦民生\n\n立案230件。",
    "## 2024年目标任务\n\n立案230件。",
    "## 2024年工作安排\n\n### 围绕2025年目标建言\n\n立案230件。",
    "## 今后五年的工作\n\n立案230件。",
    "## 明年工作重点\n\n| 指标 | 数 |\n| --- | --- |\n| 立案 | 230件 |",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual([PLANNED.error]));

  test.each(["## 2024年工作安排\n\n工作要有进展。\n\n## 聚焦民生\n\n立案230件。"])("%s may be reached", (text) =>
    expect(codesOf(FILED, text)).toEqual([PLANNED.warning]),
  );

  test.each([
    "## 2023年工作回顾\n\n立案230件。\n\n## 2024年工作安排\n\n立案230件。",
    "## 2024年工作安排\n\n工作要有进展。\n\n## 2023年工作总结\n\n立案230件。",
    "## 工作目标完成情况\n\n立案230件。",
    "## 落实重点工作安排\n\n立案230件。",
    "## 工作总结及下一步打算\n\n立案230件。",
    "## 助力实现2030年前碳达峰目标\n\n立案230件。",
    "## 对标“2035年远景目标”建言\n\n立案230件。",
  ])("%s was", (text) => expect(codesOf(FILED, text)).toEqual([]));
});

test("nor do a quote's words reach it", () =>
  expect(codesOf("proposals-filed: { value: 230件, quote: 立案230件 }", "## 2024年工作安排\n\n立案230件。")).toEqual([
    PLANNED.error,
  ]));

describe("a word of the future in what names a thing is no plan", () => {
  test.each([
    "即将上市企业提案立案230件。",
    "对打算留下的企业立案230件。",
    "为准备返乡创业的群众立案230件。",
    "在即将到来的春节前，立案230件。",
    "预计年内投产企业立案230件。",
    "有望留在本地的青年提出，立案230件。",
    "围绕即将出台的条例立案230件。",
    "就计划增资扩产的项目立案230件。",
    "为可能失业的职工呼吁，立案230件。",
    "准备上市的企业立案230件。",
    "对有望突破的课题开展调研，立案230件。",
  ])("%s is done", (text) => expect(codesOf(FILED, text)).toEqual([]));
  test.each([
    "打算立案230件。",
    "即将立案230件。",
    "打算为企业立案230件。",
    "打算立案的企业提案230件。",
    "预计企业提案立案230件。",
    "准备立案230件。",
    "计划为上市企业立案230件。",
    "有望立案230件。",
    "可能立案230件。",
    "对企业打算立案230件。",
    "计划完成的课题立案230件。",
  ])("%s is not", (text) => expect(codesOf(FILED, text)).not.toEqual([]));
});

describe("a plan that was carried out", () => {
  test.each([
    "预计立案的230件提案全部完成。",
    "计划的立案230件全部办结。",
    "拟立案的230件提案已全部办结。",
    "计划立案230件，已全部完成。",
    "计划的230件立案如期完成。",
    "计划立案的230件提案全部办理完毕。",
    "应市委要求立案230件。",
    "拟上市企业立案230件。",
  ])("%s is done", (text) => expect(codesOf(FILED, text)).toEqual([]));
  test.each([
    "力争计划立案的230件全部完成。",
    "计划立案230件全部完成。",
    "明年计划立案的230件提案全部办结。",
    "计划立案230件，力争全部完成。",
    "计划立案230件，已完成30件。",
    "计划立案230件，年底前全部完成。",
    "明年计划立案的230件提案全部办理完毕。",
    "要求立案230件。",
    "拟立案230件。",
    "明年开展立案230件。",
  ])("%s is not", (text) => expect(codesOf(FILED, text)).toEqual(["error number-not-in-text"]));
  test("预计数 is an estimate, as status E says", () => {
    expect(codesOf("proposals-filed: { value: 230件, status: E }", "立案230件（预计数）。")).toEqual([]);
    expect(codesOf(FILED, "立案230件（预计数）。")).toEqual(["warning status-otherwise"]);
  });
});

describe("a plan that tells of the year before", () => {
  const head = { kind: "plan", title: "甲市政协2023年工作要点" };
  const entry = "proposals-filed: { value: 230件, year: 2022 }";
  test.each(["去年立案230件。", "2022年立案230件。", "2022年，收到提案300件，立案230件。"])(
    "%s may be listed for it",
    (text) => expect(codesOf(entry, text, head)).toEqual([]),
  );
  test.each(["立案230件。", "2023年，立案230件。"])("%s may not", (text) =>
    expect(codesOf(entry, text, head)).toContain(PLANNED.warning),
  );
  test("nor as its own", () => expect(codesOf(FILED, "去年立案230件。", head)).not.toEqual([]));
});
