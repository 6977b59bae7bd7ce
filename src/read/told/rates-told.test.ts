import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const rate = (id: string, wordings: string, facets = "") =>
  [
    `  - id: ${id}`,
    `    labels: { zh: ${id} }`,
    "    definition: { zh: 某事。 }",
    "    group: proposals",
    "    kind: ratio",
    '    units: ["%"]',
    "    aggregation: none",
    `    wordings: [${wordings}]`,
    ...(facets === "" ? [] : [`    facets: [${facets}]`]),
    "",
  ].join("\n");
const metrics =
  rate("satisfied", "满意率, 满意度, 满意, 提案人满意率") +
  rate(
    "adopted",
    '采纳率, 解决率, "采纳…，占", "列入计划…，占", 列入计划的占, B类占, 采纳占, 解决占',
    "{ id: planned, labels: { zh: 列入计划 }, wordings: [列入计划] }",
  ) +
  rate("replied", "提案办结率, 办结率");
const TOLD = ["warning number-otherwise"];
const SHARES = "已经解决或采纳的461件，占60.0%；列入计划逐步解决的254件，占33.1%；留作参考的53件，占6.9%。";

describe("a rate of another thing is none of the metric's", () => {
  test.each([
    ["satisfied: 100%", "提案人对办理态度满意率100%，对办理结果满意率97.8%。"],
    ["satisfied: 100%", "提案人对承办单位服务态度的满意率达100%。"],
    ["satisfied: 100%", "委员对办理态度表示满意的占100%，对办理结果表示满意的占97.8%。"],
    ["satisfied: 99.1%", "在代表建议办理情况报告会上，代表满意率为99.1%。"],
    ["satisfied: 99.1%", "群众对提案办理的满意率为99.1%。"],
    ["satisfied: 99.1%", "服务企业300家，企业满意度99.1%。"],
    ["satisfied: 99.1%", "办理人大代表建议88件，办复率100%，满意率99.1%。"],
    ["proposal-reply-rate: 100%", "同期办理人大代表建议88件，办复率100%。"],
    ["satisfied: 99.1%", "办理政协提案98件，办复率100%，办理人大代表建议88件，满意率99.1%。"],
    ["satisfied: 96.5%", "群众对全市政法机关和教育医疗服务工作的总体满意率96.5%。"],
    ["satisfied: 96.5%", "受访群众普遍对我市营商环境表示认可，满意率96.5%。"],
    ["satisfied: 96.5%", "群众对政协委员履职工作的满意率96.5%。"],
    ["satisfied: 96.5%", "市民测评满意率96.5%。"],
    ["replied: 98%", "社情民意信息办结率98%。"],
    ["replied: 98%", "民生实事办结率98%，提案办结率100%。"],
    ["replied: 98%", "报送社情民意信息120条，办结率98%。"],
    ["replied: 98%", "提案面商办结率98%。"],
    ["replied: 98%", "见面办结率98%。"],
    ["satisfied: 96.5%", "据抽样回访，委员对办理工作满意率96.5%。"],
    ["satisfied: 96.5%", "随机抽查显示，满意率96.5%。"],
    ["satisfied: 2.6%", "委员对办理结果表示满意的占97.4%，理解的占2.6%。"],
    ["satisfied: 2.6%", "对办理结果满意的440件，占97.4%；不太满意的12件，占2.6%。"],
    ["adopted: 33.1%", SHARES],
    ["adopted: 33.1%", "列入计划的254件，占33.1%。"],
    ["adopted: 33.1%", "B类占33.1%，采纳占60%。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual(TOLD));
  test("in a table", () =>
    expect(
      codesOf("satisfied: 100%", "| 项目 | 满意率 |\n| --- | --- |\n| 办理态度 | 100% |\n| 办理结果 | 97.8% |", {
        metrics,
      }),
    ).toEqual(TOLD));
  test("what it is of is named", () =>
    expect(saidOf("satisfied: 100%", "提案人对办理态度满意率100%。", { metrics })[0]).toMatchObject({
      data: { words: "办理态度", why: "thing" },
    }));
});

describe("its own rate is", () => {
  test.each([
    ["satisfied: 97.8%", "提案人对办理态度满意率100%，对办理结果满意率97.8%。"],
    ["satisfied: 97.8%", "提案人对办理态度和办理结果满意率97.8%。"],
    ["satisfied: 97.8%", "提案人对办理态度、办理结果的满意率均为97.8%。"],
    ["satisfied: 97.8%", "改进办理态度，满意率97.8%。"],
    ["satisfied: 97.8%", "委员对提案办理工作满意率97.8%。"],
    ["satisfied: 97.8%", "代表委员满意率97.8%。"],
    ["satisfied: 97.8%", "群众和委员对提案办理的满意率97.8%。"],
    ["satisfied: 97.8%", "让群众受益，委员对办理结果的满意率97.8%。"],
    ["satisfied: 97.8%", "办好群众关心的提案，满意率97.8%。"],
    ["replied: 98%", "提案办结率98%，社情民意信息办结率96%。"],
    ["replied: 98%", "提案、社情民意信息办结率98%。"],
    ["replied: 98%", "报送社情民意信息120条，办理提案300件，办结率98%。"],
    ["replied: 98%", "报送社情民意信息120条。办结率98%。"],
    ["replied: 98%", "加强面商，办结率98%。"],
    ["replied: 98%", "面商率、办结率均为98%。"],
    ["satisfied: 97.8%", "人大代表、政协委员满意率均为97.8%。"],
    ["satisfied: 97.8%", "委员、群众满意率均为97.8%。"],
    ["satisfied: 97.8%", "让群众满意，委员满意率97.8%。"],
    ["satisfied: 97.8%", "办理人大代表建议88件、政协提案98件，满意率97.8%。"],
    ["satisfied: 97.8%", "办理人大代表建议88件，办理政协提案98件，满意率97.8%。"],
    ["satisfied: 97.8%", "办理人大代表建议88件。满意率97.8%。"],
    ["satisfied: 97.8%", "随机抽取的课题结题，委员满意率97.8%。"],
    ["satisfied: 97.8%", "开展抽样调查12次。委员满意率97.8%。"],
    ["satisfied: { value: 100%, quote: 对办理态度满意率100% }", "提案人对办理态度满意率100%，对办理结果满意率97.8%。"],
    ["satisfied: { value: 96.5%, note: 抽样回访的数。 }", "据抽样回访，委员满意率96.5%。"],
    ["satisfied: { value: 96.5%, quote: 据抽样回访，委员满意率96.5% }", "据抽样回访，委员满意率96.5%。"],
    ["satisfied: 97.4%", "委员表示满意的占97.4%，理解的占2.6%。"],
    ["satisfied: 100%", "委员表示满意或理解的占100%。"],
    ["adopted: 60.0%", SHARES],
    ["adopted: { value: 33.1%, facet: planned }", SHARES],
    ["adopted: 93.1%", "已经解决或列入计划解决的715件，占93.1%。"],
    ["adopted: 93.1%", "解决采纳和列入计划的715件，占93.1%。"],
    ["adopted: 60.0%", "A类461件，采纳占60.0%；B类254件。"],
    ["proposal-reply-rate: 100%", "提案和人大代表建议办复率100%。"],
    ["proposal-reply-rate: 100%", "办理人大代表建议和政协提案186件，办复率100%。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual([]));
});
