import { describe, expect, it } from "vitest";
import type { ChartPoint, ChartSeries } from "../spec/chart-spec.ts";
import { sideSteps } from "./side-steps.ts";

const scale = { period: (index: number) => index * 40, value: (value: number) => value };
const point = (value: number | null): ChartPoint => ({
  value,
  bound: "exact",
  basis: "number",
  text: "",
  label: "",
  href: "",
  change: "",
});
const series = (...values: (number | null | undefined)[]): ChartSeries => ({
  id: "",
  label: "",
  cuts: [],
  loose: [],
  points: values.map((value) => (value === undefined ? null : point(value))),
});
const steps = (...all: ChartSeries[]) => sideSteps(all, scale);

describe("marks of one year", () => {
  it("stay in place when apart", () => expect(steps(series(10), series(18))).toEqual([[0], [0]]));
  it("step aside when they would hide each other, in the order of the legend", () =>
    expect(steps(series(15), series(10))).toEqual([[-4.5], [4.5]]));
  it("do so where one only touches the next", () =>
    expect(steps(series(10), series(16), series(22))).toEqual([[-9], [0], [9]]));
  it("stay within their year", () => {
    const many = steps(...Array.from({ length: 6 }, () => series(10, 90))).map(([first]) => first ?? 0);
    expect(Math.max(...many) - Math.min(...many)).toBeLessThanOrEqual(24);
  });
  it("do not mind what is not there", () =>
    expect(steps(series(10, null), series(undefined, 10))).toEqual([
      [0, 0],
      [0, 0],
    ]));
});
