import { describe, expect, test } from "vitest";
import { codesOf, metric } from "./entry-testing.ts";

const metrics = [
  metric("loans", "亿元", "贷款余额, 贷款"),
  metric("members", "人", "会员", { kind: "people" }),
  metric("added", "亿元", "新增贷款"),
  metric("collective", "件", "集体提案"),
  metric("satisfied", '"%"', "满意率", { kind: "ratio", aggregation: "none" }),
].join("");
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });
const EACH =
  "| 承办单位 | 立案件数 |\n| --- | ---: |\n| 市住建局 | 31 |\n| 市教育局 | 24 |\n| 其他42个单位 | 105 |\n| 总计 | 160 |";

describe("what came to it since, what it was before and what others have is not all", () => {
  test.each([
    ["loans: 31.2亿元", "年末各项贷款余额286.4亿元，较年初新增31.2亿元。"],
    ["loans: 31.2亿元", "贷款余额比上年末增加31.2亿元。"],
    ["members: 412人", "新发展会员3120人，比上年多发展412人。"],
    ["members: 412人", "会员比上年多招收412人。"],
    ["satisfied: 91.5%", "委员满意率98.2%，较届初的91.5%明显提高。"],
    ["proposals-filed: 105件", EACH],
    ["proposals-filed: 270件", "经审查立案270件挂零。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).not.toEqual([]));
  test.each([
    ["loans: 286.4亿元", "年末各项贷款余额286.4亿元，较年初新增31.2亿元。"],
    ["members: 3120人", "新发展会员3120人，比上年多发展412人。"],
    ["satisfied: 98.2%", "委员满意率98.2%，较届初的91.5%明显提高。"],
    ["proposals-filed: 160件", EACH],
    ["proposals-filed: 270余件", "经审查立案270件挂零。"],
    ["added: 31.2亿元", "新增贷款31.2亿元。"],
    ["collective: 52件", "民主党派、工商联和人民团体提出集体提案52件。"],
    ["collective: 52件", "各民主党派提交集体提案52件。"],
  ])("%s of %s is", (entry, text) => expect(said(entry, text)).toEqual([]));
  test("其他 is no row of others where nothing adds up", () =>
    expect(said("proposals-filed: 105件", "| 项目 | 件数 |\n| --- | ---: |\n| 立案 | 105 |\n| 其他 | 12 |")).toEqual(
      [],
    ));
});
