import { describe, expect, test } from "vitest";
import { stretchInOriginal } from "./fold.ts";
import { foldForReading, wordsWithoutMarks } from "./note-marks.ts";

describe("a note's mark is no part of the words beside it", () => {
  test.each([
    ["近①312件", "近312件"],
    ["近¹312件", "近312件"],
    ["近⑴312件", "近312件"],
    ["近※312件", "近312件"],
    ["近（注1）312件", "近312件"],
    ["近(注：二)312件", "近312件"],
    ["近[1]312件", "近312件"],
    ["近［12］312件", "近312件"],
    ["近〔1〕〔2〕312件", "近312件"],
    ["近〔1，3〕312件", "近312件"],
    ["近【注】312件", "近312件"],
    ["近(1)312件", "近312件"],
    ["256〔1〕万件", "256万件"],
    ["256①余件", "256余件"],
    ["268件（注1）以上", "268件以上"],
    ["268件¹左右", "268件左右"],
    ["268件*左右", "268件左右"],
    ["98%※以上", "98%以上"],
    ["①169件", "169件"],
    ["268件〔1〕", "268件"],
  ])("%s reads %s", (text, expected) => {
    expect(foldForReading(text).text).toBe(expected);
    expect(wordsWithoutMarks(text)).toBe(expected);
  });

  test.each([
    "〔2023〕12号",
    "[2023]",
    "第(3)期",
    "10²件",
    "20米²以上",
    "co₂",
    "***件",
    "提案**件",
    "立案1〔1〕478件",
    "12①34件",
    "(一)12件",
    "[立案]",
    "(件)",
    "1*2",
  ])("%s has none", (text) => {
    expect(wordsWithoutMarks(text)).toBe(text);
  });
});

test("a stretch holds the marks inside it, and none at its ends", () => {
  const text = "约〔1〕30①万家〔2〕，";
  const folded = foldForReading(text);
  const written = (start: number, end: number) => {
    const stretch = stretchInOriginal(folded, start, end);
    return text.slice(stretch.start, stretch.end);
  };
  expect(folded.text).toBe("约30万家,");
  expect([written(0, 5), written(1, 3), written(4, 6)]).toEqual(["约〔1〕30①万家", "30", "家〔2〕，"]);
});
