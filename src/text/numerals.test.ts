import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decimalText, decimalValue } from "./decimal.ts";
import { hanInteger, hanNumeralCharacters } from "./han-numerals.ts";
import { readNumeral } from "./numerals.ts";

const value = (text: string) => {
  const numeral = readNumeral(text, 0);
  return numeral && !("problem" in numeral) && numeral.end === text.length ? decimalValue(numeral) : null;
};

describe("a numeral in Chinese characters", () => {
  test.each([
    ["零", 0],
    ["两千三百一十二", 2312],
    ["五千一百五十八", 5158],
    ["十", 10],
    ["一百零五", 105],
    ["一百一十", 110],
    ["三千五", 3500],
    ["两百五", 250],
    ["一万二", 12_000],
    ["一万零五十", 10_050],
    ["百万", 1_000_000],
    ["三亿二千万", 320_000_000],
    ["一万亿", 1_000_000_000_000],
    ["二〇二三", 2023],
    ["七十二点三亿", 7_230_000_000],
    ["一点四八万", 14_800],
  ])("%s is %d", (text, expected) => expect(value(text)).toBe(expected));

  test.each(["三四十", "两三", "十五六", "二三百"])("%s claims no number", (run) =>
    expect(hanInteger(run)).toEqual({ problem: "vague" }),
  );
  test.each(["二百三千", "百百", "十十", "万万万", "亿亿", "零三千百", ""])("%s is no numeral", (run) =>
    expect(hanInteger(run)).toEqual({ problem: "malformed" }),
  );

  test("is read back for every integer below 10^8", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
        expect(hanInteger(written(number))).toEqual({ value: BigInt(number) });
      }),
    );
  });

  test("never crashes", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...hanNumeralCharacters), maxLength: 60 }),
        (run) => void hanInteger(run),
      ),
    );
  });
});

describe("a numeral in digits", () => {
  test.each([
    ["864", 864],
    ["1,234,567", 1_234_567],
    ["1.48万", 14_800],
    ["72.3亿", 7_230_000_000],
    ["3千", 3000],
    ["5百", 500],
    ["2千万", 20_000_000],
    ["1亿2000万", 120_000_000],
    ["3万5000", 35_000],
    ["1.5 万", 15_000],
    ["1万2", 12_000],
    ["2亿3", 230_000_000],
    ["3千5", 3500],
    ["1万2千", 12_000],
    ["1万2千5", 12_500],
    ["1亿2000万3000", 120_003_000],
    ["1万500", 10_500],
    ["1万零5", 10_005],
    ["1亿两千万", 120_000_000],
    ["1亿零三百万", 103_000_000],
    ["3万五千", 35_000],
    ["一亿2000万", 120_000_000],
  ])("%s is %d", (text, expected) => expect(value(text)).toBe(expected));

  test.each(["1.2.3", "1,234,56", "12,34", "1万20", "1亿5000", "1万1万", "1万2.5", "1.5万2000", "1万02", "1亿三百万"])(
    "%s is no numeral, as a whole",
    (text) => {
      expect(readNumeral(text, 0)).toEqual({ end: text.length, problem: "malformed" });
    },
  );

  test("a word behind the magnitude is no part of it", () => {
    expect(readNumeral("1万一线职工", 0)).toMatchObject({ end: 2, scale: 4 });
    expect(readNumeral("1万零部件", 0)).toMatchObject({ end: 2, scale: 4 });
    expect(readNumeral("12,做好", 0)).toMatchObject({ end: 2, scale: 0 });
  });

  test("in parts is held in a magnitude that is said", () => {
    expect(readNumeral("1万2千", 0)).toMatchObject({ digits: "12", decimals: 1, scale: 4 });
    expect(readNumeral("1亿2000万", 0)).toMatchObject({ digits: "12000", decimals: 0, scale: 4 });
  });

  test.each(["1万", "1亿", "1千万", "1万2", "1亿三千万", "一万", "1.", "1,", "1,234", "1万零", "一点", "百", "零"])(
    "however often %s is repeated, it is read",
    (part) => {
      const text = part.repeat(Math.ceil(100_000 / part.length));
      expect(readNumeral(text, 0)?.end).toBeGreaterThan(0);
    },
  );

  test("千克, 千瓦 and 百分点 are no magnitudes", () => {
    expect(readNumeral("20千克", 0)).toMatchObject({ end: 2, scale: 0 });
    expect(readNumeral("20万千瓦", 0)).toMatchObject({ end: 3, scale: 4 });
    expect(readNumeral("3百分点", 0)).toMatchObject({ end: 1, scale: 0 });
  });

  test("is shifted as text, as whole numbers would be", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.integer({ min: 0, max: 4 }),
        fc.constantFrom(4, 8),
        (digits, decimals, scale) => {
          const exact = BigInt(digits) * 10n ** BigInt(scale - decimals);
          const shifted = decimalValue({ digits: String(digits), decimals, scale });
          expect(shifted).toBe(exact <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(exact) : null);
        },
      ),
    );
  });

  test("is refused where a number cannot hold it exactly", () => {
    expect(decimalValue({ digits: "9007199254740993", decimals: 0, scale: 0 })).toBeNull();
    expect(decimalValue({ digits: "1234567890123456", decimals: 10, scale: 0 })).toBeNull();
    expect(decimalValue({ digits: "9", decimals: 0, scale: 16 })).toBeNull();
  });

  test("is written back from its value", () => {
    expect(decimalText(14_800, 4, 2)).toBe("1.48");
    expect(decimalText(98.8, 0, 2)).toBe("98.80");
    expect(decimalText(0.000_000_1, 0, 7)).toBe("0.0000001");
    expect(decimalText(5, 4, 0)).toBe("0.0005");
  });
});

/** The formal way to write an integer below 10^8. */
function written(number: number): string {
  const high = Math.floor(number / 10_000);
  const low = number % 10_000;
  if (high === 0) return section(low);
  return `${section(high)}万${low === 0 ? "" : (low < 1000 ? "零" : "") + section(low)}`;
}

function section(number: number): string {
  const places = ["", "十", "百", "千"];
  const digits = String(number).padStart(4, "0");
  const words = Array.from(digits, (digit, index) =>
    digit === "0" ? "零" : `${"零一二三四五六七八九"[Number(digit)]}${places[3 - index]}`,
  ).join("");
  return words.replace(/零+/g, "零").replace(/^零|零$/g, "");
}
