import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const metrics = [
  "  - id: rooms",
  "    labels: { zh: 工作室 }",
  "    definition: { zh: 某事。 }",
  "    group: proposals",
  "    kind: count",
  "    units: [个, 家]",
  "    aggregation: last",
  "    wordings: [工作室, 走访企业]",
  "",
].join("\n");
const ROOMS = "rooms: 231个";

describe("a number beside the smaller one of 本级 is of a wider circle", () => {
  test.each([
    "全市累计建成工作室231个，市本级42个。",
    "全市共有工作室231个，其中市本级42个。",
    "全市共有工作室231个（市本级42个）。",
    "全市建成一批平台，工作室231个，市本级42个。",
    "市县两级建成工作室231个，其中市本级42个。",
  ])("%s", (text) => expect(codesOf(ROOMS, text, { metrics })).toEqual(["warning body-otherwise"]));
  test("its words are named", () =>
    expect(saidOf(ROOMS, "全市共有工作室231个，市本级42个。", { metrics })[0]).toMatchObject({
      data: { words: "全市" },
    }));
});

describe("others are the body's own", () => {
  test.each([
    ["rooms: 42个", "全市累计建成工作室231个，市本级42个。"],
    [ROOMS, "全市建成工作室231个。"],
    [ROOMS, "全市建成工作室231个，其中新增42个。"],
    [ROOMS, "市本级建成工作室231个，其中城区42个。"],
    [ROOMS, "全市上下关注。建成工作室231个，市本级42个。"],
    ["rooms: 231家", "全市走访企业231家，市本级财政投入42万元。"],
    ["rooms: { value: 231个, quote: 全市共有工作室231个 }", "全市共有工作室231个，市本级42个。"],
  ])("%s of %s", (entry, text) =>
    expect(codesOf(entry, text, { metrics }).filter((code) => code.includes("body"))).toEqual([]),
  );
});
