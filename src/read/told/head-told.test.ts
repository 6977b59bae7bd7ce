import { describe, expect, test } from "vitest";
import { codesOf, saidOf, type Head } from "./entry-testing.ts";

const FILED = ["proposals-filed: 230件", "proposals-received: 300件", "study-sessions: 12次"].join("\n  ");
const codes = (text: string, head: Head, entry = FILED) =>
  codesOf(entry, text, head).filter((code) => /scope-otherwise|title-otherwise/.test(code));
const SCOPE = ["warning scope-otherwise"];
const YEAR = ["warning title-otherwise"];

describe("a scope that nothing in a report speaks of is asked about", () => {
  const title = "甲市政协2023年工作综述";
  test.each(["since-session", "session", "between-sessions", "term-cumulative"])("%s", (scope) =>
    expect(codes("2023年，市政协积极履职。\n\n立案230件。", { scope, title })).toEqual(SCOPE),
  );
  test("a term's number is its body's name", () =>
    expect(codes("政协第五届甲市委员会积极履职，立案230件。", { scope: "term-cumulative", title })).toEqual(SCOPE));
  test.each([
    ["since-session", "五届二次会议以来，立案230件。"],
    ["since-session", "一年来，立案230件。"],
    ["session", "大会期间，立案230件。"],
    ["session", "截至1月10日12时，立案230件。"],
    ["session", "五届二次会议收到提案，立案230件。"],
    ["between-sessions", "平时提案随到随办，立案230件。"],
    ["term-cumulative", "五年来，立案230件。"],
    ["term-cumulative", "本届立案230件。"],
    ["term-cumulative", "2019—2023年，立案230件。"],
    ["calendar-year", "立案230件。"],
  ])("%s: %s", (scope, text) => expect(codes(text, { scope, title: "甲市政协工作综述" })).toEqual([]));
  test("said in the title", () =>
    expect(codes("立案230件。", { scope: "since-session", title: "甲市政协五届一次会议以来工作综述" })).toEqual([]));
  test("an entry of its own scope is no matter of the report's", () =>
    expect(
      codes("立案230件。", { scope: "session", title }, "proposals-filed: { value: 230件, scope: calendar-year }"),
    ).toEqual([]));
});

describe("an opening that speaks of another time than the scope is asked about", () => {
  const title = "甲市政协工作情况";
  test.each<[string, string]>([
    ["五届二次会议以来，市政协积极履职。\n\n立案230件。", "since-session"],
    ["过去五年，市政协积极履职。\n\n立案230件。", "term-cumulative"],
    ["五年来，市政协积极履职。\n\n立案230件。", "term-cumulative"],
  ])("%s", (text, meant) =>
    expect(saidOf(FILED, text, { title })).toContainEqual(
      expect.objectContaining({ code: "scope-otherwise", data: expect.objectContaining({ meant }) }),
    ),
  );
  test.each([
    "2023年，市政协积极履职。\n\n立案230件。",
    "五届二次会议以来，市政协积极履职。2023年，立案230件。",
    "## 2023年工作情况\n\n五届二次会议以来，市政协积极履职。\n\n全年立案230件。",
    "市政协积极履职。五年来，成绩显著。\n\n立案230件。",
  ])("not %s", (text) => expect(codes(text, { title })).toEqual([]));
  test("nor where the title names the year", () =>
    expect(codes("五届二次会议以来，市政协积极履职。\n\n立案230件。", { title: "甲市政协2023年工作综述" })).toEqual(
      [],
    ));
});

describe("a year that a text nowhere names, beside one that it opens with, is asked about", () => {
  const title = "甲市政协工作综述";
  test.each(["现将2022年工作总结如下。\n\n立案230件。", "2022年，市政协积极履职。\n\n立案230件。"])("%s", (text) =>
    expect(codes(text, { title })).toEqual(YEAR),
  );
  test.each([
    "现将2023年工作总结如下。\n\n立案230件。",
    "2022年的部署落到实处。\n\n2023年立案230件。",
    "二〇二三年，立案230件。2022年立案210件。",
    "市政协积极履职。\n\n深化改革。\n\n落实2022年部署，立案230件。",
    "2024年1月10日，市政协举行会议。\n\n立案230件。",
  ])("not %s", (text) => expect(codes(text, { title })).toEqual([]));
  test("a report of December is of its own year", () => {
    expect(codes("立案230件。", { title: "甲市政协2024年工作总结", published: "2024-12-28" })).toEqual(YEAR);
    expect(codes("立案230件。", { title: "甲市政协2024年提案工作报告", published: "2024-01-10" })).toEqual([]);
  });
});
