import { expect, test } from "vitest";
import { pieces } from "./brackets.ts";

const whole = (text: string) => pieces(text).filter((piece) => piece.whole).map((piece) => piece.text);

test("a short bracket stays whole", () => {
  expect(pieces("提案情况（2015年）")).toEqual([{ text: "提案情况", whole: false }, { text: "（2015年）", whole: true }]);
});

test("a long bracket and an open one may break", () => {
  expect(whole("甲（这个括号里面的字实在太多了）乙")).toEqual([]);
  expect(whole("甲（乙")).toEqual([]);
});

test("no word is lost", () => {
  const text = "（一）甲（2015年）乙（升10.7%）";
  expect(pieces(text).map((piece) => piece.text).join("")).toBe(text);
  expect(whole(text)).toEqual(["（一）", "（2015年）", "（升10.7%）"]);
});
