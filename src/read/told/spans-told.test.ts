import { describe, expect, test } from "vitest";
import { codesOf, type Head } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";
const ASKED = ["warning period-otherwise", "error period-otherwise"];
const told = (text: string, entry = FILED, head: Head = {}) =>
  codesOf(entry, text, head).filter((code) => code.includes("period-otherwise"));

describe("several years, by more words, are not one", () => {
  test.each([
    "近两年来，提案委收到提案300件，立案230件。",
    "近两年来，立案230件。",
    "平台自2020年上线，立案230件。",
    "连续三年开展“提案进社区”活动，立案230件。",
    "自2013年起坚持每周一次，11年累计立案230件。",
    "十一年来，立案230件。",
    "十三届全国政协期间，收到提案300件，立案230件。",
    "十三届市政协期间，立案230件。",
    "第十三届委员会任期内，立案230件。",
    "5年立案230件。",
    "五年立案230件。",
    "五载春秋，立案230件。",
    "五度春秋，1800多个日夜，立案230件。",
    "回首过去五年的历程，市政协立案230件。",
    "回顾过去五年，市政协立案230件。",
    "“十三五”时期，立案230件。",
    "历次全会共立案230件。",
    "五届一次会议至五次会议，立案230件。",
  ])("%s", (text) => {
    const [found, ...more] = told(text);
    expect(ASKED).toContain(found);
    expect(more).toEqual([]);
  });
  test("nor the time since a session", () =>
    expect(told("十三届市政协期间，立案230件。", FILED, { scope: "since-session" })).toEqual([
      "error period-otherwise",
    ]));

  test.each([
    "近年来，工作有进展。今年立案230件。",
    "平台自2023年上线，立案230件。",
    "平台自2020年上线，今年立案230件。",
    "连续三年开展“提案进社区”活动，今年立案230件。",
    "23年立案230件。",
    "2023年立案230件。",
    "第五年立案230件。",
    "每5年召开一次会议，立案230件。",
    "五年规划立案230件。",
    "在3年以上党龄的委员中立案230件。",
    "十三届全国政协一次会议精神传达后，立案230件。",
    "十三届三次会议提案立案230件。",
    "回顾过去五年，成绩来之不易。今年立案230件。",
    "总结过去五年工作，全年立案230件。",
    "落实“十四五”规划，立案230件。",
    "历次会议精神得到落实，立案230件。",
  ])("%s may be this year's", (text) => expect(told(text)).toEqual([]));
});

describe("the number that a year rose to is that year's", () => {
  const RATE = "proposal-reply-rate: 98.7%";
  test.each(["办复率由2017年的92.3%提高到2021年的98.7%。", "办复率从2020年的92.3%上升至2022年的98.7%。"])(
    "%s",
    (text) => expect(told(text, RATE)).toEqual(["error period-otherwise"]),
  );
  test("and no term's", () =>
    expect(
      told(
        "办复率由2019年的92.3%提高到2023年的98.7%。",
        'proposal-reply-rate: { value: 98.7%, scope: term-cumulative, period: { start: "2019", end: "2023" } }',
      ),
    ).toEqual(["warning period-otherwise"]));
  test.each([
    "办复率由2017年的92.3%提高到2023年的98.7%。",
    "办复率由2017年的92.3%提高到98.7%。",
    "办复率由2022年的92.3%提高到今年的98.7%。",
  ])("%s", (text) => expect(told(text, RATE)).toEqual([]));
});

describe("what was held for years is no year's number where that stands before it", () => {
  test.each(["办复率98.96%，连续5年保持在98%以上。", "办复率98.96%，已连续五年稳定在98%以上。"])("%s", (text) =>
    expect(told(text, "proposal-reply-rate: 98%以上")).toEqual(["warning period-otherwise"]),
  );
  test.each(["办复率连续5年保持在98%以上。", "立案率90%。办复率连续5年保持在98%以上。"])("%s", (text) =>
    expect(told(text, "proposal-reply-rate: 98%以上")).toEqual([]),
  );
});

