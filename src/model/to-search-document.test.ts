import { expect, test } from "vitest";
import type { Body, Report } from "./dataset.ts";
import { toSearchDocument } from "./to-search-document.ts";

const report = {
  id: "jia/2023-plan",
  title: "甲市政协2023年工作要点",
  body: "jia",
  year: 2023,
  kind: "plan",
  text: "summary",
  places: [],
} as unknown as Report;
const body = { short: { zh: "甲市政协" }, level: "county" } as Body;

test("a row of a table is told with what names the table, and its heads", () => {
  const places = [
    { n: 1, kind: "paragraph", text: "提案情况", line: 9 },
    {
      n: 2,
      kind: "row",
      text: "收到提案 312",
      line: 11,
      table: {
        above: ["提案情况"],
        label: 0,
        cells: [
          { start: 0, end: 4, head: "" },
          { start: 5, end: 8, head: "2023年" },
        ],
      },
    },
  ] as Report["places"];
  expect(toSearchDocument({ ...report, places }, body).places).toEqual([
    { n: 1, kind: "paragraph", text: "提案情况" },
    { n: 2, kind: "row", text: "收到提案 312", table: { above: ["提案情况"], heads: ["2023年"] } },
  ]);
});

test("search is told that a report's body is a guess, and of no other report", () => {
  expect(toSearchDocument({ ...report, bodyInferred: "原文隐去了市名" }, body).bodyInferred).toBe(true);
  expect(toSearchDocument(report, body)).not.toHaveProperty("bodyInferred");
});
