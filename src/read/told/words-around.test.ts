import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const metrics = [
  "  - { id: consultations, labels: { zh: 协商 }, definition: { zh: 协商。 }, group: proposals, kind: count, units: [次], aggregation: sum, wordings: [协商议政活动, 协商活动, 协商] }",
  "  - { id: served, labels: { zh: 服务群众 }, definition: { zh: 服务群众。 }, group: proposals, kind: people, units: [人次], aggregation: sum, wordings: [服务群众] }",
  "",
].join("\n");
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });
const HELD = "consultations: 40次";
const FILED = "proposals-filed: 268件";
const RATE = "proposal-reply-rate: 92%";
const OTHERWISE = { error: ["error number-otherwise"], warning: ["warning number-otherwise"] };
const sure = (codes: string[]) => codes.filter((code) => code.startsWith("error"));

describe("what will be done is not done", () => {
  test.each([
    "我们将开展协商议政活动40次。",
    "市政协将开展协商议政活动40次。",
    "将组织开展协商议政活动40次。",
    "市政协将继续开展协商议政活动40次。",
    "将围绕民生开展协商议政活动40次。",
    "我们要开展协商议政活动40次。",
    "我们要继续组织协商议政活动40次。",
    "展望未来，我们将开展协商议政活动40次。",
    "协商议政活动将增加到40次。",
    "协商议政活动40次将陆续举办。",
    "协商议政活动40次即将举办。",
    "争取开展协商议政活动40次。",
    "必须开展协商议政活动40次。",
    "协商议政活动由36次增加到40次，是明年的任务。",
    "2023年协商计划安排协商议政活动40次，实际开展36次。",
    "年初谋划的协商议政活动40次，完成36次。",
    "协商议政活动比年初计划的40次少4次。",
    "协商议政活动40次因疫情取消。",
  ])("%s", (text) => expect(sure(said(HELD, text))).toHaveLength(1));

  test.each([
    "努力开展协商议政活动40次。",
    "我们将聚焦民生，协商议政活动达40次。",
    "展望未来，协商议政活动40次。",
    "全年任务是开展协商议政活动40次。",
    "我们将建成协商平台，协商议政活动40次。",
    "协商议政活动40次列入明年计划。",
    "协商议政活动40次已纳入2024年度计划。",
    "1. 工作安排：\n   - 开展协商议政活动40次\n   - 走访委员",
    "工作打算：\n\n- 走访委员\n- 开展协商议政活动40次",
  ])("%s may not be", (text) => expect(said(HELD, text)).toEqual(OTHERWISE.warning));

  test.each([
    [HELD, "将协商议政作为重点，开展协商议政活动40次。"],
    [HELD, "我们的任务是服务群众，协商议政活动40次。"],
    [HELD, "年底前共开展协商议政活动40次。"],
    [HELD, "我们将协商触角延伸到基层，开展协商议政活动40次。"],
    [HELD, "我们将协商平台建在一线，开展协商议政活动40次。"],
    [HELD, "将协商成果转化为举措，开展协商议政活动40次。"],
    [HELD, "市政协将开展协商作为重要抓手，协商活动40次。"],
    [HELD, "市政协将推动高质量发展摆在突出位置，开展协商议政活动40次。"],
    [HELD, "市政协将组织优势转为效能，开展协商议政活动40次。"],
    [HELD, "围绕重点任务开展协商议政活动40次，完成走访3次。"],
    [HELD, "按照省政协要求，开展协商议政活动40次。"],
    [HELD, "组织重要协商议政活动40次。"],
    [HELD, "主要开展协商议政活动40次。"],
    ["consultations: 近40次", "全年协商议政活动将近40次。"],
    [HELD, "群众不再要跑腿，协商议政活动40次。"],
    [HELD, "把大事办好，协商议政活动40次。"],
    [HELD, "年初将开展协商列为任务，实际开展协商议政活动40次。"],
    [HELD, "超额完成年初计划，开展协商议政活动40次。"],
    [HELD, "完成年初计划的协商议政活动40次。"],
    [HELD, "安排协商议政活动40次，完成调研报告36篇。"],
    [HELD, "1. 协商情况：\n   - 开展协商议政活动40次"],
    [HELD, "1. 工作安排：\n2. 开展协商议政活动40次"],
    [FILED, "会议将268件提案立案。"],
    [FILED, "立案268件，将提案交办各单位。"],
    [FILED, "将268件提案立案后交办。"],
    [FILED, "经审查立案268件提案，将适时交办。"],
    [FILED, "立案268件，其中12件列入年度重点督办计划。"],
  ])("%s of %s was done", (entry, text) => expect(said(entry, text)).toEqual([]));

  test("the words are named", () =>
    expect(saidOf(HELD, "我们将开展协商议政活动40次。", { metrics })[0]).toMatchObject({
      data: { words: "将开展", why: "ahead" },
    }));
});

describe("a number to be held against is none that was reached", () => {
  test.each(["办复率高于全省92%的平均水平。", "办复率比规定的92%高出8个百分点。"])("%s", (text) =>
    expect(said(RATE, text)).toEqual(OTHERWISE.error),
  );
  test.each([
    ["proposal-reply-rate: 92%", "办复率应达92%。"],
    ["proposal-reply-rate: 92%以上", "要求办复率不低于92%。"],
    ["proposal-reply-rate: 92%以上", "办复率要求不低于92%。"],
  ])("%s of %s", (entry, text) => expect(sure(said(entry, text))).toHaveLength(1));
  test.each([
    "办复率92%，高于全省平均水平。",
    "办复率达92%，比上年提高2个百分点。",
    "办复率比上年高，达92%。",
    "按照要求办理，办复率92%。",
  ])("%s was", (text) => expect(said(RATE, text)).toEqual([]));
});

describe("a part is not the whole", () => {
  test.each([
    ["proposal-filing-rate: 88%", "集体提案立案率为88%，个人提案立案率为70%。"],
    ["proposals-filed: 18件", "立案提案：经济类18件，社会类22件。"],
    ["served: 60人次", "服务群众560人次，其中老人60人次。"],
    ["proposals-filed: 20件", "立案300件，其中撤销立案20件。"],
    ["proposals-filed: 300件", "民盟甲市委会立案提案300件。"],
    ["proposals-filed: 300件", "涉及民生的提案立案300件。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual(OTHERWISE.warning));

  test.each([
    ["proposals-filed: 230件", "收到提案300件，其中立案230件。"],
    ["proposals-filed: 230件", "收到提案300件，其中230件立案。"],
    ["proposals-filed: 230件", "各类提案立案230件。"],
    ["proposals-filed: 230件", "大会提案立案230件。"],
    ["proposals-filed: 230件", "各民主党派提案立案230件。"],
    ["proposals-filed: 230件", "集体提案和个人提案立案230件。"],
    ["proposals-filed: { value: 18件, quote: 经济类18件 }", "立案提案：经济类18件，社会类22件。"],
    ["proposals-filed: { value: 300件, quote: 民盟甲市委会立案提案300件 }", "民盟甲市委会立案提案300件。"],
  ])("%s of %s is", (entry, text) => expect(said(entry, text)).toEqual([]));
  test("a facet says so", () =>
    expect(said("proposal-filing-rate: { value: 88%, facet: 集体提案 }", "集体提案立案率为88%。")).toEqual([
      "warning facet-unlisted",
    ]));
});
