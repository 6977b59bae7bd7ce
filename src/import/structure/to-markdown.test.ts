import fc from "fast-check";
import { expect, test } from "vitest";
import { readBack } from "../draft/draft-places.ts";
import { toMarkdown } from "./to-markdown.ts";

const shown = (text: string) =>
  readBack(toMarkdown([{ kind: "paragraph", text, line: 1 }]))?.places.map((place) => place.text);

test.each([
  ["1. 抓学习"],
  ["# 提案"],
  ["- 立案"],
  ["> 引语"],
  ["* 注"],
  ["**省第**次党代会"],
  ["甲_乙_丙"],
  ["<b>粗体</b>"],
  ["[链接](javascript:x)"],
  ["`代码`"],
  ["20~30件"],
  ["~~删去~~"],
  ["&amp;与&#42;"],
  ["反斜杠\\"],
  ["a|b"],
  ["---"],
  ["==="],
  ["![图](x.png)"],
  ["http://example.invalid/a_b"],
  ["+ 一项"],
  ["[^1]注"],
])("%s is shown as it is", (text) => expect(shown(text)).toEqual([text]));

const text = fc
  .string({
    unit: fc.constantFrom(..."提案12. -*_#>`~[]()<>!|\\&;=+^:/@件，。“”", "立案", "http://", "www.", "&amp;"),
    minLength: 1,
    maxLength: 30,
  })
  .map((words) => words.replace(/ +/g, " ").trim())
  .filter((words) => words !== "");

test("any line is shown as it is", () => {
  fc.assert(
    fc.property(text, (words) => void expect(shown(words)).toEqual([words])),
    { numRuns: 500 },
  );
});

test("any cell is shown as it is", () => {
  fc.assert(
    fc.property(text, text, (head, cell) => {
      const places = readBack(
        toMarkdown([
          {
            kind: "table",
            rows: [
              ["项目", head],
              ["提案", cell],
            ],
            line: 1,
          },
        ]),
      )?.places;
      expect(places?.map((place) => place.text)).toEqual([`项目 ${head}`, `提案 ${cell}`]);
    }),
    { numRuns: 200 },
  );
});

test("a list's items follow each other", () => {
  expect(
    toMarkdown([
      { kind: "item", text: "一项", line: 1 },
      { kind: "item", text: "两项", line: 2 },
    ]),
  ).toBe("- 一项\n- 两项\n");
});
