import { expect, test } from "vitest";
import type { Observation, Quantity } from "../model/dataset.ts";
import {
  coverage,
  disputed,
  hasEarlier,
  hasSeveralNumbers,
  newestRows,
  rowChange,
  rowsOfYear,
  scopesOf,
} from "./tables.ts";
import type { Point, Series } from "./types.ts";

const quantity = (value: number): Quantity => ({
  raw: `${value}件`,
  value,
  bound: "exact",
  unit: "件",
  decimals: 0,
  scale: 0,
});
const said = (report: string, year: number, value: number | null) =>
  ({ report, scope: "session", period: { year }, quantity: value === null ? null : quantity(value) }) as Observation;
const point = (year: number, value: number | null, ...others: number[]): Point => ({
  year,
  chosen: said("first", year, value),
  others: others.map((other) => said("second", year, other)),
});
const series = (body: string, points: Point[]): Series => ({
  id: body,
  key: { body, metric: "proposals-filed", scope: "session", unit: "件" },
  declared: true,
  points,
  breaks: [],
  definitions: [],
  guessed: new Set(),
});

const beijing = series("beijing", [point(2019, 10), point(2022, 12, 13)]);
const tianjin = series("tianjin", [point(2021, 20), point(2022, 20, 20)]);

test("coverage counts bodies and spans their years", () => {
  expect(coverage([beijing, tianjin])).toEqual({ bodies: 2, first: 2019, last: 2022 });
  expect(coverage([])).toBeUndefined();
});

test("a year without a number makes no run", () => {
  expect(hasSeveralNumbers(beijing)).toBe(true);
  expect(hasSeveralNumbers(series("a", [point(2020, 1), point(2021, null)]))).toBe(false);
});

test("each scope is named once", () => expect(scopesOf([beijing, tianjin])).toEqual(["session"]));

test("rows are one for each report's number, newest year first, the number shown before the others", () => {
  const rows = newestRows([beijing, tianjin]).map(({ series: { id }, point: { year }, observation }) => [
    id,
    year,
    observation.report,
  ]);
  expect(rows).toEqual([
    ["beijing", 2022, "first"],
    ["beijing", 2022, "second"],
    ["tianjin", 2022, "first"],
    ["tianjin", 2022, "second"],
    ["tianjin", 2021, "first"],
    ["beijing", 2019, "first"],
  ]);
});

test("each report's number is compared with the one before, not the one that is shown", () => {
  const [shown, other] = newestRows([beijing]).map(rowChange);
  expect([shown, other].map((each) => each?.change)).toEqual([
    expect.objectContaining({ kind: "exact", delta: 2 }),
    expect.objectContaining({ kind: "exact", delta: 3 }),
  ]);
});

test("first numbers alone have nothing earlier beside them", () => {
  const changes = newestRows([beijing, series("a", [point(2020, 1)])]).map(rowChange);
  expect(hasEarlier(changes)).toBe(true);
  expect(hasEarlier(changes.slice(2))).toBe(false);
});

test("only numbers that cannot both be true are disputed", () => {
  expect(disputed([beijing, tianjin]).map(({ series: { id } }) => id)).toEqual(["beijing"]);
});

test("a year's numbers stand scope by scope, those of a whole term last", () => {
  const cumulative = { ...beijing, key: { ...beijing.key, scope: "term-cumulative" as const } };
  const found = rowsOfYear(2022, [cumulative, tianjin]).map(({ key, items }) => [
    key,
    items.map(({ series }) => series.id),
  ]);
  expect(found).toEqual([
    ["session", ["tianjin"]],
    ["term-cumulative", ["beijing"]],
  ]);
  expect(rowsOfYear(2018, [tianjin])).toEqual([]);
});
