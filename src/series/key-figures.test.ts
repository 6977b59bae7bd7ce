import { describe, expect, it } from "vitest";
import { keyFigures } from "./key-figures.ts";
import {
  latestPoint,
  observationsOfYear,
  seriesOfBody,
  seriesOfMetric,
  observationsOfReport,
} from "./select-series.ts";
import { metric, report, seriesOf, yearly, type Told } from "./testing.ts";

const metrics = [
  metric("received"),
  metric("filed", {
    facets: [
      { id: "first", labels: { zh: "甲" }, wordings: [] },
      { id: "second", labels: { zh: "乙" }, wordings: [] },
    ],
  }),
];
const before: Told = { year: 2022, says: [{ metric: "received", value: "90件" }] };
const told: Told = {
  year: 2023,
  says: [
    { metric: "filed", value: "3件", facet: "second" },
    { metric: "filed", value: "2件", facet: "first" },
    { metric: "received", value: "500件", scope: "term-cumulative" },
    { metric: "received", value: "100件" },
    { metric: "received", value: "8期" },
  ],
};
const all = seriesOf({ metrics, reports: [before, told] });

describe("key figures", () => {
  const figures = keyFigures(report(told), metrics, all);
  it("are one a metric, in the order of the metrics", () => {
    expect(figures.map(({ observation }) => observation.quantity?.raw)).toEqual(["100件", "2件"]);
  });
  it("come with their change", () => expect(figures[0]?.change).toMatchObject({ kind: "exact", delta: 10 }));
  it("are as many as asked for", () => expect(keyFigures(report(told), metrics, all, 1)).toHaveLength(1));
});

describe("selections", () => {
  it("give each of a report's observations its series", () => {
    const figures = observationsOfReport(report(told), all);
    expect(figures).toHaveLength(told.says.length);
    for (const { observation, series } of figures)
      expect(series.key).toMatchObject({ metric: observation.metric, scope: observation.scope });
  });

  it("compare a report's own number where another's is shown", () => {
    const other: Told = { year: 2023, kind: "proposal-report", says: [{ metric: "received", value: "101件" }] };
    const both = seriesOf({ metrics, reports: [before, told, other] });
    const figure = observationsOfReport(report(told), both).find(
      ({ observation }) => observation.quantity?.raw === "100件",
    );
    expect(figure).toMatchObject({ preferred: false, change: { delta: 10 } });
  });

  it("are by body, by metric and by year", () => {
    expect(seriesOfBody("north", all)).toEqual(all);
    expect(seriesOfBody("nowhere", all)).toEqual([]);
    expect(seriesOfMetric("filed", all)).toHaveLength(2);
    expect(observationsOfYear(2022, all).map(({ point }) => point.chosen.quantity?.raw)).toEqual(["90件"]);
  });

  it("take the latest number, not the latest mention", () => {
    expect(latestPoint(yearly({ 2021: "5件", 2022: null }))?.year).toBe(2021);
  });
});
