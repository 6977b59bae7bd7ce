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
