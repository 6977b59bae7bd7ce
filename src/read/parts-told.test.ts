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
    ["proposals-filed: 300件", "收到提案213件，其中立案62件。\n\n五届二次会议提案立案300件。"],
  ])("%s of %s is", (entry, text) => expect(codesOf(entry, text)).toEqual([]));

  test("a facet that names it says so", () => expect(codesOf("proposals-filed: { value: 62件, facet: 经济类 }", "立案213件，其中经济类立案62件。")).toEqual(["warning facet-unlisted"]));
  test("the words are named", () => expect(saidOf("proposals-filed: 88件", "立案213件，其中经济类立案62件、社会类立案88件。")[0]).toMatchObject({ data: { words: "社会类立案", why: "part" } }));
});
