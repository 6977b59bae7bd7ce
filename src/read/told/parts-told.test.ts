import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const PART = ["warning number-otherwise"];
const LARGER = "proposals-filed: 62件";

describe("a part behind a larger number of the same is none of the whole", () => {
  test.each([
    [LARGER, "立案213件，其中经济类立案62件。"],
    [LARGER, "立案213件，其中社会类立案88件、经济类立案62件。"],
    [LARGER, "立案213件。其中，经济类立案62件。"],
    [LARGER, "立案213件（其中经济类62件）。"],
    [LARGER, "立案213件，其中62件为经济类。"],
    [LARGER, "立案213件，经济建设方面62件。"],
    [LARGER, "立案213件（经济类62件、社会类88件）。"],
    ["proposals-filed: 88件", "立案213件（经济类62件、社会类88件）。"],
    ["study-sessions: { value: 12次, facet: chairs }", "主席会议学习30次，其中专题学习12次。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text)).toEqual(PART));

  test.each([
    ["proposals-filed: 230件", "收到提案300件，其中立案230件。"],
    ["proposals-filed: 213件", "立案213件，其中经济类立案62件。"],
    ["proposals-filed: 62件", "本届以来，立案213件，其中今年62件。"],
    ["proposals-replied: 62件", "立案213件，其中已办复62件。"],
    ["proposals-replied: 200件", "立案213件，其中经济类62件，办复200件。"],
    ["study-sessions: { value: 12次, facet: party-group }", "学习30次，其中党组学习12次。"],
    ["proposals-filed: { value: 62件, quote: 其中经济类立案62件 }", "立案213件，其中经济类立案62件。"],
    ["proposals-filed: { value: 62件, quote: 经济建设方面62件 }", "立案213件，经济建设方面62件。"],
    ["proposals-filed: { value: 62件, year: 2021 }", "五年来立案213件，其中2021年立案62件。"],
    ["proposals-filed: 62件", "五年来立案213件，其中2023年立案62件。"],
    ["proposals-filed: { value: 70件, year: 2022 }", "五年来立案213件，其中2021年立案62件、2022年立案70件。"],
    ["proposals-replied: 62件", "立案213件。上述提案中，已办复62件。"],
    ["proposals-filed: 62件", "收到提案213件。在收到的提案中，立案62件。"],
    ["proposals-filed: 213件", "收到提案300件。经审查，立案213件。"],
    ["proposals-filed: 62件", "上述工作中，立案62件。"],
    ["proposals-filed: 62件", "收到提案213件。按规定立案62件。"],
    ["proposals-filed: 300件", "收到提案213件，其中立案62件。\n\n五届二次会议提案立案300件。"],
  ])("%s of %s is", (entry, text) => expect(codesOf(entry, text)).toEqual([]));

  test("a facet that names it says so", () =>
    expect(codesOf("proposals-filed: { value: 62件, facet: 经济类 }", "立案213件，其中经济类立案62件。")).toEqual([
      "warning facet-unlisted",
    ]));
  test("the words are named", () =>
    expect(saidOf("proposals-filed: 88件", "立案213件，其中经济类立案62件、社会类立案88件。")[0]).toMatchObject({
      data: { words: "社会类立案", why: "part" },
    }));
});

describe("a part is one behind a full stop too, whatever opens it", () => {
  test.each([
    ["study-sessions: 12次", "学习30次。其中主席会议学习12次。"],
    [LARGER, "立案213件。上述提案中，市区委员62件。"],
    [LARGER, "立案213件。在立案提案中，老委员62件。"],
    [LARGER, "立案213件。这213件提案中，老委员62件。"],
    [LARGER, "立案213件，当中老委员62件。"],
    [LARGER, "立案213件。立案的提案中，老委员62件。"],
    [LARGER, "立案213件。按提案者分，老委员62件、新委员151件。"],
    ["proposals-filed: 151件", "立案213件。从提案者看，老委员62件、新委员151件。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text)).toContain(PART[0]));
});

describe("what was added, called off, or done by one of the body's own is no whole", () => {
  test.each([
    ["proposals-filed: 15件", "新增立案15件。"],
    ["proposals-filed: 15件", "追加立案15件。"],
    ["proposals-filed: 15件", "立案213件，又立案15件。"],
    ["proposals-filed: 15件", "经济委员会：立案15件。"],
    ["study-sessions: 15次", "王建国委员组织学习15次。"],
    ["study-sessions: 15次", "停止组织学习15次。"],
    ["proposal-reply-rate: 100%", "办复率100%的单位61家。"],
    ["proposal-filing-rate: 2%", "立案率98%，基本满意的2%。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text)).toContain(PART[0]));

  test.each([
    ["proposals-filed: 15件", "立案15件。"],
    ["proposals-filed: 15件", "又立案15件。"],
    ["study-sessions: 15次", "百名委员组织学习15次。"],
    ["study-sessions: 15次", "专门委员会组织学习15次。"],
    ["proposal-reply-rate: 100%", "办复率100%，涉及单位61家。"],
  ])("%s of %s is", (entry, text) => expect(codesOf(entry, text)).toEqual([]));
});

describe("a difference is none of the number itself", () => {
  test.each(["比上年多收到提案62件。", "同比多收到提案62件。", "收到提案213件，少收到提案62件。"])("%s", (text) =>
    expect(codesOf("proposals-received: 62件", text)).toEqual(["error number-not-in-text"]),
  );
  test("净增立案62件", () =>
    expect(codesOf("proposals-filed: 62件", "净增立案62件。")).toEqual(["error number-not-in-text"]));
  test("至少收到提案62件 is one", () =>
    expect(codesOf("proposals-received: 至少62件", "至少收到提案62件。")).toEqual([]));
});
