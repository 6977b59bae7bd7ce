import { describe, expect, it } from "vitest";
import {
  definitionBreak,
  body,
  metric,
  only,
  report,
  seriesOf,
  term,
  yearly,
  type Told,
} from "../../series/testing.ts";
import { bodiesChart } from "./bodies-chart.ts";
import { bodyName } from "./names.ts";
import { chartNotes } from "../chart-notes.ts";
import { chartTable } from "../chart-table.ts";
import { seriesChart } from "./series-chart.ts";
import { context } from "../testing.ts";
import { valueTicks } from "../layout/value-ticks.ts";

const spec = (values: Record<number, string | null>, metrics = [metric("filed")]) =>
  seriesChart(yearly(values, { metrics }), context([body("north")], metrics));
const { charts: words } = context().t;

describe("a chart's spec", () => {
  it("survives JSON", () => {
    const made = spec({ 2019: "5件", 2021: "20至30件", 2022: null });
    expect(JSON.parse(JSON.stringify(made))).toEqual(made);
  });

  it("gives a year without a report its place, empty", () => {
    expect(spec({ 2019: "5件", 2021: "7件" })).toMatchObject({
      periods: ["2019年", "2020年", "2021年"],
      axis: ["2019", "2020", "2021"],
      series: [{ points: [{}, null, {}] }],
    });
  });

  it("never turns a missing number into one", () => {
    expect(spec({ 2019: "5件", 2020: null }).series[0]?.points[1]).toMatchObject({ value: null, text: "报告未给出" });
  });

  it("links each point to its sentence, in the report's own words", () => {
    expect(spec({ 2019: "400余件" }).series[0]?.points[0]).toMatchObject({
      text: "400余件",
      label: "400余",
      href: "/reports/north/2019-review/#number-0",
    });
  });

  it("says which other number contradicts a point", () => {
    const reports: Told[] = ["5件", "6件", "5件"].map((value, index) => ({
      year: 2023,
      slug: `r${index}`,
      says: [{ value }],
    }));
    const point = seriesChart(only(seriesOf({ reports })), context()).series[0]?.points[0];
    expect(point?.disputes).toEqual([{ text: "6件", href: "/reports/north/2023-review-r1/#number-0" }]);
  });

  it("is titled by what its page does not say, and named in full", () => {
    const bodies = [body("north", { short: { zh: "东江省政协" } })];
    const metrics = [
      metric("filed", {
        labels: { zh: "立案提案" },
        facets: [{ id: "merged", labels: { zh: "并案后" }, wordings: [] }],
      }),
    ];
    const series = only(
      seriesOf({ bodies, metrics, reports: [{ year: 2023, says: [{ value: "5件", facet: "merged" }] }] }),
    );
    const [ofBody, ofMetric] = (["metric", "body"] as const).map((titled) =>
      seriesChart(series, context(bodies, metrics), titled),
    );
    expect(ofBody).toMatchObject({ title: "立案提案（并案后），全年", name: "东江省政协，立案提案（并案后），全年" });
    expect(ofMetric).toMatchObject({ title: "东江省政协，并案后，全年", name: ofBody?.name });
  });

  it("cuts the line where the definition changes, in a gap too", () => {
    const metrics = [metric("filed", { breaks: [definitionBreak(2020)] })];
    expect(spec({ 2019: "5件", 2021: "7件" }, metrics)).toMatchObject({
      series: [{ cuts: [1] }],
      breaks: [{ kind: "definition", at: 1 }],
    });
  });

  it("joins by dashes what may be no change, and says so", () => {
    const made = spec({ 2020: "2.9万件", 2021: "3.5万件", 2022: "34980件", 2023: "3.5万件" });
    expect(made.series[0]).toMatchObject({ loose: [2, 3] });
    expect(chartNotes(made, words)).toContain(words.marks.dashed);
    expect(spec({ 2022: "5件", 2023: "6件" }).series[0]).toMatchObject({ loose: [] });
    expect(spec({ 2022: "5余件", 2023: "6件" }).series[0]).toMatchObject({ loose: [1] });
  });

  it("joins no half year to a year, rings it, and says so", () => {
    const reports: Told[] = [
      { year: 2021, says: [{ value: "5件" }] },
      { year: 2022, says: [{ value: "6件" }] },
      { year: 2023, says: [{ value: "3件", asOf: "2023-06-30" }] },
    ];
    const made = seriesChart(only(seriesOf({ reports })), context());
    expect(made.series[0]).toMatchObject({ cuts: [2], points: [{}, {}, { reserve: "noted" }] });
    expect(made.series[0]?.points[1]).not.toHaveProperty("reserve");
    expect(chartNotes(made, words)).toContain(words.marks.unlike);
    expect(chartNotes(spec({ 2021: "5件", 2022: "6件" }), words)).not.toContain(words.marks.unlike);
  });
});

