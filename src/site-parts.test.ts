import { expect, it } from "vitest";
import type { Report } from "./model/dataset.ts";
import { reportsOfPart, yearsWithTables } from "./site-parts.ts";

const report = (id: string, metrics: string[], supersedes: string[] = []) =>
  ({
    id,
    body: id.split("/")[0],
    supersedes,
    places: [{ n: 0 }],
    observations: metrics.map((metric) => ({ metric, period: { year: 2022 } })),
  }) as unknown as Report;

it("a metric's part holds its own numbers, without the texts, and what its reports replace by way of others", () => {
  const reports = [
    report("jia/2022-review", ["received", "filed"]),
    report("jia/2022-highlights", ["filed"], ["jia/2022-review"]),
    report("jia/2022-press", ["received"], ["jia/2022-highlights"]),
  ];
  const part = reportsOfPart({ metric: "received" }, reports);
  expect(part.map(({ id, observations, places }) => [id, observations.length, places])).toEqual([
    ["jia/2022-review", 1, []],
    ["jia/2022-press", 1, []],
  ]);
  expect(part[1]?.supersedes).toContain("jia/2022-review");
  expect(part[1]?.observations[0]).toBe(reports[2]?.observations[0]);
});

it("a body's part is its reports as they are", () => {
  const reports = [report("jia/2022-review", []), report("yi/2022-review", [])];
  expect(reportsOfPart({ body: "yi" }, reports)).toEqual([reports[1]]);
});

it("a year has tables where it has more numbers than a page", () => {
  const many = report(
    "jia/2022-review",
    Array.from({ length: 151 }, () => "filed"),
  );
  expect([yearsWithTables([many]), yearsWithTables([report("jia/2022-review", ["filed"])])]).toEqual([[2022], []]);
});
