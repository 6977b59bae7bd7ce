import { describe, expect, test } from "vitest";
import { codesOf, saidOf, metric as metricOf } from "./entry-testing.ts";

const metric = (id: string, units: string, wordings: string, except: string) =>
  metricOf(id, units, wordings, { except });
const metrics =
  metric("collective", "件", "集体提案, 党派提案", "委员提案, 个人提案") +
  metric("topics", "个", "课题, 协商议题", "完成, 结转") +
  metric("books", "部, 册", "出版, 文史资料", "印刷, 发行…册");
const TOLD = ["warning number-otherwise"];

describe("words that a metric excepts name another thing, wherever the metric is named", () => {
  test.each([
    ["collective: 112件", "立案158件，其中集体提案46件、委员提案112件。"],
    ["collective: 112件", "集体提案46件，委员提案112件。"],
    ["collective: 112件", "集体提案46件，112件为委员提案。"],
    ["topics: 7个", "确定协商议题8个，一年来完成7个，1个结转下年。"],
    ["topics: 1个", "确定协商议题8个，一年来完成7个，1个结转下年。"],
    ["books: 1500册", "《甲市文史资料》第二十三辑，印刷1500册。"],
    ["books: 1500册", "《甲市文史资料》第二十三辑付梓，发行1500册。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toContain(TOLD[0]));
  test("they are named", () =>
    expect(saidOf("collective: 112件", "集体提案46件，委员提案112件。", { metrics })[0]).toMatchObject({
      data: { words: "委员提案", why: "thing" },
    }));
});

describe("beside the metric's own words they say nothing", () => {
  test.each([
    ["collective: 46件", "立案158件，其中集体提案46件、委员提案112件。"],
    ["collective: 46件", "委员提案112件、集体提案46件。"],
    ["collective: 46件", "委员提案112件，集体提案46件。"],
    ["topics: 7个", "一年来完成协商议题7个。"],
    ["topics: 7个", "完成7个课题。"],
    ["topics: 8个", "确定协商议题8个，完成7个。"],
    ["books: 3部", "印刷出版3部。"],
    ["books: 3部", "出版发行文史资料3部，印刷1500册。"],
    ["collective: { value: 112件, quote: 委员提案112件 }", "集体提案46件，委员提案112件。"],
  ])("%s of %s", (entry, text) => expect(codesOf(entry, text, { metrics })).toEqual([]));
});