describe("breaks in one place", () => {
  it("are drawn as the gravest, and all are named", () => {
    const bodies = [body("north", { terms: [term(14, "2023-01")] })];
    const metrics = [metric("filed", { breaks: [definitionBreak(2023)] })];
    const { breaks } = seriesChart(yearly({ 2022: "5件", 2023: "7件" }, { bodies, metrics }), context(bodies, metrics));
    expect(breaks).toEqual([
      {
        kind: "definition",
        at: 1,
        label: "十四届、口径改变",
        note: "2023年起为十四届；2023年起统计口径改变，前后不可比：另一种算法",
      },
    ]);
  });
});

describe("bodies compared", () => {
  const named = (count: number) => Array.from({ length: count }, (_, index) => body(`b${index}`));
  const chart = (count: number, late = 0, without = 1) => {
    const bodies = named(count);
    const reports = bodies.flatMap(({ id }, index): Told[] => [
      ...(index < count - late ? [{ body: id, year: 2022, says: [{ value: "5件" }] }] : []),
      { body: id, year: 2023, says: [{ value: index < without ? null : `${index}件` }] },
    ]);
    const series = seriesOf({ bodies, reports });
    return bodiesChart(
      { metric: "filed", scope: "calendar-year", unit: "件", level: "provincial", series },
      context(bodies),
    );
  };

  it("have a line each while they can be told apart", () =>
    expect(chart(6)).toMatchObject({ kind: "line", rows: "period" }));
  it("stand in rows of the fullest year when they are many", () => {
    const many = chart(8);
    expect(many).toMatchObject({ kind: "bar", rows: "body", title: "省级，全年", subtitle: "2022年" });
    expect(many.periods).toHaveLength(8);
  });
  it("name those that have no number of the year in the rows", () => {
    const name = (index: number) => bodyName(`b${index}`, context(named(30)));
    expect(chart(8, 1).subtitle).toBe(`2023年（${name(0)}没有这一时间的数）`);
    expect(chart(30, 12, 10).subtitle).toMatch(/^2023年（(?:[^、]+、){7}[^、]+等10个机构没有这一时间的数）$/);
  });
});

describe("the value axis", () => {
  it("starts at zero for rows and for far-apart values", () =>
    expect(valueTicks(spec({ 2019: "5件", 2020: "100件" }), 4)[0]).toBe(0));
  it("starts above zero only for values close together", () =>
    expect(valueTicks(spec({ 2019: "5100件", 2020: "5800件" }), 4)[0]).toBeGreaterThan(0));
  it("never passes 100 % for shares below it", () =>
    expect(valueTicks(spec({ 2019: "99.1%", 2020: "100%" }), 4).at(-1)).toBe(100));
  it("has a height when all values are alike", () => {
    for (const value of ["100%", "0%", "0件", "5件"]) {
      const ticks = valueTicks(spec({ 2019: value, 2020: value }), 4);
      expect(ticks.at(-1)).toBeGreaterThan(ticks[0] ?? 0);
    }
  });
});

