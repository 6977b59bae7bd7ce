import { describe, expect, test } from "vitest";
import type { CatalogueEntry } from "../../model/search-document.ts";
import type { Phrase } from "./parse.ts";
import { findPhrase, search, type Engine } from "./search.ts";

/** The newest first. */
const catalogue = ["new", "middle", "old"].map((key, index): CatalogueEntry => {
  const year = 2023 - index;
  return { key, id: `jia/${year}-review`, year, body: "jia", level: "prefectural", kind: "review" };
});

/** A phrase of forms, each of one token. */
const phrase = (...forms: string[]) => ({ forms: forms.map((form) => ({ tokens: [form] })) }) as unknown as Phrase;

/** An index that gives each token's reports with their scores. */
const engineOf = (scores: Record<string, Record<string, number>>): Engine => ({
  find: ([token = ""]) => Promise.resolve(Object.entries(scores[token] ?? {}).map(([key, score]) => ({ key, score }))),
});

describe("by relevance", () => {
  test.each([
    ["the better score is first", { a: { new: 1, middle: 3, old: 2 } }, [["a"]], ["middle", "old", "new"]],
    ["of two alike the newer is first", { a: { old: 2, new: 2, middle: 2 } }, [["a"]], ["new", "middle", "old"]],
    [
      "scores of several phrases are summed",
      { a: { new: 3, middle: 2 }, b: { new: 1, middle: 4 } },
      [["a"], ["b"]],
      ["middle", "new"],
    ],
    [
      "a report without one of the phrases is left out, however good",
      { a: { new: 9, old: 1 }, b: { old: 1, middle: 9 } },
      [["a"], ["b"]],
      ["old"],
    ],
    [
      "of a phrase's forms the best counts, and not their sum",
      { a: { new: 2, middle: 3 }, b: { new: 2 } },
      [["a", "b"]],
      ["middle", "new"],
    ],
    ["any of a phrase's forms will do", { a: { new: 1 }, b: { old: 2 } }, [["a", "b"]], ["old", "new"]],
  ] as const)("%s", async (_, scores, phrases, expected) => {
    const asked = phrases.map((forms) => phrase(...forms));
    const { reports } = await search(engineOf(scores), catalogue, asked, { filters: {}, sort: "relevance" });
    expect(reports.map(({ key }) => key)).toEqual(expected);
  });

  test("filters leave the order of the others", async () => {
    const engine = engineOf({ a: { new: 1, middle: 3, old: 2 } });
    const { reports } = await search(engine, catalogue, [phrase("a")], {
      filters: { year: "2021" },
      sort: "relevance",
    });
    expect(reports.map(({ key }) => key)).toEqual(["old"]);
  });
});

test("newest first, scores say nothing of the order", async () => {
  const engine = engineOf({ a: { old: 9, new: 1 } });
  const { reports } = await search(engine, catalogue, [phrase("a")], { filters: {}, sort: "newest" });
  expect(reports.map(({ key }) => key)).toEqual(["new", "old"]);
});

test("a form without tokens is not asked for, and finds nothing", async () => {
  const asked: string[] = [];
  const engine: Engine = { find: (tokens) => (asked.push(tokens.join()), Promise.resolve([])) };
  const empty = { forms: [{ tokens: [] }, { tokens: ["a"] }] } as unknown as Phrase;
  expect([...(await findPhrase(engine, empty))]).toEqual([]);
  expect(asked).toEqual(["a"]);
});

test("a score below zero is a score", async () => {
  const engine = engineOf({ a: { new: -2 }, b: { new: -1 } });
  expect([...(await findPhrase(engine, phrase("a", "b")))]).toEqual([["new", -1]]);
});
