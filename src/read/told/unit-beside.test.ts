import { describe, expect, it, test } from "vitest";
import { diagnosticText } from "../../i18n/diagnostics.ts";
import { loadContentFiles } from "../files/content-files.ts";
import { readContent } from "../read-content.ts";
import type { ContentFile } from "../files/source.ts";

const report = "content/reports/jia/2023-review.md";
const metricsFile = "content/metrics.yaml";
const base = await loadContentFiles("tests/fixtures/read/base/content");
const file = (path: string, text: string): ContentFile => {
  const bytes = new TextEncoder().encode(text);
  return { path, size: bytes.length, bytes };
};
const more = `
  - id: funds
    labels: { zh: 捐款捐物 }
    definition: { zh: 捐赠款物折价。 }
    group: proposals
    kind: money
    units: [元]
    aggregation: sum
    wordings: [捐款捐物]
  - id: visits
    labels: { zh: 走访 }
    definition: { zh: 走访委员。 }
    group: proposals
    kind: people
    units: [人次, 人]
    aggregation: sum
    wordings: [走访委员]
`;
const metrics = `${new TextDecoder().decode(base.find(({ path }) => path === metricsFile)?.bytes)}${more}`;

/** What the reader makes of the entries of a report and its text: amounts, and problems with what to write. */
function read(entries: string, text: string) {
  const source = `---\ntitle: 甲市政协2023年工作综述\nbody: jia\nyear: 2023\nkind: review\ntext: original\nscope: calendar-year\nsource: { name: 甲市日报 }\nmetrics:\n  ${entries}\n---\n${text}\n`;
  const site = [
    ...base.filter(({ path }) => path !== report && path !== metricsFile),
    file(metricsFile, metrics),
    file(report, source),
  ];
  const { dataset, diagnostics } = readContent(site);
  const observations = dataset?.reports.find(({ id }) => id === "jia/2023-review")?.observations ?? [];
  return {
    amounts: observations.map(({ quantity }) => `${quantity?.raw} = ${quantity?.value}${quantity?.unit}`),
    problems: diagnostics
      .filter(({ severity }) => severity !== "note")
      .map((found) => `${found.code}: ${diagnosticText(found, "zh").hint}`),
  };
}

const stated = (raw: string, value: string) => ({ amounts: [`${raw} = ${value}`], problems: [] });
const table = (head: string, row: string, above = "") => `${above}| 指标 | ${head} |\n|---|---|\n| ${row} |`;

