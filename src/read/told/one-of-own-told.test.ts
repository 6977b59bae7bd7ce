import { describe, expect, test } from "vitest";
import { codesOf, metric as metricOf } from "./entry-testing.ts";

const metric = (id: string, units: string, wordings: string, kind?: string) => metricOf(id, units, wordings, { kind });
const metrics =
  metric("notes", "条", "信息") +
  metric("visits", "家", "走访企业") +
  metric("given", "元, 万元", "捐款") +
  metric("served", "人次, 人", "接待群众, 服务群众") +
  metric("studies", "篇", "调研报告") +
  metric("assigned", "件", "承办提案, 承办, 提案") +
  metric("content", '"%"', "满意率", "ratio") +
  metric("sold", "元, 万元", "销售农产品, 卖出") +
  metric("advice", "条", "意见建议, 建议") +
  metric("inspections", "次", "视察");
const codes = (entry: string, text: string) => codesOf(entry, text, { metrics });
const PART = ["warning number-otherwise"];

describe("what one did, in all the clauses that go on from it, is none of all of them", () => {
  test.each([
    ["notes: 12条", "李梅提交提案7件，其中5件立案，反映信息12条，走访企业18家。"],
    ["visits: 18家", "李梅提交提案7件，反映信息12条，走访企业18家，捐款6万元。"],
    ["given: 15万元", "张华委员全年提交提案9件，反映信息26条，捐款15万元。"],
    ["served: 210人次", "老委员王强，一年接待群众210人次，办实事14件。"],
    ["inspections: 9次", "张主席带队视察9次，宣讲4场。"],
    ["studies: 3篇", "环资委开展民主监督2项，形成调研报告3篇。"],
    ["visits: 8家", "社会和法制委员会组织视察2次，走访企业8家。"],
    ["served: 180人次", "东河镇委员工作站接待群众180人次。"],
    ["assigned: 33件", "市教育局承办提案最多，达33件，办复率100%。"],
    ["content: 96.8%", "教育系统办复提案41件，满意率96.8%。"],
    ["content: 100%", "市交通局办复提案21件，满意率100%。"],
    ["sold: 120万元", "最多的一场直播销售农产品120万元。"],
    ["advice: 15条", "围绕这一专题，组织视察3次，提出建议15条。"],
  ])("%s of %s", (entry, text) => expect(codes(entry, text)).toEqual(PART));

  test.each([
    ["visits: 18家", "陆续走访企业18家。"],
    ["visits: 18家", "高频走访企业18家。"],
    ["visits: 18家", "周末走访企业18家。"],
    ["visits: 18家", "李梅提交提案7件，委员们走访企业18家。"],
    ["visits: 18家", "李梅提交提案7件。走访企业18家。"],
    ["visits: 18家", "在王强带动下，走访企业18家。"],
    ["visits: 18家", "张主席带队视察，全年走访企业18家。"],
    ["visits: 18家", "各专委会开展视察，走访企业18家。"],
    ["visits: 18家", "经济委员会、农业委员会组织视察，走访企业18家。"],
    ["visits: 18家", "各委员工作室接待来访，走访企业18家。"],
    ["studies: 3篇", "专委会开展视察，形成调研报告3篇。"],
    ["content: 98%", "市教育局等38家单位承办提案，满意率98%。"],
    ["content: 98%", "市政府系统办复提案163件，满意率98%。"],
    ["content: 98%", "各承办单位办复提案163件，满意率98%。"],
    ["sold: 620万元", "最多的一场有3万人观看，全年销售农产品620万元。"],
    ["advice: 88条", "围绕重点专题，组织视察3次，提出建议88条。"],
    ["notes: { facet: 李梅, value: 12条, note: 个人数。 }", "李梅提交提案7件，反映信息12条。"],
  ])("%s of %s is", (entry, text) =>
    expect(codes(entry, text).filter((code) => code !== "warning facet-unlisted")).toEqual([]),
  );
});

/** A table; a row is `a | b`. */
const table = (head: string, ...rows: string[]): string =>
  [`| ${head} |`, `| ${head.replace(/[^|]+/g, " --- ")} |`, ...rows.map((row) => `| ${row} |`)].join("\n");

describe("a row of departments, persons, towns, sectors or meetings is one of them", () => {
  test.each([
    ["assigned: 28件", table("部门 | 承办提案（件）", "市交通局 | 28", "市教育局 | 33", "合计 | 380")],
    ["assigned: 28件", table("序号 | 承办单位 | 承办提案（件）", "1 | 市交通局 | 28", "2 | 市教育局 | 33")],
    ["content: 97%", table("部门 | 满意率", "市交通局 | 97%", "市教育局 | 100%", "合计 | 98.5%")],
    ["notes: 12条", table("姓名 | 信息（条）", "李梅 | 12", "王强 | 9")],
    ["served: 41人次", table("镇街 | 接待群众（人次）", "东河镇 | 41", "南山街道 | 66")],
    ["visits: 17家", table("界别 | 走访企业（家）", "经济界 | 17", "教育界 | 4")],
    ["advice: 88条", table("会议 | 意见建议（条）", "专题协商会 | 62", "双周协商会 | 88")],
  ])("%s of %s", (entry, text) => expect(codes(entry, text)).toEqual(PART));

  test.each([
    ["assigned: 380件", table("部门 | 承办提案（件）", "市交通局 | 28", "市教育局 | 33", "合计 | 380")],
    ["content: 98.5%", table("部门 | 满意率", "市交通局 | 97%", "市教育局 | 100%", "合计 | 98.5%")],
    ["visits: 18家", table("项目 | 数量", "走访企业 | 18家", "视察 | 9次")],
    ["visits: 18家", table("活动 | 数量", "走访企业 | 18家", "视察 | 9次")],
    ["inspections: 9次", table("单位 | 视察（次）", "甲市政协 | 9")],
    ["inspections: 9次", table("项目 | 单位 | 数量", "视察 | 次 | 9", "走访企业 | 家 | 18")],
    ["visits: { facet: 经济界, value: 17家 }", table("界别 | 走访企业（家）", "经济界 | 17", "教育界 | 4")],
  ])("%s of %s is all of it", (entry, text) =>
    expect(codes(entry, text).filter((code) => code !== "warning facet-unlisted")).toEqual([]),
  );
});
