import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const more = `
  - id: events
    labels: { zh: 协商议政 }
    definition: { zh: 协商议政活动。 }
    group: proposals
    kind: count
    units: [次]
    aggregation: sum
    wordings: [协商议政]
    facets:
      - { id: total, labels: { zh: 总计 }, wordings: [总计, 合计] }
  - id: visits
    labels: { zh: 视察考察 }
    definition: { zh: 视察考察活动。 }
    group: proposals
    kind: count
    units: [次, 件]
    aggregation: sum
    wordings: [视察考察]
    facets:
      - { id: total, labels: { zh: 总计 }, wordings: [总计, 合计] }
`;
const codes = (entry: string, text: string) => codesOf(entry, text, { metrics: more });
const reasons = (entry: string, text: string) =>
  saidOf(entry, text, { metrics: more }).map(({ data }) => (data as { refused?: { reason: string } }).refused?.reason);

describe("a number that is no level of anything", () => {
  test.each([
    ["proposals-filed: 3件", "立案提案数量居全省前3。", "rank"],
    ["proposals-filed: 3件", "立案提案排名3。", "rank"],
    ["proposals-filed: 268件", "立案提案编号268。", "rank"],
    ["proposals-filed: 12件", "立案提案No.12。", "rank"],
    ["proposals-filed: 40件", "立案提案比上年多了40件，达到268件。", "change"],
    ["proposals-filed: 12件", "立案提案同比多了12件。", "change"],
    ["proposals-filed: 12件", "立案提案少了12件。", "change"],
    ["proposals-filed: 300件", "立案提案不是300件，而是280件。", "denied"],
    ["proposals-filed: 300件", "立案提案并非300件。", "denied"],
    ["proposals-filed: 300件", "立案提案误报为300件，应为280件。", "denied"],
    ["proposals-filed: 300件", "立案提案在300件与320件之间。", "several-numbers"],
    ["events: 4次", "每月开展协商议政活动4次。", "each"],
    ["events: 4次", "每季度开展协商议政活动4次。", "each"],
  ])("%s of %s", (entry, text, reason) => expect(reasons(entry, text)).toEqual([reason]));

  test.each([
    ["study-sessions: 20次", "学习党的20大精神。"],
    ["events: 2次", "召开五届2次协商议政会议。"],
    ["proposals-filed: 300件", "立案提案直逼300件。"],
  ])("%s of %s", (entry, text) => expect(codes(entry, text)).toEqual(["error number-not-in-text"]));

  test.each([
    ["proposals-filed: 268件", "立案提案比上年多了40件，达到268件。"],
    ["proposals-filed: 280件", "立案提案不是300件，而是280件。"],
    ["proposals-filed: 280件", "立案提案误报为300件，应为280件。"],
    ["proposals-filed: 268件", "立案提案居全省前列，共268件。"],
    ["proposals-filed: 268件", "不是少了而是多了，立案提案268件。"],
    ["proposals-filed: 直逼300件", "立案提案直逼300件。"],
    ["events: 2次", "召开2次协商议政会议。"],
    ["events: 12次", "每月一次、全年共开展协商议政12次。"],
    ["events: 12次", "每月有主题，开展协商议政12次。"],
  ])("but %s of %s", (entry, text) => expect(codes(entry, text)).toEqual([]));

  test("an estimate told behind it may not be exact", () =>
    expect(codes("proposals-filed: 300件", "立案提案300件，系估算。")).toEqual(["warning bound-doubtful"]));
});

describe("a sum is one of what was named", () => {
  test.each(["合计268件", "总计268件", "共268件", "总共268件", "共立案268件"])("%s", (sum) => {
    for (const pause of ["、", "，"])
      expect(codes("proposals-filed: 268件", `大会期间立案240件${pause}闭会期间立案28件，${sum}。`)).toEqual([]);
  });
  test("in a column", () =>
    expect(
      codes(
        "proposals-filed: 268件",
        "| 项目 | 大会 | 闭会 | 合计 |\n| --- | --- | --- | --- |\n| 立案提案 | 240件 | 28件 | 268件 |",
      ),
    ).toEqual([]));
  test("but one of a single time is of that time", () =>
    expect(codes("proposals-filed: 268件", "大会期间，共立案268件。")).toEqual(["error period-otherwise"]));
});

test("what stands before 各 has the number each", () => {
  const text = "开展协商议政、视察考察活动各12次。";
  for (const metric of ["events", "visits"]) expect(codes(`${metric}: 12次`, text)).toEqual([]);
});
