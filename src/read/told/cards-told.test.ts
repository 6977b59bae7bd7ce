import { describe, expect, test } from "vitest";
import { codesOf, offeredOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 247件";
const RATE = "proposal-reply-rate: 98.5%";
const lines = (...all: string[]): string => all.join("\n\n");
const NEARER = ["warning anchor-nearer-other"];

describe("a figure in a paragraph of its own is what the one beside it says", () => {
  test.each([
    ["the number first", lines("247件", "立案提案", "98.5%", "办复率")],
    ["the label first", lines("立案提案", "247件", "办复率", "98.5%")],
    ["in bold", lines("**247件**", "立案提案", "**98.5%**", "办复率")],
    ["both in bold", lines("**247件**", "**立案提案**", "**98.5%**", "**办复率**")],
    ["without a unit", lines("247", "立案提案", "98.5%", "办复率")],
    ["with the unit at the label", lines("247", "立案提案（件）", "98.5", "办复率（%）")],
    ["with the unit on a line of its own", lines("247", "件", "立案提案", "98.5", "%", "办复率")],
    ["below a heading", lines("## 数说履职", "247件", "立案提案", "98.5%", "办复率")],
    ["below a line", lines("年度数据", "247件", "立案提案", "98.5%", "办复率")],
    ["above a line", lines("立案提案", "247件", "办复率", "98.5%", "数说履职")],
    ["under headings", lines("### 立案提案", "247件", "### 办复率", "98.5%")],
    ["with a change", lines("247件", "立案提案（较上年增长5%）", "98.5%", "办复率")],
    ["of the report's year", lines("247件", "2023年立案提案", "98.5%", "全年办复率")],
    ["of the body itself", lines("247件", "甲市政协立案提案", "98.5%", "办复率")],
  ])("%s", (_, text) => {
    expect(codesOf(FILED, text)).toEqual([]);
    expect(codesOf(RATE, text)).toEqual([]);
  });

  test.each([
    [
      "of the label before, where numbers come first",
      "proposals-received: 247件",
      lines("268件", "收到提案", "247件", "立案提案"),
      NEARER,
    ],
    [
      "of the label behind, where labels come first",
      "proposals-received: 247件",
      lines("立案提案", "247件", "收到提案", "268件"),
      NEARER,
    ],
    ["of another metric", "proposals-received: 247件", lines("247", "立案提案"), NEARER],
    ["of another year", FILED, lines("247件", "2022年立案提案"), ["error period-otherwise"]],
    ["of several years", FILED, lines("五年来立案提案", "247件"), ["error period-otherwise"]],
    ["of another body", FILED, lines("247件", "乙市政协立案提案"), ["warning body-otherwise"]],
    ["of a part", FILED, lines("247件", "集体提案立案"), ["warning number-otherwise"]],
    ["planned", FILED, lines("247件", "立案目标"), ["warning number-otherwise"]],
    ["a change", FILED, lines("247件", "同比增加"), ["error number-not-in-text"]],
    ["about", FILED, lines("约247件", "立案提案"), ["error number-not-in-text"]],
  ])("but no number %s", (_, entry, text, codes) => expect(codesOf(entry, text)).toEqual(codes));

  test.each([
    ["numbers that count", lines("1", "立案提案247件", "2", "办复率98.5%")],
    ["a year above", lines("2023", "立案提案247件")],
    ["a date", lines("12月5日", "立案提案247件")],
    ["a sentence", lines("12次", "立案提案247件。")],
    ["lines that count on their own", lines("247件立案提案", "268件收到提案")],
  ])("%s is no card", (_, text) => expect(codesOf(FILED, text)).toEqual([]));

  test("is offered where no entry lists it", () =>
    expect(offeredOf(RATE, lines("247件", "立案提案", "98.5%", "办复率"))).toEqual(["proposals-filed: 247件"]));
});
