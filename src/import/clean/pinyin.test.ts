import { expect, test } from "vitest";
import { isAnnotated, withoutPinyin } from "./pinyin.ts";

const plain = (text: string, annotated = false) => withoutPinyin(text, annotated).text;

test.each([
  ["toned readings go", "政協(xié)協(xié)商，團(tuán)結(jié)", "政協協商，團結"],
  ["readings in full-width brackets go", "政協（xié）", "政協"],
  ["a reading of combining marks goes", "協(xie\u0301)商", "協商"],
  ["doubled readings go", "收到提(ti)(ti)案", "收到提案"],
  ["a toneless syllable that is no word goes", "提(ti)案", "提案"],
])("%s", (_, text, expected) => expect(plain(text)).toBe(expected));

test.each([
  ["件(次)"],
  ["县(区)"],
  ["選項(b)"],
  ["手机(app)"],
  ["人工智能(AI)"],
  ["网络(lan)"],
  ["平台(online)"],
  ["GDP(xié)"],
])("%s keeps its brackets", (text) => expect(plain(text)).toBe(text));

test("in a text full of readings the doubtful syllables are readings too", () => {
  const text = "政協(xié)協(xié)商(shāng)會議，安(an)全";
  expect(isAnnotated(text)).toBe(true);
  expect(plain(text, isAnnotated(text))).toBe("政協協商會議，安全");
});

test("every removal is told", () => {
  expect(withoutPinyin("協(xié)商", false).changes).toEqual([{ before: "(xié)", after: "" }]);
});
