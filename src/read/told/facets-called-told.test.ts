import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metrics = [
  "  - id: trips",
  "    labels: { zh: 调研视察活动 }",
  "    definition: { zh: 某事。 }",
  "    group: proposals",
  "    kind: count",
  "    units: [次]",
  "    aggregation: sum",
  "    wordings: [调研视察, 调研, 视察, 座谈, 宣讲, 争取…资金]",
  "    facets:",
  "      - { id: trips-proper, labels: { zh: 调研视察 }, wordings: [调研视察] }",
  "      - { id: forums, labels: { zh: 座谈会 }, wordings: [座谈会] }",
  "      - { id: talks, labels: { zh: 宣传宣讲 }, wordings: [宣传宣讲] }",
  "      - { id: funds, labels: { zh: 争取到的资金 }, wordings: [争取资金] }",
  "",
].join("\n");
const ASKED = "warning anchor-nearer-other";

describe("a facet that is called as its metric is", () => {
  test.each(["组织调研视察18次。", "围绕养老组织调研视察18次。"])(
    "is all there is where no other is named: %s",
    (text) => expect(codesOf("trips: 18次", text, { metrics })).toEqual([]),
  );
  test.each(["组织调研视察18次、座谈会12次。", "组织座谈会12次，调研视察18次。"])(
    "is a part beside another: %s",
    (text) => expect(codesOf("trips: 18次", text, { metrics })).toEqual([ASKED]),
  );
  test("is told where its entry says so", () =>
    expect(codesOf("trips: { facet: trips-proper, value: 18次 }", "组织调研视察18次。", { metrics })).toEqual([]));
});

test("a facet with a name of its own is a part wherever it stands", () =>
  expect(codesOf("trips: 12次", "组织座谈会12次。", { metrics })).toEqual([ASKED]));

describe("a facet is named by a wording of its metric that its name ends in, and no other's", () => {
  test.each([
    ["talks", "宣讲政策18次。"],
    ["funds", "争取项目资金18次。"],
  ])("%s: %s", (facet, text) =>
    expect(codesOf(`trips: { facet: ${facet}, value: 18次 }`, text, { metrics })).toEqual([]),
  );
  test.each([
    ["talks", "组织调研18次。"],
    ["forums", "组织视察18次。"],
  ])("%s: not %s", (facet, text) =>
    expect(codesOf(`trips: { facet: ${facet}, value: 18次 }`, text, { metrics })).toEqual(["warning facet-unnamed"]),
  );
});
