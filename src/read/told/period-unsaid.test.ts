import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const filed = (more: string): string => `proposals-filed: { value: 230件, ${more} }`;
const UNSAID = ["warning period-unsaid"];

describe("a time that an entry gives its number, and no words do, is asked about", () => {
  test.each(["session", "between-sessions", "since-session", "term-cumulative"])("scope: %s", (scope) =>
    expect(saidOf(filed(`scope: ${scope}`), "立案230件。")).toMatchObject([
      { code: "period-unsaid", severity: "warning", data: { unsaid: "scope", scope } },
    ]),
  );
  test.each(["立案230件。", "全市上下团结奋进。立案230件。", "## 提案工作\n\n立案230件。"])(
    "another year: %s",
    (text) =>
      expect(saidOf(filed("year: 2022"), text)).toMatchObject([
        { code: "period-unsaid", data: { unsaid: "year", year: 2022 } },
      ]),
  );
  test.each([
    "召开主席会议12次，立案230件。",
    "## 提案工作\n\n立案230件。\n\n## 五届二次会议\n\n听取报告。",
    "2023年，立案230件。",
  ])("a meeting of others, and one of another section, say nothing: %s", (text) =>
    expect(codesOf(filed("scope: session"), text)).not.toEqual([]),
  );
});

describe("a year that only the entry says is asked about in any scope", () => {
  const since = { scope: "since-session" } as const;
  test.each(["year: 2022", "year: 2024", "year: 2024, scope: since-session"])("%s", (more) =>
    expect(codesOf(filed(more), "市政协会议以来，立案230件。", since)).toContain(UNSAID[0]),
  );
  test("a year to come by no words but its own", () =>
    expect(codesOf(filed("year: 2024"), "五届二次会议以来，比上年多立案，立案230件。", since)).toContain(UNSAID[0]));
  test.each(["五届一次会议以来，立案230件。", "立案250件，上年立案230件。", "2022年，立案230件。"])(
    "%s says it",
    (text) => expect(codesOf(filed("year: 2022"), text, since)).not.toContain(UNSAID[0]),
  );
  const term = 'scope: term-cumulative, year: 2022, period: { start: "2018", end: "2022" }';
  test("of a term", () => expect(codesOf(filed(term), "五年来，立案230件。")).toContain(UNSAID[0]));
  test.each(["四届政协五年间，立案230件。", "上届共立案230件。", "2018年至2022年，立案230件。"])(
    "%s says its last",
    (text) => expect(codesOf(filed(term), text)).not.toContain(UNSAID[0]),
  );
});

describe("a time that is said somewhere is not", () => {
  test.each([
    ["scope: session", "大会收到的提案中，立案230件。"],
    ["scope: session", "1月4日至7日，政协甲市五届二次会议召开，立案230件。"],
    ["scope: session", "## 五届二次会议\n\n立案230件。"],
    ["scope: session", "截至1月6日12时，立案230件。"],
    ["scope: between-sessions", "平时提案随到随办，立案230件。"],
    ["scope: between-sessions", "| 时间 | 立案 |\n| --- | --- |\n| 闭会期间 | 230件 |"],
    ["scope: since-session", "一年来，立案230件。"],
    ["scope: since-session", "五届二次会议以来，市政协履职尽责。\n\n提案质量不断提高。\n\n立案230件。"],
    ["scope: since-session", "## 五届二次会议以来的提案工作\n\n### 立案\n\n立案230件。"],
    ["scope: term-cumulative", "届内立案230件。"],
    ["scope: since-session", "2023年3月至2024年1月，立案230件。"],
    ["scope: term-cumulative", "截至2023年底，共立案230件。"],
    ["scope: term-cumulative", "近3年立案230件。"],
    ['scope: term-cumulative, period: { start: "2021", end: "2023" }', "2021—2023年，立案230件。"],
    ["year: 2022", "2022年立案230件，今年立案250件。"],
    ["year: 2022", "二〇二二年，立案230件。"],
    ["year: 2022", "去年立案230件。"],
    ["year: 2022", "近三年立案数分别为210件、230件、250件。"],
    ["year: 2022", "| 年度 | 立案 |\n| --- | --- |\n| 2022 | 230件 |"],
    ["year: 2022", "立案250件，同比增加20件，上年同期为230件。"],
  ])("%s: %s", (more, text) => expect(codesOf(filed(more), text)).not.toContain("warning period-unsaid"));
  test.each(["scope: session", "year: 2022"])("%s, with a note", (more) =>
    expect(codesOf(filed(`${more}, note: 据提案委台账。`), "立案230件。")).toEqual([]),
  );
  test("the report's own time needs no words", () =>
    expect(codesOf("proposals-filed: 230件", "立案230件。", { scope: "since-session" })).toEqual([]));
  test("a calendar year in a report since a session needs none", () =>
    expect(codesOf(filed("scope: calendar-year"), "立案230件。", { scope: "since-session" })).toEqual([]));
  test("nor a report of its own year, of the year before", () => {
    expect(codesOf(filed("year: 2022"), "立案230件。", { published: "2023-01-18" })).not.toContain(
      "warning period-unsaid",
    );
    expect(codesOf(filed("year: 2022"), "立案230件。", { published: "2024-01-18" })).toEqual(UNSAID);
  });
  test("nor what its title says", () =>
    expect(
      codesOf(filed("scope: term-cumulative"), "立案230件。", { title: "五届甲市政协五年工作综述" }),
    ).not.toContain("warning period-unsaid"));
});

describe("a meeting of others begins no time since a session", () => {
  const entry = "proposals-received: { value: 280件, scope: since-session }";
  test.each([
    "常委会会议以来，收到提案280件。",
    "市委政协工作会议召开以来，收到提案280件。",
    "会议室座无虚席。收到提案280件。",
    "党组会议认为，成绩可喜。收到提案280件。",
  ])("%s", (text) => expect(codesOf(entry, text)).toEqual(["warning period-unsaid"]));
  test.each(["上次会议以来，收到提案280件。", "五届二次会议以来，收到提案280件。", "全体会议后，收到提案280件。"])(
    "%s does",
    (text) => expect(codesOf(entry, text)).toEqual([]),
  );
});
