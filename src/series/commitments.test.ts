import { expect, test } from "vitest";
import type { Place } from "../model/dataset.ts";
import { commitmentPlace } from "./commitments.ts";

const places: Place[] = (
  [
    ["title", "提案工作安排"],
    ["heading", "提案工作"],
    ["paragraph", "今年要把提案逐件公开，也要开好座谈会。"],
    ["item", "提案工作：嚴把立案關，办好重点提案。"],
    ["item", "开好座谈会，听取各界意见。"],
  ] as const
).map(([kind, text], n) => ({ n, kind, text, line: n + 1 }));
const numberOf = (text: string, heading?: string) => commitmentPlace({ text, ...(heading === undefined ? {} : { heading }) }, places)?.n;

test("a commitment stands where the text holds its first words, in either script", () => {
  expect(numberOf("严把立案关，另有别的安排。", "提案工作")).toBe(3);
});

test("a place that begins with the words comes before one that only holds them", () => {
  expect(numberOf("开好座谈会")).toBe(4);
});

test("where the words differ, the heading leads to it, but never to the title", () => {
  expect(numberOf("提高提案质量。", "提案工作")).toBe(1);
});

test("what the text does not have is nowhere", () => {
  expect(numberOf("建设文史馆。", "文史工作")).toBeUndefined();
  expect(numberOf("建设文史馆。")).toBeUndefined();
});
