import {
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from "docx";
import { describe, expect, test, vi } from "vitest";
import type { Block } from "../block.ts";
import { isRefused } from "../problem.ts";
import { convert } from "./convert.ts";
import { testPdf, type TestLine } from "./pdf-testing.ts";

vi.setConfig({ testTimeout: 30_000 });

const utf8 = (words: string) => new TextEncoder().encode(words);
const prose = "一年来，甲市政协围绕中心、服务大局，认真履行职能，各项工作都取得了新的进展和成效，收到提案三百余件。";

async function blocksOf(bytes: Uint8Array, format: Parameters<typeof convert>[0]["format"]): Promise<Block[]> {
  const converted = await convert({ bytes, format });
  if (isRefused(converted)) throw new Error(converted.problem.code);
  return converted.blocks;
}

const problemOf = async (bytes: Uint8Array, format: Parameters<typeof convert>[0]["format"]) => {
  const converted = await convert({ bytes, format });
  return isRefused(converted) ? converted.problem.code : undefined;
};
const texts = (blocks: readonly Block[]) => blocks.map(({ text }) => text);
const page = (body: string) =>
  utf8(`<!DOCTYPE html><html><head><meta charset="utf-8"><title>综述</title></head><body>${body}</body></html>`);

describe("a web page", () => {
  test("gives its article's words, each line a block", async () => {
    const blocks = await blocksOf(
      page(`<div id="a"><p>${prose}</p><p>　　第一行，说的是学习。<br>　　第二行，说的是提案。</p></div>`),
      "html",
    );
    expect(texts(blocks)).toEqual([prose, "第一行，说的是学习。", "第二行，说的是提案。"]);
  });
  test("keeps tables of figures", async () => {
    const blocks = await blocksOf(
      page(`<p>${prose}</p><table><tr><th>类别</th><th>件数</th></tr><tr><td>经济</td><td>12</td></tr></table>`),
      "html",
    );
    expect(blocks.find(({ kind }) => kind === "table")?.rows).toEqual([
      ["类别", "件数"],
      ["经济", "12"],
    ]);
  });
  test("laid out in a table loses nothing", async () => {
    const blocks = await blocksOf(
      page(`<table><tr><td>菜单</td><td><p>${prose}</p><p>${prose}</p><p>${prose}</p></td></tr></table>`),
      "html",
    );
    expect(texts(blocks).filter((text) => text === prose)).toHaveLength(3);
  });
  test("is read whole where the main content leaves prose out", async () => {
    const parts = Array.from(
      { length: 6 },
      (_, i) => `<section class="comment sidebar"><p>${i}${prose}</p></section>`,
    ).join("");
    expect(texts(await blocksOf(page(`<article><p>${prose}</p></article>${parts}`), "html")).join("")).toContain(
      `5${prose}`,
    );
  });
  test("never runs or keeps a script, an event or its link", async () => {
    const body = `<p onclick="x()">${prose}<a href="javascript:x()">看</a><script>document.title = "x"</script></p><svg onload="x()"><script>x()</script></svg><noscript>请开启脚本</noscript>`;
    expect(JSON.stringify(await blocksOf(page(body), "html"))).not.toMatch(/javascript|onclick|document\.title|脚本/);
  });
  test("nested beyond any page is refused", async () =>
    expect(await problemOf(page(`${"<div>".repeat(5_000)}${prose}`), "html")).toBe("too-complex"));
  test("with thousands of attributes on one element is refused, whatever its programs hold", async () => {
    const many = Array.from({ length: 5_000 }, (_, i) => `a${i}=1`).join(" ");
    expect(await problemOf(page(`<p ${many}>${prose}</p>`), "html")).toBe("too-complex");
    expect(texts(await blocksOf(page(`<script>if (a <b ${many}) x()</script><p>${prose}</p>`), "html"))).toEqual([
      prose,
    ]);
  });
  test.each([
    '<span style="display:none">999</span>',
    '<font style="font-size: 0px">999</font>',
    '<i style="visibility:hidden">999</i>',
    '<span class="no-copy">999</span>',
    '<span style="position:absolute;left:-9999px">999</span>',
  ])("words that a page hides join no number beside them: %s", async (hidden) => {
    const html = page(
      `<style>.no-copy{color:red;display:none}</style><div style="visibility: hidden; opacity: 0;"><p>${prose}立案${hidden}312件，<span style="font-size:0.9em;opacity:0.8">办结</span>9件。</p></div>`,
    );
    const [block] = await blocksOf(html, "html");
    expect(block).toMatchObject({ text: `${prose}立案312件，办结9件。`, struck: "999" });
  });

  test("publishes no struck-out words", async () => {
    const [block] = await blocksOf(page(`<p>${prose}立案<del>300件</del>312件。</p>`), "html");
    expect([block?.text, block?.struck]).toEqual([`${prose}立案312件。`, "300件"]);
  });
  test("without words is refused", async () =>
    expect(await problemOf(page("<img src='a.jpg'>"), "html")).toBe("no-text"));
});

describe("a Word document", () => {
  const word = async (children: (Paragraph | Table)[]) =>
    new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
  const cell = (words: string) => new TableCell({ children: [new Paragraph(words)] });
  test("gives headings, paragraphs and tables", async () => {
    const bytes = await word([
      new Paragraph({ text: "甲市政协2023年工作综述", heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ children: [new TextRun({ text: "全年收到提案", bold: true }), new TextRun("312件。")] }),
      new Table({
        rows: [
          new TableRow({ children: [cell("类别"), cell("件数")] }),
          new TableRow({ children: [cell("经济"), cell("12")] }),
        ],
      }),
    ]);
    const blocks = await blocksOf(bytes, "docx");
    expect(blocks.map(({ kind }) => kind)).toEqual(["heading", "line", "table"]);
    expect(blocks[1]?.text).toBe("全年收到提案312件。");
    expect(blocks[2]?.rows).toEqual([
      ["类别", "件数"],
      ["经济", "12"],
    ]);
  });
  test.each([[{ strike: true }], [{ doubleStrike: true }], [{ vanish: true }]])(
    "publishes no words under %o, and tells them apart",
    async (format) => {
      const runs = [
        new TextRun("收到提案"),
        new TextRun({ text: "300件", ...format }),
        new TextRun({ text: "312件。", strike: false }),
      ];
      const bytes = await word([
        new Paragraph({ children: runs }),
        new Paragraph({ children: [new TextRun({ text: "内部数字18次", ...format })] }),
      ]);
      const [first, second] = await blocksOf(bytes, "docx");
      expect([first?.text, first?.struck]).toEqual(["收到提案312件。", "300件"]);
      expect([second?.text, second?.struck, second?.line]).toEqual(["", "内部数字18次", 2]);
    },
  );
  test("without words is refused", async () =>
    expect(await problemOf(await word([new Paragraph("")]), "docx")).toBe("no-text"));
  test("has its notes as in print, behind the text", async () => {
    const children = [
      new Paragraph({ children: [new TextRun("收到提案312件"), new FootnoteReferenceRun(1), new TextRun("。")] }),
    ];
    const notes = new Document({
      footnotes: { 1: { children: [new Paragraph("含集体提案20件。")] } },
      sections: [{ children }],
    });
    expect(texts(await blocksOf(new Uint8Array(await Packer.toBuffer(notes)), "docx"))).toEqual([
      "收到提案312件〔1〕。",
      "注释",
      "〔1〕含集体提案20件。",
    ]);
  });
  test("that is cut short is refused", async () => {
    const whole = await word([new Paragraph(prose)]);
    expect(await problemOf(whole.subarray(0, whole.length - 400), "docx")).toBe("damaged");
  });
});

describe("a PDF", () => {
  const lines = (...texts: string[]): TestLine[] =>
    texts.map((text, i) => ({ text, x: i === 0 ? 112 : 80, y: 760 - 28 * i }));
  const full = "甲市政协围绕中心服务大局认真履行职能各项工作取得新的进";
  test("has its broken lines joined", async () => {
    const pdf = testPdf([
      [
        ...lines("一年来，市政协围绕中心服务大局认真履行职能各项工作取得", full, "展，收到提案312件。"),
        { text: "第二段另起一行。", x: 112, y: 640 },
      ],
    ]);
    expect(texts(await blocksOf(pdf, "pdf"))).toEqual([
      `一年来，市政协围绕中心服务大局认真履行职能各项工作取得${full}展，收到提案312件。`,
      "第二段另起一行。",
    ]);
  });
  test("loses page numbers and running heads", async () => {
    const pages = [1, 2, 3].map((n) => [
      { text: "甲市政协文件", x: 80, y: 800 },
      ...lines(`第${"一二三"[n - 1] ?? ""}页的正文，说的是提案。`),
      { text: `- ${n} -`, x: 280, y: 40 },
    ]);
    expect(texts(await blocksOf(testPdf(pages), "pdf"))).toEqual([
      "第一页的正文，说的是提案。",
      "第二页的正文，说的是提案。",
      "第三页的正文，说的是提案。",
    ]);
  });
  test("has its radicals read as the characters they look like", async () => {
    expect(texts(await blocksOf(testPdf([lines("参与⼈次")]), "pdf"))).toEqual(["参与人次"]);
  });
  test("of pictures is refused", async () => expect(await problemOf(testPdf([[], []]), "pdf")).toBe("pictures-only"));
  test("with a password is refused", async () =>
    expect(await problemOf(testPdf([lines("正文")], true), "pdf")).toBe("locked-pdf"));
  test("that is cut short is refused", async () =>
    expect(await problemOf(utf8("%PDF-1.7\n1 0 obj"), "pdf")).toBe("damaged"));
});

describe("a text file", () => {
  test("has a tag that was wrapped on one line, and all other lines where they were", async () => {
    const blocks = await blocksOf(utf8("收到提案312件，<a\nclass='x'\nhref='y'>立案268件。\n办结"), "txt");
    expect(blocks.map(({ line, text }) => [line, text])).toEqual([
      [1, "收到提案312件，<a class='x' href='y'>"],
      [3, "立案268件。"],
      [4, "办结"],
    ]);
  });
});

describe("a Markdown file", () => {
  test("gives words without markup", async () => {
    const blocks = await blocksOf(
      utf8("# 综述\n\n**收到提案**312件，[链接](javascript:x)\n\n- 一项\n\n<div>立案<b>268件</b></div>\n"),
      "md",
    );
    expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
      ["heading", "综述"],
      ["line", "收到提案312件，链接"],
      ["item", "一项"],
      ["line", "立案268件"],
    ]);
  });
  test("with a broken frontmatter is read all the same", async () => {
    expect(texts(await blocksOf(utf8("---\ntitle: [\n---\n正文\n"), "md"))).toEqual(["正文"]);
  });
  test("nested beyond any report is refused", async () =>
    expect(await problemOf(utf8(`${"> ".repeat(500)}正文`), "md")).toBe("too-complex"));
});
