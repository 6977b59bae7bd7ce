import { describe, expect, test } from "vitest";
import { codesOf, metric, saidOf } from "./entry-testing.ts";

const FILED = "proposals-filed: 230件";
const ASKED = ["warning number-otherwise"];
const metrics = [
  metric("trees", "万株", "植树, 栽植, 苗木"),
  metric("beds", "张", "床位"),
  metric("books", "万册", "藏书"),
  metric("moved", "户", "搬迁, 改造"),
  metric("trained", "人次", "培训"),
  metric("revenue", "亿元", "预算收入"),
].join("");

describe("what was set to be reached is not what was done", () => {
  test.each([
    [FILED, "立案245件，完成年度目标230件的106.5%。"],
    [FILED, "立案245件，为年度任务230件的106.5%。"],
    [FILED, "立案245件，完成市政协下达任务230件的106.5%。"],
    [FILED, "立案245件，完成年度目标（230件）。"],
    [FILED, "立案245件，超额完成年初确定的230件任务。"],
    [FILED, "立案245件，完成年初确定的230件任务。"],
    [FILED, "年初计划立案230件，受疫情影响取消3件。"],
    [FILED, "年初拟立案230件。"],
    ["trained: 500人次", "仅培训280人次，距离市里要求的500人次还有差距。"],
    ["trained: 500人次", "培训280人次，与县委下达的500人次相差较大。"],
    ["trained: 500人次", "县委要求全年培训500人次。"],
    ["trained: 500人次", "县委要求政协全年培训500人次，实际培训480人次。"],
    ["trees: 约230万株", "省级下达造林任务2.1万亩，折合植树约230万株。我县全年植树186万株。"],
    ["trained: 突破500人次", "会议要求全年培训突破500人次。"],
    ["trained: 突破500人次", "会议要求，今年办复率要保持在99%以上，培训突破500人次。"],
    ["trained: 500人次", "会议强调，今年要加强学习，培训500人次。"],
    ["trained: 不少于4人次", "上级要求每县至少开展1次集训，全年培训不少于4人次。"],
    ["revenue: 14.6亿元", "全县预算收入预算为15.2亿元，执行中调整为14.6亿元，实际完成14.83亿元。"],
  ])("%s of %s", (entry, text) =>
    expect(codesOf(entry, text, { metrics }).filter((code) => !code.includes("body"))).toEqual(ASKED),
  );
  test.each([
    [FILED, "完成立案230件的目标，占全年的90%。"],
    [FILED, "按照县委要求，立案230件。"],
    [FILED, "县委要求交办的提案立案230件。"],
    [FILED, "年初计划外，立案230件。"],
    [FILED, "年初计划立案230件，已全部完成。"],
    [FILED, "完成年度目标，立案230件，占收到提案的95%。"],
    [FILED, "完成年初确定的任务，立案230件。"],
    [FILED, "会议要求提高质量。全年立案230件。"],
    [FILED, "市委明确工作重点，市政协立案230件。"],
    ["trained: 500人次", "市里要求加强培训，我们全年培训500人次。"],
    ["trees: 约230万株", "完成造林任务，造林2.1万亩，折合植树约230万株。"],
    ["trained: 500人次", "市委要求加强培训后，市政协培训500人次。"],
    ["trained: 500人次", "会议要求，要总结经验。全年培训500人次。"],
    ["trained: 500人次", "会议指出，今年以来成绩突出，培训500人次。"],
    ["trained: 500人次", "会议强调，要看到今年已培训500人次。"],
    ["trained: 500人次", "培训500人次，距离全覆盖还有差距。"],
    ["trained: 不少于500人次", "全年培训不少于500人次。"],
    ["revenue: 14.6亿元", "预算收入完成14.6亿元，为调整预算的101.6%。"],
  ])("%s of %s is", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual([]));
});

describe("nor is what was designed, needed or supposed", () => {
  test.each([
    ["beds: 600张", "新院区投入使用，规划床位600张，首期开放320张。"],
    ["beds: 600张", "项目规划建设床位600张。"],
    ["books: 80万册", "新馆设计藏书80万册，现有51万册。"],
    ["moved: 1860户", "全库区需搬迁1860户，已签协议1702户。"],
    ["moved: 1860户", "排查发现亟需改造1860户。"],
    ["trees: 约250万株", "按照每亩110株测算，全年可植树约250万株，成活率92%。"],
    [FILED, "如果每名委员每年提交1件提案，全年就能立案230件。"],
    [FILED, "假如每个界别都提交，立案就有230件；全年立案200件。"],
  ])("%s of %s", (entry, text) =>
    expect(codesOf(entry, text, { metrics }).filter((code) => !code.includes("body"))).not.toEqual([]),
  );
  test("it is said why", () =>
    expect(saidOf("books: 80万册", "新馆设计藏书80万册。", { metrics })[0]).toMatchObject({
      severity: "warning",
      data: { words: "新馆设计藏书", why: "supposed" },
    }));
  test.each([
    ["beds: 600张", "优化规划布局，新增床位600张。"],
    ["beds: 600张", "开放床位600张。"],
    ["books: 80万册", "完成设计方案，藏书80万册。"],
    ["moved: 60户", "对需搬迁的群众逐户走访，搬迁60户。"],
    ["moved: 60户", "及时响应改造60户。"],
    ["trees: 250万株", "按每亩110株的标准，植树250万株。"],
  ])("%s of %s is", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual([]));
});
