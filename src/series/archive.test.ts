import { describe, expect, test } from "vitest";
import type { Body, Metric, MetricGroup, Report } from "../model/dataset.ts";
import { bodiesByLevel, byGroup, neighbours, newestReports, reportsByYear, yearsOf } from "./archive.ts";
import type { Series } from "./types.ts";

const report = (id: string, more: Partial<Report> = {}): Report => {
  const [body, name = ""] = id.split("/");
  const year = Number(name.slice(0, 4));
  return { id, body, year, kind: name.slice(5), ...more } as Report;
};
const ids = (reports: Report[]) => reports.map(({ id }) => id);

test("the newest year of work comes first", () => {
  const years = reportsByYear([
    report("tianjin/2022-review"),
    report("tianjin/2023-review"),
    report("beijing/2022-review"),
  ]);
  expect(years.map(({ key, items }) => [key, items.length])).toEqual([
    [2023, 1],
    [2022, 2],
  ]);
});

test("a year that only a number is about is a year of the archive", () => {
  const series = { points: [{ year: 2019 }, { year: 2022 }] } as Series;
  expect(yearsOf([report("tianjin/2022-review"), report("tianjin/2023-review")], [series])).toEqual([2023, 2022, 2019]);
});

test("levels run from the nation down", () => {
  const body = (id: string, level: Body["level"]) => ({ id, level }) as Body;
  const found = bodiesByLevel([body("a", "county"), body("b", "national"), body("c", "county")]);
  expect(found.map(({ key, items }) => [key, items.map(({ id }) => id)])).toEqual([
    ["national", ["b"]],
    ["county", ["a", "c"]],
  ]);
});

test("groups and what stands in them follow the metrics file, and empty ones are left out", () => {
  const groups = ["study", "proposals", "history"].map((id) => ({ id })) as MetricGroup[];
  const metrics = [
    { id: "received", group: "proposals" },
    { id: "filed", group: "proposals" },
    { id: "sessions", group: "study" },
  ] as Metric[];
  const found = byGroup(["filed", "sessions", "received"], (id) => id, groups, metrics);
  expect(found.map(({ key, items }) => [key.id, items])).toEqual([
    ["study", ["sessions"]],
    ["proposals", ["received", "filed"]],
  ]);
});

test("a report without a day of publication is as new as the end of its year", () => {
  const published = report("a/2022-review", { published: "2023-01-20" });
  const undated = report("b/2023-review");
  expect(ids(newestReports([published, undated], 2))).toEqual(["b/2023-review", "a/2022-review"]);
  expect(newestReports([published, undated], 1)).toHaveLength(1);
});

describe("neighbours", () => {
  const all = ["a/2019-review", "a/2019-plan", "a/2022-review", "a/2022-plan", "a/2023-plan", "b/2021-review"].map(
    (id) => report(id),
  );
  const found = neighbours(all[2]!, all);

  test("are of the same body, over years without a report", () => expect(found.previous?.id).toBe("a/2019-review"));
  test("are of another kind only where the year has none of the same", () =>
    expect(found.next?.id).toBe("a/2023-plan"));
  test("of the same year are all listed", () => expect(ids(found.sameYear)).toEqual(["a/2022-plan"]));
  test("a body's only report has none", () => {
    expect(neighbours(all[5]!, all)).toEqual({ previous: undefined, next: undefined, sameYear: [] });
  });
});
