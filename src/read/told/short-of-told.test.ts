import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metric = (id: string, units: string, wordings: string, kind = "count") =>
  `  - { id: ${id}, labels: { zh: ${wordings.split(",")[0]} }, definition: { zh: 某事。 }, group: proposals, kind: ${kind}, units: [${units}], aggregation: sum, wordings: [${wordings}] }`;
const metrics = [
  metric("talks", "次", "协商活动"),
  metric("key", "件", "重点提案"),
  metric("topics", "个", "协商议题"),
  metric("disputes", "件", "化解矛盾纠纷, 矛盾纠纷"),
  metric("content", "'%'", "满意率, 提案满意率", "ratio"),
  "",
].join("\n");
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });
const OTHERWISE = ["warning number-otherwise"];

describe("what was not reached, or is set down to be done, is not reached", () => {
  test.each([
    ["proposals-filed: 400件", "立案数不及400件。"],
    ["proposals-filed: 400件", "立案数距400件还差12件。"],
    ["talks: 20次", "年度计划列出协商活动20次。"],
    ["talks: 20次", "工作要点明确开展协商活动20次。"],
    ["talks: 20次", "筹备中的协商活动20次。"],
    ["key: 15件", "遴选重点提案15件作为明年督办对象。"],
    ["proposals-filed: 350件", "有人误以为立案350件。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual(OTHERWISE));
  test("要办好 is plainly to come", () =>
    expect(said("talks: 20次", "今年要办好协商活动20次。")).toEqual(["error number-otherwise"]));
  test.each([
    ["proposals-filed: 268件", "距大会召开仅一周，立案268件已全部交办。"],
    ["talks: 20次", "按年度协商计划要求，组织协商活动20次。"],
    ["talks: 20次", "年度协商计划明确后，组织协商活动20次。"],
    ["topics: 20个", "年度计划确定协商议题20个。"],
    ["key: 15件", "遴选重点提案15件，作为今年督办对象。"],
    ["proposals-filed: 268件", "要办好实事，先摸清实情，立案268件。"],
    ["talks: 20次", "明年底前全覆盖的目标提前完成，开展协商活动20次。"],
    ["proposals-filed: 268件", "政协云平台传来数据，立案268件。"],
  ])("%s of %s is", (entry, text) => expect(said(entry, text)).toEqual([]));
  test("明年底 is no year of the report", () =>
    expect(said("talks: 20次", "到明年底开展协商活动20次。")).toEqual(["error number-not-in-text"]));
});

describe("what came in is not yet settled", () => {
  test.each(["受理矛盾纠纷60件，调解成功41件。", "登记矛盾纠纷60件。", "共排查出矛盾纠纷60件。"])("%s", (text) =>
    expect(said("disputes: 60件", text)).toEqual(OTHERWISE),
  );
  test.each(["排查矛盾纠纷60件，全部调解成功。", "排查化解矛盾纠纷60件。", "参与矛盾纠纷60件。"])("%s", (text) =>
    expect(said("disputes: 60件", text)).toEqual([]),
  );
});

describe("a rate, or a count, of another thing", () => {
  test.each([
    ["content: 99%", "委员对大会服务满意率99%。"],
    ["content: 99%", "委员对培训活动的满意率99%。"],
    ["proposals-filed: 57件", "人大代表议案立案57件。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual(OTHERWISE));
  test.each([
    ["content: 98%", "委员对政协提案办理满意率98%。"],
    ["content: 98%", "委员对会议期间提案答复的满意率98%。"],
    ["proposals-filed: 268件", "人大代表议案与政协提案衔接，立案268件。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual([]));
});
