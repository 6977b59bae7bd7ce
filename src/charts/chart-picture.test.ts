import { describe, expect, it } from "vitest";
import { body, definitionBreak, metric, only, seriesOf, term, yearly, type Told } from "../series/testing.ts";
import { comparison } from "../series/comparison.ts";
import type { Series } from "../series/types.ts";
import { bodiesChart } from "./spec/bodies-chart.ts";
import { chartPicture } from "./chart-picture.ts";
import type { ChartSpec } from "./spec/chart-spec.ts";
import { narrow, wide } from "./layout/layout.ts";
import { seriesChart } from "./spec/series-chart.ts";
import { sparkline } from "./sparkline.ts";
import { context } from "./testing.ts";

const filed = metric("filed", { labels: { zh: "立案提案" } });
const rate = metric("filed", { labels: { zh: "办复率" }, kind: "ratio", units: ["%"], aggregation: "none" });
const east = body("north", {
  short: { zh: "东江省政协" },
  terms: [term(10, "2008-01"), term(11, "2013-01"), term(12, "2018-01"), term(13, "2023-01")],
});

/** One element a line, for a readable diff. */
const lines = (svg: string): string => `${svg.replaceAll("><", ">\n<")}\n`;

async function drawn(name: string, spec: ChartSpec): Promise<void> {
  const { charts } = context().t;
  for (const size of [wide, narrow]) {
    await expect(lines(chartPicture(spec, size, charts))).toMatchFileSnapshot(`snapshots/${name}-${size.name}.svg`);
  }
}
const one = (series: Series, of = filed): ChartSpec => seriesChart(series, context([east], [of]));

