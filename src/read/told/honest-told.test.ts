import { describe, expect, test } from "vitest";
import { codesOf, metric as metricOf } from "./entry-testing.ts";

const metric = (id: string, units: string, wordings: string, kind?: string) => metricOf(id, units, wordings, { kind });
const metrics =
  metric("assigned", "件", "交办, 并案后交办, 承办, 提案") +
  metric("proposers", "人", "名提交, 名中有, 提交过提案, 委员…提交了提案", "people") +
  metric("given", "元", "捐款, 捐赠", "money") +
  metric("visits", "家", "走访企业");
const codes = (entry: string, text: string, scope?: string) =>
  codesOf(entry, text, { metrics, ...(scope && { scope }) });

describe("a rate of what is left when proposals are merged", () => {
  const rated = (rate: string, assigned: string, more = "") =>
    codes(
      `proposals-filed: 126件\n  assigned: ${assigned}\n  proposals-replied: 117件\n  proposal-reply-rate: ${rate}${more}`,
      `立案126件，并案后交办${assigned}，办复117件，办复率${rate}。`,
    );
  test.each([
    ["98.3%", "119件"],
    ["98.32%", "119件"],
    ["100%", "117件"],
  ])("%s of %s", (rate, assigned) => expect(rated(rate, assigned)).toEqual([]));
  test.each([
    ["99.3%", "119件"],
    ["98.3%", "121件"],
    ["95.2%", "119件"],
  ])("%s of %s is none", (rate, assigned) => expect(rated(rate, assigned)).toEqual(["warning rate-mismatch"]));
  test("a count that the report does not give makes no rate", () =>
    expect(
      codes(
        "proposals-filed: 126件\n  proposals-replied: 117件\n  proposal-reply-rate: 98.3%",
        "立案126件，办复117件，办复率98.3%。",
      ),
    ).toEqual(["warning rate-mismatch"]));
});

describe("the proposals among two kinds of papers that are counted together are all of them", () => {
  test.each([
    ["assigned: 246件", "共承办市人大代表建议和市政协提案463件，其中人大代表建议217件，市政协提案246件。"],
    ["assigned: 246件", "共承办人大代表建议、政协提案463件，其中提案246件。"],
    ["assigned: 246件", "共承办建议提案463件，其中代表建议217件、委员提案246件。"],
  ])("%s of %s", (entry, text) => expect(codes(entry, text)).toEqual([]));
  test.each([
    ["assigned: 217件", "共承办市人大代表建议和市政协提案463件，其中人大代表建议217件，市政协提案246件。"],
    ["assigned: 46件", "共承办人大代表建议、政协提案463件，其中重点提案46件。"],
    ["assigned: 46件", "共承办提案463件，其中经济类提案46件。"],
  ])("%s of %s are a part", (entry, text) => expect(codes(entry, text)).toEqual(["warning number-otherwise"]));
});

describe("own members who are named after a wider circle are the nearer ones", () => {
  test.each([
    ["proposers: 501名", "全市两级政协共有委员3286名，市政协委员528名，其中501名提交了提案。"],
    ["proposers: 598名", "全省四级政协委员共3.1万名，甲市政协委员633名中有598名提交过提案。"],
    ["visits: 91家", "全市各级政协委员积极履职，市政协委员热情高，走访企业91家。"],
  ])("%s of %s", (entry, text) => expect(codes(entry, text)).toEqual([]));
  test.each([
    ["visits: 91家", "全市各级政协委员积极履职，走访企业91家。"],
    ["visits: 91家", "市政协委员积极履职，省政协走访企业91家。"],
    ["visits: 91家", "全市各级政协委员热情高，县政协委员踊跃，走访企业91家。"],
  ])("%s of %s is told", (entry, text) =>
    expect(codes(entry, text)).toContainEqual(expect.stringContaining("body-otherwise")),
  );
});

describe("a unit that is not listed hides no wording", () => {
  test.each(["委员捐款20万美元。", "捐赠20万美元。", "全年捐款20万美元，用于助学。"])("%s", (text) =>
    expect(codes("given: 20万美元", text)).toEqual(["warning unit-unlisted"]),
  );
  test.each(["引进外资20万美元。", "出口20万美元。", "投入20万美元，用于助学。"])("%s", (text) =>
    expect(codes("given: 20万美元", text)).toContain("warning anchor-unnamed"),
  );
});
