import { expect, test } from "vitest";
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
  const answer = await numberAnswer(library, recognise(query, names), undefined, {
    query,
    filters: {},
    sort: "newest",
  });
  return answer && "hits" in answer
    ? { values: answer.hits.map((hit) => hit.row.OBS_VALUE), span: answer.span }
    : answer;
}

test("a query that names a part is answered with that part alone", async () => {
  expect(await answered("甲市2023满意和基本满意率")).toMatchObject({ values: [99.1] });
  expect(await answered("甲市2022协商会议满意率")).toMatchObject({ values: [90] });
  expect(await answered("甲市2023满意率")).toMatchObject({ values: [96.8, 99.1] });
  expect(await answered("甲市2022满意和基本满意率")).toBeUndefined();
});

test("a query for several years says of which there is none, and that none is of all", async () => {
  expect(await answered("甲市2021到2023年满意率")).toEqual({
    values: [96.8, 99.1, 95, 90],
    span: { first: 2021, last: 2023, missing: [2021], hasTotal: false },
  });
});
