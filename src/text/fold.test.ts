import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, toSimplified } from "./fold.ts";

describe("foldText", () => {
  test.each([
    ["ＡＢＣ１２３％", "abc123%"],
    ["裡裏佔爲為羣眾衆衞", "里里占为为群众众卫"],
    ["答覆與著力", "答复与着力"],
    ["⼈⺠政协", "人民政协"],
    ["葛\u{E0100}a\u00ADb\u200Bc", "葛abc"],
  ])("%s → %s", (text, folded) => {
    expect(foldText(text).text).toBe(folded);
  });

  test("is its own fold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const folded = foldText(text).text;
        expect(foldText(folded).text).toBe(folded);
      }),
    );
  });

  test("maps every unit to a place in the original", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const { text: folded, offsets } = foldText(text);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(text.length);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      }),
    );
  });
});

describe("toSimplified", () => {
  test("changes characters, not their number", () => {
    expect(toSimplified("委員會２０２３年Ａ")).toBe("委员会２０２３年Ａ");
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => toSimplified(text).length === text.length));
  });

  test("leaves alone what mainland text writes too", () => {
    expect(toSimplified("覆盖、瞭望、著名")).toBe("覆盖、瞭望、著名");
  });
});
