import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metrics = [
  "  - id: adopted",
  "    labels: { zh: 信息被采用 }",
  "    definition: { zh: 被采用的信息。 }",
  "    group: proposals",
  "    kind: count",
  "    units: [篇]",
  "    aggregation: sum",
  "    wordings: [采用, 被采用, 被全国政协采用, 被省政协采用]",
  "    facets:",
  "      - { id: national, labels: { zh: 全国政协采用 }, wordings: [被全国政协采用, 全国政协采用] }",
  "      - { id: provincial, labels: { zh: 省政协采用 }, wordings: [被省政协采用, 省政协采用] }",
  "  - { id: sent, labels: { zh: 报送信息 }, definition: { zh: 报送的信息。 }, group: proposals, kind: count, units: [篇], aggregation: sum, wordings: [报送信息, 报送的信息, 信息] }",
  "",
].join("\n");
const said = (entry: string, text: string) =>
  codesOf(entry, text, { metrics }).map((code) => code.replace(/^\w+ /, ""));
const NATIONAL = "adopted: { value: 12篇, facet: national }";
const PROVINCIAL = "adopted: { value: 12篇, facet: provincial }";

describe("what another committee sent in is its own, whoever took it up", () => {
  test.each([
    [NATIONAL, "乙市政协报送的信息被全国政协采用12篇。"],
    [NATIONAL, "据了解，乙市政协今年报送的信息，被全国政协采用12篇。"],
    [NATIONAL, "省政协报送的信息被全国政协采用12篇。"],
    [NATIONAL, "兄弟城市政协的信息被全国政协采用12篇。"],
    [PROVINCIAL, "各县区政协报送的信息被省政协采用12篇。"],
    ["sent: 12篇", "乙市政协报送信息12篇。"],
    ["sent: 12篇", "友好城市政协报送信息12篇。"],
    ["sent: 12篇", "所属区县政协报送信息12篇。"],
    ["sent: 12篇", "所属各县（市、区）政协报送信息12篇。"],
  ])("%s of %s", (entry, text) => expect(said(entry, text)).toEqual(["body-otherwise"]));

  test.each([
    [NATIONAL, "我们报送的信息被全国政协采用12篇。"],
    [NATIONAL, "市政协报送的信息被全国政协采用12篇。"],
    [NATIONAL, "甲市政协报送的信息被全国政协采用12篇。"],
    [NATIONAL, "报送的信息被全国政协采用12篇、省政协采用20篇。"],
    [PROVINCIAL, "报送的信息被全国政协采用20篇、省政协采用12篇。"],
    [PROVINCIAL, "向省政协报送的信息被省政协采用12篇。"],
    ["sent: 12篇", "市政协报送信息12篇。"],
    ["sent: 12篇", "人民政协报刊登我会做法，报送信息12篇。"],
  ])("%s of %s is its own", (entry, text) => expect(said(entry, text)).toEqual([]));
});

describe("what the parties sent in is a part", () => {
  test.each([
    "各民主党派报送信息12篇。",
    "各民主党派、工商联报送信息12篇。",
    "八个民主党派市委会报送信息12篇。",
    "各党派团体全年报送信息12篇。",
  ])("%s", (text) => expect(said("sent: 12篇", text)).toEqual(["number-otherwise"]));
  test.each([
    "各民主党派、工商联和委员报送信息12篇。",
    "组织各民主党派报送信息12篇。",
    "各民主党派积极履职，市政协报送信息12篇。",
    "各民主党派、各专委会报送信息12篇。",
  ])("%s is all", (text) => expect(said("sent: 12篇", text)).toEqual([]));
  test("a facet says so", () =>
    expect(said("sent: { value: 12篇, facet: 各民主党派 }", "各民主党派报送信息12篇。")).toEqual(["facet-unlisted"]));
});
