import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";
const DONE = "2023年工作有进展。\n\n";

describe("what a line opens that tells of plans was not reached", () => {
  test.each([
    "2024年计划：\n\n- 立案230件。",
    "2024年计划：\n\n- 抓提案\n- 立案230件\n- 走访企业",
    "明年打算：\n\n立案230件。",
    "下一年目标：\n\n1. 立案230件\n2. 走访企业30家",
    "**2024年计划：**\n\n立案230件。",
    "**下一步，我们将做好以下工作：**\n\n立案230件。",
    "新的一年，我们将重点抓好以下工作。\n\n立案230件。",
    "来年，我们打算从三个方面着力。\n\n第一，抓提案。\n\n第二，立案230件。",
    "2024年主要工作安排如下：\n\n（一）抓提案。\n\n（二）立案230件。",
    "（三）2024年工作打算：\n\n坚持服务大局。\n\n立案230件。",
    "2024年我们要着重做好以下几项工作：\n\n- 抓提案。\n- 立案230件。",
  ])("%s", (text) => expect(codesOf(FILED, DONE + text)).toEqual(["warning number-planned"]));

  test.each([
    "明年打算：开展调研，立案230件。",
    "下一步工作打算：一是抓提案，走访企业30家；二是立案230件。",
    "新的一年，我们将重点抓好以下工作。一是提案工作，立案230件。",
    "面向未来，下一步，市政协将从三个方面发力。立案230件。",
    "接下来的工作重点：立案230件。",
    "今后一个时期的重点任务：立案230件。",
  ])("in one paragraph: %s", (text) => expect(codesOf(FILED, DONE + text)).toEqual(["warning number-otherwise"]));

  test("one that its time gives away is told once", () =>
    expect(codesOf(FILED, `${DONE}2024年，市政协工作的总体思路是：围绕中心。立案230件。`)).toEqual([
      "warning period-otherwise",
    ]));
});

describe("what is behind them was, where the text looks back or goes on to another heading", () => {
  test.each([
    "下一步，我们将做好以下工作：\n\n- 抓提案。\n\n一年来，立案230件。",
    "明年打算：抓提案。2023年立案230件。",
    "明年打算：在已立案230件的基础上再上台阶。",
    "今后五年工作目标：建设一流政协。\n\n## 工作成绩\n\n立案230件。",
    "新的一年，我们将重点抓好以下工作：\n\n- 抓提案。\n\n## 提案工作\n\n立案230件。",
    "2024年将召开大会。\n\n2023年立案230件。",
    "新的一年，我们将继续努力。立案230件。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual([]));

  test.each([
    "2023年计划完成情况：立案230件。",
    "年初确定的目标任务全面完成：立案230件。",
    "会议要求，下一步要做好以下工作。会后立案230件。",
    "围绕2024年计划建言：立案230件。",
    "为谋划明年工作，立案230件。",
    "为做好下一步工作打基础：立案230件。",
    "一年来，我们重点抓好以下工作。\n\n- 立案230件。",
    "2023年，我们重点抓好以下工作：\n\n立案230件。",
    "对2024年工作提出建议。立案230件。",
  ])("nor is %s such a line", (text) => expect(codesOf(FILED, text)).toEqual([]));
});
