import { describe, expect, test, vi } from "vitest";
import type { Block } from "../block.ts";
import { isRefused } from "../problem.ts";
import { convert } from "./convert.ts";
import { testPdf } from "./pdf-testing.ts";

vi.setConfig({ testTimeout: 30_000 });

const utf8 = (words: string) => new TextEncoder().encode(words);

async function read(bytes: Uint8Array, format: "html" | "md" | "pdf"): Promise<Block[]> {
  const converted = await convert({ bytes, format });
  if (isRefused(converted)) throw new Error(converted.problem.code);
  return converted.blocks;
}
const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
const told = (blocks: readonly Block[]) =>
  blocks.flatMap(({ remarks = [] }) => remarks.map(({ kind, words }) => `${kind} ${words}`.trim()));
const prose = "一年来，甲市政协围绕中心、服务大局，认真履行职能，各项工作都取得了新的进展和成效，收到提案三百余件。";
const page = (body: string) =>
  utf8(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>综述</title></head><body><p>${prose}</p>${body}</body></html>`,
  );
/** The blocks behind the page's first paragraph. */
const of = async (body: string) => (await read(page(body), "html")).slice(1);

describe("a web page's raised and lowered words join no number", () => {
  test.each([
    ["268<sup>1</sup>件", "268〔1〕件"],
    ["立案268<sup>[1]</sup><sup>[2]</sup>件", "立案268〔1〕〔2〕件"],
    ["268<sup><a href='#n1'>①</a></sup>件", "268〔①〕件"],
    ["10<sup>4</sup>件", "10⁴件"],
    ["2.5×10<sup>4</sup>元", "2.5×10⁴元"],
    ["300m<sup>2</sup>", "300m²"],
    ["CO<sub>2</sub>减少12吨", "CO₂减少12吨"],
    ["268<span style='font-size:9px; vertical-align: super'>1</span>件", "268〔1〕件"],
    ["268<span style='vertical-align:4px'>1</span>件", "268〔1〕件"],
    ["268<span style='position:relative;top:-3pt;mso-text-raise:3.0pt'>1</span>件", "268〔1〕件"],
    ["268<sub>1</sub>件", "268₁件"],
    ["268¹件", "268¹件"],
    ["the 18<sup>th</sup> session", "the 18th session"],
  ])("%s", async (html, text) => expect(texts(await of(`<p>${html}</p>`))).toEqual([text]));
});

test("readings above characters go, and are told", async () => {
  const blocks = await of(
    "<p>收到<ruby>提<rp>(</rp><rt>tí</rt><rp>)</rp>案<rt>àn</rt></ruby>、<ruby><rb>信</rb><rtc><rt>xìn</rt></rtc></ruby>268件</p>",
  );
  expect([texts(blocks), told(blocks)]).toEqual([["收到提案、信268件"], ["reading tíànxìn"]]);
});

describe("numbers of lists are written out", () => {
  test.each([
    ["from where they start", "<ol start='3'><li>甲甲甲</li><li><p>乙乙乙</p></li></ol>", ["3. 甲甲甲", "4. 乙乙乙"]],
    [
      "with values of their own",
      "<ol><li>甲甲甲</li><li value='4'>乙乙乙</li><li>丙丙丙</li></ol>",
      ["1. 甲甲甲", "4. 乙乙乙", "5. 丙丙丙"],
    ],
    ["backwards", "<ol reversed><li>甲甲甲</li><li>乙乙乙</li></ol>", ["2. 甲甲甲", "1. 乙乙乙"]],
    ["in letters", "<ol type='a'><li>甲甲甲</li><li>乙乙乙</li></ol>", ["a. 甲甲甲", "b. 乙乙乙"]],
    [
      "in Chinese",
      "<ol style='list-style-type: cjk-ideographic'><li>甲甲甲</li><li>乙乙乙</li></ol>",
      ["一、甲甲甲", "二、乙乙乙"],
    ],
    [
      "one in another",
      "<ol><li>甲甲甲<ol><li>子子子</li></ol></li><li>乙乙乙</li></ol>",
      ["1. 甲甲甲", "1. 子子子", "2. 乙乙乙"],
    ],
    [
      "not where they are not seen",
      "<ol style='list-style: none'><li>甲甲甲</li><li>乙乙乙</li></ol>",
      ["甲甲甲", "乙乙乙"],
    ],
  ])("%s", async (_, html, lines) => expect(texts(await of(html))).toEqual(lines));
});

test("formulas are read where they fit a line, and told where they do not; what draws them is not read twice", async () => {
  const power =
    "<math><semantics><mrow><mn>2.5</mn><mo>×</mo><msup><mn>10</mn><mn>4</mn></msup></mrow><annotation>x</annotation></semantics></math>";
  expect(
    texts(
      await of(
        `<p>共<span class="katex"><span class="katex-mathml">${power}</span><span class="katex-html">2.5×104</span></span>元</p>`,
      ),
    ),
  ).toEqual(["共2.5×10⁴元"]);
  const blocks = await of("<p>共12<math><mtable><mtr><mtd><mn>3</mn></mtd></mtr></mtable></math>4元</p>");
  expect([texts(blocks), told(blocks)]).toEqual([["共12〔公式〕4元"], ["equation 3"]]);
});

test("soft hyphens and places for a break part no number; deletions go, insertions are told", async () => {
  const blocks = await of(
    "<p>立案26&shy;8<wbr>件，办复<del>200</del><ins>212</ins>件</p><details><summary>详情</summary><p>另有12件</p></details>",
  );
  expect(texts(blocks)).toEqual(["立案268件，办复212件", "详情", "另有12件"]);
  expect([blocks[0]?.struck, told(blocks)]).toEqual(["200", ["inserted 212"]]);
});

test("pictures, charts and frames are told, icons are not", async () => {
  const blocks = await of(
    `<p>立案12<img src="a.jpg" alt="统计图">34件</p><p><svg></svg></p><p><iframe src="x"></iframe></p><p><img width="16" height="16" src="i.png" alt="图标"></p><p>${prose}</p>`,
  );
  expect([texts(blocks), told(blocks)]).toEqual([
    ["立案12〔图〕34件", prose],
    ["picture 统计图", "chart", "object"],
  ]);
});

test("Markdown keeps its lists' own numbers, its notes and their marks", async () => {
  const markdown = "收到268[^1]件，立案268<sup>2</sup>件。\n\n3. 甲\n7. 乙\n\n1) 丙\n\n[^1]: 含集体提案20件。\n";
  expect(texts(await read(utf8(markdown), "md"))).toEqual([
    "收到268〔1〕件，立案268〔2〕件。",
    "3. 甲",
    "7. 乙",
    "1) 丙",
    "〔1〕含集体提案20件。",
  ]);
});

describe("a PDF's small raised digits join no number", () => {
  const line = (...runs: [text: string, x: number, y?: number, size?: number][]) =>
    testPdf([runs.map(([text, x, y = 700, size = 16]) => ({ text, x, y, size }))]);
  test.each([
    ["a note's mark", line(["提案268", 80], ["1", 160, 706, 8], ["件", 168]), "提案268〔1〕件"],
    ["of two runs", line(["提案268", 80], ["1", 160, 706, 8], ["2", 168, 706, 8], ["件", 176]), "提案268〔12〕件"],
    ["a power", line(["收到10", 80], ["4", 144, 706, 8], ["件", 152]), "收到10⁴件"],
    ["an index", line(["CO", 80], ["2", 112, 697, 8], ["减少12吨", 120]), "CO₂减少12吨"],
    ["none: smaller type on the line", line(["提案", 80], ["268", 112, 700, 12], ["件", 148]), "提案268件"],
  ])("%s", async (_, pdf, text) => expect(texts(await read(pdf, "pdf"))).toEqual([text]));
});
