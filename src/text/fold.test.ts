import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, stretchInOriginal, toSimplified } from "./fold.ts";

describe("foldText", () => {
  test.each([
    ["ＡＢＣ１２３％", "abc123%"],
    ["裡裏佔爲為羣眾衆衞", "里里占为为群众众卫"],
    ["答覆與著力", "答复与着力"],
    ["⼈⺠政协", "人民政协"],
    ["①⑴㈠㊀⒈½²₂㏠", "①⑴㈠㊀⒈½²₂㏠"],
    ["864①件、864²件", "864①件、864²件"],
    ["CO₂、C₁₂H₂₂", "co2、c12h22"],
    ["1⁄2∕3／4", "1/2/3/4"],
    ["立\u2067案\u2069\u061C", "立案"],
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

describe("stretchInOriginal", () => {
  test("takes in all of a character that became several", () => {
    const source = foldText("甲㎡乙");
    expect(source.text).toBe("甲m2乙");
    expect(stretchInOriginal(source, 0, 2)).toEqual({ start: 0, end: 2 });
    expect(stretchInOriginal(source, 2, 3)).toEqual({ start: 1, end: 2 });
  });

  test("is never empty where a unit is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.nat(), fc.nat(), (text, from, length) => {
        const folded = foldText(text);
        fc.pre(folded.text.length > 0);
        const start = from % folded.text.length;
        const end = Math.min(folded.text.length, start + 1 + (length % 5));
        const stretch = stretchInOriginal(folded, start, end);
        expect(stretch.end).toBeGreaterThan(stretch.start);
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
