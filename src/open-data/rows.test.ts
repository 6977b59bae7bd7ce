import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { strings } from "../i18n/index.ts";
import { addresses } from "../model/address.ts";
import type { Dataset, Observation, Report } from "../model/dataset.ts";
import { parseQuantity } from "../model/quantity.ts";
import { report as words } from "../i18n/zh-hans/report.ts";
import type { Series } from "../series/types.ts";
import { COLUMNS, toCsv } from "./csv.ts";
import { dataRows } from "./rows.ts";

const quantity = (raw: string) => {
  const parsed = parseQuantity(raw);
  if (!parsed.ok) throw new Error(parsed.reason);
  return parsed.quantity;
};

const observation = (over: Partial<Observation>): Observation => ({
  id: "proposals-filed",
  body: "jia",
  metric: "proposals-filed",
  period: { year: 2023, start: "2023-01-01", end: "2023-12-31" },
  scope: "calendar-year",
  declared: true,
  quantity: quantity("1.48万余件"),
  status: "A",
  basis: "number",
  report: "jia/2023-review",
  anchors: [{ paragraph: 1, start: 6, end: 13, sentence: { start: 3, end: 14 }, line: 9, column: 1 }],
  ...over,
});

function rowsOf(report: Partial<Report>, ...observations: Observation[]) {
  const places = [{ n: 1, kind: "paragraph", text: '前句。经审查1.48万余件，"立案"。', line: 9 }];
  const base = {
    id: "jia/2023-review",
    text: "original",
    source: { name: "甲市日报", url: "https://example.org/a" },
    places,
    term: 5,
    corrections: [],
    observations,
    ...report,
  };
  const dataset = {
    site: { address: "https://example.org/sub/" },
    reports: [base],
    bodies: [{ id: "jia", short: { zh: "甲市政协" } }],
    metrics: [{ id: "proposals-filed", labels: { zh: "立案提案" }, facets: [{ id: "joint", labels: { zh: "联名" } }] }],
  } as unknown as Dataset;
  const series = [{ points: [{ chosen: observations[0] }] }] as unknown as Series[];
  return dataRows(
    dataset,
    series,
    addresses("/sub/", "zh-hans", "zh-hans"),
    strings("zh-hans").claims,
    words.sourceNote,
  );
}

test("a row says what the sentence says, in base units, and opens it", () => {
  const [row] = rowsOf({}, observation({}));
  expect(row).toMatchObject({
    TIME_PERIOD: "2023",
    OBS_VALUE: 14800,
    OBS_BOUND: "more-than",
    UNIT_MEASURE: "件",
    RAW: "1.48万余件",
    TERM: 5,
    SESSION: "",
    PREFERRED: true,
    QUOTE: "经审查1.48万余件，",
    PAGE_URL: "https://example.org/sub/reports/jia/2023-review/#proposals-filed",
  });
});

test("a number out of a table is quoted with what names it", () => {
  const places = [
    {
      n: 1,
      kind: "row" as const,
      text: "立案提案 1.48万余件 12件",
      line: 9,
      table: {
        above: ["提案情况"],
        label: 0,
        cells: [
          { start: 0, end: 4, head: "指标" },
          { start: 5, end: 12, head: "2023年" },
          { start: 13, end: 16, head: "2022年" },
        ],
      },
    },
  ];
  const anchors = [{ paragraph: 1, start: 5, end: 12, sentence: { start: 0, end: 16 }, line: 9, column: 1 }];
  expect(rowsOf({ places }, observation({ anchors }))[0]?.QUOTE).toBe("表“提案情况”：立案提案，2023年：1.48万余件");
});

test("a summary's sentence is no quote", () => {
  expect(rowsOf({ text: "summary" }, observation({}))[0]?.QUOTE).toBe("");
});

test("a row carries the note, the basis, the names and the day of the last correction", () => {
  const corrections = [
    { date: "2024-03-01", metric: "proposals-filed", was: "1.5万余件", now: "1.48万余件", why: "原文更正" },
    { date: "2024-02-01", metric: "proposals-filed", was: "1.4万余件", now: "1.48万余件", why: "录错" },
    { date: "2024-05-01", metric: "proposals-received", was: "2件", now: "1.48万余件", why: "另一项" },
  ];
  expect(rowsOf({ corrections }, observation({ facet: "joint", note: "含联名" }))[0]).toMatchObject({
    NOTE: "含联名",
    BASIS: "number",
    BODY_LABEL: "甲市政协",
    METRIC_LABEL: "立案提案",
    FACET_LABEL: "联名",
    REVISED: "2024-03-01",
  });
});

