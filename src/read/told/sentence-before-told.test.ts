import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const REPLIED = "proposals-replied: 35件";
const RECEIVED = "proposals-received: 35件";

describe("a sentence with no subject of its own goes on from the one before", () => {
  test.each([
    [REPLIED, "市教育局高度重视提案办理。办复提案35件。", "number-otherwise"],
    [REPLIED, "据市教育局介绍，该局建立了台账。今年共办复提案35件。", "number-otherwise"],
    [REPLIED, "乙县政协创新机制。全年办复提案35件。", "body-otherwise"],
    [RECEIVED, "乙县政协创新机制，搭建平台。全年收到提案35件。", "body-otherwise"],
    [RECEIVED, "市人大常委会开展执法检查。全年收到提案35件。", "body-otherwise"],
  ])("%s of %s", (entry, text, code) => expect(codesOf(entry, text)).toEqual([`warning ${code}`]));
  test.each([
    [REPLIED, "市教育局、市财政局建立了台账。全年办复提案35件。"],
    [REPLIED, "市教育局局长走访委员。全年办复提案35件。"],
    [REPLIED, "市教育局高度重视，委员表示满意。全年办复提案35件。"],
    [RECEIVED, "市教育局高度重视提案办理。全年收到提案35件。"],
    [RECEIVED, "乙县政协来我市交流。全年收到提案35件。"],
    [RECEIVED, "乙县政协创新机制，做法在全市推广。全年收到提案35件。"],
    [RECEIVED, "乙县政协创新机制。市政协全年收到提案35件。"],
    [RECEIVED, "乙县政协创新机制。委员全年收到提案35件。"],
    [RECEIVED, "甲市政协创新机制。全年收到提案35件。"],
    [RECEIVED, "全国政协批示肯定提案工作。全年收到提案35件。"],
  ])("%s of %s may be the body's", (entry, text) => expect(codesOf(entry, text)).toEqual([]));
});

describe("a heading names the body or the office that its section tells of", () => {
  test.each([
    [RECEIVED, "### 丙区政协\n\n#### 提案工作\n\n收到提案35件。", "body-otherwise"],
    [RECEIVED, "## 工作动态·丙区政协\n\n收到提案35件。", "body-otherwise"],
    [RECEIVED, "## 乙县\n\n收到提案35件。", "body-otherwise"],
    [REPLIED, "## 市教育局\n\n办复提案35件。", "number-otherwise"],
  ])("%s of %s", (entry, text, code) => expect(codesOf(entry, text)).toEqual([`warning ${code}`]));
  test.each([
    [RECEIVED, "### 丙区政协\n\n#### 甲市政协提案工作\n\n收到提案35件。"],
    [RECEIVED, "## 文旅新区\n\n收到提案35件。"],
    [RECEIVED, "## 提案委员会\n\n收到提案35件。"],
    [REPLIED, "## 市教育局\n\n市政协共办复提案35件。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text)).toEqual([]));
});
