import { describe, expect, test } from "vitest";
import type { Body, Metric } from "../../model/dataset.ts";
import { toSearchNames } from "../../model/to-search-names.ts";
import { recognise } from "./recognise.ts";

const body = (id: string, zh: string, en: string, level = "provincial") => ({ id, name: { zh: `中国人民政治协商会议${zh}` }, short: { zh, en }, level }) as unknown as Body;
const metric = (id: string, zh: string, en: string, ...wordings: string[]) => ({ id, labels: { zh, en }, wordings }) as unknown as Metric;
const names = toSearchNames(
  [body("beijing", "北京市政协", "Beijing CPPCC"), body("tianjin", "天津市政协", "Tianjin CPPCC"), body("national", "全国政协", "CPPCC National Committee", "national")],
  [metric("received", "收到提案", "Proposals received", "收到", "收到…提案"), metric("filed", "立案提案", "Proposals filed", "立案"), metric("reply-rate", "提案办复率", "Reply rate", "办复率", "答复率")],
);
const ids = (query: string) => {
  const { bodies, metrics, year, rest } = recognise(query, names);
  return [bodies.map(({ id }) => id), metrics.map(({ id }) => id), year, rest];
};

describe("a query", () => {
  test.each([
    ["北京2023", [["beijing"], [], 2023, ""]],
    ["２０２３年北京市政协收到多少提案？", [["beijing"], ["received"], 2023, ""]],
    ["二〇二三年天津立案", [["tianjin"], ["filed"], 2023, ""]],
    ["答复率", [[], ["reply-rate"], undefined, ""]],
    ["Beijing", [["beijing"], [], undefined, ""]],
    ["CPPCC", [["beijing", "tianjin", "national"], [], undefined, ""]],
    ["proposals", [[], ["received", "filed"], undefined, ""]],
    ["beijing proposals filed", [["beijing"], ["filed"], undefined, ""]],
    ["天津營商環境", [["tianjin"], [], undefined, "营商环境"]],
    ["全国一盘棋", [[], [], undefined, "全国一盘棋"]],
    ["constructor", [[], [], undefined, "constructor"]],
    ["12023.5", [[], [], undefined, "120235"]],
    [".*+?^${}()|[]\\", [[], [], undefined, ""]],
  ])("%s names %j", (query, expected) => {
    expect(ids(query)).toEqual(expected);
  });
});
