import { expect, test } from "vitest";
import { parseQuery } from "./parse.ts";

const words = (query: string): string[] => parseQuery(query).phrases.map((phrase) => phrase.words);

test.each([
  ["民主监督", ["民主监督"]],
  ["民主监督　提案 2023年", ["民主监督", "提案", "2023年"]],
  ["“民主 监督” 提案", ["民主 监督", "提案"]],
  ["「民主 监督」『社情 民意』", ["民主 监督", "社情 民意"]],
  ['"民主 监督"提案', ["民主 监督", "提案"]],
  ["＂民主 监督＂", ["民主 监督"]],
  ["‘民主 监督’", ["民主 监督"]],
  ["关于“两会”的报告", ["关于“两会”的报告"]],
  ["“没有写完", ["“没有写完"]],
  ["提案 提案 提 案件", ["提案", "案件"]],
  ["，。 ！", []],
  ["2023 年", ["2023年"]],
  ["张　三", ["张三"]],
  ["第 3 届 提案", ["第3届", "提案"]],
  ["2023 年 10 月", ["2023年", "10月"]],
  ["提案 会", ["提案"]],
  ["1\u2009234 件", ["1\u2009234件"]],
  ["办复率 100%", ["办复率", "100%"]],
  ["864", ["864"]],
])("%s asks for %j", (query, phrases) => {
  expect(words(query)).toEqual(phrases);
});

test("a lone Han character is too short, a number is not", () => {
  expect(parseQuery("年 3 “会”")).toMatchObject({ short: ["年", "会"], phrases: [{ words: "3" }] });
});

test("words of both scripts are one phrase", () => {
  expect(words("提案辦理 提案办理 ＡＩ ai")).toEqual(["提案办理", "ai"]);
});

test("a number written otherwise is looked for in both forms", () => {
  expect(parseQuery("2.83万").phrases[0]?.forms.map(({ form }) => form)).toEqual(["‹2.83›万", "‹28300›"]);
  expect(parseQuery("28300").phrases[0]?.forms).toHaveLength(1);
});

test("a query that no one types is cut, and never inside a character", () => {
  expect(parseQuery(`${"提".repeat(199)}𠮷林`)).toMatchObject({ cut: 3 });
  expect(parseQuery("提案".repeat(500_000)).phrases[0]?.words).toHaveLength(200);
});
