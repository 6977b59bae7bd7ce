import { describe, expect, test } from "vitest";
import type { DocumentAbout, DocumentPlace } from "./document-reading.ts";
import { planStart, sectionsOf } from "./sections.ts";

const review: DocumentAbout = { kind: "review", year: 2023 };
const plan: DocumentAbout = { kind: "plan", year: 2023 };

/** Lines as places; one that begins with # is a heading. */
const places = (lines: readonly string[]): DocumentPlace[] =>
  lines.map((text) => (text.startsWith("#") ? { kind: "heading", text: text.slice(1) } : { kind: "paragraph", text }));
const sections = (lines: readonly string[], about = review): string[] =>
  sectionsOf(places(lines), about).map(
    ({ year, planned, others }) => `${year} ${planned ? "planned" : "done"}${others ? " by others" : ""}`,
  );

describe("a section of a review", () => {
  test.each([
    ["is of the report's year", ["收到提案。"], ["2023 done"]],
    [
      "is planned below a heading of the next year",
      ["#2024年工作安排", "办好提案。"],
      ["2024 planned", "2024 planned"],
    ],
    ["is planned below a heading of what is next", ["#下一步打算", "办好提案。"], ["2024 planned", "2024 planned"]],
    ["is planned below next year's work", ["#明年工作", "办好提案。"], ["2024 planned", "2024 planned"]],
    [
      "is planned below goals, with a year without 年",
      ["#2024，先立三个小目标", "办好提案。"],
      ["2024 planned", "2024 planned"],
    ],
    [
      "ends with a heading that looks back",
      ["#下一步打算", "#2023年工作回顾", "收到提案。"],
      ["2024 planned", "2023 done", "2023 done"],
    ],
    ["is no plan below what the work is for", ["#助力实现2030年目标", "收到提案。"], ["2023 done", "2023 done"]],
    ["is no plan below main work of no year", ["#重点工作", "收到提案。"], ["2023 done", "2023 done"]],
    ["is no plan below both", ["#工作总结及下一步打算", "收到提案。"], ["2023 done", "2023 done"]],
    [
      "is planned behind a line that leads to it, up to the next heading",
      ["收到提案。", "下一步打算：", "办好提案。", "#工作成效"],
      ["2023 done", "2024 planned", "2024 planned", "2023 done"],
    ],
    [
      "is planned from a paragraph of the next year that says what is to be done",
      ["2024年，我们要办好提案。", "继续推进。"],
      ["2024 planned", "2024 planned"],
    ],
    ["is no plan where that is said of nothing", ["2024年是关键之年，收到提案。"], ["2023 done"]],
    [
      "is planned from a paragraph of 今年 that says so often",
      ["今年，要办好提案，要推进协商，要加强学习。"],
      ["2024 planned"],
    ],
    ["is no plan where 今年 is said with it once", ["今年，要办好提案。"], ["2023 done"]],
    [
      "ends with a paragraph of the report's year",
      ["2024年，我们要办好提案。", "2023年，收到提案。"],
      ["2024 planned", "2023 done"],
    ],
    [
      "ends with a paragraph that looks back",
      ["2024年，我们要办好提案。", "一年来，收到提案。"],
      ["2024 planned", "2023 done"],
    ],
    [
      "is of others where another body opens it",
      ["甲市政协工作", "某区人大常委会去年开展活动。", "市政协收到提案。"],
      ["2023 done", "2023 done by others", "2023 done"],
    ],
    [
      "is not of others where its own body is named beside",
      ["甲市政协工作", "某区人大与市政协开展活动。"],
      ["2023 done", "2023 done"],
    ],
  ])("%s", (_, lines, expected) => expect(sections(lines)).toEqual(expected));
});

describe("a section of a plan", () => {
  test.each([
    ["is planned", ["办好提案。"], ["2023 planned"]],
    [
      "looks back in a paragraph of the year before",
      ["2022年，收到提案。", "办好提案。"],
      ["2022 done", "2023 planned"],
    ],
    ["looks back in a paragraph that says so", ["一年来，收到提案。", "办好提案。"], ["2022 done", "2023 planned"]],
    ["is planned in a paragraph of its year", ["2023年，要办好提案。"], ["2023 planned"]],
  ])("%s", (_, lines, expected) => expect(sections(lines, plan)).toEqual(expected));
});

describe("within a paragraph, what is to come begins", () => {
  test.each([
    ["with a later year and a verb of what is to be done", "收到提案12件。2024年，市政协要办好提案。", "2024年"],
    ["with what is next", "收到提案。下一步，将办好。", "下一步"],
    ["not with the report's year", "2023年，要办好。", undefined],
    ["not with a later year in a title", "收到《2024年要点》，要办好。", undefined],
    ["not without such a verb", "明年很重要。", undefined],
    ["nowhere", "收到提案12件。", undefined],
  ])("%s: %s", (_, text, words) => {
    expect(planStart(text, 2023)).toBe(words === undefined ? undefined : text.indexOf(words));
  });
});
