import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../../model/diagnostic.ts";
import { parseMarkdown } from "../markdown.ts";

function told(text: string): string[] {
  const found: Diagnostic[] = [];
  parseMarkdown({ file: "a.md", line: 1, text }, (one) => void found.push(one));
  return found.map(({ code, data }) => ("part" in data ? `${code} ${data.part}` : code));
}

describe("what looks like a link, a table or a list, and is none, is told", () => {
  test.each([
    "甲 [表](/表 1.pdf) 尾。",
    "乙 [去年]（../2022-review/）尾。",
    "丙 [去年] (../2022-review/) 尾。",
    "庚 [去年](../2022-review/ “题”) 尾。",
    "辛 [去年](../2022-review/ 尾。",
    "壬 [外](https://example.org/a b) 尾。",
    "癸 ![图](/表 1.pdf) 尾。",
    "子 [去年](2022-review.md （旧）) 尾。",
  ])("%s", (text) => expect(told(text)).toEqual(["text-unplaced link-like"]));
  test.each([
    "| 项目 | 数 |\n| 调研 | 三 |",
    "| 项目 | 数 |\n|---|\n| 视察 | 四 |",
    "｜项目｜数｜\n｜：—｜：—｜\n｜调研｜三｜",
  ])("%s", (text) => expect(told(text)).toEqual(["text-unplaced table"]));
  test.each(["● 第一项\n● 第二项", "• 甲\n• 乙", "◆甲\n◆乙"])("%s", (text) =>
    expect(told(text)).toEqual(["text-unplaced list"]),
  );
  test.each([
    "见 https://example.org/中文路径/页.html 后。",
    "见https://example.org/zwgk/提案公开.shtml。",
    "见 https://example.org/a/列表?id=3",
  ])("%s", (text) => expect(told(text)).toEqual(["text-unplaced address"]));
  test("＃＃ 全角标题", () => expect(told("＃＃ 全角标题")).toEqual(["heading-without-blank"]));
});

test.each([
  "见[去年](../2022-review/)、[表](/表.pdf)和[外](https://example.org/)。",
  "《办法》[2023]（征求意见稿）。",
  "[注]（含并案 3件）。",
  "写成 `[去年]（../2022-review/）`。",
  "| 项目 | 数 |\n|---|---|\n| 调研 | 三 |",
  "甲|乙两方案。",
  "● 一行而已。",
  "张三·李四\n王五·赵六",
  "- 第一项\n- 第二项",
  "见 https://example.org/a/，收到247件/次。",
  "见https://example.org收到247件。",
  "见 <https://example.org/中文路径/页.html> 后。",
  "见 [页](https://example.org/中文路径/页.html) 后。",
])("and what is none of these is not: %s", (text) => expect(told(text)).toEqual([]));
