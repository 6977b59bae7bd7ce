import { describe, expect, test } from "vitest";
import type { CatalogueEntry, SearchDocument } from "../../model/search-document.ts";
import { readForm, searchForm } from "../../text/search-form.ts";
import { textTokens } from "../../text/search-tokens.ts";
import { withOtherMarks, wordsApart } from "./loosen.ts";
import { nearby } from "./near.ts";
import { parseQuery } from "./parse.ts";
import type { Engine } from "./search.ts";

/** An index of one place a report, and the number of questions that it was asked. */
function indexOf(...texts: string[]): Engine & { asked: number } {
  const streams = texts.map((text) =>
    [searchForm(text), readForm(text)].map((form) => ` ${textTokens(form?.text ?? "").join(" ")} `),
  );
  const engine = {
    asked: 0,
    find: (tokens: readonly string[]) => {
      engine.asked++;
      return Promise.resolve(
        streams.flatMap((stream, key) =>
          stream.some((one) => one.includes(` ${tokens.join(" ")} `)) ? [{ key: String(key), score: 1 }] : [],
        ),
      );
    },
  };
  return engine;
}
const phrase = (query: string) => parseQuery(query).phrases[0]!;

describe("a phrase that stands nowhere as typed", () => {
  test.each([
    ["一带一路建设", "推进“一带一路”建设", ["一带一路·建设"]],
    ["推进一带一路建设", "推进“一带一路”建设", ["推进·一带一路·建设"]],
    ["两会·提案", "今年两会提案", ["两会提案"]],
    ["读书《活动》", "委员“读书”活动", ["读书·活动"]],
    ["两会·提案", "今年提案", undefined],
    ["立案864件", "立案并交办的提案有864件", undefined],
  ])("%s is looked for in %s as %j", async (query, text, expected) => {
    const found = await withOtherMarks(indexOf(text), phrase(query));
    expect(found?.forms.map(({ form }) => form)).toEqual(expected);
  });

  test("is looked for with few questions, however long", async () => {
    const index = indexOf("提".repeat(100));
    await withOtherMarks(index, phrase("提案".repeat(12)));
    expect(index.asked).toBeLessThan(100);
  });

  test.each([
    ["立案864件", [["立案", "864件"]]],
    ["办复率98.9%", [["办复率", "98.9%"]]],
    ["提案办理", [["提案", "办理"]]],
    ["提案", []],
  ])("%s falls into %j", (query, expected) => {
    expect(wordsApart(phrase(query))).toEqual(expected);
  });
});

describe("did you mean", () => {
  const texts = ["优化营商环境", "营商环境建设", "优化营商成本", "提案办理"];
  const catalogue = texts.map((_, key) => ({ key: String(key) }) as CatalogueEntry);
  const words = ({ key }: CatalogueEntry) =>
    Promise.resolve({ places: [{ n: 0, kind: "paragraph", text: texts[Number(key)] }] } as unknown as SearchDocument);
  test.each([
    ["营商坏境", ["营商环境"]],
    ["营商境环", ["营商环境"]],
    ["题案办理", ["提案办理"]],
    ["鹬蚌相争", []],
    ["办理", []],
    ["864件", []],
  ])("%s: %j", async (query, expected) => {
    expect(await nearby(indexOf(...texts), catalogue, words, phrase(query))).toEqual(expected);
  });
});
