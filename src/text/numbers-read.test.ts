import { expect, test } from "vitest";
import { steep } from "../../tests/support/work.ts";
import { numbersRead } from "./numbers-read.ts";

function read(text: string): string {
  let result = text;
  for (const { start, end, text: written } of numbersRead(text).toReversed())
    result = result.slice(0, start) + written + result.slice(end);
  return result;
}

test.each([
  ["收到提案八百六十四件", "收到提案864件"],
  ["五千九百九十二件", "5992件"],
  ["2.83万件", "28300件"],
  ["两万八千三百件", "28300件"],
  ["1亿2000万元", "120000000元"],
  ["二点八三万", "28300"],
  ["400多项", "400余项"],
  ["四百多项、四百余项", "400余项、400余项"],
  ["40余万、四十多万", "400000余、400000余"],
  ["1.48万余件", "14800余件"],
  ["十余次，百余次，上万人", "10余次，100余次，上万人"],
  ["十四届三次会议，第十四届", "14届3次会议，14届"],
  ["第14届第三次会议", "14届第3次会议"],
  ["二〇二三年十月", "2023年10月"],
  ["百分之九十八点九，百分之百，千分之三", "98.9%，100%，3‰"],
  ["1,234件", "1234件"],
  ["99.80%", "99.80%"],
  ["0.50万元", "5000元"],
])("%s is read as %s", (text, expected) => {
  expect(read(text)).toBe(expected);
});

test.each([
  "统一思想",
  "一带一路",
  "三农",
  "九三学社",
  "几十件",
  "数百件",
  "三四十件",
  "万元",
  "百姓",
  "g20",
  "1.2.3",
  "2023-2024",
  "百分点",
])("%s stays as it is", (text) => {
  expect(read(text)).toBe(text);
});

test("a text of nothing but digits is work as it is long", () => {
  const pieces = ["一", "1", "百分之", "万", "1,", "十余"];
  for (const piece of pieces) expect(numbersRead(piece.repeat(20_000)).length).toBeLessThanOrEqual(20_000);
  expect(steep("src/text/numbers-read.ts", "numbersRead", pieces, (row) => [row])).toEqual([]);
});
