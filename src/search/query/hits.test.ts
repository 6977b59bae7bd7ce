import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excerpt } from "./excerpt.ts";
import { findHits, findMarks } from "./hits.ts";
import { parseQuery } from "./parse.ts";

const marked = (text: string, query: string): string[] =>
  findMarks(text, parseQuery(query).phrases).map(({ start, end }) => text.slice(start, end));

describe("marks", () => {
  test.each([
    ["全年共收到、立案提案８６４件", "收到，立案", ["收到、立案"]],
    ["委員提出的提案辦理情況", "提案办理", ["提案辦理"]],
    ["共８６４件", "864件", ["８６４件"]],
    ["好好好", "好好", ["好好好"]],
    ["提案办理，办理提案", "提案 办理", ["提案办理", "办理提案"]],
    ["在𠮷林", "𠮷林", ["𠮷林"]],
    ["没有", "提案", []],
    ["收到五千九百九十二件，立案2.83万件", "5,992件 28300", ["五千九百九十二件", "2.83万"]],
    ["开展400余次、四百多场", "400多", ["400余", "四百多"]],
    ["一千八百六十四件", "864件", []],
    ["第十四届委员会", "第14届", ["第十四届"]],
  ])("in %s for %s are %j", (text, query, marks) => {
    expect(marked(text, query)).toEqual(marks);
  });
});

test("a place is a hit with any of the words, in the order of the page", () => {
  const places = ["提案工作", "没有", "委员履职"].map((text, n) => ({ n, kind: "paragraph" as const, text }));
  const hits = findHits(places, parseQuery("委员 提案").phrases);
  expect(hits.map(({ place }) => place.n)).toEqual([0, 2]);
});

describe("an excerpt", () => {
  const text400 = fc.string({ unit: "binary", maxLength: 400 });
  const long = `${"前".repeat(300)}提案办理${"后".repeat(300)}`;

  test("of a short place is the place", () => {
    expect(excerpt("提案办理", [{ start: 0, end: 2 }])).toEqual({
      cutBefore: false,
      cutAfter: false,
      pieces: [
        { text: "提案", marked: true },
        { text: "办理", marked: false },
      ],
    });
  });

  test("of a long place stands around its first mark", () => {
    const { cutBefore, cutAfter, pieces } = excerpt(long, findMarks(long, parseQuery("提案办理").phrases));
    expect({ cutBefore, cutAfter }).toEqual({ cutBefore: true, cutAfter: true });
    expect(pieces.filter(({ marked }) => marked)).toEqual([{ text: "提案办理", marked: true }]);
    expect(pieces.map(({ text }) => text).join("").length).toBeLessThan(200);
  });

  test("is made of the place's own words, holds the whole first mark, and parts no character", () => {
    fc.assert(
      fc.property(fc.tuple(text400, text400, text400), ([before, found, after]) => {
        const text = before + found + after;
        const marks = found === "" ? [] : [{ start: before.length, end: before.length + found.length }];
        const { pieces } = excerpt(text, marks);
        expect(text).toContain(pieces.map((piece) => piece.text).join(""));
        for (const { start, end } of marks)
          expect(pieces.find((piece) => piece.marked)?.text).toBe(text.slice(start, end));
      }),
    );
  });
});
