import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metrics = [
  "  - id: field",
  "    labels: { zh: 调研 }",
  "    definition: { zh: 某事。 }",
  "    group: proposals",
  "    kind: count",
  "    units: [次, 篇]",
  "    aggregation: sum",
  "    wordings: [调研, 报告]",
  "",
].join("\n");
const FILED = "proposals-filed: 120件";
const ASKED = ["warning period-otherwise"];

describe("a number of a part of the year is asked about", () => {
  test.each([
    "至5月，立案120件。",
    "至6月份，立案120件。",
    "年初至5月，立案120件。",
    "两会期间，立案120件。",
    "“两会”期间立案120件。",
    "“两会”期间，委员积极建言，立案120件。",
    "会议前立案120件。",
    "会前共立案120件。",
    "春节前立案120件。",
    "三个月来，立案120件。",
    "近两个月来立案120件。",
    "近三个月，立案120件。",
    "最近3个月立案120件。",
    "“提案质量提升月”活动，当月立案120件。",
    "活动期间立案120件。",
  ])("%s", (text) => expect(codesOf(FILED, text)).toEqual(ASKED));
  test("of a session, it is the session's", () =>
    expect(codesOf("proposals-filed: { value: 120件, scope: session }", "两会期间，立案120件。")).toEqual([]));
  test("in the time since a session", () =>
    expect(codesOf(FILED, "三个月来，立案120件。", { scope: "since-session" })).toContain(ASKED[0]));
});

describe("a number of the year is not", () => {
  test.each([
    [FILED, "至12月，立案120件。"],
    [FILED, "全国两会期间，委员提交的提案立案120件。"],
    [FILED, "全国“两会”期间，立案120件。"],
    [FILED, "读书班推迟至9月，立案120件。"],
    [FILED, "两会期间，委员积极建言。全年立案120件。"],
    [FILED, "围绕全国两会期间的热点，立案120件。"],
    [FILED, "对两会期间的提案逐件审查，全年立案120件。"],
    [FILED, "十二个月来，立案120件。"],
    [FILED, "历时三个月，立案120件。"],
    [FILED, "“提案质量提升月”活动成效明显，立案120件。"],
    ["proposals-replied: 120件", "交办后三个月内办复120件。"],
    ["proposals-replied: 120件", "当月收到的当月答复，办复120件。"],
    ["field: 12次", "会议前组织调研12次。"],
    ["field: 12次", "协商会前深入调研12次。"],
    ["field: 12篇", "经过近三个月的走访，形成报告12篇。"],
    ["field: 12次", "活动期间邀请专家。全年调研12次。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual([]));
});
