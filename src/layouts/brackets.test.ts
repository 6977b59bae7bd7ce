import { expect, test } from "vitest";
import { pieces, unbroken } from "./brackets.ts";

const whole = (text: string) =>
  pieces(text)
    .filter((piece) => piece.whole)
    .map((piece) => piece.text);

test("a short bracket stays whole", () => {
  expect(pieces("提案情况（2015年）")).toEqual([
    { text: "提案情况", whole: false },
    { text: "（2015年）", whole: true },
  ]);
});

test("a long bracket and an open one may break", () => {
  expect(whole("甲（这个括号里面的字实在太多了）乙")).toEqual([]);
  expect(whole("甲（乙")).toEqual([]);
});

test("no word is lost", () => {
  const text = "（一）甲（2015年）乙（升10.7%）";
  expect(
    pieces(text)
      .map((piece) => piece.text)
      .join(""),
  ).toBe(text);
  expect(whole(text)).toEqual(["（一）", "（2015年）", "（升10.7%）"]);
});

test.each(["210件", "1.48万余人次", "2018—2022年", "0.8个百分点", "98.5%", "1,234件", "400多项"])(
  "%s stays whole",
  (number) => {
    expect(whole(`共有${number}，比上年多`)).toEqual([number]);
  },
);

test("numbers of a page's text stay with their units, and its tags stay as they are", () => {
  expect(unbroken('<p id="p1件">收到210件，<a href="#1件">办复率98.5%</a>。</p>')).toBe(
    '<p id="p1件">收到<span class="nowrap">210件</span>，<a href="#1件">办复率<span class="nowrap">98.5%</span></a>。</p>',
  );
});
