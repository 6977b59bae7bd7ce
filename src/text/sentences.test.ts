import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dateEnd } from "./dates.ts";
import { clauses, sentences, type Stretch } from "./sentences.ts";

const words = (cut: (text: string) => Stretch[], text: string) =>
  cut(text).map(({ start, end }) => text.slice(start, end));

describe("sentences", () => {
  test.each([
    ["甲市召开会议。乙县开展调研！", ["甲市召开会议。", "乙县开展调研！"]],
    ["他说：“办得好。”随后离开。", ["他说：“办得好。”", "随后离开。"]],
    ["筹资72.3亿元,惠及1,000人.", ["筹资72.3亿元,惠及1,000人."]],
    ["1.做好提案工作。", ["1.做好提案工作。"]],
    ["The work is done. It was good.", ["The work is done.", "It was good."]],
    ["收到提?47件。", ["收到提?47件。"]],
    ["第一行\n第二行", ["第一行", "第二行"]],
    ["为什么？！因为。", ["为什么？！", "因为。"]],
    ["   ", []],
  ])("%s", (text, expected) => expect(words(sentences, text)).toEqual(expected));
});

describe("clauses", () => {
  test("end at punctuation of either width, and not inside numbers", () => {
    expect(words(clauses, "全年收到1,234件,立案98.5%；其中：集体提案30件——全部办复。")).toEqual([
      "全年收到1,234件,",
      "立案98.5%；",
      "其中：",
      "集体提案30件——",
      "全部办复。",
    ]);
  });
  test("go on over an enumeration", () => expect(words(clauses, "建议案、专报、报告合计49份")).toHaveLength(1));
});

test("stretches are in order, apart, and hold every character but white space", () => {
  const text = fc.string({ unit: fc.constantFrom(..."甲乙1 ,.，。；：？!”）\n…—?"), maxLength: 80 });
  fc.assert(
    fc.property(text, fc.constantFrom(sentences, clauses), (sample, cut) => {
      let at = 0;
      for (const { start, end } of cut(sample)) {
        expect(sample.slice(at, start).trim()).toBe("");
        expect(end).toBeGreaterThan(start);
        at = end;
      }
      expect(sample.slice(at).trim()).toBe("");
    }),
  );
});

describe("dates", () => {
  test.each([
    "2023年",
    "2018—2022年",
    "2023年7月19日",
    "二〇二三年",
    "12月5-6日",
    "十二月",
    "5月",
    "20日",
    "2023-01-07",
    "2023.1.7",
    "2023-01",
    "14:20:45",
  ])("%s is one", (text) => expect(dateEnd(text, 0)).toBe(text.length));
  test.each(["5年", "20件", "2000-3000件", "864", "3个月"])("%s is none", (text) =>
    expect(dateEnd(text, 0)).toBeNull(),
  );
});
