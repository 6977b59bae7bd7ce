import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const filed = (more: string): string => `proposals-filed: { value: 230件, ${more} }`;
const UNSAID = "warning period-unsaid";
const term = 'scope: term-cumulative, period: { start: "2019", end: "2023" }';

const elsewhere = "去年大会期间，委员建言踊跃。十四届二次会议以来，质效提升。五年来，平台完善。";

describe("a time that is said of something else says nothing of a number", () => {
  test.each(["year: 2022", "scope: session", "scope: since-session", term])("%s, by a paragraph behind it", (more) =>
    expect(codesOf(filed(more), `## 提案工作\n\n立案提案230件，质量较高。\n\n${elsewhere}`)).toContain(UNSAID),
  );
  test.each(["year: 2022", "scope: session", term])("%s, by its own paragraph's later sentences", (more) =>
    expect(codesOf(filed(more), `立案提案230件，质量较高。${elsewhere}`)).toContain(UNSAID),
  );
  test.each([
    "全年立案230件。\n\n去年，市政协被评为先进单位。",
    "去年，市政协被评为先进单位。\n\n全年立案230件。",
    "立案230件，比2022年的212件多18件。",
    "立案230件，上一年度二百一十二件。",
    "立案230件，2022年为212件。",
    "立案230件，比上年增加12件。",
    "立案230件，较去年有所增加。",
    "比2022年更加踊跃，全年立案230件。",
    "一年来，立案230件。",
    "上半年收到110件，下半年收到120件；全年立案230件。",
  ])("year: 2022 in %s", (text) =>
    expect(codesOf(filed("year: 2022"), `市政协履职尽责。\n\n## 提案工作\n\n${text}`)).toContain(UNSAID),
  );
  test("another table's head", () =>
    expect(
      codesOf(
        filed("year: 2022"),
        "| 项目 | 2021年 | 2022年 |\n| --- | --- | --- |\n| 学习 | 9次 | 8次 |\n\n提案情况如下。\n\n| 项目 | 全年 |\n| --- | --- |\n| 立案 | 230件 |",
      ),
    ).toContain(UNSAID));
  test("a time since a session is none of the session", () => {
    const title = "五届一次会议以来提案工作情况的报告";
    expect(codesOf(filed("scope: session"), "立案230件。", { title })).not.toEqual([]);
    expect(codesOf(filed("scope: session"), "五届一次会议以来，提案工作有序。\n\n立案230件。", { title })).not.toEqual(
      [],
    );
    expect(codesOf(filed("scope: session"), "立案230件。", { title: "五届一次会议提案审查情况的报告" })).toEqual([]);
  });
});

describe("a time that is said of a number is enough", () => {
  test.each([
    ["year: 2022", "2022年，提案工作有新进展。委员踊跃建言。立案230件。"],
    ["year: 2022", "2022年，提案工作有新进展。\n\n委员踊跃建言。\n\n立案230件。"],
    ["year: 2022", "## 2022年提案工作\n\n委员踊跃建言。\n\n立案230件。"],
    ["year: 2022", "立案230件（2022年）。"],
    ["year: 2022", "立案230件，为2022年全年数。"],
    ["year: 2022", "全年立案250件，上年为230件。"],
    ["year: 2022", "立案由230件增加到250件。"],
    ["year: 2022", "立案250件，比上年的230件增加20件。"],
    ["scope: session", "大会期间，共收到提案300件。\n\n经审查，立案230件。"],
    ["scope: session", "市政协召开大会。委员踊跃建言，大会共收到提案300件。经审查，立案230件。"],
    ["scope: session", "收到提案300件。其中，立案230件，均为大会期间提交。"],
    ["scope: since-session", "五届二次会议以来，提案质量提高。\n\n委员踊跃建言。\n\n立案230件。"],
    [term, "五年来，提案质量提高。\n\n委员踊跃建言。\n\n立案230件。"],
    [term, "- 五年来的工作：\n  - 立案230件。"],
    [term, "| 项目 | 五年累计 |\n| --- | --- |\n| 立案 | 230件 |"],
    [term, "五年来主要数据如下：\n\n| 项目 | 数量 |\n| --- | --- |\n| 立案 | 230件 |"],
  ])("%s: %s", (more, text) =>
    expect(codesOf(filed(more), `市政协履职尽责。\n\n机关建设不断加强。\n\n${text}`)).not.toContain(UNSAID),
  );
});
