import { expect, test } from "vitest";
import { readDocument } from "./document.ts";
import { metrics } from "./testing.ts";
import type { DocumentPlace } from "./document-reading.ts";

/** A table row as read/places gives it: cells joined by a blank. */
function row(heads: string[], cells: string[]): DocumentPlace {
  const text = cells.join(" ");
  let start = 0;
  const placed = cells.map((cell, i) => {
    const at = { start, end: start + cell.length, head: heads[i] ?? "" };
    start += cell.length + 1;
    return at;
  });
  return { kind: "table-row", text, cells: placed };
}

function read(...rows: DocumentPlace[]): string[] {
  const { observations } = readDocument(rows, metrics, { kind: "review", year: 2023 });
  return observations.map(({ metric, facet, quantity, place, start, end, quote }) => {
    const text = rows[place]?.text ?? "";
    expect(text.slice(start, end)).toBe(quantity.raw);
    expect(text.slice(quote.start, quote.end)).toBe(text);
    return `${metric}${facet ? `/${facet}` : ""} ${quantity.value}${quantity.unit}`;
  });
}

test("the head of a column names its numbers, with its unit; the row's first cell tells them apart", () => {
  const heads = ["类别", "立案（件）", "办复率（%）"];
  expect(read(row(heads, ["经济建设", "72", "70.8"]), row(heads, ["合计", "238", "68.9"]))).toEqual([
    "filed/经济建设 72件",
    "reply-rate/经济建设 70.8%",
    "filed 238件",
    "reply-rate 68.9%",
  ]);
});

test("a head without a unit means the metric's first", () =>
  expect(read(row(["", "立案提案"], ["甲组", "12"]))).toEqual(["filed/甲组 12件"]));

test("where the heads name nothing, the first cell does", () => {
  expect(read(row(["指标", "数值"], ["收到提案", "864件"]))).toEqual(["received 864件"]);
  expect(read(row(["指标", "数值", "同比增长"], ["收到提案", "864件", "12%"]))).toEqual(["received 864件"]);
});

test("a row that counts nothing known gives nothing", () =>
  expect(read(row(["区县", "人口"], ["甲县", "12万人"]))).toEqual([]));

test("a year at the head of a column is the number's; a column of units gives the unit", () => {
  const heads = ["指标", "单位", "2023年", "上年"];
  const { observations } = readDocument([row(heads, ["收到提案", "件", "312", "300"])], metrics, {
    kind: "review",
    year: 2023,
  });
  expect(observations.map(({ quantity, year, facet }) => [quantity.value, quantity.unit, year, facet])).toEqual([
    [312, "件", 2023, undefined],
    [300, "件", 2022, undefined],
  ]);
});

test("a row of a year is of no part, and its numbers are that year's", () => {
  const heads = ["项目", "立案（件）"];
  const rows = [row(heads, ["2022年", "300"]), row(heads, ["2023年度", "312"])];
  const { observations } = readDocument(rows, metrics, { kind: "review", year: 2023 });
  expect(observations.map(({ quantity, year, scope, facet }) => [quantity.value, year, scope, facet])).toEqual([
    [300, 2022, "calendar-year", undefined],
    [312, 2023, "calendar-year", undefined],
  ]);
});

test("a scaled unit counts, wherever it stands beside a number, and the number is written with it", () => {
  const above = ["单位：万元"];
  const rows = [
    row(["指标", "数值（万元）"], ["捐款捐物", "60"]),
    row(["指标", "数值"], ["捐款捐物（万元）", "70"]),
    { ...row(["指标", "数值"], ["捐款捐物", "近80"]), above },
  ];
  const { observations } = readDocument(rows, metrics, { kind: "review", year: 2023 });
  expect(
    observations.map(({ quantity: { raw, value, unit, bound }, unitBeside }) => [raw, unitBeside, value, unit, bound]),
  ).toEqual([
    ["60", "万元", 600000, "元", "exact"],
    ["70", "万元", 700000, "元", "exact"],
    ["近80", "万元", 800000, "元", "nearly"],
  ]);
});
