import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metrics = [
  "  - id: papers",
  "    labels: { zh: 调研报告 }",
  "    definition: { zh: 某事。 }",
  "    group: proposals",
  "    kind: count",
  "    units: [篇]",
  "    aggregation: sum",
  "    wordings: [调研报告]",
  "",
].join("\n");
const FILED = "proposals-filed: 120件";

describe("what others have yet to decide is provisional", () => {
  const texts = [
    "初审立案120件。",
    "初审立案120件，待常委会审定。",
    "立案120件，待审。",
    "立案120件，尚待主席会议审议。",
    "立案120件（待审）。",
    "立案120件（待主席会议批准）。",
  ];
  test.each(texts)("%s", (text) => expect(codesOf(FILED, text)).toEqual(["warning status-otherwise"]));
  test.each(texts)("as status P: %s", (text) =>
    expect(codesOf("proposals-filed: { value: 120件, status: P }", text)).toEqual([]),
  );
  test("nor has been filed what may be", () =>
    expect(codesOf(FILED, "可立案120件，待审。")).toEqual(["warning status-otherwise", "warning number-otherwise"]));
  test("one review is a part", () =>
    expect(codesOf(FILED, "第二次提案审查会上，审定立案120件。")).toEqual(["warning number-otherwise"]));
});

describe("what is decided is not", () => {
  test.each([
    [FILED, "经审查，立案120件。"],
    [FILED, "经初步审查，立案120件。"],
    [FILED, "初审、复审后立案120件。"],
    [FILED, "立案120件，待审提案12件。"],
    [FILED, "立案120件，待人民群众如亲人。"],
    [FILED, "经提案审查会审定，立案120件。"],
    [FILED, "召开第二次提案审查会。全年立案120件。"],
    ["papers: 12篇", "形成调研报告12篇，待常委会审议。"],
    ["proposals-replied: 120件", "办复120件，待确认。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual([]));
});
