import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const RATE = "proposal-reply-rate: 98%";
const OTHERWISE = ["warning number-otherwise"];

describe("the reply rate of suggestions is not that of proposals", () => {
  test.each([
    "建议案办复率98%。",
    "常委会建议案、主席会议建议案办复率98%。",
    "## 三、建议案办理\n\n办复率98%。",
    "## 社情民意信息\n\n高度重视反映情况，办复率98%。",
  ])("%s", (text) => expect(codesOf(RATE, text)).toEqual(OTHERWISE));
  test.each([
    "提案、建议案办复率98%。",
    "## 提案和社情民意信息\n\n办复率98%。",
    "## 社情民意信息\n\n提案办复率98%。",
    "## 提案办理\n\n办复率98%。",
  ])("%s", (text) => expect(codesOf(RATE, text)).toEqual([]));
});

describe("one grade of those who are content is not all of them", () => {
  const metrics =
    "  - { id: content, labels: { zh: 满意率 }, definition: { zh: 满意的占比。 }, group: proposals, kind: ratio, units: ['%'], aggregation: none, wordings: [满意率, 满意度], facets: [{ id: both, labels: { zh: 满意和基本满意 }, wordings: [满意和基本满意] }] }\n";
  const said = (rate: string, text: string) => codesOf(`content: ${rate}`, text, { metrics });
  test.each([
    ["85%", "| 满意率 | 非常满意 | 基本满意 |\n|---|---|---|\n| 满意率 | 85% | 15% |"],
    ["15%", "| 满意率 | 非常满意 | 基本满意 |\n|---|---|---|\n| 满意率 | 85% | 15% |"],
    ["15%", "| 情况 | 占比 |\n|---|---|\n| 满意率（非常满意） | 85% |\n| 满意率（基本满意） | 15% |"],
    ["85%", "| 指标 | 情况 |\n|---|---|\n| 满意率 | 非常满意85%，基本满意15% |"],
  ])("%s of %s", (rate, text) => expect(said(rate, text)).toEqual(OTHERWISE));
  test.each([["96%", "| 情况 | 占比 |\n|---|---|\n| 满意率 | 96% |\n| 基本满意率 | 4% |"]])("%s of %s", (rate, text) =>
    expect(said(rate, text)).toEqual([]),
  );
});
