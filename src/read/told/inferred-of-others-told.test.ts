import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const rate = (quote: string, value = "100%") =>
  `proposal-reply-rate: { value: ${value}, basis: inferred, quote: ${quote}, note: 原文没有写数。 }`;

describe("an inferred 100% rests on words for all of the body's own, of its time, that were reached", () => {
  test.each([
    ["全部办复", "乙县政协的提案全部办复。", "body-otherwise"],
    ["均已答复", "## 乙县政协\n\n提案均已答复。", "body-otherwise"],
    ["件件有答复", "去年的提案件件有答复。", "period-otherwise"],
    ["重点提案件件有回音", "重点提案件件有回音。", "words-of-part"],
    ["社情民意信息全部得到答复", "社情民意信息全部得到答复。", "number-otherwise"],
    ["全部得到答复", "## 社情民意信息\n\n反映的情况全部得到答复。", "number-otherwise"],
    ["提案几乎件件有回音", "提案几乎件件有回音。", "inferred-otherwise"],
    ["件件有答复", "提案基本做到件件有答复。", "inferred-otherwise"],
    ["件件有答复", "要求各单位做到件件有答复。", "inferred-otherwise"],
    ["件件有答复", "## 下一步打算\n\n力争提案件件有答复。", "inferred-otherwise"],
  ])("%s: %s", (quote, text, code) => expect(codesOf(rate(quote), text)).toEqual([`warning ${code}`]));
  test("and is not 近100% where nothing hedges it", () =>
    expect(codesOf(rate("提案件件有回音", "近100%"), "提案件件有回音。")).toEqual(["warning inferred-otherwise"]));
  test.each([
    ["提案件件有回音", "100%", "提案件件有回音。"],
    ["几乎件件有回音", "近100%", "提案几乎件件有回音。"],
    ["全部答复", "100%", "## 提案和社情民意信息\n\n全部答复。"],
    ["全部答复", "100%", "## 社情民意信息\n\n与提案一并全部答复。"],
    ["全部得到答复", "100%", "提案、社情民意信息全部得到答复。"],
  ])("%s, %s: %s", (quote, value, text) => expect(codesOf(rate(quote, value), text)).toEqual([]));
});
