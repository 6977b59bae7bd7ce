import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metric = (id: string, units: string, wordings: string, facets = "") =>
  `  - { id: ${id}, labels: { zh: ${id} }, definition: { zh: 某事。 }, group: proposals, kind: count, units: [${units}], aggregation: sum, wordings: [${wordings}]${facets} }`;
const metrics = [
  metric("visits", "家", "走访企业"),
  metric("rooms", "个", "委员工作室", ", facets: [{ id: existing, labels: { zh: 建成 }, wordings: [建成] }]"),
  metric("opinions", "篇", "社情民意信息", ", facets: [{ id: sent, labels: { zh: 报送 }, wordings: [报送] }]"),
  "",
].join("\n");
const said = (entry: string, text: string) => codesOf(entry, text, { metrics });

describe("the committees below, and others who do something together, are not the body", () => {
  test.each([
    ["proposals-filed: 1560件", "全市各县区政协立案提案合计1560件。"],
    ["proposals-filed: 1560件", "全市11个县区政协立案1560件。"],
    ["visits: 65家", "市工商联会同商会走访企业65家。"],
    ["visits: 65家", "县委统战部联合县商会走访企业65家。"],
    ["rooms: { value: 130个, facet: existing }", "全省建成委员工作室130个。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual(["warning body-otherwise"]));
  test.each([
    ["proposals-filed: 268件", "全市各县区政协联动，市政协立案268件。"],
    ["visits: 65家", "会同市工商联走访企业65家。"],
    ["visits: 65家", "市工商联会同市政协走访企业65家。"],
    ["rooms: { value: 48个, facet: existing }", "全市建成委员工作室48个。"],
  ])("%s of %s may be", (entry, text) => expect(said(entry, text)).toEqual([]));
});

describe("what one of many did is a part of a facet too", () => {
  test.each(["九三学社报送社情民意信息42篇。", "张明委员一人报送社情民意信息42篇。"])("%s", (text) =>
    expect(said("opinions: { value: 42篇, facet: sent }", text)).toEqual(["warning number-otherwise"]),
  );
  test.each(["各民主党派、工商联和委员报送社情民意信息42篇。", "委员报送社情民意信息42篇。"])("%s is all", (text) =>
    expect(said("opinions: { value: 42篇, facet: sent }", text)).toEqual([]),
  );
  test.each([
    ["proposals-replied: 46件", "市住建局作为承办大户，全年办复提案46件。"],
    ["proposals-filed: 45件", "立案提案当中，涉农的有45件。"],
    ["proposals-filed: 60件", "网络提交的提案立案60件。"],
    ["proposal-reply-rate: 92%", "B类提案办复率92%。"],
    ["proposal-reply-rate: 99%", "会办提案办复率99%。"],
    ["visits: 30家", "其中一次活动，走访企业30家。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual(["warning number-otherwise"]));
  test.each([
    ["proposals-filed: 268件", "围绕涉企、涉农等领域，立案268件。"],
    ["proposal-reply-rate: 99%", "主办提案和会办提案办复率均为99%。"],
    ["visits: 130家", "活动场场爆满，其中一场尤为热烈，全年走访企业130家。"],
    ["proposals-replied: 268件", "市教育局建立台账，市住建局创新办法。全年办复提案268件。"],
  ])("%s of %s is all", (entry, text) => expect(said(entry, text)).toEqual([]));
});