describe("a chart's picture", () => {
  it("cuts the line at a gap and rules off a new term", async () => {
    const values = {
      2014: "588件",
      2015: "612件",
      2016: "640件",
      2019: "817件",
      2020: "905件",
      2021: "866件",
      2022: "902件",
      2023: "858件",
      2024: "1056件",
    };
    await drawn("gap-and-term", one(yearly(values, { bodies: [east] })));
  });

  it("draws bounds as bounds", async () => {
    const values = {
      2017: "230件",
      2018: "300余件",
      2019: "近500件",
      2020: "约400件",
      2021: "500件以上",
      2022: "400至450件",
      2023: "620件",
      2024: "700余件",
    };
    await drawn("bounds", one(yearly(values, { bodies: [body("north", { short: { zh: "东江省政协" } })] })));
  });

  it("draws what this site worked out with dashes, and rings what has a note", async () => {
    const says: Told["says"] = [
      { value: "98.6%" },
      { value: "100%", basis: "inferred", note: "据“均已办结”推算" },
      { value: "100%", basis: "words" },
      { value: "99.1%", note: "只算大会提案" },
      { value: "99.5%" },
    ];
    const reports = says.map((said, index): Told => ({ year: 2018 + index, says: [said] }));
    await drawn("inferred-and-noted", one(only(seriesOf({ bodies: [east], metrics: [rate], reports })), rate));
  });

  it("leaves a row for a term of which no report is here", async () => {
    const says = (year: number, value: string): Told => ({
      year,
      scope: "term-cumulative",
      says: [{ value, start: String(year - 4) }],
    });
    const series = only(
      seriesOf({ bodies: [east], metrics: [filed], reports: [says(2012, "28930件"), says(2022, "2.4万余件")] }),
    );
    await drawn("missing-term", one(series));
  });

  it("breaks off where the definition changes", async () => {
    const values = { 2011: "5603件", 2012: "6069件", 2013: "5641件", 2014: "5052件", 2015: "5027件", 2016: "4279件" };
    const changed = metric("filed", { ...filed, breaks: [definitionBreak(2014, { why: { zh: "立案审查从严" } })] });
    await drawn("definition-break", one(yearly(values, { metrics: [changed] }), changed));
  });

  it("breaks off where the definition is in doubt", async () => {
    const changed = metric("filed", {
      ...filed,
      breaks: [definitionBreak(2023, { basis: "judged", why: { zh: "来源没有说明统计范围是否相同" } })],
    });
    await drawn(
      "definition-doubt",
      one(yearly({ 2021: "806件", 2022: "840余件", 2023: "1395件", 2024: "1402件" }, { metrics: [changed] }), changed),
    );
  });

  it("says where the axis of a rate begins", async () => {
    const values = {
      2018: "99.2%",
      2019: "100%",
      2020: "99.64%",
      2021: "99.8%",
      2022: "98%以上",
      2023: "99.9%",
      2024: "99.9%",
    };
    await drawn("ratio", one(yearly(values, { bodies: [east], metrics: [rate] }), rate));
  });

  it("gives cumulative numbers a row each", async () => {
    const says = (year: number, value: string): Told => ({
      year,
      scope: "term-cumulative",
      says: [{ value, start: String(year - 4) }],
    });
    const series = only(
      seriesOf({
        bodies: [east],
        metrics: [filed],
        reports: [says(2012, "28930件"), says(2017, "23975件"), says(2022, "2.4万余件")],
      }),
    );
    await drawn("cumulative", one(series));
  });

  it("tells bodies apart by colour and shape", async () => {
    const bodies = ["东江省政协", "西岭市政协", "南湖自治区政协"].map((zh, index) =>
      body(`b${index}`, { short: { zh }, terms: [term(12 + index, "2023-01")] }),
    );
    const values = [
      [824, 905, 866, 902, 858, 1056],
      [1177, null, null, 1331, 1248, 1496],
      [1224, 1240, 1302, null, 1110, 1180],
    ];
    const reports = values.flatMap((row, index) =>
      row.flatMap((value, at): Told[] =>
        value === null ? [] : [{ body: `b${index}`, year: 2019 + at, says: [{ value: `${value}件` }] }],
      ),
    );
    const group = only(comparison(filed, seriesOf({ bodies, metrics: [filed], reports }), bodies).groups);
    await drawn("bodies", bodiesChart({ ...group, metric: "filed" }, context(bodies, [filed])));
  });

  it("puts many bodies in rows of one year", async () => {
    const bodies = ["甲", "乙", "丙", "丁", "戊", "己", "庚"].map((name, index) =>
      body(`b${index}`, { short: { zh: `${name}省政协` } }),
    );
    const stated = ["987件", "1056件", "近900件", "600余件", "1488件", "约700件", "800至850件"];
    const reports = stated.map((value, index): Told => ({ body: `b${index}`, year: 2024, says: [{ value }] }));
    const group = only(comparison(filed, seriesOf({ bodies, metrics: [filed], reports }), bodies).groups);
    await drawn("bodies-in-rows", bodiesChart({ ...group, metric: "filed" }, context(bodies, [filed])));
  });

  it("shows a single point", async () => {
    await drawn("single-point", one(yearly({ 2023: "864件" }, { bodies: [east] })));
  });

  it("is not drawn without a number", () => {
    expect(chartPicture(one(yearly({ 2023: null })), wide, context().t.charts)).toBe("");
  });
});

describe("a sparkline", () => {
  it("is cut at a gap and ends in a dot", async () => {
    await expect(
      lines(sparkline(yearly({ 2016: "588件", 2017: "612件", 2019: "698件", 2020: "640件", 2021: "600余件" }))),
    ).toMatchFileSnapshot("snapshots/sparkline.svg");
  });

  it("does not know what comes after its year", () => {
    expect(sparkline(yearly({ 2020: "5件", 2021: "6件", 2022: "90件" }), 2021)).toBe(
      sparkline(yearly({ 2020: "5件", 2021: "6件" })),
    );
  });

  it("needs two points", () => {
    expect(sparkline(yearly({ 2020: "5件" }))).toBe("");
  });
});
