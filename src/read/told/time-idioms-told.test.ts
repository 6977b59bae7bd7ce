import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 245件";
const OTHERWISE = [/^(?:error|warning) period-otherwise$/];

describe("other years and parts of one, in other words", () => {
  test.each([
    "头一年立案245件，今年立案268件。",
    "那一年，立案245件。",
    "一位老委员回忆说：“那年立案245件。”",
    "2024年开年，立案245件。",
    "2022年伊始，立案245件。",
    "两年下来，立案245件。",
    "活动月里，立案245件。",
    "首日，审查立案245件。",
    "平台上线首周立案245件。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual(OTHERWISE.map((code) => expect.stringMatching(code))));
  test.each([
    "本届头一年开局良好，立案245件。",
    "2023年伊始，市政协广泛征集，立案245件。",
    "开展“服务企业月”活动，立案245件。",
    "首季发力、全年见效，立案245件。",
    "在首日封上题词，立案245件。",
  ])("%s is of the year", (text) => expect(codesOf(FILED, text)).toEqual([]));
});
