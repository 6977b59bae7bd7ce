import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readForm, searchForm } from "./search-form.ts";

const finds = (query: string, text: string): boolean => searchForm(text).text.includes(searchForm(query).text);

describe("the form with numbers read", () => {
  const finds = (query: string, text: string): boolean =>
    readForm(text)?.text.includes((readForm(query) ?? searchForm(query)).text) ?? false;

  test.each([
    ["256万件", "立案256〔1〕万件", true],
    ["2560000件", "立案256〔1〕万件", true],
    ["268件以上", "立案268件[1]以上", true],
    ["268件以上", "立案268件※以上", true],
    ["约20篇", "约（注1）20篇", true],
    ["160余", "立案160①余件", true],
    ["1478", "立案1〔1〕478件", false],
  ])("%s in %s, whatever notes are marked: %s", (query, text, found) => expect(finds(query, text)).toBe(found));

  test("leads back to words without the mark at their end", () => {
    const form = readForm("立案三百〔1〕件〔2〕。");
    expect(form && [form.text, form.starts[2], form.ends[form.text.length - 1]]).toEqual(["立案‹300›件", 2, 8]);
  });
});

describe("the form of search", () => {
  test.each([
    ["社情民意", "反映社情民意信息", true],
    ["收到，立案", "收到、立案", true],
    ["收到，立案", "收到立案", false],
    ["收到立案", "收到，立案", false],
    ["64", "提案864件", false],
    ["864", "提案864件", true],
    ["20", "G20峰会", false],
    ["g20", "Ｇ２０峰会", true],
    ["2023 年", "2023年", true],
    ["第21期", "第 21 期", true],
    ["100余次", "开展100余次调研", true],
    ["3.5", "增长3.5%", true],
    ["35", "增长3.5%", false],
    ["94", "办复率98.94%", false],
    ["98", "办复率98.94%", false],
    ["98.94", "办复率９８．９４％", true],
    ["1234", "收到1,234件", true],
    ["1,234件", "收到1234件", true],
    ["1，234", "收到1,234件", true],
    ["1'234", "收到1’234件", true],
    ["1\u2009234", "收到1,234件", true],
    ["1234567", "共1\u202f234\u202f567元", true],
    ["234", "收到1,234件", false],
    ["1", "收到1,234件", false],
    ["1234.5", "支出1,234.5万元", true],
    ["1234", "支出1,234.5万元", false],
    ["2022", "2021，2022年", true],
    ["12", "2023.12.31", true],
    ["4.2", "3.5,4.2和5", true],
    ["300", "g20,300人", true],
    ["100%", "100余项", false],
    ["100", "办复率100％", true],
    ["100％", "办复率100%", true],
    ["100%", "千分之100‰", false],
    ["98%以上", "满意率98%以上", true],
    ["满意率90%", "满意率<90%", false],
    ["＜90%", "满意率< 90%", true],
    ["≤90", "不高于≦90", true],
    ["办复率3.2%", "办复率-3.2%", false],
    ["办复率−3.2%", "办复率－3.2%", true],
    ["-3.2%", "办复率-3.2%", true],
    ["-3.2%", "办复率3.2%", false],
    ["3.2%", "增长-3.2%", true],
    ["2018-2022年", "2018—2022年", true],
    ["a-1", "A—1", true],
    ["a,b", "a，b", true],
    ["a<b", "a，b", true],
    ["協商議政", "协商议政", true],
    ["协商议政", "協商議政", true],
    ["café", "cafe\u0301", true],
    ["𠮷林", "在𠮷林", true],
  ])("%s in %s: %s", (query, text, found) => {
    expect(finds(query, text)).toBe(found);
  });

  test("leads every unit back to the words it came from", () => {
    const { text, starts, ends } = searchForm("共㈠２０２３年，裡");
    const at = text.indexOf("2023›年");
    expect(starts[at]).toBe(2);
    expect(ends[at + "2023›".length]).toBe(7);
    expect(text.endsWith("年·里")).toBe(true);
    expect(ends.at(-1)).toBe(9);
  });

  test("keeps its maps in order and inside the original", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("㏂", "1㏂2", "㏘三")), (original) => {
        const { text, starts, ends } = searchForm(original);
        expect(starts).toHaveLength(text.length);
        expect(ends).toHaveLength(text.length);
        const inOrder = starts.every(
          (start, unit) =>
            start >= (starts[unit - 1] ?? 0) &&
            (ends[unit] as number) >= start &&
            (ends[unit] as number) <= original.length,
        );
        expect(inOrder).toBe(true);
      }),
    );
  });
});
