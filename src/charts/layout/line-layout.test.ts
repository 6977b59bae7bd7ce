import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yearly } from "../../series/testing.ts";
import { textBox, touch } from "./boxes.ts";
import { chartPicture } from "../chart-picture.ts";
import { narrow, wide } from "./layout.ts";
import { lineLayout } from "./line-layout.ts";
import { seriesChart } from "../spec/series-chart.ts";
import { context } from "../testing.ts";

const stated = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom("件", "余件", "件以上"))
  .map(([digits, rest]) => `${digits}${rest}`);
const years = fc.dictionary(fc.integer({ min: 1990, max: 2030 }).map(String), stated, { minKeys: 1, maxKeys: 25 });
const { charts: words } = context().t;
const specOf = (values: Record<string, string>) => seriesChart(yearly(values), context());

describe("a placed line chart, whatever its numbers", () => {
  it("writes no text over another and none outside the picture", () => {
    fc.assert(
      fc.property(years, fc.constantFrom(wide, narrow), (values, size) => {
        const { texts, axis, grid, width, height } = lineLayout(specOf(values), size, words);
        const boxes = [...texts, ...axis, ...grid.flatMap(({ label }) => label ?? [])].map((text) =>
          textBox(text, size.fontSize),
        );
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(-1);
          expect(box.x + box.width).toBeLessThanOrEqual(width + 1);
          expect(box.y + box.height).toBeLessThanOrEqual(height + 1);
          expect(boxes.slice(index + 1).some((other) => touch(box, other))).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("has a link for each number and joins only neighbouring years", () => {
    fc.assert(
      fc.property(years, (values) => {
        const { series } = lineLayout(specOf(values), wide, words);
        const joined = Object.keys(values).filter((year) => String(Number(year) - 1) in values).length;
        const drawn = series
          .flatMap(({ firm, loose }) => [...firm.map((run) => run.length - 1), loose.length])
          .reduce((a, b) => a + b, 0);
        expect(series.flatMap(({ points }) => points)).toHaveLength(Object.keys(values).length);
        expect(drawn).toBe(joined);
      }),
      { numRuns: 60 },
    );
  });

  it("has no style attribute and no script in it", () => {
    const svg = chartPicture({ ...specOf({ 2020: "5件" }), name: '<script>"&' }, wide, words);
    expect(svg).not.toMatch(/style=|<script/);
    expect(svg).toContain("&lt;script&gt;&quot;&amp;");
  });
});
