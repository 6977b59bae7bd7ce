import { expect, test } from "vitest";
import { parseComparison } from "./comparison.ts";
import { numberAnswer } from "./number-answer.ts";
import type { NumberRow } from "./number-hits.ts";
import { recognise } from "./recognise.ts";
import type { Library } from "./library.ts";

const named = (id: string, ...names: string[]) => ({ id, label: names[0] ?? id, names });
const names = {
  bodies: [named("jia", "甲市政协", "甲市")],
  metrics: [{ ...named("rate", "满意率"), facets: [named("wide", "满意和基本满意"), named("narrow", "满意")] }],
};
const row = (value: number, TIME_PERIOD: string, FACET: string): NumberRow => ({
  BODY: "jia",
  METRIC: "rate",
  TIME_PERIOD,
  PERIOD_END: "",
  SCOPE: "calendar-year",
  FACET,
  OBS_VALUE: value,
  OBS_VALUE_MAX: "",
  OBS_BOUND: "exact",
  UNIT_MEASURE: "%",
  RAW: `${value}%`,
  OBS_STATUS: "A",
  REPORT: "jia/2023-review",
  PAGE_URL: "",
});
const rows = [row(96.8, "2023", ""), row(99.1, "2023", "wide"), row(95, "2022", ""), row(90, "2022", "协商会议")];

async function answered(query: string) {
  const library = { rows: () => Promise.resolve(rows) } as unknown as Library;
  const comparison = parseComparison(query);
  const recognised = recognise(comparison?.subject ?? query, names);
  const answer = await numberAnswer(library, recognised, comparison, { query, filters: {}, sort: "newest" });
  return answer && "hits" in answer
    ? { values: answer.hits.map((hit) => hit.row.OBS_VALUE), span: answer.span }
    : answer;
}
const valuesOf = async (query: string) => {
  const answer = await answered(query);
  return answer && "values" in answer ? answer.values : answer;
};

test("a query that names a part is answered with that part alone", async () => {
  expect(await valuesOf("甲市2023满意和基本满意率")).toEqual([99.1]);
  expect(await valuesOf("甲市2022协商会议满意率")).toEqual([90]);
  expect(await valuesOf("甲市2023满意率")).toEqual([96.8, 99.1]);
  expect(await valuesOf("甲市2022满意和基本满意率")).toEqual([]);
  expect(await valuesOf("甲市协商会议满意率>80%")).toEqual([90]);
});

test.each([
  "甲市2023年计划满意率",
  "甲市2023年预计满意率",
  "甲市2023年人均满意率",
  "甲市2023年满意率增长",
  "甲市2023年6月满意率",
  "甲市2023年一季度满意率",
  "甲市2023年上半年满意率",
  "甲市2023年群众满意率",
  "甲市2023年满意率比上年",
  "甲市委2023年满意率",
  "甲市人大2023年满意率",
  "甲市政府2023年满意率",
  "甲市乙区政协2023年满意率",
  "小甲市政协2023年满意率",
  "甲市政协提案委2023年满意率",
  "甲市2023年和2020年满意率",
])("a word that may change what is asked for is not passed over: %s", async (query) => {
  expect(await answered(query)).toMatchObject({ refused: "words" });
});

test.each([
  "甲市2023年满意率是多少？",
  "请问甲市政协2023年的满意率",
  "2023年度甲市满意率",
  "甲市政协2023年全年满意率",
  "how many 甲市 2023 满意率",
])("words that only ask change nothing: %s", async (query) => {
  expect(await valuesOf(query)).toEqual([96.8, 99.1]);
});

test("a number beside what is asked for is compared with it", async () => {
  expect(await valuesOf("甲市2023年满意率96.8%")).toEqual([96.8]);
  expect(await valuesOf("甲市2023年满意率 99.9")).toEqual([]);
});

test("a number of several years is none of one of them, unless it is asked for or there is no other", async () => {
  const total = { ...row(200, "2019-01-01/P5Y", ""), PERIOD_END: "2023-12", SCOPE: "term-cumulative" };
  rows.push(total);
  expect(await valuesOf("甲市2023年满意率")).toEqual([96.8, 99.1]);
  expect(await valuesOf("甲市2023年满意率超过150%")).toEqual([]);
  expect(await valuesOf("甲市2023年五年来满意率")).toEqual([200]);
  expect(await answered("甲市2020年满意率")).toEqual({
    values: [200],
    span: { first: 2020, last: 2020, missing: [2020], hasTotal: true },
  });
  rows.pop();
});

test("a query for several years says of which there is none, and that none is of all", async () => {
  expect(await answered("甲市2021到2023年满意率")).toEqual({
    values: [96.8, 99.1, 95, 90],
    span: { first: 2021, last: 2023, missing: [2021], hasTotal: false },
  });
  expect(await valuesOf("甲市2023年和2022年满意率")).toEqual([96.8, 99.1, 95, 90]);
});
