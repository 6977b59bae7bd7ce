import mammoth from "mammoth";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { convert } from "../convert/convert.ts";
import { isRefused } from "../problem.ts";
import { p, r, testDocx } from "./word-testing.ts";

const converter = vi.spyOn(mammoth, "convertToHtml");
beforeEach(() => void converter.mockClear());

/** How a document ends, and whether the converter was called. */
async function outcome(bytes: Uint8Array): Promise<[string, boolean]> {
  const converted = await convert({ bytes, format: "docx" });
  return [isRefused(converted) ? converted.problem.code : "converted", converter.mock.calls.length > 0];
}

const cell = (words: string) => `<w:tc>${p(words)}</w:tc>`;
const rows = (count: number) => `<w:tbl>${`<w:tr>${cell("立案").repeat(4)}</w:tr>`.repeat(count)}</w:tbl>`;
const item =
  '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>收到268件</w:t></w:r></w:p>';
const box = `<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>${p("收到268件")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
const raised = p(r("收到268"), r("1", '<w:vertAlign w:val="superscript"/>'), r("件"));
const tracked = `<w:ins w:id="1" w:author="甲">${r("268")}</w:ins><w:del w:id="2" w:author="甲"><w:r><w:delText>189</w:delText></w:r></w:del>`;

describe("a document that holds more than any report is refused before it is converted", () => {
  test.each([
    ["paragraphs", p("收到提案268件。").repeat(1501), "too-many-places"],
    ["cells of a table", rows(751), "too-many-places"],
    ["small tables", rows(1).repeat(751), "too-many-places"],
    ["numbered items", item.repeat(1501), "too-many-places"],
    ["raised digits", raised.repeat(1501), "too-many-places"],
    ["text boxes", box.repeat(1501), "too-many-places"],
    ["tracked changes", `<w:p>${tracked}</w:p>`.repeat(1501), "too-many-places"],
    ["tracked changes in one paragraph", `<w:p>${tracked.repeat(5001)}</w:p>`, "too-much-markup"],
    ["references to one note", p('<w:r><w:footnoteReference w:id="1"/></w:r>'.repeat(1501)), "too-many-places"],
    ["empty paragraphs", "<w:p/>".repeat(10_001), "too-much-markup"],
    ["runs", `<w:p>${r("1").repeat(10_001)}</w:p>`, "too-much-markup"],
    ["tags", `<w:p>${"<w:br/>".repeat(80_001)}</w:p>`, "too-much-markup"],
    ["attributes", `<w:p ${Array.from({ length: 150_001 }, (_, i) => `w:a${i}=''`).join(" ")}/>`, "too-much-markup"],
    ["characters", p("甲".repeat(1024 * 1024)), "too-much-markup"],
  ])("%s", async (_, body, code) => expect(await outcome(testDocx(body))).toEqual([code, false]));

  test("wherever it stands, and whatever its prefix is", async () => {
    expect(await outcome(testDocx(p("甲"), { footnotes: p("乙").repeat(1501) }))).toEqual(["too-many-places", false]);
    expect(await outcome(testDocx(p("甲"), { numbering: "<w:num/>".repeat(80_001) }))).toEqual([
      "too-much-markup",
      false,
    ]);
    expect(await outcome(testDocx("<x:p><x:r><x:t>甲</x:t></x:r></x:p>".repeat(1501)))).toEqual([
      "too-many-places",
      false,
    ]);
  });
});

test.each([
  ["a long report", p(r("收到"), r("268"), r("件。")).repeat(1000) + rows(100)],
  ["a long table", p("甲") + rows(700)],
  ["blank lines", p("甲") + "<w:p/>".repeat(3000)],
])("%s is converted", async (_, body) => expect(await outcome(testDocx(body))).toEqual(["converted", true]));
