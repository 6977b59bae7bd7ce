import { describe, expect, test } from "vitest";
import { codesOf, saidOf, type Head } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";
const SESSIONS = ["2022-01-05", "2023-01-04", "2024-01-23"];
const since: Head = { scope: "since-session", kind: "proposal-report", published: "2024-01-20", sessions: SESSIONS };
const OTHERWISE = { error: "error period-otherwise", warning: "warning period-otherwise" };

describe("last year's number is not that since a session", () => {
  test.each([
    "立案250件，比去年的230件增加20件。",
    "五届二次会议以来立案250件，比上年同期的230件增加20件。",
    "立案由2022年的230件增加到250件。",
    "立案250件，较五届一次会议以来的230件增加20件。",
    "立案250件，比上次会议的230件多20件。",
  ])("held against this year's, without a doubt: %s", (text) => {
    expect(codesOf(FILED, text, since)).toEqual([OTHERWISE.error]);
    expect(codesOf(FILED, text, { ...since, scope: "session" })).toEqual([OTHERWISE.error]);
  });
  test.each([
    "五届二次会议以来立案250件，去年为230件。",
    "去年同期立案230件，今年立案250件。",
    "五届二次会议以来立案250件（五届一次会议以来230件）。",
    "2022年立案230件。",
    "上年同期立案230件。",
    "五届一次会议以来，立案230件。",
    "| 项目 | 2022年 | 2023年 |\n| --- | --- | --- |\n| 立案 | 230件 | 250件 |",
    "| 项目 | 去年 | 今年 |\n| --- | --- | --- |\n| 立案 | 230件 | 250件 |",
    "| 年度 | 立案 |\n| --- | --- |\n| 2022年 | 230件 |\n| 2023年 | 250件 |",
  ])("beside it, or of a year before the session: %s", (text) =>
    expect(codesOf(FILED, text, since)).toEqual([OTHERWISE.warning]),
  );
  test.each(["2022年和2023年大会分别立案230件、250件。", "2022年大会立案230件，2023年大会立案250件。"])(
    "nor is it a session's: %s",
    (text) => expect(codesOf(FILED, text, { ...since, scope: "session" })).toEqual([OTHERWISE.warning]),
  );
  test.each<[string, Head?]>([
    ["五届二次会议以来，立案230件。"],
    ["2023年，立案230件。"],
    ["去年立案230件。"],
    ["2024年，立案230件。"],
    ["四届五次会议以来，立案230件。"],
    ["2022年立案230件。", { sessions: [] }],
    ["2022年立案230件。", { sessions: ["2022-01-05", "2022-12-28"] }],
    ["五届二次会议以来，立案230件。", { sessions: ["2022-01-05", "2022-12-28"] }],
    ["会议以来立案230件，比去年增加20件。"],
    ["与上次会议相比，立案230件。"],
  ])("may be: %s", (text, head) => expect(codesOf(FILED, text, { ...since, ...head })).toEqual([]));
});

describe("a part of a year is not the time since a session", () => {
  test.each(["上半年立案230件。", "10月份立案230件。", "截至6月底，立案230件。", "截至2022年底，立案230件。"])(
    "%s",
    (text) => {
      expect(codesOf(FILED, text, since)).toEqual([OTHERWISE.warning]);
      expect(codesOf(FILED, text, { ...since, scope: "between-sessions" })).toEqual([OTHERWISE.warning]);
    },
  );
  test.each(["截至12月底，立案230件。", "截至2024年1月，立案230件。", "截至目前，立案230件。"])("%s is", (text) =>
    expect(codesOf(FILED, text, since)).toEqual([]),
  );
  test("an entry that says up to when fits", () =>
    expect(codesOf("proposals-filed: { value: 230件, asOf: 2023-06-30 }", "截至6月底，立案230件。", since)).toEqual(
      [],
    ));
  test("nor of a session, which has a month", () => {
    expect(codesOf(FILED, "上半年立案230件。", { ...since, scope: "session" })).toEqual([OTHERWISE.warning]);
    expect(codesOf(FILED, "1月大会立案230件。", { ...since, scope: "session" })).toEqual([]);
  });
});

describe("a facet is no time, unless it is called so", () => {
  const study = (facet: string) => `study-sessions: { value: 12次, facet: ${facet} }`;
  test.each(["上半年党组学习12次。", "大会期间党组学习12次。"])("%s", (text) =>
    expect(codesOf(study("party-group"), text)).toEqual([OTHERWISE.error]),
  );
  test("闭会期间 is asked about", () =>
    expect(codesOf(study("party-group"), "闭会期间党组学习12次。")).toEqual([OTHERWISE.warning]));
  test("one that is not listed either", () =>
    expect(codesOf(study("党组"), "上半年党组学习12次。")).toContain(OTHERWISE.error));
  test.each([
    ["上半年", "上半年学习12次。"],
    ["大会", "大会期间学习12次。"],
    ["平时", "闭会期间学习12次，平时。"],
    ["10月", "10月份学习12次。"],
  ])("%s: %s", (facet, text) =>
    expect(saidOf(study(facet), text).filter(({ code }) => code === "period-otherwise")).toEqual([]),
  );
  test("下半年 is not 上半年", () => expect(codesOf(study("下半年"), "上半年学习12次。")).toContain(OTHERWISE.error));
});
