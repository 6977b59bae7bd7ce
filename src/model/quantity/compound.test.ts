import { describe, expect, test } from "vitest";
import { readNumeral } from "../../text/numerals.ts";
import { joinedBehindUnit, joinedNumbers } from "./compound.ts";

/** What the numeral behind `before` makes with those that it touches. */
function joined(before: string, text: string): string | null {
  const whole = before + text;
  const numeral = readNumeral(whole, before.length);
  if (!numeral || "problem" in numeral) throw new Error(`${text} begins with no numeral.`);
  const found = joinedNumbers(whole, before.length, numeral);
  return found && `${whole.slice(before.length, found.end)} ${found.reason}`;
}

describe("numbers that touch are one, or none", () => {
  test.each([
    ["12/15次", "12/15 fraction"],
    ["1:5", "1:5 fraction"],
    ["1比5", "1比5 fraction"],
    ["三分之5", "三分之5 fraction"],
    ["3分之", "3分之 fraction"],
    ["50+60件", "50+60 joined"],
    ["50 + 60件", "50 + 60 joined"],
    ["1+2+3件", "1+2+3 joined"],
    ["625或800件", "625或800 joined"],
    ["1·511件", "1·511 joined"],
    ["1 478件", "1 478 joined"],
    ["1〔1〕478件", "1〔1〕478 joined"],
    ["12※3件", "12※3 joined"],
    ["一523件", "一523 joined"],
    ["5三件", "5三 joined"],
    ["5十次", "5十 joined"],
    ["337、800篇", "337、800 joined"],
  ])("%s: %s", (text, expected) => expect(joined("", text)).toBe(expected));
});

describe("a number stands by itself", () => {
  test.each([
    ["", "12件"],
    ["", "3比2022年多"],
    ["", "1万一线职工"],
    ["表", "1 12件"],
    ["表", "1:12"],
    ["g", "20 12件"],
    ["唯", "一3家"],
    ["周", "三2次"],
    ["", "二十大3次"],
    ["", "1337、800篇"],
    ["", "1万、800篇"],
    ["", "三、800篇"],
    ["", "337、80篇"],
    ["", "337、8000篇"],
    ["", "337、800、900篇"],
    ["分别为", "337、800篇"],
    ["依次为", "337、800篇"],
    ["第", "337、800篇"],
    ["12、", "337、800篇"],
    [`分别为${"甲".repeat(30)}`, "1件"],
  ])("behind “%s”: %s", (before, text) => expect(joined(before, text)).toBeNull());

  test("where 分别 stands in another sentence, or far off, it lists nothing", () => {
    expect(joined("分别办理。", "337、800篇")).toBe("337、800 joined");
    expect(joined(`分别${"甲".repeat(30)}`, "337、800篇")).toBe("337、800 joined");
  });
});

describe("a number with its unit is joined to the next", () => {
  const behind = (before: string, first: string, rest: string): string | null => {
    const end = before.length + first.length;
    const found = joinedBehindUnit(before + first + rest, before.length, end);
    return found === null ? null : (before + first + rest).slice(end, found);
  };
  test.each([
    ["", "50件", "+60件", "+60"],
    ["", "50件", " × 60件", " × 60"],
    ["", "625件", "或800件", "或800"],
    ["", "50件", "/60件", "/60"],
    ["分别办理。", "50件", "/60件", "/60"],
    ["", "268件", "1以上", "1"],
    ["", "268件", "1个", null],
    ["分别为", "176件", "/69件", null],
    ["", "50件", "或2022年", null],
    ["", "50件", "或许", null],
    ["", "50件", "60", null],
  ])("%s%s%s: %j", (before, first, rest, expected) => expect(behind(before, first, rest)).toBe(expected));
});
