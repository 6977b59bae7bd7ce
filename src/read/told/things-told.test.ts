import { describe, expect, test } from "vitest";
import { codesOf, saidOf, metric } from "./entry-testing.ts";

const metrics =
  metric("visits", "家, 户, 个", "走访企业, 走访, 联系企业") +
  metric("talks", "次, 个, 件", "协商活动, 基层协商") +
  metric("handled", "件", "承办, 交办") +
  metric("rooms", "个, 处", "工作室");
const TOLD = ["warning number-otherwise"];
const FILED = "proposals-filed: 230件";

describe("a number of other things under the metric's word is none of it", () => {
  test.each([
    ["visits: 45户", "走访困难群众45户。"],
    ["visits: 45户", "走访慰问农户45户、企业12家。"],
    ["talks: 12个", "协商活动由12个部门承办。"],
    ["visits: 45个", "走访社区45个。"],
    ["visits: 45家", "走访养老院共45家。"],
    ["visits: 12个", "走访企业，涉及12个行业。"],
    ["visits: 12家", "走访企业，联合12家商会。"],
    ["talks: 36个", "基层协商覆盖36个村。"],
    ["talks: 12个", "协商活动邀请12个市直部门参加。"],
    ["talks: 10个", "对10个部门开展协商活动。"],
    ["talks: 43个", "协商活动43个部门（单位）。"],
    ["handled: 178件", "承办人大代表建议178件，政协提案247件。"],
    ["handled: 425件", "承办人大代表建议和政协提案425件。"],
    [FILED, "信访件立案后，立案案件230件。"],
    ["proposals-received: 230件", "收到提案选题230件。"],
    ["proposal-reply-rate: 98%", "人大代表建议办复率98%。"],
    ["proposal-reply-rate: 98%", "信访件办复率达98%。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual(TOLD));
  test("the thing is named", () =>
    expect(saidOf("visits: 45户", "走访困难群众45户。", { metrics })[0]).toMatchObject({
      data: { words: "群众", why: "thing" },
    }));
});

describe("its own things are", () => {
  test.each([
    ["visits: 45家", "走访企业45家。"],
    ["visits: 45家", "走访农户和企业45家。"],
    ["visits: 45家", "走访45家民营企业。"],
    ["visits: 45家", "会同12个部门走访企业45家。"],
    ["visits: 45家", "走访企业45家，惠及群众560户。"],
    ["visits: 45家", "走访社区内的企业45家。"],
    ["talks: 36个", "开展36个社区协商活动。"],
    ["talks: 12次", "对10个部门开展协商活动12次。"],
    ["talks: 36个", "促成36个园区项目，开展协商活动36个。"],
    ["talks: 36件", "协商活动中的意见建议36件。"],
    ["talks: 36次", "在36个村开展协商活动36次。"],
    ["talks: 36件", "群众关心的协商活动36件。"],
    ["handled: 247件", "承办人大代表建议178件、政协提案247件。"],
    ["handled: 247件", "承办提案247件、人大代表建议178件。"],
    ["handled: 247件", "向61家单位交办提案247件。"],
    ["rooms: 36个", "新建36个社区委员工作室。"],
    ["rooms: 36个", "在社区、园区建成工作室36个。"],
    [FILED, "针对群众诉求，立案230件。"],
    [FILED, "群众来信反映集中，立案230件。"],
    [FILED, "提案和人大代表建议同步交办，立案230件。"],
    ["proposal-reply-rate: 98%", "提案办复率98%，人大代表建议办复率100%。"],
    ["proposal-reply-rate: 98%", "人大代表建议、提案办复率98%。"],
    ["visits: { value: 45户, quote: 走访农户45户 }", "走访农户45户。"],
    ["visits: { value: 45户, facet: 农户 }", "走访农户45户。"],
  ])("%s of %s", (entry, text) =>
    expect(codesOf(entry, text, { metrics }).filter((code) => code !== "warning facet-unlisted")).toEqual([]),
  );
});
