import { describe, expect, test } from "vitest";
import { codesOf, metric as metricOf } from "./entry-testing.ts";

const metric = (id: string, kind: string, units: string, wordings: string) =>
  metricOf(id, units, wordings, { kind, aggregation: "none" });
const metrics =
  metric("adopted", "ratio", '"%"', "提案采纳率, 落实率, 采纳率") +
  metric("papers", "count", "件, 篇", "调研报告") +
  metric("outputs", "ratio", '"%"', "成果落实率, 落实率");
const ASKED = ["warning number-otherwise"];

describe("a rate of results, and proposals with a report, are of other things", () => {
  test.each([
    ["adopted: 90.3%", "形成协商成果486项，已落实439项，落实率90.3%。"],
    ["adopted: 90.3%", "提出意见建议486条，采纳率达90.3%。"],
    ["papers: 128件", "附有调研报告的提案128件。"],
    ["papers: 128件", "其中，附调研报告的提案共128件。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual(ASKED));
});

describe("its own are not", () => {
  test.each([
    ["adopted: 90.3%", "办理提案486件，落实率90.3%。"],
    ["adopted: 90.3%", "提案提出意见建议486条，落实率90.3%。"],
    ["adopted: 90.3%", "形成协商成果486项，提案落实率90.3%。"],
    ["adopted: 90.3%", "形成协商成果486项。落实率90.3%。"],
    ["adopted: 90.3%", "召开协商会12次，落实率90.3%。"],
    ["outputs: 90.3%", "形成协商成果486项，落实率90.3%。"],
    ["papers: 12篇", "附有调研报告的提案128件，形成调研报告12篇。"],
    ["papers: 128件", "转化为提案的调研报告128件。"],
    ["proposals-filed: 128件", "立案附有报告的提案128件。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual([]));
});
