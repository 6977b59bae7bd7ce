import { describe, expect, test } from "vitest";
import { strings } from "../i18n/index.ts";
import type { Place } from "../model/dataset.ts";
import { quoted } from "./quoted.ts";

/** A row of a table with these heads: its cells stand one behind the other, a blank between. */
function rowOf(
  heads: string[],
  words: string[],
  table: Partial<NonNullable<Place["table"]>> = {},
): Pick<Place, "text" | "table"> {
  const starts = words.map((_, index) => words.slice(0, index).join(" ").length + (index === 0 ? 0 : 1));
  const cells = words.map((word, index) => ({
    start: starts[index] ?? 0,
    end: (starts[index] ?? 0) + word.length,
    head: heads[index] ?? "",
  }));
  return { text: words.join(" "), table: { above: [], cells, label: 0, ...table } };
}

function quoteOf(place: Pick<Place, "text" | "table">, number: string): string {
  const start = place.text.indexOf(number);
  const said = quoted(place, { start, end: start + number.length, sentence: { start: 0, end: place.text.length } });
  return "table" in said ? strings("zh-hans").claims.fromTable(said.table) : said.sentence;
}

describe("a number out of a table is quoted as a claim", () => {
  test.each([
    [
      rowOf(["指标", "2023年", "2022年"], ["收到提案", "312", "298"], { above: ["提案情况", "单位：件"] }),
      "312",
      "表“提案情况，单位：件”：收到提案，2023年：312",
    ],
    [
      rowOf(["指标", "2023年", "2022年"], ["收到提案", "312", "298"], { above: ["提案情况表"] }),
      "298",
      "“提案情况表”：收到提案，2022年：298",
    ],
    [rowOf(["年份", "收到提案（件）", "立案"], ["2023", "312", "298"]), "312", "表：年份：2023，收到提案（件）：312"],
    [
      rowOf(["序号", "项目", "单位", "数量"], ["1", "收到提案", "件", "312"], { label: 1 }),
      "312",
      "表：收到提案，单位：件，数量：312",
    ],
    [rowOf(["项目", "数量", "单位"], ["捐款", "60", "万元"]), "60 万元", "表：捐款，数量：60 万元"],
    [rowOf([], ["收到提案", "312件"]), "312件", "表：收到提案，312件"],
    [rowOf(["项目", "情况"], ["提案", "收到312件，<br>立案298件"]), "298件", "表：提案，情况：收到312件， 立案298件"],
  ])("%#", (place, number, words) => expect(quoteOf(place, number)).toBe(words));
});

describe("elsewhere it is its sentence", () => {
  test.each([
    ["收到提案312件。", "收到提案312件。"],
    [" 收到提案312件 立案298件。", "收到提案312件 立案298件。"],
    ["收到提案312件<br/>立案298件。", "收到提案312件 立案298件。"],
  ])("%s", (text, words) => expect(quoteOf({ text }, "312件")).toBe(words));
});