test("where a correction may mean several numbers, none is said to be revised", () => {
  const corrections = [
    { date: "2024-03-01", metric: "proposals-filed", was: "1.5万余件", now: "1.48万余件", why: "原文更正" },
  ];
  const both = [observation({ facet: "joint" }), observation({ facet: "party" })];
  expect(rowsOf({ corrections }, ...both).map(({ REVISED }) => REVISED)).toEqual(["", ""]);
});

test("what this site worked out is imputed, and never in its own words", () => {
  const inferred = observation({
    basis: "inferred",
    status: "I",
    note: "按办结推算。",
    quantity: { ...quantity("100%"), raw: "均已按时办结" },
  });
  expect(rowsOf({}, inferred)[0]).toMatchObject({
    OBS_VALUE: 100,
    RAW: "均已按时办结",
    OBS_STATUS: "I",
    BASIS: "inferred",
    NOTE: "按办结推算。",
  });
});

test("a body that this site worked out is said in each row's note", () => {
  const [bare, noted] = rowsOf({ bodyInferred: "原文隐去了市名" }, observation({}), observation({ note: "含联名" }));
  expect([bare?.NOTE, noted?.NOTE]).toEqual([
    "机构由本站推断：原文隐去了市名。",
    "含联名。机构由本站推断：原文隐去了市名。",
  ]);
});

test("a term is an interval with its length", () => {
  const [row] = rowsOf(
    {},
    observation({ scope: "term-cumulative", period: { year: 2022, start: "2018", end: "2022" } }),
  );
  expect(row).toMatchObject({ TIME_PERIOD: "2018-01-01/P5Y", PERIOD_START: "2018", PERIOD_END: "2022" });
});

test("a number without value is empty, never zero", () => {
  const [row] = rowsOf({}, observation({ quantity: null, status: "M" }));
  expect(row).toMatchObject({ OBS_VALUE: "", OBS_BOUND: "", RAW: "", OBS_STATUS: "M" });
});

test("a number from elsewhere names that source", () => {
  const [row] = rowsOf({}, observation({ anchors: [{ elsewhere: { name: "甲市年鉴" } }] }));
  expect(row).toMatchObject({ SOURCE_NAME: "甲市年鉴", SOURCE_URL: "", QUOTE: "" });
});

test("a row tells its source in parts, the report's day included", () => {
  const source = {
    title: "工作综述",
    publisher: "甲市日报",
    accessed: "2024-05-02",
    archived: "https://example.org/b",
    note: "转载页",
  };
  const [row] = rowsOf({ source, published: "2024-01-20" }, observation({}));
  expect(row).toMatchObject({
    SOURCE_NAME: "工作综述",
    SOURCE_PUBLISHER: "甲市日报",
    SOURCE_PUBLISHED: "2024-01-20",
    SOURCE_ACCESSED: "2024-05-02",
    SOURCE_ARCHIVED: "https://example.org/b",
    SOURCE_NOTE: "转载页",
  });
});

test("a source that nobody can look up says so in each row, and one from elsewhere has no day of the report's", () => {
  const [row] = rowsOf(
    { published: "2024-01-20" },
    observation({ anchors: [{ elsewhere: { name: "甲市年鉴", note: "节录" } }] }),
  );
  expect(row).toMatchObject({ SOURCE_PUBLISHED: "", SOURCE_NOTE: "来源无网址、无日期；节录" });
});

test("the CSV reads back as the rows, quotes and commas included", () => {
  const rows = rowsOf({ source: { name: '"甲",\n乙' } }, observation({}));
  const [read] = parse(toCsv(rows), { columns: true }) as Record<string, string>[];
  expect(Object.keys(read ?? {})).toEqual([...COLUMNS]);
  expect(read).toEqual(Object.fromEntries(Object.entries(rows[0] ?? {}).map(([key, value]) => [key, String(value)])));
});

test("a number that stands nowhere has its report's source, with the day of the report", () => {
  const source = { name: "甲市日报", title: "综述" };
  const anchors: Observation["anchors"] = [{ elsewhere: structuredClone(source), own: true }];
  expect(
    rowsOf({ source, published: "2024-01-20" }, observation({ quantity: null, status: "M", anchors }))[0],
  ).toMatchObject({ SOURCE_PUBLISHED: "2024-01-20", SOURCE_PUBLISHER: "甲市日报" });
});