describe("a bare number is read in the unit that stands beside it", () => {
  const texts: [string, string][] = [
    ["at the head of its column", table("数值（万元）", "捐款捐物 | 60")],
    ["at the head of its column, behind a stroke", table("数值/万元", "捐款捐物 | 60")],
    ["at the head of its row", table("数值", "捐款捐物（万元） | 60")],
    ["in a line above the table", table("数值", "捐款捐物 | 60", "单位：万元\n\n")],
    ["in a line above the table's title", table("数值", "捐款捐物 | 60", "（单位：人民币万元）\n\n捐助情况\n\n")],
    ["in the heading", table("数值", "捐款捐物 | 60", "## 捐助情况（万元）\n\n")],
    ["in a line above that lists several", table("数值", "捐款捐物 | 60", "单位：件、万元\n\n")],
    ["in the head of the table", "| 捐助情况 | 单位：万元 |\n|---|---|\n| 捐款捐物 | 60 |"],
    ["in a column of units", "| 指标 | 单位 | 数值 |\n|---|---|---|\n| 捐款捐物 | 万元 | 60 |"],
    ["in a line above a list", "单位：万元\n\n- 捐款捐物60"],
    ["in a column of units behind it", "| 指标 | 数值 | 计量单位 |\n|---|---|---|\n| 捐款捐物 | 60 | 万元 |"],
    ["in a column of units without a name", "| 指标 | | 数值 |\n|---|---|---|\n| 捐款捐物 | 万元 | 60 |"],
    [
      "in the nearest of two columns of units",
      "| 项目 | 数量 | 单位 | 项目 | 数量 | 单位 |\n|---|---|---|---|---|---|\n| 立案提案 | 169 | 件 | 捐款捐物 | 60 | 万元 |",
    ],
    ["at the second label of its row", "| 类别 | 指标 | 数值 |\n|---|---|---|\n| 为民 | 捐款捐物（万元） | 60 |"],
    [
      "at the nearest label of its row",
      "| 项目 | 数量 | 项目 | 数量 |\n|---|---|---|---|\n| 立案提案（件） | 169 | 捐款捐物（万元） | 60 |",
    ],
    ["at a label behind it", "| 数值 | 指标 |\n|---|---|\n| 60 | 捐款捐物（万元） |"],
    ["at the head of the labels", table("数值", "捐款捐物 | 60").replace("指标", "指标（万元）")],
    ["in a row of units", "| 年度 | 立案提案 | 捐款捐物 |\n|---|---|---|\n| 单位 | 件 | 万元 |\n| 2023年 | 169 | 60 |"],
    ["in a row of units at the end", "| 年度 | 捐款捐物 |\n|---|---|\n| 2023年 | 60 |\n| 单位 | 万元 |"],
    ["in brackets below the head", table("数值", " | （万元） |\n| 捐款捐物 | 60")],
    ["without brackets", table("金额 万元", "捐款捐物 | 60")],
    ["behind the metric", table("数值", "捐款捐物万元 | 60")],
    ["before a note's mark", table("数值", "捐款捐物（万元）① | 60")],
    ["among other words in brackets", table("数值", "捐款捐物（万元，含物资折价） | 60")],
    ["as what it is counted in", table("数值（以万元计）", "捐款捐物 | 60")],
    ["in a sentence above", table("数值", "捐款捐物 | 60", "以下金额均以万元计。\n\n")],
    ["in a line that parts several with a semicolon", table("数值", "捐款捐物 | 60", "单位：件；万元\n\n")],
    ["in a note below", `${table("数值", "捐款捐物 | 60")}\n\n注：金额单位为万元。`],
    ["in what opens a list", "捐赠情况（单位：万元）：\n\n- 捐款捐物60"],
    ["in brackets before it", "捐款捐物（万元）：60。"],
    ["in brackets before it, named", "捐款捐物（单位：万元）：60。"],
    ["in brackets behind it, named", "捐款捐物60（单位：万元）。"],
    ["behind it, for its sentence", "捐款捐物60，捐赠物品30，单位均为万元。"],
    ["at the last of a list", "捐款捐物、争取资金分别为60、80万元。"],
  ];
  test.each(texts)("%s", (_, text) => {
    expect(read("funds: 60万元", text)).toEqual(stated("60万元", "600000元"));
    expect(read("funds: 60", text).problems).toEqual(["unit-beside: 写成 60万元。"]);
    expect(read("funds: 60元", text).problems).toEqual(["unit-beside: 写成 60万元。"]);
  });

  it("in brackets behind it, which are its own", () => {
    expect(read("funds: 50万元", "捐款捐物50（万元）。")).toEqual(stated("50（万元）", "500000元"));
    expect(read("funds: 50", "捐款捐物50（万元）。").problems[0]).toMatch(
      /^number-not-in-text: 正文写的是“50（万元）”。/,
    );
  });

  it("with its bound", () =>
    expect(read("funds: 60余万元", table("数值（万元）", "捐款捐物 | 60余"))).toEqual(stated("60余万元", "600000元")));

  it("the row's before the column's", () =>
    expect(read("proposal-reply-rate: 98.5%", table("数值（件）", "办复率（%） | 98.5"))).toEqual(
      stated("98.5%", "98.5%"),
    ));

  it("another unit of the metric than the first is an error too", () => {
    expect(read("visits: 30", table("数值", "走访委员（人） | 30")).problems).toEqual([]);
    expect(read("visits: 30人次", table("数值", "走访委员（人） | 30")).problems).toEqual(["unit-beside: 写成 30人。"]);
  });

  it("a line above says nothing of metrics that are never stated in its unit", () =>
    expect(read("proposals-filed: 169", table("数值", "立案提案 | 169", "单位：万元\n\n"))).toEqual(
      stated("169", "169件"),
    ));

  it.each([
    ["a blank in a time is none", "| 项目 | 2023 年 | 全 年 |\n|---|---|---|\n| 立案提案 | 12 | 169 |"],
    ["bodies stand in a column called 单位", "| 单位 | 立案提案 |\n|---|---|\n| 提案委 | 169 |"],
    ["a caption names who reports", table("数值", "立案提案 | 169", "填报单位：提案委\n\n")],
    ["those that work on it are counted", "立案提案169件，承办单位为68家。"],
    [
      "another metric's, before it",
      "| 项目 | 数量 | 项目 | 数量 |\n|---|---|---|---|\n| 捐款捐物（万元） | 60 | 立案提案 | 169 |",
    ],
    ["another column's", "| 年度 | 捐款捐物（万元） | 立案提案 |\n|---|---|---|\n| 2023年 | 60 | 169 |"],
    ["the next table's", `${table("数值", "立案提案 | 169")}\n\n单位：万元\n\n${table("数值", "捐款捐物 | 60")}`],
    ["a row with nothing in the column of units", "| 指标 | 单位 | 数值 |\n|---|---|---|\n| 立案提案 | — | 169 |"],
  ])("no unit: %s", (_, text) => {
    expect(read("proposals-filed: { value: 169, unit: 件 }", text).problems).toEqual([]);
    expect(read("proposals-filed: 169件", text).problems).toEqual([]);
  });

  it("nor a line in which other words stand, of a paragraph", () =>
    expect(read("funds: 60元", "各单位：捐款捐物60。").problems).toEqual([]));
});

describe("money without any unit", () => {
  it("is an error that names both that it may be", () =>
    expect(read("funds: 60", "捐款捐物60。").problems).toEqual([
      "money-without-unit: 连单位一起写：60元 或 60万元；正文没有写单位的，核对来源后写成 { value: 60, unit: 万元 }。",
    ]));
  it("is one of another source and worked out as well", () => {
    expect(read("funds: { value: 60, source: { name: 乙报 } }", "捐款捐物。").problems[0]).toMatch(
      /^money-without-unit/,
    );
    expect(read("funds: { value: 60, basis: inferred, note: 推算。 }", "捐款捐物。").problems[0]).toMatch(
      /^money-without-unit/,
    );
  });
  it("may have it in the entry, as a unit of its own", () => {
    expect(read("funds: { value: 60, unit: 万元 }", "捐款捐物60。")).toEqual(stated("60（万元）", "600000元"));
    expect(read("funds: { value: 60余, unit: 万元, source: { name: 乙报 } }", "捐款捐物。").amounts).toEqual([
      "60余（万元） = 600000元",
    ]);
  });
  it("may be called so, but not scaled", () => {
    expect(read("funds: 60元", "捐款捐物60。").problems).toEqual([]);
    expect(read("funds: 60万元", "捐款捐物60。").problems[0]).toMatch(/^number-not-in-text/);
  });
  it("is none where the text gives it", () =>
    expect(read("funds: 60", "捐款捐物60元。")).toEqual(stated("60元", "60元")));
});
