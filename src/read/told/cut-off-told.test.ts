import { describe, expect, test } from "vitest";
import { codesOf, saidOf } from "./entry-testing.ts";

const filed = (asOf: string, more = ""): string => `proposals-filed: { value: 230件, asOf: ${asOf}${more} }`;
const UNSAID = ["warning period-unsaid"];
/** Of two paragraphs before and one behind, neither opening nor end. */
const within = (text: string): string => `全市上下团结奋进。\n\n工作有新进展。\n\n${text}\n\n委员积极建言。`;

describe("a cut-off that stands nowhere in the report is asked about", () => {
  test.each([
    "立案230件。",
    "截至目前，立案230件。",
    "今年以来立案230件。",
    "截至年底，立案230件。",
    "前三季度立案230件。",
    "截至10月中旬，立案230件。",
    "10月召开会议，全年立案230件。",
    within("10月31日，召开常委会会议。\n\n立案230件。"),
    "| 指标 | 数量 |\n| --- | --- |\n| 立案 | 230件 |",
  ])("%s", (text) =>
    expect(saidOf(filed("2023-10-31"), text)).toMatchObject([
      { severity: "warning", code: "period-unsaid", data: { unsaid: "asOf", asOf: "2023-10-31" } },
    ]),
  );
  test.each([
    ["2023-06-30", "截至目前，立案230件。"],
    ["2023-11-15", "截至11月，立案230件。"],
    ["2023-03", "今年以来立案230件。"],
    ["2022-12-31", "立案230件。"],
  ])("%s: %s", (asOf, text) => expect(codesOf(filed(asOf), text)).toEqual(UNSAID));
  test("up to now is the day of publication, and no other", () =>
    expect(codesOf(filed("2023-10-31"), "截至目前，立案230件。", { published: "2023-11-20" })).toEqual(UNSAID));
});

describe("a cut-off that the report says is not", () => {
  test.each([
    "截至10月31日，立案230件。",
    "截至10月底，立案230件。",
    "截止十月三十一日，立案230件。",
    "截至2023年10月31日24时，立案230件。",
    "截至今年10月，立案230件。",
    "到10月末，立案230件。",
    "1至10月，立案230件。",
    "10月8日至31日，立案230件。",
    "前10个月立案230件。",
    "2023年10月31日，市政协通报，立案230件。",
    "立案230件（截至10月31日）。",
    "立案230件。\n\n注：数据截至2023年10月31日。",
    "数据统计时间：2023年1月1日至10月31日。\n\n立案230件。",
    "## 提案（截至10月底）\n\n立案230件。",
    "立案230件。\n\n2023年10月31日",
    within("以上数据截至10月31日。\n\n立案230件。"),
    "| 指标 | 截至10月底 |\n| --- | --- |\n| 立案 | 230件 |",
    "截至2023-10-31，立案230件。",
    "截至提案截止时间，立案230件。",
  ])("%s", (text) => expect(codesOf(filed("2023-10-31"), text)).toEqual([]));
  test.each([
    ["2023-09-30", "前三季度立案230件。"],
    ["2023-06", "上半年立案230件。"],
    ["2023-02-28", "截至2月底，立案230件。"],
    ["2023-12-31", "立案230件。"],
    ["2023-11", "截至11月15日，立案230件。"],
    ["2024-01-08", "截至1月8日，立案230件。"],
  ])("%s: %s", (asOf, text) => expect(codesOf(filed(asOf), text)).toEqual([]));
  test.each(["2023-10-31", "2023-10"])("%s, on which the report appeared", (asOf) =>
    expect(codesOf(filed(asOf), "截至目前，立案230件。", { published: "2023-10-31" })).toEqual([]),
  );
  test("nor one with a note", () =>
    expect(codesOf(filed("2023-10-31", ", note: 据提案委台账。"), "立案230件。")).toEqual([]));
});

describe("another cut-off in its sentence, or at its head, is told with its day", () => {
  test.each([
    ["截至9月底，立案230件。", "2023-09-30"],
    ["截至10月30日，立案230件。", "2023-10-30"],
    ["截至2023年底，立案230件。", "2023-12-31"],
    ["截至2022年10月31日，立案230件。", "2022-10-31"],
    ["截至第三季度末，收到提案300件，立案230件。", "2023-09"],
    ["| 指标 | 截至9月底 |\n| --- | --- |\n| 立案 | 230件 |", "2023-09-30"],
  ])("%s", (text, asOf) =>
    expect(saidOf(filed("2023-10-31"), text)).toMatchObject([
      { code: "period-otherwise", data: { told: "other-cut-off", mend: { asOf } } },
    ]),
  );
  test.each([
    ["2023-10", "截至10月30日，立案230件。"],
    ["2023-10-30", "截至10月30日，立案230件。"],
    ["2023-09-30", "截至9月底，立案230件。"],
  ])("%s: %s is it", (asOf, text) => expect(codesOf(filed(asOf), text)).toEqual([]));
});

describe("a cut-off elsewhere is of what its sentence counts", () => {
  test.each(["截至10月31日，走访企业45家。", "截至10月31日，480人次参加。"])("%s says nothing of proposals", (words) =>
    expect(codesOf(filed("2023-10-31"), within(`${words}\n\n立案230件。`))).toEqual(UNSAID),
  );
  test.each(["截至10月31日，收到提案300件。", "收件截至10月31日12时。", "截至10月31日，提案办理工作结束。"])(
    "%s may",
    (words) => expect(codesOf(filed("2023-10-31"), within(`${words}\n\n立案230件。`))).toEqual([]),
  );
});
