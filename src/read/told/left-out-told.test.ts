import { describe, expect, test } from "vitest";
import { codesOf, metric } from "./entry-testing.ts";

const metrics =
  metric("notes", "条", "信息, 报送") +
  metric("visits", "家", "走访企业, 走访") +
  metric("given", "元, 万元", "捐款, 募集") +
  metric("rooms", "个", "工作室") +
  metric("rules", "项", "制度") +
  metric("studies", "篇", "调研报告") +
  metric("withdrawn", "件", "撤回提案") +
  metric("party-meetings", "次", "党组会议");
const codes = (entry: string, text: string) => codesOf(entry, text, { metrics });
const TOLD = ["warning number-otherwise"];

describe("what the sentence leaves out is no part of the number", () => {
  test.each([
    ["notes: 112条", "全年报送信息93条。乡镇工作站的信息112条未计在内。"],
    ["notes: 112条", "全年报送信息93条。街道的信息112条，均不包括在内。"],
    ["notes: 112条", "全年报送信息93条（不含乡镇报送112条）。"],
    ["visits: 140家", "走访企业88家，民主党派另外走访140家。"],
    ["visits: 140家", "走访企业88家，工商联还另走访140家。"],
  ])("%s of %s", (entry, text) => expect(codes(entry, text)).toEqual(TOLD));
  test.each([
    ["notes: 93条", "全年报送信息93条。乡镇工作站的信息112条未计在内。"],
    ["notes: 93条", "全年报送信息93条，不含乡镇报送的112条。"],
    ["notes: 93条", "全年报送信息93条，乡镇报送的未计在内。"],
    ["visits: 88家", "走访企业88家，民主党派另外走访140家。"],
    ["visits: 140家", "另外，走访企业140家。"],
  ])("%s of %s is none of it", (entry, text) => expect(codes(entry, text)).toEqual([]));
});

describe("what all the people of a place gave is not the committee's", () => {
  test.each(["全市各界捐款210万元。", "其中，社会各界踊跃捐款210万元。", "全县干部群众共捐款210万元。"])("%s", (text) =>
    expect(codes("given: 210万元", text)).toEqual(["warning body-otherwise"]),
  );
  test.each(["发动社会各界捐款210万元。", "各界别委员捐款210万元。", "带动全市各界捐款210万元。"])("%s is", (text) =>
    expect(codes("given: 210万元", text)).toEqual([]),
  );
});

describe("what is undone or read is not made", () => {
  test.each([
    ["rooms: 8个", "撤销委员工作室8个。"],
    ["rules: 4项", "全年废止制度4项。"],
    ["studies: 55篇", "课题组查阅调研报告55篇。"],
  ])("%s of %s", (entry, text) => expect(codes(entry, text)).toEqual(TOLD));
  test.each([
    ["rules: 4项", "修订、废止制度4项。"],
    ["withdrawn: 4件", "撤回提案4件。"],
    ["studies: 5篇", "查阅资料，形成调研报告5篇。"],
    ["rooms: 8个", "撤销旧点，建成工作室8个。"],
  ])("%s of %s is", (entry, text) => expect(codes(entry, text)).toEqual([]));
});

describe("a meeting is no study of it", () => {
  const STUDY = "study-sessions: { facet: chairs, value: 13次 }";
  test.each(["召开常委会会议6次，主席会议13次。", "全年召开主席会议13次。", "主席会议共13次，审议议题40项。"])(
    "%s",
    (text) => expect(codes(STUDY, text)).toEqual(TOLD),
  );
  test.each([
    "主席会议学习13次。",
    "组织学习，其中主席会议13次。",
    "## 学习\n\n主席会议13次。",
    "党组学习10次；主席会议13次。",
  ])("%s is", (text) => expect(codes(STUDY, text)).toEqual([]));
  test("a metric of meetings counts them", () =>
    expect(codes("party-meetings: 13次", "召开党组会议13次。")).toEqual([]));
});
