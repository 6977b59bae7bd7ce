import { describe, expect, test } from "vitest";
import { codesOf, metric } from "./entry-testing.ts";

const metrics =
  metric("advice", "条", "意见建议, 建议") +
  metric("papers", "篇", "调研报告, 报告") +
  metric("outputs", "项", "协商成果") +
  metric("used", "篇, 条", "采用, 采纳") +
  metric("assigned", "件", "交办, 承办") +
  metric("books", "部", "出版, 书籍");
const PART = "warning number-otherwise";

describe("what was taken up, praised or is under way is a part of the larger number before it", () => {
  test.each([
    ["advice: 41条", "提出意见建议96条，涉及12个部门的41条建议已写入《若干措施》。"],
    ["advice: 120余条", "提出意见建议178条，已落实120余条。"],
    ["papers: 5篇", "形成调研报告23篇，5篇获评优秀。"],
    ["papers: 5篇", "形成调研报告23篇，有5篇被市委办公室转发。"],
    ["papers: 3篇", "撰写调研报告33篇，《甲》等3篇获优秀调研成果奖。"],
    ["outputs: 439项", "形成协商成果486项，已落实439项。"],
    ["outputs: 439项", "形成协商成果486项，其中439项已转化为政策。"],
    ["proposals-replied: 8件", "立案109件，已办复101件，剩余8件正在办理中。"],
    ["books: 3部", "出版书籍2部，另有3部书籍正在编纂。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toContain(PART));
});

describe("the number itself is not", () => {
  test.each([
    ["advice: 96条", "提出意见建议96条，涉及12个部门的41条建议已写入《若干措施》。"],
    ["advice: 96条", "提出意见建议96条，被市委采纳。"],
    ["advice: 96条", "提出的96条建议被市委采纳。"],
    ["advice: 41条", "41条建议写入《若干措施》。"],
    ["advice: 41条", "收到提案96件，41条建议写入《若干措施》。"],
    ["papers: 23篇", "形成调研报告23篇，获评优秀5篇。"],
    ["used: 41篇", "报送信息96篇，被采用41篇。"],
    ["used: 41条", "提出建议96条，41条被采纳。"],
    ["outputs: 486项", "形成协商成果486项，已落实439项。"],
    ["proposals-replied: 101件", "立案109件，已办复101件，剩余8件正在办理中。"],
    ["assigned: 45件", "承办提案45件，正在办理。"],
    ["books: 2部", "出版书籍2部，另有3部书籍正在编纂。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).not.toContain(PART));
});

describe("a part is one behind another number too", () => {
  test.each([
    ["assigned: 13件", "全年交办提案352件，办复率100%，其中城建类13件。"],
    ["proposals-filed: 62件", "立案213件，占71%，其中经济类立案62件。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toContain(PART));
  test.each([
    ["proposals-filed: 230件", "收到提案300件，走访企业45家，其中立案230件。"],
    ["proposals-replied: 62件", "立案213件，收到建议45条，其中已办复62件。"],
    ["proposals-filed: 20件", "立案213件。走访企业45家，其中立案20件。"],
  ])("%s of %s is none", (entry, text) => expect(codesOf(entry, text, { metrics })).not.toContain(PART));
});
