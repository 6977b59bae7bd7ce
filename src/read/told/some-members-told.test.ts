import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metric = (id: string, units: string, wordings: string, more = "") =>
  `  - { id: ${id}, labels: { zh: ${wordings.split(",")[0]} }, definition: { zh: 某事。 }, group: proposals, kind: count, units: [${units}], aggregation: sum, wordings: [${wordings}]${more} }`;
const metrics = [
  metric("proposers", "人", "提交提案的委员"),
  metric("visits", "家", "走访企业"),
  metric("services", "场", "普法"),
  metric("given", "万元", "捐款", ", facets: [{ id: donated, labels: { zh: 捐款 }, wordings: [捐款] }]"),
  metric("disputes", "件", "化解矛盾纠纷, 矛盾纠纷"),
  metric("projects", "个", "签约项目, 项目"),
  metric("advice", "条", "意见建议"),
  "",
].join("\n");
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });
const OTHERWISE = ["warning number-otherwise"];

describe("some of the members are not all of them", () => {
  test.each([
    ["proposals-received: 99件", "青年委员提交提案99件。"],
    ["proposals-received: 15件", "教育界委员提交提案15件。"],
    ["given: { value: 50万元, facet: donated }", "县工商联界别率先垂范，捐款50万元。"],
    ["visits: 60家", "经济界别组积极作为，共走访企业60家。"],
    ["proposers: 42人", "首次提交提案的委员42人。"],
    ["visits: 60家", "首批走访企业60家，第二批走访企业70家。"],
    ["given: { value: 50万元, facet: donated }", "企业家委员陈某捐款50万元。"],
    ["proposal-reply-rate: 99%", "党群系统承办的提案办复率99%。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual(OTHERWISE));
  test.each([
    ["proposals-received: 320件", "各界委员提交提案320件。"],
    ["proposals-received: 320件", "34个界别委员提交提案320件。"],
    ["given: { value: 50万元, facet: donated }", "各界别率先垂范，捐款50万元。"],
    ["given: { value: 50万元, facet: donated }", "发挥界别优势，捐款50万元。"],
    ["given: { value: 50万元, facet: donated }", "工商联界别率先垂范，教育界别积极跟进，共捐款50万元。"],
    ["proposers: 310人", "提交提案的委员310人。"],
    ["visits: 60家", "首批走访企业60家。"],
    ["services: 28场", "组织法律界委员普法28场。"],
    ["given: { value: 50万元, facet: donated }", "委员捐款50万元。"],
    ["proposal-reply-rate: 99%", "党群系统和政府系统承办的提案办复率99%。"],
  ])("%s of %s are", (entry, text) => expect(said(entry, text)).toEqual([]));
});

describe("what is agreed on, urged, denied, or a task yet is not done", () => {
  test.each([
    ["projects: 11个", "签约意向项目11个。"],
    ["disputes: 120件", "平台受理矛盾纠纷120件，成功化解98件。"],
    ["visits: 200家", "倡议全体委员走访企业200家。"],
    ["proposals-filed: 320件", "立案320件的说法与事实不符。"],
    ["visits: 15家", "走访企业15家的任务正在推进。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual(OTHERWISE));
  test("what those in charge of departments say is theirs", () =>
    expect(said("advice: 44条", "会上，部门负责人提出意见建议44条。")).toEqual(["warning body-otherwise"]));
  test.each([
    ["projects: 6个", "推动意向项目转化为签约项目6个。"],
    ["projects: 6个", "达成合作意向，签约项目6个。"],
    ["disputes: 60件", "委员受理并化解矛盾纠纷60件。"],
    ["given: 80万元", "委员响应倡议捐款80万元。"],
    ["visits: 15家", "走访企业15家的任务已全面完成。"],
  ])("%s of %s is", (entry, text) => expect(said(entry, text)).toEqual([]));
});
