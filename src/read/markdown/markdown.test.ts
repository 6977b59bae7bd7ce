import { toString } from "hast-util-to-string";
import rehypeStringify from "rehype-stringify";
import { unified } from "unified";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { Root } from "hast";
import { isSafeUrl, parseMarkdown as parse } from "./markdown.ts";
import { collectPlaces } from "./collect-places.ts";
import { wrapTables } from "../../render/wrap-tables.ts";

const parseMarkdown = (...source: Parameters<typeof parse>): Root => parse(...source) ?? { type: "root", children: [] };

function read(text: string) {
  const diagnostics: Diagnostic[] = [];
  const tree = parseMarkdown({ file: "a.md", text, line: 1 }, (found) => diagnostics.push(found));
  const places = collectPlaces(tree, 1);
  return {
    html: unified().use(rehypeStringify).stringify(tree),
    places: places.map(({ n, kind, text: words }) => [n, kind, words]),
    open: places,
    diagnostics,
  };
}

describe("places", () => {
  test("headings, paragraphs, items and rows are numbered in reading order", () => {
    const { places } = read("## 甲\n\n一段。\n\n- 一\n- 二\n\n> 引文。\n\n| 项 | 数 |\n|---|---|\n| 立案 | 9件 |\n");
    expect(places).toEqual([
      [1, "heading", "甲"],
      [2, "paragraph", "一段。"],
      [3, "item", "一"],
      [4, "item", "二"],
      [5, "paragraph", "引文。"],
      [6, "row", "项 数"],
      [7, "row", "立案 9件"],
    ]);
  });

  test("a nested list's words belong to its own items", () => {
    const { places, open } = read("- 外\n  - 内一\n  - 内二\n");
    expect(places).toEqual([
      [1, "item", "外"],
      [2, "item", "内一"],
      [3, "item", "内二"],
    ]);
    expect(open.map(({ element }) => toString(element).trim())).toEqual(["外", "内一", "内二"]);
  });

  test("a second paragraph of an item is a place of its own", () => {
    expect(read("1. 第一段\n\n   第二段\n").places).toEqual([
      [1, "item", "第一段"],
      [2, "paragraph", "第二段"],
    ]);
  });

  test("a line break inside Chinese text, or between it and a number, is nothing, elsewhere a space", () => {
    expect(read("收到提案\n189件，\n立案169件\nPDF\nfile").places[0]?.[2]).toBe("收到提案189件，立案169件 PDF file");
  });
});

test("Chinese emphasis next to punctuation is emphasis", () => {
  expect(read("**重点：**文字").html).toContain("<strong>重点：</strong>文字");
});

test("20~30 is a range, not struck out", () => {
  expect(read("开展20~30次，其中5~8次。").html).not.toContain("<del>");
});

test("headings begin at h2, whatever the text begins with", () => {
  expect(read("# 甲\n\n## 乙\n").html).toMatch(/<h2[^>]*>甲<\/h2>[^]*<h3[^>]*>乙<\/h3>/);
});

describe("raw HTML is text", () => {
  test.each(["<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "文<b>字</b>", "| a |\n|---|\n| <i>x</i> |"])(
    "%s",
    (text) => {
      const { html, diagnostics } = read(text);
      expect(html).not.toMatch(/<(script|img|b|i|!--)[\s>]/);
      expect(diagnostics.map(({ code }) => code)).toContain("html-in-text");
    },
  );
});

describe("a remark for editors is an error, and nothing else", () => {
  test.each([
    "<!-- 不要公布 -->",
    "立案3件<!-- 核对过 -->。",
    "甲。\n\n[//]: # (不要公布 3件)",
    '[comment]: # "不要公布"',
    "[//]: <> (不要公布)",
    "- 甲\n\n  <!-- 不要\n  公布 -->",
    "甲句。<!-- 待定：\n\n私下说的 -->",
    "{/* 待定 */}",
    "甲句。{/* 待定 */}",
    "丙句 <!-- 待定",
  ])("%s", (text) => {
    const { html, diagnostics } = read(text);
    expect(html).not.toMatch(/公布|核对/);
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(["error comment-in-text"]);
  });
  test.each(["见[甲][1]。\n\n[1]: # (甲)", "[注]: 立案3件", "写成 `<!-- 注 -->`", "3 {甲} */ 4"])(
    "which this is not: %s",
    (text) => {
      expect(read(text).diagnostics.map(({ code }) => code)).not.toContain("comment-in-text");
    },
  );
});

test.each([
  ["https://example.org/", true],
  ["mailto:a@example.org", true],
  ["../2022-review/#p3", true],
  ["javascript:alert(1)", false],
  [" javascript:alert(1)", false],
  ["JaVaScRiPt:alert(1)", false],
  ["java\nscript:alert(1)", false],
  ["data:text/html,x", false],
  ["vbscript:x", false],
  ["https://user:secret@example.org/", false],
  ["//evil.example/", false],
  ["\\\\evil.example", false],
])("%j is %s as a link", (url, safe) => {
  expect(isSafeUrl(url)).toBe(safe);
});

test("a wide table scrolls in a box that the keyboard reaches", () => {
  const tree = parseMarkdown(
    { file: "a.md", text: "| 项 | 数 |\n|---|---|\n| 立案 | 9件 |\n", line: 1 },
    () => undefined,
  );
  wrapTables(tree);
  expect(unified().use(rehypeStringify).stringify(tree)).toMatch(
    /^<div class="table-scroll" tabindex="0"><table>[^]*<\/table><\/div>$/,
  );
});
