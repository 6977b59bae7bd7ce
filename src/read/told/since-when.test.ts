import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";

describe("several years, with 自 or 成立 before them", () => {
  test.each([
    "自换届以来，委员们先后立案230件。",
    "从换届以来立案230件。",
    "成立五年来，立案230件。",
    "自履职以来，立案230件。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual(["error period-otherwise"]));
  test.each([
    "换届以来立案400件，今年立案230件。",
    "立案230件，为换届以来最多。",
    "2023年以来，立案230件。",
    "成立五年来首次开展“回头看”，立案230件。",
  ])("%s is this year's", (text) => expect(codesOf(FILED, text)).toEqual([]));
});

describe("a time behind a title in 【】", () => {
  test("【提案工作】五年来，", () =>
    expect(codesOf(FILED, "【提案工作】五年来，立案230件。")).toEqual(["error period-otherwise"]));
  test("【提案工作】五届二次会议期间", () =>
    expect(codesOf(FILED, "【提案工作】五届二次会议期间收到提案250件，立案230件。")).toEqual([
      "warning period-otherwise",
    ]));
  test.each(["【提案工作】今年立案230件。", "【提案工作】五届二次会议期间收到提案250件，会后20件；全年立案230件。"])(
    "%s is this year's",
    (text) => expect(codesOf(FILED, text)).toEqual([]),
  );
});

describe("what was received in the session, and filed of it", () => {
  test.each([
    "大会期间收到的260件提案中，立案230件。",
    "对大会期间收到的提案进行审查，立案230件。",
    "五届二次会议期间委员提交的260件提案，经审查立案230件。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual(["warning period-otherwise"]));
  test.each([
    "大会期间和闭会期间收到的260件提案中，立案230件。",
    "大会期间收到的260件提案，加上平时提案40件，立案230件。",
    "大会期间收到的提案已全部交办。全年立案230件。",
    "大会期间收到的260件提案全部交办，全年立案230件。",
  ])("%s is the year's", (text) => expect(codesOf(FILED, text)).toEqual([]));
  test("an entry of the session fits", () =>
    expect(
      codesOf("proposals-filed: { value: 230件, scope: session }", "大会期间收到的260件提案中，立案230件。"),
    ).toEqual([]));
});
