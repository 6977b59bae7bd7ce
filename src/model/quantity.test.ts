import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatQuantity, intervalOf, parseQuantity } from "./quantity.ts";
import { quantitySchema, type Bound, type Quantity } from "./schema/quantity.ts";

const parsed = (raw: string | number): Quantity => {
  const result = parseQuantity(raw);
  if (!result.ok) throw new Error(`${raw}: ${result.reason}`);
  return result.quantity;
};

const read: [string, number, Bound, string][] = [
  ["864件", 864, "exact", "件"],
  ["864", 864, "exact", ""],
  ["８６４件", 864, "exact", "件"],
  ["1,234件", 1234, "exact", "件"],
  ["1，234件", 1234, "exact", "件"],
  ["35 件", 35, "exact", "件"],
  ["两千三百一十二件", 2312, "exact", "件"],
  ["兩千三百一十二件", 2312, "exact", "件"],
  ["41件（次）", 41, "exact", "件次"],
  ["268（件）", 268, "exact", "件"],
  ["268 (万件)", 2_680_000, "exact", "件"],
  ["1.48(万件)", 14_800, "exact", "件"],
  ["268万（件）", 2_680_000, "exact", "件"],
  ["30名", 30, "exact", "人"],
  ["1542万元", 15_420_000, "exact", "元"],
  ["72.3亿元", 7_230_000_000, "exact", "元"],
  ["1亿2000万元", 120_000_000, "exact", "元"],
  ["百分之百", 100, "exact", "%"],
  ["95.6 %", 95.6, "exact", "%"],
  ["共计30件", 30, "exact", "件"],
  ["多达30次", 30, "exact", "次"],
  ["20千克", 20, "exact", "千克"],
  ["300标箱", 300, "exact", "标箱"],
  ["0件", 0, "exact", "件"],
  ["400余项", 400, "more-than", "项"],
  ["1.48萬餘件", 14_800, "more-than", "件"],
  ["2.83万余人次", 28_300, "more-than", "人次"],
  ["百余次", 100, "more-than", "次"],
  ["百余万元", 1_000_000, "more-than", "元"],
  ["逾百次", 100, "more-than", "次"],
  ["过百万", 1_000_000, "more-than", ""],
  ["三十多个", 30, "more-than", "个"],
  ["1万多", 10_000, "more-than", ""],
  ["突破10亿元", 1_000_000_000, "more-than", "元"],
  ["達98%以上", 98, "at-least", "%"],
  ["百分之九十八以上", 98, "at-least", "%"],
  ["20人以上", 20, "at-least", "人"],
  ["不少于20次", 20, "at-least", "次"],
  ["100+", 100, "at-least", ""],
  ["上千人", 1000, "at-least", "人"],
  ["近千条", 1000, "nearly", "条"],
  ["不足20人", 20, "nearly", "人"],
  ["100人以内", 100, "at-most", "人"],
  ["不超过20人", 20, "at-most", "人"],
  ["约30次", 30, "about", "次"],
  ["30次左右", 30, "about", "次"],
  ["十来个", 10, "about", "个"],
  [">98%", 98, "more-than", "%"],
  ["=>98%", 98, "at-least", "%"],
  ["＞ 98%", 98, "more-than", "%"],
  ["≥98%", 98, "at-least", "%"],
  ["≧98%", 98, "at-least", "%"],
  [">=98%", 98, "at-least", "%"],
  ["＞＝98%", 98, "at-least", "%"],
  ["≮98%", 98, "at-least", "%"],
  ["<90%", 90, "nearly", "%"],
  ["＜ 90%", 90, "nearly", "%"],
  ["≤90%", 90, "at-most", "%"],
  ["≦90%", 90, "at-most", "%"],
  ["<=90%", 90, "at-most", "%"],
  ["≯90%", 90, "at-most", "%"],
  ["98% 以上", 98, "at-least", "%"],
  ["达到169件以上", 169, "at-least", "件"],
  ["169件（含）以上", 169, "at-least", "件"],
  ["169件以上（含）", 169, "at-least", "件"],
  ["超过了169件", 169, "more-than", "件"],
  ["突破了169件", 169, "more-than", "件"],
  ["169件还多", 169, "more-than", "件"],
  ["169件有余", 169, "more-than", "件"],
  ["169（余）件", 169, "more-than", "件"],
  ["不止169件", 169, "more-than", "件"],
  ["破万人次", 10_000, "more-than", "人次"],
  ["近达169件", 169, "nearly", "件"],
  ["169件不到", 169, "nearly", "件"],
  ["几乎100%", 100, "nearly", "%"],
  ["约有169件", 169, "about", "件"],
  ["大概有169件", 169, "about", "件"],
  ["约占98%", 98, "about", "%"],
  ["大致169件", 169, "about", "件"],
  ["差不多169件", 169, "about", "件"],
  ["估计169件", 169, "about", "件"],
  ["预计169件", 169, "about", "件"],
  ["≈169件", 169, "about", "件"],
  ["~169件", 169, "about", "件"],
  ["至少约169件", 169, "about", "件"],
  ["高达98%", 98, "exact", "%"],
  ["1万2件", 12_000, "exact", "件"],
  ["1'478件", 1478, "exact", "件"],
  ["1’478件", 1478, "exact", "件"],
  ["864①件", 864, "exact", "件"],
  ["256〔1〕万件", 2_560_000, "exact", "件"],
  ["近①312件", 312, "nearly", "件"],
  ["268件（注1）以上", 268, "at-least", "件"],
  ["160[1]余件", 160, "more-than", "件"],
  ["1亿两千万元", 120_000_000, "exact", "元"],
];

