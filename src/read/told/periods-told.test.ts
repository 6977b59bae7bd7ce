import { describe, expect, test } from "vitest";
import { codesOf, saidOf, type Head } from "./entry-testing.ts";

const filed = (more = "") => (more === "" ? "proposals-filed: 230件" : `proposals-filed: { value: 230件, ${more} }`);
const OTHERWISE = { error: "error period-otherwise", warning: "warning period-otherwise" };

describe("several years are not one", () => {
  test.each([
    "五年来，共收到提案1850件，经审查立案230件。",
    "五年来立案230件。",
    "2018年至2022年立案230件。",
    "2018—2022年，立案230件。",
    "一届来立案230件。",
    "本届以来累计立案230件。",
    "近三年立案230件。",
    "近5年来立案230件。",
    "过去五年，立案230件。",
    "两年共立案230件。",
    "2019年以来立案230件。",
    "自2022年换届以来立案230件。",
    "本届政协成立以来立案230件。",
    "履职以来，立案230件。",
    "“十四五”期间，立案230件。",
    "历年累计立案230件。",
    "五年来，市政协积极履职，共收到提案1850件，其中立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([OTHERWISE.error]));

  test.each([
    "立案230件（累计）。",
    "五年来，提案工作有新进展。立案230件。",
    "## 五年来的提案工作\n\n立案230件。",
    "五年来：\n\n- 立案230件",
  ])("%s may be several", (text) => expect(codesOf(filed(), text)).toEqual([OTHERWISE.warning]));
  test("立案230件（五年合计） in brackets behind", () =>
    expect(codesOf(filed(), "立案230件（五年合计）。")).toEqual([OTHERWISE.error]));
  test("an entry of the term fits", () =>
    expect(codesOf(filed("scope: term-cumulative"), "两年来，立案230件。")).toEqual([]));
  test.each(["三年来，立案230件。", "五年来，立案230件。"])("one of a term that is younger does not: %s", (text) =>
    expect(codesOf(filed("scope: term-cumulative"), text)).toEqual([OTHERWISE.warning]),
  );
});

describe("another term is not this one", () => {
  test.each([
    "上届立案230件。",
    "上一届立案230件。",
    "上届政协立案230件。",
    "上届政协期间立案230件。",
    "| 项目 | 上届 | 本届 |\n| --- | --- | --- |\n| 立案 | 230件 | 250件 |",
  ])("%s", (text) => {
    expect(codesOf(filed(), text)).toEqual([OTHERWISE.error]);
    expect(codesOf(filed('scope: term-cumulative, period: { start: "2017", end: "2021" }, year: 2021'), text)).toEqual(
      [],
    );
  });
  test.each(["四届政协立案230件。", "四届市政协共立案230件。", "第四届委员会立案230件。", "五届政协共立案230件。"])(
    "%s may not be",
    (text) => {
      const [found] = saidOf(filed(), text);
      expect(found?.severity).toBe(text.startsWith("五") ? undefined : "warning");
    },
  );
  test("all of the body's own term is several years", () =>
    expect(codesOf(filed(), "本届政协共立案230件。")).toEqual([OTHERWISE.error]));
  test.each([
    "五届政协立案230件。",
    "立案230件，比上届增加12件。",
    "2023年，五届市政协立案230件。",
    "十四届全国政协会议精神传达后，立案230件。",
    "四届政协委员回访，立案230件。",
    "上届常委回访，立案230件。",
    "五届一次会议后，立案230件。",
  ])("%s is this year's", (text) => expect(codesOf(filed(), text)).toEqual([]));
});

describe("years to come are none that was", () => {
  test.each([
    "今后五年立案230件。",
    "今后五年，立案230件。",
    "未来三年立案230件。",
    "全市未来三年立案230件。",
    "全市今后几年立案230件。",
  ])("%s", (text) => expect(saidOf(filed(), text)).toMatchObject([{ severity: "error" }]));
  test.each(["为今后五年工作开好局，立案230件。", "谋划今后五年工作，立案230件。", "就未来三年发展协商，立案230件。"])(
    "%s speaks of more than them",
    (text) => expect(codesOf(filed(), text)).toEqual([]),
  );
});

describe("全年 is no time since a session", () => {
  test("全年立案 is asked about", () =>
    expect(codesOf(filed("scope: since-session"), "全年立案230件。")).toEqual([OTHERWISE.warning]));
  test.each(["一年来，立案230件。", "五届二次会议以来，全年立案230件。", "从2023年3月到次年大会，全年立案230件。"])(
    "%s is",
    (text) => expect(codesOf(filed("scope: since-session"), text)).toEqual([]),
  );
});

test("of the time since a session, a part may be the session's", () =>
  expect(codesOf(filed("scope: session"), "五届二次会议以来，立案250件。其中大会期间立案230件。")).toEqual([]));
test("nor does a sentence before say against it", () =>
  expect(codesOf(filed("scope: session"), "五届二次会议以来，收到提案250件。大会提案立案230件。")).toEqual([]));

describe("another year is not this one", () => {
  test.each([
    "去年立案230件。",
    "前年立案230件。",
    "往年立案230件。",
    "上年立案230件。",
    "2022年立案230件。",
    "甲市政协2022年立案230件。",
    "2022年度，立案230件。",
    "上一年度立案230件。",
    "立案（上年230件）。",
    "其中，2022年立案230件。",
    "同比立案230件。",
    "二〇二二年，立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([OTHERWISE.error]));
  test.each([
    "2022年，市政协履职。立案230件。",
    "2022年收到提案300件，立案230件。",
    "## 2022年工作回顾\n\n立案230件。",
  ])("%s may be", (text) => expect(codesOf(filed(), text)).toEqual([OTHERWISE.warning]));
  test("an entry of that year fits", () => expect(codesOf(filed("year: 2022"), "2022年立案230件。")).toEqual([]));
  test("a goal for a later year is a plan", () =>
    expect(codesOf(filed(), "到2025年，立案达到230件。")).toEqual([OTHERWISE.error]));
});

describe("去年 of a report that appeared the year after is either of two years", () => {
  const head = { published: "2024-01-20" };
  test.each([
    "去年立案230件。",
    "去年同期立案230件。",
    "收到提案300件，立案去年为230件。",
    "去年立案230件，今年将有新的进展，计划立案250件。",
    "| 指标 | 去年 |\n| --- | --- |\n| 立案 | 230件 |",
  ])("%s", (text) => {
    expect(codesOf(filed(), text, head)).toEqual([OTHERWISE.warning]);
    expect(codesOf(filed("year: 2022"), text, head)).toEqual([]);
    expect(codesOf(filed("year: 2023"), text, head)).toEqual([]);
    expect(codesOf(filed("year: 2021"), text, head)).toEqual([OTHERWISE.warning]);
  });
  test("a quote with 去年 settles it", () =>
    expect(codesOf(filed("quote: 去年立案230件"), "去年立案230件。", head)).toEqual([]));
  test("its hint names both", () =>
    expect(saidOf(filed(), "去年立案230件。", head)[0]).toMatchObject({
      data: { told: "last-year", mend: { years: [2022, 2023] } },
    }));
  test.each([
    "今年立案250件，去年230件。",
    "去年立案230件，今年立案250件。",
    "2023年立案250件，去年230件。",
    "本年度立案250件，去年为230件。",
    "全年立案250件，去年为230件。",
    "| 指标 | 去年 | 今年 |\n| --- | --- | --- |\n| 立案 | 230件 | 250件 |",
    "| 指标 | 去年 | 2023年 |\n| --- | --- | --- |\n| 立案 | 230件 | 250件 |",
  ])("beside this year's number it is the year before: %s", (text) => {
    expect(codesOf(filed(), text, head)).toEqual([OTHERWISE.error]);
    expect(codesOf(filed("year: 2022"), text, head)).toEqual([]);
    expect(codesOf("proposals-filed: 250件", text, head)).toEqual([]);
  });
  test.each(["去年（2023年）立案230件。", "去年（2023年）立案230件，今年立案250件。"])(
    "brackets say which: %s",
    (text) => {
      expect(codesOf(filed(), text, head)).toEqual([]);
      expect(codesOf(filed("year: 2022"), text, head)).toEqual([OTHERWISE.error]);
    },
  );
  test("there too an editor has the last word", () =>
    expect(codesOf(filed("year: 2023"), "去年立案230件，今年立案50件。", head)).toEqual([]));
});

describe("a number that another is held against is of its own time", () => {
  test.each([
    "立案由上年的230件增加到250件。",
    "立案从上年的230件增至250件。",
    "立案250件，比上年的230件多20件。",
    "立案250件，超过上年的230件。",
    "立案250件，高于上年的230件。",
    "立案由2022年的230件增加到250件。",
    "全年立案250件，比上年的230件增加20件。",
    "立案250件，比上年230件增加20件。",
    "立案较上年（230件）增长一成。",
    "与2022年的230件立案相比，有所增加。",
    "立案同上年的230件基本持平。",
  ])("%s", (text) => {
    expect(codesOf(filed(), text)).toEqual([OTHERWISE.error]);
    expect(codesOf(filed("year: 2022"), text)).toEqual([]);
    if (text.includes("250")) expect(codesOf("proposals-filed: 250件", text)).toEqual([]);
  });
  test.each([
    "立案比五年前的230件增加20件。",
    "立案比2018年的230件翻了一番。",
    "立案比前年的230件多20件。",
    "立案比往年的230件翻了一番。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([OTHERWISE.error]));
  test("a quote does not make it this year's", () =>
    expect(codesOf(filed("quote: 比上年的230件增加20件"), "立案250件，比上年的230件增加20件。")).toEqual([
      OTHERWISE.error,
    ]));
  test.each(["立案比上年增加230件。", "立案250件，比上年多230件。"])("a change is no base: %s", (text) =>
    expect(codesOf(filed("year: 2022"), text)).toEqual(["error number-not-in-text"]),
  );
  test.each(["从2022年成立的专班收到建议，立案230件。", "与上年相比，立案230件。", "由2022年的3个专班承办立案230件。"])(
    "%s",
    (text) => expect(codesOf(filed(), text)).toEqual([]),
  );
});

describe("分别 gives each number its year", () => {
  test.each([
    "2022年和2023年分别立案230件、250件。",
    "2022年、2023年分别立案230件和250件。",
    "2022年、2023年立案数分别为230件和250件。",
  ])("%s", (text) => {
    expect(codesOf(filed(), text)).toEqual([OTHERWISE.error]);
    expect(codesOf(filed("year: 2022"), text)).toEqual([]);
    expect(codesOf("proposals-filed: 250件", text)).toEqual([]);
    expect(codesOf("proposals-filed: { value: 250件, year: 2022 }", text)).toEqual([OTHERWISE.error]);
  });
});

describe("what names several years says none of what follows", () => {
  test.each([
    "2022年立案300件，今年（2023年）立案250件。提案工作有进展，立案230件。",
    "今年立案250件，上年立案240件。提案工作有进展，立案230件。",
    "# 甲市政协2023年工作总结及2024年工作计划\n\n立案230件。",
    "# 甲市政协2023年工作总结及2024年工作计划\n\n一、2023年主要工作\n\n立案230件。",
    "# 甲市政协2022年工作总结及2023年工作计划\n\n## 2023年主要工作\n\n立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([]));
});

describe("part of a year is not the year", () => {
  test.each([
    "上半年立案230件。",
    "一季度立案230件。",
    "12月立案230件。",
    "12月230件立案。",
    "1—6月，立案230件。",
    "大会期间立案230件。",
    "立案230件（上半年）。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([OTHERWISE.error]));
  test.each(["截至6月底，立案230件。", "闭会期间立案230件。"])("%s may be", (text) =>
    expect(codesOf(filed(), text)).toEqual([OTHERWISE.warning]),
  );
  test("asOf is held against the day that the text names", () => {
    expect(codesOf(filed("asOf: 2023-12-31"), "截至10月底，立案230件。")).toEqual([OTHERWISE.warning]);
    expect(codesOf(filed("asOf: 2023-10-31"), "截至10月底，立案230件。")).toEqual([]);
    expect(codesOf(filed("asOf: 2023-12-31"), "截至2023年底，立案230件。")).toEqual([]);
  });
  test("entries that say so fit", () => {
    expect(codesOf(filed("asOf: 2023-06-30"), "截至6月底，立案230件。")).toEqual([]);
    expect(codesOf(filed("scope: session"), "大会期间立案230件。")).toEqual([]);
    expect(codesOf(filed("facet: 上半年"), "上半年立案230件。")).toEqual(["warning facet-unlisted"]);
  });
});

describe("a year is neither a session nor a term", () => {
  test.each([
    ["scope: session", "全年立案230件。"],
    ["scope: term-cumulative", "全年立案230件。"],
    ["scope: term-cumulative", "今年立案230件。"],
  ])("%s of %s", (more, text) => expect(codesOf(filed(more), text)).toEqual([OTHERWISE.error]));
});

describe("in tables the heads of column and row say the time", () => {
  const years = "| 指标 | 2022年 | 2023年 |\n| --- | --- | --- |\n| 立案 | 200件 | 230件 |";
  test("of a column", () => {
    expect(codesOf("proposals-filed: 230件", years)).toEqual([]);
    expect(codesOf("proposals-filed: 200件", years)).toEqual([OTHERWISE.error]);
    expect(codesOf("proposals-filed: 200件", years.replace("2022年", "上年").replace("2023年", "本年"))).toEqual([
      OTHERWISE.error,
    ]);
    expect(codesOf("proposals-filed: 200件", years.replace("2022年", "2022"))).toEqual([OTHERWISE.error]);
    expect(codesOf("proposals-filed: 200件", years.replace("2022年", "五年合计"))).toEqual([OTHERWISE.error]);
    expect(codesOf("proposals-filed: { value: 200件, year: 2022 }", years)).toEqual([]);
  });
  test("of a row", () => {
    const rows = "| 年份 | 立案 |\n| --- | --- |\n| 2022年 | 200件 |\n| 2023年 | 230件 |";
    expect(codesOf("proposals-filed: 230件", rows)).toEqual([]);
    expect(codesOf("proposals-filed: 200件", rows)).toEqual([OTHERWISE.error]);
  });
});

describe("words about other times say nothing against it", () => {
  test.each<[string, string?, Head?]>([
    ["本年度立案230件。"],
    ["今年立案230件。"],
    ["全年立案230件。"],
    ["2023年，立案230件。"],
    ["2023年，市政协履职。去年提案也已办结。今年立案230件。"],
    ["五年来，提案工作不断进步。2023年，立案230件。"],
    ["五年来，提案工作不断进步；今年立案230件。"],
    ["大会期间，立案230件。", "scope: session"],
    ["自2022年1月全体会议以来，立案230件。", "scope: since-session"],
    ["五届二次会议以来，立案230件。", "scope: since-session"],
    ["五届二次会议以来，全年立案230件。", "scope: since-session"],
    ["去年以来，立案230件。"],
    ["比去年增加20件，立案230件。"],
    ["较上年有所增加，立案230件。"],
    ["与去年持平，立案230件。"],
    ["与2022年相比，立案230件，更多。"],
    ["落实《2022年提案工作要点》，立案230件。"],
    ["围绕“十四五”规划，立案230件。"],
    ["围绕2022年确定的重点，立案230件。"],
    ["立案230件（上年200件）。"],
    ["上年立案200件，今年立案230件。"],
    ["上半年立案100件，全年立案230件。"],
    ["2022年10月，党的二十大召开。市政协立案230件。"],
    ["3月12日，召开会议，立案230件。"],
    ["三年行动计划实施顺利，立案230件。"],
    ["截至12月底，立案230件。"],
    ["今年收到提案300件。截至目前，立案230件。"],
    ["截至2023年12月31日，立案230件。"],
    ["第五年，立案230件。"],
    ["大会和闭会期间共立案230件。"],
    ["2021年成立的新区是重点。立案230件。"],
    ["大会期间立案300件，会后又立案230件。", "scope: between-sessions"],
    ["二〇二三年，立案230件。"],
  ])("%s %s", (text, more, head) => expect(codesOf(filed(more), text, head)).toEqual([]));
});

test("the entry that fits is taken where the number stands twice", () =>
  expect(codesOf(filed(), "去年立案230件。\n\n今年立案230件。")).toEqual([]));

test("a doubt is settled by a quote with the time's words, plain words are not", () => {
  expect(codesOf(filed("quote: 截至6月底，立案230件"), "截至6月底，立案230件。")).toEqual([]);
  expect(codesOf(filed("quote: 去年立案230件"), "去年立案230件。")).toEqual([OTHERWISE.error]);
});

test("the place and the way out are named", () =>
  expect(saidOf(filed(), "工作有进展。\n\n五年来，立案230件。")[0]).toMatchObject({
    line: 10,
    data: { line: 14, column: 7, words: "五年来", told: "years", mend: { scope: "term-cumulative" } },
  }));
