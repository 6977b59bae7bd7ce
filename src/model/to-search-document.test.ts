import { expect, test } from "vitest";
import type { Body, Report } from "./dataset.ts";
import { toSearchDocument } from "./to-search-document.ts";

const report = { id: "jia/2023-plan", title: "甲市政协2023年工作要点", body: "jia", year: 2023, kind: "plan", text: "summary", places: [] } as unknown as Report;
const body = { short: { zh: "甲市政协" }, level: "county" } as Body;

test("search is told that a report's body is a guess, and of no other report", () => {
  expect(toSearchDocument({ ...report, bodyInferred: "原文隐去了市名" }, body).bodyInferred).toBe(true);
  expect(toSearchDocument(report, body)).not.toHaveProperty("bodyInferred");
});
