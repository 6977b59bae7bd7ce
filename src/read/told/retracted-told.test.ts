import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";
const ASKED = ["warning number-otherwise"];

describe("a number that the text takes back is none of its own", () => {
  test.each([
    "原报立案230件有误，应为228件。",
    "此前公布的立案230件有误，更正为228件。",
    "此前公布的立案230件，与实际不符。",
    "更正：上期所载立案230件应为228件。",
    "立案230件系误报，实为228件。",
    "立案230件的数据有误。",
    "初报立案230件，核定为228件。",
    "立案230件，现更正为228件。",
    "本年度原报为立案230件，后经核实为立案228件。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual(ASKED));
  test("it is said why", () =>
    expect(saidOf(FILED, "原报立案230件。")[0]).toMatchObject({ data: { words: "原报", why: "withdrawn" } }));

  test.each([
    "原报立案228件有误，应为立案230件。",
    "原报立案228件，更正后为立案230件。",
    "更正：立案230件。",
    "经核实，立案230件。",
    "此前公布的立案230件已全部办复。",
    "立案230件，实为历年最多。",
    "立案230件，应当办复。",
    "立案230件，其中误报问题得到纠正。",
    "上期报告以来，立案230件。",
  ])("%s is", (text) => expect(codesOf(FILED, text)).toEqual([]));
});

describe("nor is one that others tell", () => {
  test.each([
    "据某报报道称，市政协立案230件。",
    "据《甲市晚报》报道，立案230件。",
    "有媒体称立案230件。",
    "有媒体报道称，今年立案230件。",
    "网传立案230件。",
    "有委员提出，今年立案230件。",
    "有的委员认为立案230件太多。",
    "有委员提出立案230件偏少。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual(ASKED));
  test("it is said why", () =>
    expect(saidOf(FILED, "网传立案230件。")[0]).toMatchObject({ data: { words: "网传", why: "told" } }));
  test("a quote that holds the words settles it", () =>
    expect(
      codesOf(
        "proposals-filed: { value: 230件, quote: 据《甲市晚报》报道，立案230件 }",
        "据《甲市晚报》报道，立案230件。",
      ),
    ).toEqual([]));

  test.each([
    "据统计，立案230件。",
    "据提案委报告，立案230件。",
    "据《甲市晚报》报道，立案228件，经核实，立案230件。",
    "人民政协报刊登稿件12篇，立案230件。",
    "甲市日报报道我会做法，立案230件。",
    "通过互联网征集线索，立案230件。",
    "宣传报道12次，立案230件。",
    "提案被称为“金点子”，立案230件。",
    "有委员提出意见后，我们改进办理，立案230件。",
    "有委员提出，我们随即办理，立案230件。",
  ])("%s is its own", (text) => expect(codesOf(FILED, text)).toEqual([]));
});
