import { describe, expect, it } from "vitest";
import type { ChartPoint, ChartSpec } from "../charts/spec/chart-spec.ts";
import { moveCursor, pointAt, startCursor } from "./chart-cursor.ts";

const point = (value: number | null): ChartPoint => ({
  value,
  bound: "exact",
  basis: "number",
  text: String(value),
  label: "",
  href: `#${value}`,
  change: "",
});
const line = (id: string, values: (number | null | undefined)[]) => ({
  id,
  label: id,
  cuts: [],
  loose: [],
  points: values.map((value) => (value === undefined ? null : point(value))),
});
const spec: ChartSpec = {
  kind: "line",
  rows: "period",
  title: "",
  name: "",
  unit: "",
  format: "number",
  language: "zh-hans",
  periods: ["2019", "2020", "2021", "2022"],
  series: [
    line("a", [1, undefined, null, 4]),
    line("b", [undefined, 6, 7, undefined]),
    line("c", [9, undefined, undefined, undefined]),
  ],
  breaks: [],
};
const all = (): boolean => true;
const press = (series: number, index: number, key: string, isShown: (series: number) => boolean = all) =>
  moveCursor(spec, { series, index }, key, isShown);

describe("the keyboard in a chart", () => {
  it("enters at the newest number of the first shown series", () => {
    expect(startCursor(spec, all)).toEqual({ series: 0, index: 3 });
    expect(startCursor(spec, (series) => series === 2)).toEqual({ series: 2, index: 0 });
    expect(startCursor(spec, () => false)).toBeUndefined();
  });

  it("steps over gaps and missing numbers, and stays at the ends", () => {
    expect(press(0, 3, "ArrowLeft")).toEqual({ series: 0, index: 0 });
    expect(press(0, 0, "ArrowLeft")).toEqual({ series: 0, index: 0 });
    expect(press(0, 0, "ArrowRight")).toEqual({ series: 0, index: 3 });
  });

  it("changes series at the nearest year, past hidden ones", () => {
    expect(press(0, 3, "ArrowDown")).toEqual({ series: 1, index: 2 });
    expect(press(0, 3, "ArrowDown", (series) => series !== 1)).toEqual({ series: 2, index: 0 });
    expect(press(0, 0, "ArrowUp")).toEqual({ series: 2, index: 0 });
  });

  it("goes to either end", () =>
    expect([press(1, 2, "Home"), press(1, 1, "End")]).toEqual([
      { series: 1, index: 1 },
      { series: 1, index: 2 },
    ]));
  it("leaves other keys to the page", () => expect(press(0, 0, "Tab")).toBeUndefined());
  it("follows the rows downwards", () => {
    expect(moveCursor({ ...spec, kind: "bar" }, { series: 0, index: 0 }, "ArrowDown", all)).toEqual({
      series: 0,
      index: 3,
    });
  });
  it("finds no point where there is none", () => expect(pointAt(spec, { series: 0, index: 2 })).toBeUndefined());
});
