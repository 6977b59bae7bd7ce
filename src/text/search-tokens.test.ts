import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchForm } from "./search-form.ts";
import { placeBoundary, queryTokens, textTokens } from "./search-tokens.ts";

const form = (text: string): string => searchForm(text).text;

const hasPhrase = (tokens: string[], phrase: string[]): boolean =>
  ` ${tokens.join(" ")} `.includes(` ${phrase.join(" ")} `);

/** Few characters, so that queries often hit: both scripts, beyond the first plane, marks, kana, digits, punctuation. */
const mixed = fc
  .array(fc.constantFrom(..."年月年政協协𠮷一a1bＢ２é́ガ，。 —（）\n々〇ﬁ½"), { maxLength: 14 })
  .map((characters) => characters.join(""));
const anything = fc.oneof(mixed, fc.string({ unit: "binary" }));

describe("tokens", () => {
  test("in succession are the substring search on the form", () => {
    fc.assert(
      fc.property(fc.oneof(mixed, anything), mixed, (text, query) => {
        const phrase = queryTokens(form(query));
        fc.pre(phrase.length > 0);
        expect(hasPhrase(textTokens(form(text)), phrase)).toBe(form(text).includes(form(query)));
      }),
      { numRuns: 3000 },
    );
  });

  test("find every stretch that a text holds", () => {
    fc.assert(
      fc.property(mixed, fc.nat(14), fc.nat(14), (text, from, length) => {
        const query = text.slice(from, from + length);
        const phrase = queryTokens(form(query));
        fc.pre(phrase.length > 0 && form(text).includes(form(query)));
        expect(hasPhrase(textTokens(form(text)), phrase)).toBe(true);
      }),
    );
  });

  test("are lower-case letters only, and never the boundary between places", () => {
    fc.assert(
      fc.property(anything, (text) => {
        for (const token of textTokens(form(text))) expect(token).toMatch(/^(?!x$)[a-z]+$/);
      }),
    );
    expect(placeBoundary).toMatch(/^[a-z]+$/);
  });

  test("of a lone Han character in a query are none", () => {
    expect(queryTokens(form("（年）"))).toEqual([]);
    expect(queryTokens(form("864"))).toHaveLength(1);
    expect(queryTokens(form("2023年"))).toHaveLength(2);
  });

  test("keep the edges of a run apart", () => {
    const text = textTokens(form("a是b"));
    expect(hasPhrase(text, queryTokens(form("是，是")))).toBe(false);
  });
});
