import { expect, test, vi } from "vitest";
import { KINDS, LAYOUTS, repeated } from "../read/megabyte-testing.ts";
import { convert } from "./convert/convert.ts";
import { draftOf } from "./import-document.ts";
import { endOfImport, inTime } from "./in-time.ts";
import { isRefused, type ReadFormat } from "./problem.ts";
import { testContext } from "./testing.ts";
import { p, r, testDocx } from "./word/word-testing.ts";

// A guard against what never ends.
vi.setConfig({ testTimeout: 120_000 });

const context = await testContext();
const TITLE = "甲市政协2023年工作综述";
const utf8 = (text: string) => new TextEncoder().encode(text);
const page = (body: string) =>
  utf8(
    `<!doctype html><html><body><h1>${TITLE}</h1><p>全年收到提案189件，经审查立案169件。</p><p>${body}</p></body></html>`,
  );

/** As `importDocument` does it, from bytes at hand. */
async function outcome(bytes: Uint8Array, format: ReadFormat): Promise<string> {
  const end = endOfImport();
  const converted = await convert({ bytes, format }, end);
  const draft = isRefused(converted) ? converted : inTime(end, () => draftOf(converted, context));
  return isRefused(draft) ? draft.problem.code : "drafted";
}

const REFUSED = /^too-(?:complex|much-text)$/;

test.each(
  Object.entries(KINDS).flatMap(([kind, piece]) =>
    Object.entries(LAYOUTS).map(([layout, gap]) => [kind, layout, piece + gap] as const),
  ),
)("Markdown, %s %s", async (_kind, _layout, piece) => {
  expect(await outcome(utf8(`# ${TITLE}\n\n${repeated(piece, 1_000_000)}`), "md")).toMatch(REFUSED);
});

const TAGS: Record<string, string> = {
  "raised digits": "268<sup>1</sup>件，",
  "styled spans": '<span style="color:red">268</span>件，',
  "struck digits": "<del>189</del>169件，",
  "marks of notes": '247<a href="#n"><sup>[1]</sup></a>件，',
  entities: "268&#x202E;件&lt;3&nbsp;，",
  comments: "268<!-- 1 -->件，",
  pictures: "268<img src=a.png>件，",
  readings: "<ruby>提<rt>tí</rt></ruby>案268件，",
  formulas: "<math><mn>268</mn></math>件，",
  tables: "<table><tr><td>立案</td><td>268件</td></tr></table>",
  "numbered lists": "<ol start=3><li value=4>收到268件</li></ol>",
  paragraphs: "</p><p>收到提案268件，",
  "line breaks": "收到268件<br>",
};

test.each(Object.entries(TAGS))("HTML, %s", async (_, piece) => {
  expect(await outcome(page(repeated(piece, 1_000_000)), "html")).toMatch(REFUSED);
});

const RUNS: Record<string, string> = {
  "raised digits": r("收到268") + r("1", '<w:vertAlign w:val="superscript"/>') + r("件，"),
  "styled runs": r("268", '<w:b/><w:color w:val="FF0000"/>') + r("件，"),
  "struck digits": r("189", "<w:strike/>") + r("169件，"),
  "tracked changes": `<w:ins w:id="1" w:author="甲">${r("268")}</w:ins>${r("件，")}`,
  tabs: `${r("268")}<w:r><w:tab/></w:r>${r("169件，")}`,
};

test.each(Object.entries(RUNS))("Word, %s", async (_, piece) => {
  const read = /^(?:drafted|too-complex|too-much-text|too-many-places|too-much-markup)$/;
  expect(await outcome(testDocx(p(r(TITLE)) + p(repeated(piece, 1_000_000))), "docx")).toMatch(read);
  expect(await outcome(testDocx(p(r(TITLE)) + repeated(p(piece), 1_000_000)), "docx")).toMatch(read);
});
