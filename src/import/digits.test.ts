import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { fromDocx } from "./convert/from-docx.ts";
import { fromHtml } from "./convert/from-html.ts";
import { readBack } from "./draft/draft-places.ts";
import { draftOf, type ImportContext, type Imported } from "./import-document.ts";
import { isRefused, type Refused } from "./problem.ts";
import { testContext } from "./testing.ts";
import type { Converted } from "./block.ts";
import { p, r, testDocx } from "./word/word-testing.ts";

vi.setConfig({ testTimeout: 60_000 });

const context: ImportContext = await testContext();

/** What someone sees on paper, and the two ways in which it is written. `unread` names what no text can show. */
interface Piece {
  seen: string;
  word: string;
  html: string;
  unread?: string;
}

const number = fc.oneof(
  fc.integer({ min: 1, max: 99_999 }).map(String),
  fc.constantFrom("1,234", "98.94", "3～5", "-3.2", "+12", "≥90"),
);
const mark = fc.constantFrom("1", "12", "[3]", "*", "①");
const SUP = '<w:vertAlign w:val="superscript"/>';
const math = (inner: string) => `<m:oMath>${inner}</m:oMath>`;
const t = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;

const pieces: fc.Arbitrary<Piece>[] = [
  number.map((seen) => ({ seen, word: r(seen), html: seen })),
  mark.map((seen) => ({ seen, word: r(seen, SUP), html: `<sup>${seen}</sup>` })),
  number.map((seen) => ({
    seen,
    word: `<w:sdt><w:sdtContent>${r(seen)}</w:sdtContent></w:sdt>`,
    html: `<span>${seen}</span>`,
  })),
  number.map((seen) => ({
    seen,
    word: `<w:ins w:id="1">${r(seen)}</w:ins>`,
    html: `<ins>${seen}</ins>`,
    unread: "inserted",
  })),
  number.map((gone) => ({
    seen: "",
    word: `<w:del w:id="1"><w:r><w:delText>${gone}</w:delText></w:r></w:del>`,
    html: `<del>${gone}</del>`,
    unread: "deleted",
  })),
  fc.constant({
    seen: "提",
    word: `<w:r><w:ruby><w:rt>${r("tí")}</w:rt><w:rubyBase>${r("提")}</w:rubyBase></w:ruby></w:r>`,
    html: "<ruby>提<rt>tí</rt></ruby>",
    unread: "reading",
  }),
  fc.constant({
    seen: "10⁴",
    word: math(`<m:sSup><m:e>${t("10")}</m:e><m:sup>${t("4")}</m:sup></m:sSup>`),
    html: "<math><msup><mn>10</mn><mn>4</mn></msup></math>",
  }),
  fc.constant({
    seen: "〔公式〕",
    word: math(`<m:m><m:mr><m:e>${t("7")}</m:e></m:mr></m:m>`),
    html: "<math><mtable><mtr><mtd><mn>7</mn></mtd></mtr></mtable></math>",
    unread: "equation",
  }),
  fc.constant({ seen: "CO2", word: r("CO") + r("2", '<w:vertAlign w:val="subscript"/>'), html: "CO<sub>2</sub>" }),
];
/** Words between numbers: without them, on paper too, two numbers were one. */
const line = fc.array(
  fc.tuple(
    fc.constantFrom("收到提案", "立案", "處理", "、占"),
    fc.oneof(...pieces),
    fc.constantFrom("件", "条", "", "，"),
  ),
  { minLength: 1, maxLength: 6 },
);
const HEAD = "一年来，市政协围绕中心、服务大局，认真履行职能，各项工作取得新的进展和成效，";

const figures = (text: string): string =>
  text
    .replaceAll("，", "")
    .normalize("NFKC")
    .replace(/①/g, "1")
    .replace(/[^\d+\-.,~%≥≤*]/g, "");

function drafted(converted: Converted | Refused): Imported {
  const draft = isRefused(converted) ? converted : draftOf(converted, context);
  if (isRefused(draft)) throw new Error(draft.problem.code);
  return draft;
}
const shown = ({ markdown }: Imported) =>
  readBack(markdown.replace(/^---\n[\s\S]*?\n---\n/, ""))?.places.map(({ text }) => text) ?? [];

test("digits and signs of a draft are those of what the document shows, in order, and what cannot be read is told at its line", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 3 }), async (lines) => {
      const title = "甲市政协2023年工作综述";
      const body = lines
        .map((parts) => p(HEAD, ...parts.flatMap(([before, { word }, after]) => [r(before), word, r(after)]), r("。")))
        .join("");
      const html = lines
        .map(
          (parts) => `<p>${HEAD}${parts.map(([before, piece, after]) => before + piece.html + after).join("")}。</p>`,
        )
        .join("");
      const seen = lines.map((parts) =>
        figures(parts.map(([before, piece, after]) => before + piece.seen + after).join("")),
      );
      const word = drafted(await fromDocx(testDocx(p(title) + body)));
      const page = drafted(
        fromHtml(
          new TextEncoder().encode(
            `<!DOCTYPE html><meta charset="utf-8"><title>${title}</title><h1>${title}</h1>${html}`,
          ),
        ),
      );
      expect(shown(word).map(figures)).toEqual(seen);
      expect(shown(page).map(figures)).toEqual(seen);
      const told = new Set(lines.flatMap((parts) => parts.flatMap(([, { unread = [] }]) => unread)));
      expect(new Set(word.remarks.map(({ kind }) => kind))).toEqual(told);
      for (const { kind, words, line: at } of word.remarks)
        if (kind === "inserted") expect(word.markdown.split("\n")[at - 1]).toContain(words.slice(0, 1));
    }),
    { numRuns: 15 },
  );
});

test.each([
  [p("268", r("1", SUP), "件"), "268件"],
  [p("268件", r("[1]", SUP)), "268件"],
  [p("10", r("4", SUP), "件"), undefined],
  [p("268", r("1", '<w:vertAlign w:val="subscript"/>'), "件"), undefined],
])("of %s, the number taken is what it says", async (run, raw) => {
  const inner = run.replace(/^<w:p>|<\/w:p>$/g, "");
  const draft = drafted(await fromDocx(testDocx(p("甲市政协2023年工作综述") + p(HEAD, r("收到提案"), inner, r("。")))));
  expect(draft.observations.map(({ quantity }) => quantity.raw)).toEqual(raw === undefined ? [] : [raw]);
  expect(draft.diagnostics.filter(({ code }) => /number|quote|anchor/.test(code))).toEqual([]);
});

test("a power of ten is asked about at its place", async () => {
  const draft = drafted(
    await fromDocx(testDocx(p("甲市政协2023年工作综述") + p(HEAD, r("收到提案2.5×10"), r("4", SUP), r("件。")))),
  );
  expect(draft.damage.map(({ kind, quote }) => [kind, quote])).toEqual([["power-of-ten", "10⁴"]]);
  expect(draft.markdown).not.toContain("104");
});