describe("a term that is known is as long as it is", () => {
  const sessions = ["2017-01-05", "2018-01-05"];
  const term = (start: string, end: string) =>
    `proposals-filed: { value: 230件, year: ${end}, scope: term-cumulative, period: { start: "${start}", end: "${end}" } }`;
  const head: Head = { sessions, termStart: "2017", termEnd: "2021" };
  test("五年来 is all of it", () => {
    expect(told("五年来，立案230件。", term("2018", "2021"), head)).toEqual(["warning period-otherwise"]);
    expect(told("五年来，立案230件。", term("2017", "2021"), head)).toEqual([]);
    expect(told("五年来，立案230件。", term("2017", "2022"), head)).toEqual([]);
    expect(told("2018年以来，立案230件。", term("2018", "2021"), head)).toEqual([]);
    expect(told("五年来，立案230件。", term("2018", "2021"))).toEqual([]);
  });
});

describe("a session that no file lists is held in a year of its term", () => {
  const since: Head = { scope: "since-session" };
  test("years before", () =>
    expect(told("自五届一次会议以来，立案230件。", FILED, { ...since, termStart: "2019" })).toEqual([
      "warning period-otherwise",
    ]));
  test.each(["自五届五次会议以来，立案230件。", "自五届四次会议以来，立案230件。", "自四届一次会议以来，立案230件。"])(
    "%s may be the last",
    (text) => expect(told(text, FILED, { ...since, termStart: "2019" })).toEqual([]),
  );
});

describe("more parts of a year are none", () => {
  test.each([
    "至5月，立案230件。",
    "“两会”期间立案230件。",
    "会议前立案230件。",
    "三个月来，立案230件。",
    "“提案质量提升月”活动，当月立案230件。",
    "今年1月1日至14日，立案230件。",
    "1月1日至6月30日，已立案230件。",
  ])("%s", (text) => {
    const [found, ...more] = told(text);
    expect(ASKED).toContain(found);
    expect(more).toEqual([]);
  });
  test.each([
    "1月1日至12月31日，立案230件。",
    "由3月至5月开展活动。立案230件。",
    "在三个月内办复，立案230件。",
    "“两会”期间建言。全年立案230件。",
    "协商会议前调研，立案230件。",
    "全国“两会”期间，立案230件。",
    "3月12日至14日召开会议，立案230件。",
    "十二个月来，立案230件。",
  ])("%s", (text) => expect(told(text)).toEqual([]));
  test("a session has its own", () => expect(told("“两会”期间立案230件。", FILED, { scope: "session" })).toEqual([]));
});

describe("years that are over are no years that run on", () => {
  const of = (from: string, to: string) =>
    `proposals-filed: { value: 230件, scope: term-cumulative, period: { start: "${from}", end: "${to}" } }`;
  const term = "proposals-filed: { value: 230件, scope: term-cumulative }";
  test.each<[string, string, Head]>([
    [of("2019", "2023"), "五年来，立案230件。", { published: "2023-01-10", termStart: "2019" }],
    [of("2019", "2023"), "过去五年，立案230件。", { published: "2023-02-20" }],
    [term, "近五年立案230件。", { published: "2023-03-01", termStart: "2019-01" }],
    [term, "五年来，立案230件。", { termStart: "2020-01" }],
    [term, "五年来，立案230件。", { termStart: "2020", sessions: ["2020-01-08", "2021-01-10"] }],
  ])("%s of %s", (entry, text, head) => expect(told(text, entry, head)).toEqual(["warning period-otherwise"]));
  test.each<[string, string, Head]>([
    [term, "五年来，立案230件。", { termStart: "2019-12" }],
    [term, "五年来，立案230件。", { termStart: "2019-01", published: "2023-12-30" }],
    [term, "五年来，立案230件。", { termStart: "2019-01", published: "2024-01-30" }],
    [of("2018-01", "2023-01"), "五年来，立案230件。", { termStart: "2018-01", published: "2023-01-10" }],
    [term, "四年来，立案230件。", { termStart: "2020-01" }],
    [
      'proposals-filed: { value: 230件, scope: term-cumulative, asOf: "2023-01" }',
      "五年来，立案230件。",
      { termStart: "2018-02", published: "2023-01-10" },
    ],
  ])("%s of %s is of its own", (entry, text, head) => expect(told(text, entry, head)).toEqual([]));
});
