import { describe, expect, test } from "vitest";
import type { Body, Metric } from "../../model/dataset.ts";
import { toSearchNames } from "../../model/to-search-names.ts";
import { recognise } from "./recognise.ts";

const body = (id: string, zh: string, en: string, level = "provincial") =>
  ({ id, name: { zh: `中国人民政治协商会议${zh}` }, short: { zh, en }, level }) as unknown as Body;
const metric = (id: string, zh: string, en: string, ...wordings: string[]) =>
  ({ id, labels: { zh, en }, wordings, facets: [] }) as unknown as Metric;
const names = toSearchNames(
  [
    body("beijing", "北京市政协", "Beijing CPPCC"),
    body("tianjin", "天津市政协", "Tianjin CPPCC"),
    body("national", "全国政协", "CPPCC National Committee", "national"),
  ],
  [
    metric("received", "收到提案", "Proposals received", "收到", "收到…提案"),
    metric("filed", "立案提案", "Proposals filed", "立案"),
    metric("reply-rate", "提案办复率", "Reply rate", "办复率", "答复率"),
  ],
);
const spanOf = (query: string) => {
  const { bodies, metrics, year, span, rest } = recognise(query, names);
  return [bodies[0]?.id, metrics[0]?.id, year, span && [span.first, span.last], rest];
};

test.each([
  ["全国政协2018到2022年立案", ["national", "filed", undefined, [2018, 2022], ""]],
  ["北京2018年至2022年收到提案", ["beijing", "received", undefined, [2018, 2022], ""]],
  ["天津 2018—2022 立案", ["tianjin", "filed", undefined, [2018, 2022], ""]],
  ["天津2018～2022年立案", ["tianjin", "filed", undefined, [2018, 2022], ""]],
  ["天津2018年立案", ["tianjin", "filed", 2018, undefined, ""]],
])("%s names its years", (query, expected) => expect(spanOf(query)).toEqual(expected));

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
