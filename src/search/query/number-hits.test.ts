import { describe, expect, test } from "vitest";
import { asksForNumbers, mayCompare } from "./asks-for-numbers.ts";
import { parseComparison } from "./comparison.ts";
import { numberHits, type NumberRow } from "./number-hits.ts";

describe("a comparison", () => {
  test.each([
    ["办复率<100%", ["办复率", "<", 100, "%"]],
    ["办复率 ＜ 100％", ["办复率", "<", 100, "%"]],
    ["收到提案>=5,992件", ["收到提案", "≥", 5992, "件"]],
    ["收到提案≥2.83万", ["收到提案", "≥", 28300, ""]],
    ["立案不少于五千九百九十二件", ["立案", "≥", 5992, "件"]],
    ["办复率低于百分之九十八", ["办复率", "<", 98, "%"]],
    ["办复率98%以上", ["办复率", "≥", 98, "%"]],
    ["办复率=100%", ["办复率", "=", 100, "%"]],
    ["<100%", ["", "<", 100, "%"]],
  ])("%s", (query, expected) => {
    const { subject, operator, quantity } = parseComparison(query) ?? {};
    expect(mayCompare(query)).toBe(true);
    expect([subject, operator, quantity?.value, quantity?.unit]).toEqual(expected);
  });

  test.each(["办复率100%", "90%<办复率<100%", "100%>办复率", "<关于加强提案>", "a<b", "超过预期", "<", "办复率<约90%"])(
    "%s is none",
    (query) => {
      expect(parseComparison(query)).toBeUndefined();
    },
  );

  test("is asked for where a sign touches a number", () => {
    expect(["90%<办复率<100%", "100%>办复率", "＞5"].every(asksForNumbers)).toBe(true);
    expect(["<关于加强提案>", "办复率100%", "超过5"].some(asksForNumbers)).toBe(false);
  });
});

const row = (value: number, over: Partial<NumberRow> = {}): NumberRow => ({
  BODY: "beijing",
  METRIC: "reply-rate",
  TIME_PERIOD: "2023",
  PERIOD_END: "",
  SCOPE: "session",
  FACET: "",
  OBS_VALUE: value,
  OBS_VALUE_MAX: "",
  OBS_BOUND: "exact",
  UNIT_MEASURE: "%",
  RAW: `${value}%`,
  OBS_STATUS: "A",
  REPORT: "beijing/2023-review",
  PAGE_URL: "",
  ...over,
});
const verdicts = (query: string, ...rows: NumberRow[]) => {
  const comparison = parseComparison(query);
  return rows.map((one) => numberHits([one], { bodies: [], comparison })[0]?.certain);
};

describe("numbers that are asked for", () => {
  test("are told from those that may be: a bound leaves it open", () => {
    const more = { OBS_BOUND: "more-than", UNIT_MEASURE: "件" };
    expect(
      verdicts("率<100%", row(99.5), row(100), row(98, { OBS_BOUND: "at-least" }), row(100, { OBS_BOUND: "nearly" })),
    ).toEqual([true, undefined, false, true]);
    expect(verdicts("率>100%", row(98, { OBS_BOUND: "at-least" }), row(100))).toEqual([undefined, undefined]);
    expect(verdicts("数>400件", row(400, more), row(400, { UNIT_MEASURE: "件" }), row(300, more))).toEqual([
      true,
      undefined,
      false,
    ]);
    expect(
      verdicts(
        "数=400件",
        row(400, more),
        row(400, { UNIT_MEASURE: "件" }),
        row(400, { OBS_BOUND: "about", UNIT_MEASURE: "件" }),
      ),
    ).toEqual([undefined, true, false]);
    expect(
      verdicts("数≤400件", row(400, more), row(380, { OBS_VALUE_MAX: 420, OBS_BOUND: "range", UNIT_MEASURE: "件" })),
    ).toEqual([undefined, false]);
  });

  test("are of the unit that is asked for, and have a value", () => {
    expect(verdicts("率<100", row(99), row(99, { OBS_VALUE: "" }))).toEqual([true, undefined]);
    expect(verdicts("率<100件", row(99))).toEqual([undefined]);
  });

  test("written to fewer digits than asked for may be and may not", () => {
    const rounded = { UNIT_MEASURE: "人次", RAW: "2.5万人次" };
    expect(verdicts("数=25000", row(25000, rounded), row(25000, { UNIT_MEASURE: "人次", RAW: "25000人次" }))).toEqual([
      false,
      true,
    ]);
    expect(verdicts("数=2.5万", row(25000, rounded))).toEqual([true]);
    expect(verdicts("数>25400", row(25000, rounded), row(26000, { ...rounded, RAW: "2.6万人次" }))).toEqual([
      false,
      true,
    ]);
    expect(verdicts("率<99.5%", row(99), row(100))).toEqual([false, undefined]);
  });

  test("of several years say which", () => {
    const [hit] = numberHits([row(5000, { TIME_PERIOD: "2017-01-01/P5Y", PERIOD_END: "2021" })], { bodies: [] });
    expect(hit).toMatchObject({ firstYear: 2017, year: 2021 });
  });

  test("of a span of years are those of each year and of those together, their total first", () => {
    const five = { TIME_PERIOD: "2018-01-01/P5Y", PERIOD_END: "2022" };
    const rows = [
      row(1, { TIME_PERIOD: "2017" }),
      row(2, { TIME_PERIOD: "2018" }),
      row(3, { TIME_PERIOD: "2022" }),
      row(4, five),
      row(5, { ...five, TIME_PERIOD: "2016-01-01/P7Y" }),
    ];
    expect(numberHits(rows, { bodies: [], span: { first: 2018, last: 2022 } }).map((hit) => hit.row.OBS_VALUE)).toEqual(
      [4, 3, 2],
    );
  });

  test("that are cut off within their year decide only that it was more", () => {
    const half = { UNIT_MEASURE: "次", SCOPE: "calendar-year", AS_OF: "2023-06-30" };
    expect(verdicts("数<20次", row(13, half), row(13, { ...half, AS_OF: "2023-12-28" }))).toEqual([false, true]);
    expect(verdicts("数>10次", row(13, half))).toEqual([true]);
    expect(verdicts("率>90%", row(95, { ...half, UNIT_MEASURE: "%" }))).toEqual([false]);
  });

  test("that this site inferred decide nothing", () => {
    expect(verdicts("率=100%", row(100, { BASIS: "inferred" }), row(100, { OBS_STATUS: "I" }))).toEqual([false, false]);
  });

  test("are of the body and the year; a term counts by its last year", () => {
    const rows = [
      row(1),
      row(2, { BODY: "tianjin" }),
      row(3, { TIME_PERIOD: "2018-01-01/P5Y", PERIOD_END: "2022-12" }),
    ];
    expect(
      numberHits(rows, { bodies: ["beijing"], span: { first: 2023, last: 2023 } }).map((hit) => hit.row.OBS_VALUE),
    ).toEqual([1]);
    expect(numberHits(rows, { bodies: [], span: { first: 2022, last: 2022 } }).map((hit) => hit.row.OBS_VALUE)).toEqual(
      [3],
    );
  });
});
