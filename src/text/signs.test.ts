import fc from "fast-check";
import { expect, test } from "vitest";
import { foldText } from "./fold.ts";
import { searchForm } from "./search-form.ts";
import { signBefore } from "./signs.ts";

function signOf(text: string) {
  const folded = foldText(text).text;
  return signBefore(folded, folded.search(/\d(?=[^\d]*$)|\d[\d.]+(?=\D*$)/));
}

test.each([
  "-3.2%",
  "- 3.2%",
  "增长-3.2%",
  "增长 + 5%",
  "办复率为-3.2%",
  "办复率为 -3.2%",
  "办复率 -3.2%",
  "办复率−3.2%",
  "办复率，-3.2%",
  "同比：- 3.2%",
  "办复率（-3.2%）",
  "±3件",
  "增长－3.2%",
  "增长﹣3.2%",
  "为＋5%",
  "至–3.2%",
  "| - 3",
  "247 -3.2%",
  "=-3",
])("%s has a sign", (text) => {
  expect(signOf(text)).toBe("sign");
});

test.each([
  "办复率-3.2%",
  "办复率- 3.2%",
  "办复率 - 3.2%",
  "办复率+3%",
  "提案-12件",
  "提案－12件",
  "提案–12件",
  "增幅（%）-3.2",
  "“提案”-12件",
])("%s may have one", (text) => {
  expect(signOf(text)).toBe("unclear");
});

test.each([
  "2019-2021年",
  "3-5件",
  "5%-8%",
  "10 - 3件",
  "A-1",
  "G-20",
  "第-1",
  "(0551)-63",
  "--3",
  "办复率——3.2%",
  "办复率3.2%",
  "提案3—5件",
  "３－５件",
])("%s has none", (text) => {
  expect(signOf(text)).toBeUndefined();
});

test("search takes for a sign what the reader takes for one, certain or not", () => {
  const parts = fc.constantFrom(..."办率为第年3５a-－+−±–%％（）() 、：".split(""), "增长", "——", "12");
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (written) => {
      const text = `${written.join("")}7`;
      const folded = foldText(text).text;
      const at = /\d+$/.exec(folded)?.index ?? 0;
      expect(/‹[-+±]›‹\d*7›$/.test(searchForm(text).text)).toBe(signBefore(folded, at) !== undefined);
    }),
    { numRuns: 5000 },
  );
});
