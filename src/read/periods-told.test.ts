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
    "五年来，市政协积极履职，共收到提案1850件，其中立案230件。",
  ])("%s", (text) => expect(codesOf(filed(), text)).toEqual([OTHERWISE.error]));

  test.each(["立案230件（累计）。", "五年来，提案工作有新进展。立案230件。", "## 五年来的提案工作\n\n立案230件。", "五年来：\n\n- 立案230件"])("%s may be several", (text) =>
    expect(codesOf(filed(), text)).toEqual([OTHERWISE.warning]),
  );
  test("立案230件（五年合计） in brackets behind", () => expect(codesOf(filed(), "立案230件（五年合计）。")).toEqual([OTHERWISE.error]));
  test("an entry of the term fits", () => expect(codesOf(filed("scope: term-cumulative"), "五年来，立案230件。")).toEqual([]));
});

describe("another year is not this one", () => {
  test.each(["去年立案230件。", "上年立案230件。", "2022年立案230件。", "甲市政协2022年立案230件。", "2022年度，立案230件。", "上一年度立案230件。", "立案（上年230件）。", "其中，2022年立案230件。", "同比立案230件。", "二〇二二年，立案230件。"])("%s", (text) =>
    expect(codesOf(filed(), text)).toEqual([OTHERWISE.error]),
  );
  test.each(["2022年，市政协履职。立案230件。", "2022年收到提案300件，立案230件。", "## 2022年工作回顾\n\n立案230件。"])("%s may be", (text) =>
    expect(codesOf(filed(), text)).toEqual([OTHERWISE.warning]),
  );
  test("去年 of a report that appeared the year after is its own", () => {
    expect(codesOf(filed(), "去年立案230件。", { published: "2024-01-10" })).toEqual([]);
    expect(codesOf(filed("year: 2022"), "2022年立案230件。")).toEqual([]);
  });
  test("a goal for a later year is a plan", () => expect(codesOf(filed(), "到2025年，立案达到230件。")).toEqual([OTHERWISE.error]));
});

describe("part of a year is not the year", () => {
  test.each(["上半年立案230件。", "一季度立案230件。", "12月立案230件。", "12月230件立案。", "1—6月，立案230件。", "大会期间立案230件。", "立案230件（上半年）。"])("%s", (text) =>
    expect(codesOf(filed(), text)).toEqual([OTHERWISE.error]),
  );
  test.each(["截至6月底，立案230件。", "闭会期间立案230件。"])("%s may be", (text) => expect(codesOf(filed(), text)).toEqual([OTHERWISE.warning]));
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
    expect(codesOf("proposals-filed: 200件", years.replace("2022年", "上年").replace("2023年", "本年"))).toEqual([OTHERWISE.error]);
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
    ["截至目前，立案230件。"],
    ["截至2023年12月31日，立案230件。"],
    ["第五年，立案230件。"],
    ["大会和闭会期间共立案230件。"],
    ["2021年成立的新区是重点。立案230件。"],
    ["大会期间立案300件，会后又立案230件。", "scope: between-sessions"],
    ["二〇二三年，立案230件。"],
  ])("%s %s", (text, more, head) => expect(codesOf(filed(more), text, head)).toEqual([]));
});

test("the entry that fits is taken where the number stands twice", () => expect(codesOf(filed(), "去年立案230件。\n\n今年立案230件。")).toEqual([]));

test("a doubt is settled by a quote with the time's words, plain words are not", () => {
  expect(codesOf(filed("quote: 截至6月底，立案230件"), "截至6月底，立案230件。")).toEqual([]);
  expect(codesOf(filed("quote: 去年立案230件"), "去年立案230件。")).toEqual([OTHERWISE.error]);
});

test("the place and the way out are named", () =>
  expect(saidOf(filed(), "工作有进展。\n\n五年来，立案230件。")[0]).toMatchObject({ line: 10, data: { line: 14, column: 7, words: "五年来", told: "years", mend: { scope: "term-cumulative" } } }));
