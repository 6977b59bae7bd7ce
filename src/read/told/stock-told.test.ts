import { describe, expect, test } from "vitest";
import { codesOf } from "./entry-testing.ts";

const metrics = [
  "  - id: rooms",
  "    labels: { zh: 工作室 }",
  "    definition: { zh: 某事。 }",
  "    group: proposals",
  "    kind: count",
  "    units: [个]",
  "    aggregation: last",
  "    wordings: [工作室]",
  "    facets:",
  "      - { id: existing, labels: { zh: 现有 }, wordings: [现有, 建成] }",
  "",
].join("\n");
const existing = (value: string) => `rooms: { facet: existing, value: ${value} }`;

describe("what there is is a number of its day, whatever years were spoken of before", () => {
  test.each(["三年来，累计立案300件。全市建成工作室48个。", "近三年，认真履职，立案300件；现有工作室48个。"])(
    "%s",
    (text) => expect(codesOf(existing("48个"), text, { metrics })).toEqual([]),
  );
  test("in its own clause they are its", () =>
    expect(codesOf(existing("48个"), "五年来建成工作室48个。", { metrics })).not.toEqual([]));
  test("so is what was done in them", () =>
    expect(codesOf("proposals-filed: 300件", "三年来，认真履职。累计立案300件。", { metrics })).not.toEqual([]));
});

describe("what was added is no number of what there is", () => {
  test.each(["建成工作室48个，其中今年新增15个。", "现有工作室48个，新建15个。", "建成工作室48个，新增工作室15个。"])(
    "%s",
    (text) => expect(codesOf(existing("15个"), text, { metrics })).toContain("warning number-otherwise"),
  );
  test.each([
    "建成工作室48个，其中今年新增15个。",
    "今年新增15个，建成工作室48个。",
    "新增15个工作室，现有工作室48个。",
    "新建并投用一批，建成工作室48个。",
  ])("%s", (text) => expect(codesOf(existing("48个"), text, { metrics })).toEqual([]));
  test("of what is not said to be all there is, it may be", () =>
    expect(codesOf("rooms: 15个", "新增工作室15个。", { metrics })).toEqual([]));
});
