import { describe, expect, test } from "vitest";
import type { CatalogueEntry } from "../../model/search-document.ts";
import { parseQuery } from "./parse.ts";
import { search, type Engine } from "./search.ts";
import { readState, writeState } from "./state.ts";

const entry = (key: string, year: number, body: string): CatalogueEntry => ({
  key,
  id: `${body}/${year}-review`,
  year,
  body,
  level: "provincial",
  kind: "review",
});
const catalogue = [
  entry("a", 2023, "east"),
  entry("b", 2023, "west"),
  entry("c", 2022, "east"),
  entry("d", 2021, "west"),
];

const keys: Record<string, string[]> = { 提案: ["a", "b", "c"], 委员: ["c", "b", "d"] };
const engine: Engine = {
  find: (tokens) => {
    const word = Object.keys(keys).find(
      (known) => parseQuery(known).phrases[0]?.forms[0]?.tokens.join() === tokens.join(),
    );
    return Promise.resolve((keys[word ?? ""] ?? []).map((key, index) => ({ key, score: 10 * index })));
  },
};
const ask = (query: string, options: Partial<Parameters<typeof search>[3]> = {}) =>
  search(engine, catalogue, parseQuery(query).phrases, { filters: {}, sort: "newest", ...options });
const keysOf = ({ reports }: Awaited<ReturnType<typeof ask>>): string[] => reports.map(({ key }) => key);

describe("search", () => {
  test("gives the newest first", async () => {
    expect(keysOf(await ask("提案"))).toEqual(["a", "b", "c"]);
  });

  test("gives the best match first where that is asked", async () => {
    expect(keysOf(await ask("提案", { sort: "relevance" }))).toEqual(["c", "b", "a"]);
  });

  test("asks for all words", async () => {
    expect(keysOf(await ask("提案 委员"))).toEqual(["b", "c"]);
  });

  test("counts for each facet what choosing a value would give", async () => {
    const { reports, unfiltered, facets } = await ask("提案", { filters: { body: "east" } });
    expect(reports.map(({ key }) => key)).toEqual(["a", "c"]);
    expect(unfiltered).toBe(3);
    expect(facets.body).toEqual(
      new Map([
        ["east", 2],
        ["west", 1],
      ]),
    );
    expect(facets.year).toEqual(
      new Map([
        ["2023", 1],
        ["2022", 1],
      ]),
    );
  });

  test("refuses an index that knows more than its catalogue", async () => {
    await expect(
      search(engine, catalogue.slice(1), parseQuery("提案").phrases, { filters: {}, sort: "newest" }),
    ).rejects.toThrow("different builds");
  });
});

describe("the address of a search", () => {
  test.each([
    "",
    "?q=%E6%8F%90%E6%A1%88",
    "?q=%E6%8F%90%E6%A1%88&year=2023&body=east&level=provincial&kind=review&sort=relevance",
  ])("%s is read and written alike", (address) => {
    expect(writeState(readState(new URLSearchParams(address)))).toBe(address);
  });

  test("leaves out what is empty, unknown or the default", () => {
    expect(writeState(readState(new URLSearchParams("?q=+a+&year=&sort=best&other=1")))).toBe("?q=a");
  });
});
