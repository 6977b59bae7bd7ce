import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { ContentFile } from "../files/source.ts";
import { openPage, sourceForAstro } from "./open-page.ts";
import { readPage } from "./read-page.ts";

const file = (text: string): ContentFile => {
  const bytes = new TextEncoder().encode(text);
  return { path: "content/pages/about.mdx", size: bytes.length, bytes };
};
const page = (text: string) => file(`---\ntitle: 关于\n---\n\n${text}`);

function told(one: ContentFile): string[] {
  const found: Diagnostic[] = [];
  readPage(one, { code: true, files: new Map(), report: (problem) => found.push(problem) });
  return found.map(({ code }) => code);
}

test("a page of more than 200 kB is not read", () => {
  expect(told(page("甲。\n\n".repeat(40_000)))).toEqual(["file-too-large"]);
});

const repeated: [string, string, string][] = [
  ["emphasis after a character", "*字", "\n"],
  ["bold before a colon", "**重点：", "\n"],
  ["open brackets", "[", "\n"],
  ["open pictures", "![", "\n"],
  ["bullets in bullets", "- ", "甲"],
  ["quotations in lists", "> - ", "甲"],
  ["strokes", "~~a *b ", "\n"],
  ["tags", "<b>", "\n"],
  ["braces", "{", "\n"],
];
test.each(repeated)("a page of %s is refused at once", (_, unit, end) => {
  expect(told(page(unit.repeat(60_000 / unit.length) + end))).toEqual([
    expect.stringMatching(/^text-too-(?:much|nested)$/),
  ]);
});

test("a long page of plain marks is read", () => {
  expect(told(page("**重点**，见[数据](../data/)和*附注*。\n\n".repeat(500)))).toEqual([]);
});

test.each([
  "---\ntitle: 关于\n---\n正文。",
  "---\ntitle: 关于\ndescription: |\n  两行的\n  说明\n---\n\n正文。\n",
  '\uFEFF---\r\ntitle: "甲：\\u4e59"\r\n---\r\n\r\n正文\u200b。\r\n',
  "--- \ntitle: yes\n---\t\n\n---\n\n正文。",
])("Astro gets what the reader reads, on the same lines: %j", (text) => {
  const open = openPage(file(text), () => undefined);
  if (!open) throw new Error("The page is read.");
  const source = sourceForAstro(open);
  const [, head = "", rest = ""] = /^---\n([^]*?\n)---[ \t]*\n([^]*)$/.exec(source) ?? [];
  expect(parse(head)).toEqual(open.frontmatter);
  expect(source.split("\n").length).toBe(open.text.split("\n").length);
  expect(source.split("\n").indexOf("正文。")).toBe(open.text.split("\n").indexOf("正文。"));
  expect(rest.trim().endsWith("正文。")).toBe(true);
});

test.each([
  '<p style="color:red">甲</p>',
  "<style>{`p{}`}</style>",
  "<script>{`alert(1)`}</script>",
  '<button onclick="x()">甲</button>',
  '<iframe src="/a/"></iframe>',
])("what browsers keep out of a page is warned of: %s", (tag) => {
  expect(told(page(tag))).toEqual(["page-blocked"]);
});

test.each([
  '<p class="note">甲</p>',
  '<script src="/a.js"></script>',
  '<video src="/a.mp4" controls></video>',
  '<a href="https://example.org/">甲</a>',
])("what they show is not: %s", (tag) => {
  expect(told(page(tag))).toEqual([]);
});

test("nothing that JavaScript and pages have by themselves is an unknown name", () => {
  expect(
    told(
      page(
        "{Math.max(1, 2)}{frontmatter.title}{props.a}{new Date(0).getFullYear()}{import.meta.env.MODE}{[1].map((n) => n + 1)}{({ a: 1 }).a}{undefined}{getHeadings().length}",
      ),
    ),
  ).toEqual([]);
});

test("names that stand below their use, in other scopes and in patterns are known", () => {
  expect(
    told(
      page(
        "{a(1)}{b}{c}{d}\n\nexport function a(x) { const y = x + later; return y; }\nexport const later = 1;\n\nexport const { b, e: c = 2, ...d } = { b: 1 };",
      ),
    ),
  ).toEqual([]);
});

test("a remark is no code", () => {
  expect(told(page("甲{/* 乙 */}\n\n{/*\n多行\n*/}"))).toEqual([]);
});