/** Any UTF-16, halves of surrogate pairs too. */
test("of a range whose lower end has no scale of its own, both ends have one, however many digits they are written to", () => {
  const decimal = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 3 }));
  const written = ([digits, decimals]: [number, number]) => (digits / 10 ** decimals).toFixed(decimals);
  fc.assert(
    fc.property(decimal, decimal, fc.constantFrom("万", "亿"), (a, b, scale) => {
      const [low, high] = [written(a), written(b)];
      fc.pre(Number(low) < Number(high));
      const range = parsed(`${low}至${high}${scale}元`);
      expect(range.value).toBe(parsed(`${low}${scale}元`).value);
      expect(range.valueMax).toBe(parsed(`${high}${scale}元`).value);
    }),
  );
});

const units16 = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe("parseQuantity", () => {
  test.each(read)("%s is %d, %s, in %s", (raw, value, bound, unit) =>
    expect(parsed(raw)).toMatchObject({ raw, value, bound, unit }),
  );

  test.each([
    ["20至30次", 20, 30, "次"],
    ["20~~30万元", 200_000, 300_000, "元"],
    ["20—30次", 20, 30, "次"],
    ["20～30", 20, 30, ""],
    ["30万至50万元", 300_000, 500_000, "元"],
    ["20至30万元", 200_000, 300_000, "元"],
    ["1.5～2亿元", 150_000_000, 200_000_000, "元"],
    ["9.5至10万人次", 95_000, 100_000, "人次"],
    ["12.5-100万元", 125_000, 1_000_000, "元"],
    ["0.95～1.2亿元", 95_000_000, 120_000_000, "元"],
    ["8000至1万元", 8000, 10_000, "元"],
    ["20%至30%", 20, 30, "%"],
    ["百分之二十至三十", 20, 30, "%"],
  ])("%s is from %d to %d", (raw, value, valueMax, unit) =>
    expect(parsed(raw)).toMatchObject({ value, valueMax, unit, bound: "range" }),
  );

  test("keeps the decimals and the magnitude as stated", () => {
    expect(parsed("72.30亿元")).toMatchObject({ value: 7_230_000_000, decimals: 2, scale: 8 });
    expect(parsed("99.80%")).toMatchObject({ value: 99.8, decimals: 2, scale: 0 });
    expect(parsed("五千一百五十八件")).toMatchObject({ decimals: 0, scale: 0 });
  });

  test("keeps of several qualifiers what all of them claim", () => {
    expect(parsed("超过100次以上").bound).toBe("at-least");
    expect(parsed("约20余次").bound).toBe("about");
    expect(parseQuantity("近百余次")).toEqual({ ok: false, reason: "bounds-combined" });
  });

  test("takes the numbers of YAML", () => {
    expect(parsed(864)).toMatchObject({ raw: "864", value: 864, unit: "" });
    expect(parsed(98.5)).toMatchObject({ value: 98.5, decimals: 1 });
    expect(parsed(1e-7)).toMatchObject({ value: 1e-7, decimals: 7 });
    expect(parseQuantity(-5)).toEqual({ ok: false, reason: "signed" });
    expect(parseQuantity(NaN)).toEqual({ ok: false, reason: "no-number" });
    expect(parseQuantity(1e21)).toEqual({ ok: false, reason: "too-large" });
  });

  test.each([
    ["", "empty"],
    [" \u3000\n", "empty"],
    ["1".repeat(100_000), "too-long"],
    ["全部", "no-number"],
    ["提案864件", "words-around"],
    ["864件提案已经办结了", "words-around"],
    ["20件30次", "several-numbers"],
    ["1.2.3", "malformed"],
    ["1,23", "malformed"],
    ["1 234", "malformed"],
    ["12,34件", "malformed"],
    ["1.2万2件", "malformed"],
    ["10²件", "malformed"],
    ["169±5件", "several-numbers"],
    ["169±", "several-numbers"],
    ["268万(万件)", "several-numbers"],
    ["268(亿)", "several-numbers"],
    ["268（）", "words-around"],
    ["50件+60件", "joined"],
    ["99999999999999999至2件", "too-large"],
    ["1至99999999999999999件", "too-large"],
    ["由20至30件", "range-units"],
    ["从20至30件", "range-units"],
    ["½次", "fraction"],
    ["2½次", "fraction"],
    ["①件", "no-number"],
    ["二百三千", "malformed"],
    ["50+60件", "joined"],
    ["625或800件", "joined"],
    ["1·511件", "joined"],
    ["一523件", "joined"],
    ["12/15次", "fraction"],
    ["1:5件", "fraction"],
    ["负454件", "signed"],
    ["99999999999999999件", "too-large"],
    ["十几", "vague"],
    ["百件", "vague"],
    ["百家", "vague"],
    ["万件", "vague"],
    ["数百件", "vague"],
    ["若干", "vague"],
    ["三四十次", "vague"],
    ["多次", "vague"],
    ["三分之二", "fraction"],
    ["九成以上", "fraction"],
    ["过半", "fraction"],
    ["1/3", "fraction"],
    ["两倍", "multiple"],
    ["1.9个百分点", "points"],
    ["增长12%", "change"],
    ["力争98%", "plan"],
    ["-5", "signed"],
    ["- 3.2%", "signed"],
    ["+ 5%", "signed"],
    ["−5", "signed"],
    ["+12%", "signed"],
    ["***件", "damaged"],
    ["提?47件", "damaged"],
    ["\ufffd7件", "damaged"],
    ["第17辑", "ordinal"],
    ["十五届", "ordinal"],
    ["三次会议以来", "ordinal"],
    ["2023年", "date"],
    ["5月6日", "date"],
    ["30至20次", "range-reversed"],
    ["20至20次", "range-reversed"],
    ["20件至30人", "range-units"],
    ["约20至30次", "bounds-combined"],
    ["近0", "below-zero"],
  ])("refuses %s: %s", (raw, reason) => expect(parseQuantity(raw)).toEqual({ ok: false, reason }));

  test("answers any text, and only with quantities that the schema allows", () => {
    const near = fc.string({
      unit: fc.constantFrom(..."0123456789.,，万亿千百十一二两三零点余多约近至-%％件个次人 ()之分以上内①²½⁄±~了有占\n"),
      maxLength: 24,
    });
    fc.assert(
      fc.property(fc.oneof(near, units16), (raw) => {
        const result = parseQuantity(raw);
        if (result.ok) quantitySchema.parse(result.quantity);
      }),
      { numRuns: 500 },
    );
  });
});

