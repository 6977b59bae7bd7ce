import { describe, expect, test } from "vitest";
import { codesOf, metric } from "./entry-testing.ts";

const PART = "warning number-otherwise";
const metrics = [
  metric("visits", "万人次, 人次", "到馆, 接待游客"),
  metric("raised", "万元", "募集善款, 捐款"),
  metric("notes", "次, 件次", "批示"),
  metric("outputs", "份", "协商成果"),
  metric("reviewed", "件", "审查规范性文件"),
  metric("served", "人次", "受益群众"),
  metric("closing", '"%"', "结案率", { kind: "ratio", aggregation: "none" }),
].join("");

describe("the highest, the first, a paper's, a sample's or a share is one of many", () => {
  test.each([
    ["visits: 6200人次", "日均到馆读者1860人次，国庆期间到馆读者单日最高达6200人次。"],
    ["raised: 30万元", "“慈善一日捐”共募集善款216万元，最大一笔捐款30万元。"],
    ["proposals-filed: 32件", "委员立案提案年人均7.6件，最多的达32件。"],
    ["proposals-received: 31件", "民盟市委提交提案最多，达31件；全年共收到提案236件。"],
    ["proposals-received: 31件", "第一名为南湖区，提交提案31件。"],
    ["served: 680人次", "开展义诊7场，受益群众2100人次，仅石泉镇一场就达680人次。"],
    ["notes: 4次", "调研报告《关于山区养老的思考》获得三级领导批示4次。"],
    ["notes: 3次", "提案《关于加强农村养老服务的建议》得到市领导批示3次，推动新建站点26个。"],
    ["notes: 4次", "调研报告《关于山区养老的思考》获得省、市、县三级领导批示4次。"],
    ["visits: 1.9万人次", "对口帮扶的澧溪镇图书馆到馆由上年的1.2万人次提升至1.9万人次。"],
    ["proposals-replied: 48件", "随机抽查50件中48件办复到位。"],
    ["visits: 203万人次", "国家A级景区全年接待游客203万人次，占全市接待游客总数的六成。"],
    ["outputs: 8份", "报送协商成果17份，分别是：建议案3份，专报8份，纪要6份。"],
    ["reviewed: 18件", "审查规范性文件：市政府报送18件，市监委、法院、检察院报送4件，乡镇人大报送9件，共计31件。"],
    ["closing: 98.4%", "结案率97.1%。其中民商事案件结案率98.4%，刑事案件结案率100%。"],
    ["closing: 100%", "结案率97.1%。其中民商事案件结案率98.4%，刑事案件结案率100%。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toContain(PART));

  test.each([
    ["visits: 6200人次", "到馆读者创历史最高，达6200人次。"],
    ["raised: 30万元", "以最大的努力捐款30万元。"],
    ["raised: 30万元", "募集善款为历年最多，达30万元。"],
    ["proposals-received: 236件", "甲市政协提交提案最多，达236件。"],
    ["proposals-received: 236件", "我市提交提案在全省最多，达236件。"],
    ["proposals-filed: 32件", "名单公布后，立案32件。"],
    ["served: 680人次", "受益群众最多时一天两场，全年受益群众680人次。"],
    ["served: 680人次", "仅一年就有受益群众680人次。"],
    ["notes: 31次", "《关于养老的思考》等12篇报告获批示31次。"],
    ["notes: 31次", "编印《委员建言》12期，获批示31次。"],
    ["proposals-filed: 280件", "收到提案300件，其中立案280件、不立案20件。"],
    ["proposals-filed: 280件", "立案280件，占收到提案总数的93%。"],
    ["proposals-filed: 298件", "立案298件，较2022年的276件增加22件。"],
    ["proposals-received: 300件", "收到提案300件，其中立案280件、不立案20件。"],
    ["outputs: 17份", "报送协商成果17份，分别是：建议案3份，专报8份，纪要6份。"],
    ["closing: 97.1%", "结案率97.1%，其中办案人员人均结案120件。"],
    ["proposal-reply-rate: 100%", "收到提案300件，其中立案280件，办复率100%。"],
    ["proposal-reply-rate: 98%", "立案率97%，其中重点提案全部办复。办复率98%。"],
    ["visits: 1.9万人次", "对口帮扶的澧溪镇图书馆开馆，全年到馆1.9万人次。"],
    ["proposals-replied: 230件", "抽查显示办理质量提升，办复230件。"],
  ])("%s of %s is all", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual([]));
});