describe("the notes of a chart", () => {
  it("explain the marks that occur", () => {
    expect(chartNotes(spec({ 2019: "5件", 2020: "6件" }), words)).toEqual([]);
    expect(chartNotes(spec({ 2019: "5余件", 2020: "6件", 2022: "近9件" }), words)).toEqual([
      words.marks.upward,
      words.marks.downward,
      words.marks.dashed,
      words.marks.gap,
    ]);
  });
  it("give the reason of a change of definition", () => {
    const metrics = [metric("filed", { breaks: [definitionBreak(2020)] })];
    expect(chartNotes(spec({ 2019: "5件", 2020: "7件" }, metrics), words)).toEqual([
      "2020年起统计口径改变，前后不可比：另一种算法",
    ]);
  });
  it("do not speak of a dashed line that the change of definition cut", () => {
    const metrics = [metric("filed", { breaks: [definitionBreak(2020)] })];
    expect(chartNotes(spec({ 2019: "5余件", 2020: "7件" }, metrics), words)).not.toContain(words.marks.dashed);
  });
  it("say when a change of definition is only this site's judgement", () => {
    const metrics = [metric("filed", { breaks: [definitionBreak(2020, { basis: "judged" })] })];
    const doubted = spec({ 2019: "5件", 2020: "7件" }, metrics);
    expect(doubted).toMatchObject({ series: [{ cuts: [1] }], breaks: [{ kind: "doubt", label: "口径存疑" }] });
    expect(chartNotes(doubted, words)).toEqual(["2020年起统计范围可能不同（本站判断），不作比较：另一种算法"]);
  });
});

describe("a number that is not simply stated", () => {
  const reports: Told[] = [
    { year: 2021, says: [{ value: "99%" }] },
    { year: 2022, says: [{ value: "100%", basis: "inferred", note: "据文字推算" }] },
    { year: 2023, says: [{ value: "98%", note: "只算大会提案" }] },
  ];
  const made = seriesChart(only(seriesOf({ reports })), context());

  it("says so in its text, its label, its remarks, and the changes that rest on it", () => {
    expect(made.series[0]?.points.slice(1)).toMatchObject([
      {
        value: 100,
        basis: "inferred",
        reserve: "inferred",
        text: "100%（本站推算）",
        label: "推算100%",
        remarks: ["报告没有写这个数，100%由本站推算。", "据文字推算。"],
        change: "比上年提高1个百分点（这个数是本站推算的）",
      },
      {
        value: 98,
        basis: "number",
        reserve: "noted",
        text: "98%",
        remarks: ["只算大会提案。"],
        change: "比上年降低2个百分点（这个数另有说明；上年的数是本站推算的）",
      },
    ]);
  });

  it("is explained under the chart", () =>
    expect(chartNotes(made, words)).toEqual([words.marks.inferred, words.marks.noted, words.marks.dashed]));

  it("of a body that is only inferred says that", () => {
    const told = reports.slice(0, 1);
    const guessed = told.map((each) => ({ ...report(each), bodyInferred: "原文没有写名称" }));
    expect(
      seriesChart(only(seriesOf({ reports: told })), context(undefined, undefined, guessed)).series[0]?.points[0],
    ).toMatchObject({ reserve: "body", remarks: ["机构由本站推断：原文没有写名称。"] });
  });
});

describe("cumulative numbers", () => {
  const says = (year: number): Told => ({
    year,
    scope: "term-cumulative",
    says: [{ value: "5件", start: String(year - 4) }],
  });
  const made = seriesChart(only(seriesOf({ reports: [says(2012), says(2022)] })), context());

  it("have a row for the years that are missing between them, said in words", () => {
    expect(made).toMatchObject({
      periods: ["2008—2012年", "2013—2017年", "2018—2022年"],
      series: [{ points: [{}, null, {}] }],
    });
    expect(chartTable(made, words).rows.map(({ period, points }) => [period, points[0]?.text])).toEqual([
      ["2008—2012年", "5件"],
      ["2013—2017年", undefined],
      ["2018—2022年", "5件"],
    ]);
  });
});

describe("the table under a chart", () => {
  it("has every stated number, newest first, with its change", () => {
    const { rows } = chartTable(spec({ 2019: "5件", 2021: "近9件", 2022: null }), words);
    expect(rows.map(({ period, points, change }) => [period, points[0]?.text, change])).toEqual([
      ["2022年", "报告未给出", "报告未给出数字，无从比较"],
      ["2021年", "近9件", "两个数中有约数，分不出增减"],
      ["2019年", "5件", "本站未收录更早的数字"],
    ]);
  });
  it("has no column of changes for a single number", () => {
    const { hasChange, rows } = chartTable(spec({ 2019: "5件" }), words);
    expect([hasChange, rows[0]?.change]).toEqual([false, undefined]);
  });
});
