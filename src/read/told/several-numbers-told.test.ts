import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const filed = (value: string) => `proposals-filed: ${value}`;

describe("of two numbers, the old one is not what was reached", () => {
  test.each([
    ["10件", "立案10件增至20件。"],
    ["10件", "立案10件跃升至20余件。"],
    ["10件", "立案由原来的10件，增加到20件。"],
    ["10件", "立案提案起初只有10件，现在达20件。"],
    ["20件", "立案20件减少到12件。"],
  ])("%s of %s", (value, text) => expect(codesOf(filed(value), text)).toEqual(["warning number-otherwise"]));
  test.each([
    ["20件", "立案10件增至20件。"],
    ["20件", "立案提案起初只有10件，现在达20件。"],
    ["312件", "立案312件，增长10%。"],
    ["312件", "立案312件，办复率提高到98%。"],
    ["312件", "立案312件办复率提升至98%。"],
    ["312件", "立案312件，减少到户走访30次。"],
    ["{ value: 10件, year: 2022 }", "2022年立案10件增至2023年20件。"],
  ])("%s of %s is", (value, text) => expect(codesOf(filed(value), text)).toEqual([]));
});

describe("two numbers in a row are about so many, and neither", () => {
  test.each([
    ["3件", "立案2、3件。"],
    ["2件", "立案2、3件。"],
    ["30件", "立案20、30件。"],
    ["5件", "立案三五件。"],
    ["20件", "立案10至20件。"],
  ])("%s of %s", (value, text) => expect(codesOf(filed(value), text)).toEqual(["error number-not-in-text"]));
  test.each([
    ["3件", "大会期间、闭会期间分别立案5件、3件。"],
    ["10至20件", "立案10至20件。"],
    ["35件", "立案三十五件。"],
    ["3件", "第2、3次会议立案3件。"],
    ["23件", "立案23件。"],
  ])("%s of %s", (value, text) => expect(codesOf(filed(value), text)).not.toContain("error number-not-in-text"));
});