const units = fc.constantFrom("", "件", "件次", "人", "人次", "元", "%", "标箱", "篇(条)", "km");
const bounds = fc.constantFrom<Exclude<Bound, "range">>("exact", "more-than", "at-least", "nearly", "at-most", "about");
const magnitudes = fc.constantFrom(
  { scale: 0, most: 99_999_999 },
  { scale: 3, most: 99_999 },
  { scale: 4, most: 999_999 },
  { scale: 8, most: 9999 },
);

/** Quantities as texts state them: some digits, some of them decimals, and a magnitude word. */
const stated = fc
  .record({
    magnitude: magnitudes,
    decimals: fc.integer({ min: 0, max: 2 }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    step: fc.integer({ min: 1, max: 500 }),
    unit: units,
    bound: bounds,
    isRange: fc.boolean(),
  })
  .map(({ magnitude: { scale, most }, decimals, share, step, unit, bound, isRange }): Quantity => {
    const digits = Math.max(1, Math.floor(share * most));
    const at = (count: number) => Number(`${count}e${scale - decimals}`);
    const base = { raw: "-", value: at(digits), unit, decimals, scale };
    return isRange ? { ...base, valueMax: at(digits + step), bound: "range" } : { ...base, bound };
  });

describe("formatQuantity", () => {
  test.each([
    "864件",
    "400余项",
    "1.48万余件",
    "98%以上",
    "近1000条",
    "不超过20人",
    "约30次",
    "20至30次",
    "20%至30%",
    "72.30亿元",
    "超过98.5%",
    "超过864件",
    "超过411项",
    "410余项",
    "40余亿元",
    "10余万件",
    "1万余件",
    "40.5万余件",
    "超过0件",
    "1.20亿至1.35亿元",
  ])("%s stays as it is", (raw) => expect(formatQuantity(parsed(raw))).toBe(raw));

  test("and parseQuantity are inverse", () => {
    fc.assert(
      fc.property(stated, (quantity) => {
        const words = formatQuantity(quantity);
        expect(parsed(words)).toEqual({ ...quantity, raw: words });
      }),
      { numRuns: 500 },
    );
  });
});

describe("a range", () => {
  test.each([
    ["20至30万件", 200_000, 300_000, 0],
    ["20万至30万件", 200_000, 300_000, 0],
    ["1.2至1.35亿元", 120_000_000, 135_000_000, 2],
    ["1.50亿至2亿元", 150_000_000, 200_000_000, 2],
    ["20.5万至30万元", 205_000, 300_000, 1],
    ["9000万至1.2亿元", 90_000_000, 120_000_000, 0],
  ])("%s has both its ends, and the decimals of the finer", (raw, value, valueMax, decimals) => {
    expect(parsed(raw)).toMatchObject({ value, valueMax, decimals, bound: "range" });
  });
});

describe("intervalOf", () => {
  test.each([
    ["100余次", { min: 100, minOpen: true, max: Infinity, maxOpen: true }],
    ["98%以上", { min: 98, minOpen: false, max: Infinity, maxOpen: true }],
    ["近千条", { min: 0, minOpen: false, max: 1000, maxOpen: true }],
    ["不超过20人", { min: 0, minOpen: false, max: 20, maxOpen: false }],
    ["约30次", { min: 0, minOpen: false, max: Infinity, maxOpen: true }],
    ["20至30次", { min: 20, minOpen: false, max: 30, maxOpen: false }],
    ["864件", { min: 864, minOpen: false, max: 864, maxOpen: false }],
  ])("of %s", (raw, expected) => expect(intervalOf(parsed(raw))).toEqual(expected));

  test("is never empty, and holds the value of an exact quantity", () => {
    fc.assert(
      fc.property(stated, (quantity) => {
        const { min, max, minOpen, maxOpen } = intervalOf(quantity);
        expect(min < max || (min === max && !minOpen && !maxOpen)).toBe(true);
        if (quantity.bound === "exact") expect([min, max]).toEqual([quantity.value, quantity.value]);
      }),
    );
  });
});
