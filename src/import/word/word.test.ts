import { unzipSync, zipSync } from "fflate";
import { describe, expect, test, vi } from "vitest";
import type { Block } from "../block.ts";
import { fromDocx } from "../convert/from-docx.ts";
import { isRefused } from "../problem.ts";
import { p, r, testDocx, type WordParts } from "./word-testing.ts";

vi.setConfig({ testTimeout: 30_000 });

async function read(body: string, parts?: WordParts): Promise<Block[]> {
  const converted = await fromDocx(testDocx(body, parts));
  if (isRefused(converted)) throw new Error(converted.problem.code);
  return converted.blocks;
}
const texts = async (body: string, parts?: WordParts) => (await read(body, parts)).map(({ text }) => text);
const told = async (body: string, parts?: WordParts) =>
  (await read(body, parts)).flatMap(({ remarks = [] }) => remarks.map(({ kind, words }) => `${kind} ${words}`.trim()));

const SUP = '<w:vertAlign w:val="superscript"/>';
const SUB = '<w:vertAlign w:val="subscript"/>';

describe("words set above or below the line join no number", () => {
  test.each([
    ["a note's mark between number and unit", p("268", r("1", SUP), "件"), "268〔1〕件"],
    ["in traditional characters", p("立案268", r("[12]", SUP), "件"), "立案268〔12〕件"],
    ["in two runs", p("268", r("1", SUP), r("2", SUP), "件"), "268〔12〕件"],
    ["an asterisk", p("268", r("*", SUP), "件"), "268〔*〕件"],
    ["a power of ten", p("收到10", r("4", SUP), "件"), "收到10⁴件"],
    ["a power behind a sign", p("2.5×10", r("-3", SUP)), "2.5×10⁻³"],
    ["a unit", p("300m", r("2", SUP), "，500米", r("2", SUP)), "300m²，500米²"],
    ["an index", p("CO", r("2", SUB), "减少12吨"), "CO₂减少12吨"],
    ["an index behind a number", p("268", r("1", SUB), "件"), "268₁件"],
    ["an ending", p("the 18", r("th", SUP), " session"), "the 18th session"],
    ["raised by hand", p("268", r("1", '<w:position w:val="8"/><w:sz w:val="16"/>'), "件"), "268〔1〕件"],
    ["a whole sentence that someone raised", p("收到", r("提案268件", SUP), "。"), "收到提案268件。"],
    ["a number raised beside a number", p("26", r("8件", SUP)), "26〔8件〕"],
  ])("%s", async (_, body, text) => expect(await texts(body)).toEqual([text]));

  test("by a style", async () => {
    const styles = `<w:style w:type="character" w:styleId="up"><w:rPr>${SUP}</w:rPr></w:style><w:style w:type="character" w:styleId="mark"><w:basedOn w:val="up"/></w:style>`;
    expect(await texts(p("268", r("1", '<w:rStyle w:val="mark"/>'), "件"), { styles })).toEqual(["268〔1〕件"]);
  });
});

describe("notes", () => {
  const ref = (kind: string, id: number) => `<w:r><w:rPr>${SUP}</w:rPr><w:${kind}Reference w:id="${id}"/></w:r>`;
  test("keep mark and words, wherever the mark stands", async () => {
    const footnotes = `<w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>${r("含集体提案20")}${r("2", SUP)}${r("件。")}</w:p></w:footnote>`;
    const endnotes = `<w:endnote w:id="2">${p("截至12月底。")}</w:endnote>`;
    expect(
      await texts(p("收到268", ref("footnote", 2), "件，立案200件", ref("endnote", 2), "。"), { footnotes, endnotes }),
    ).toEqual(["收到268〔1〕件，立案200件〔2〕。", "注释", "〔1〕含集体提案20〔2〕件。", "〔2〕截至12月底。"]);
  });
});

describe("text boxes", () => {
  const drawn = (inner: string) =>
    `<w:r><w:drawing><wp:anchor><a:graphic><a:graphicData uri="x"><wps:wsp><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>`;
  const old = (inner: string) =>
    `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  test("without a fallback follow their paragraph", async () => {
    expect(await texts(p("第一段", drawn(p("立案268件") + p("办复200件"))) + p("第二段"))).toEqual([
      "第一段",
      "立案268件",
      "办复200件",
      "第二段",
    ]);
  });
  test("are read once where a fallback says the same", async () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawn(p("立案268件")).replace(/^<w:r>|<\/w:r>$/g, "")}</mc:Choice><mc:Fallback>${old(p("立案268件")).replace(/^<w:r>|<\/w:r>$/g, "")}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await texts(p("第一段", both))).toEqual(["第一段", "立案268件"]);
  });
  test("of old documents, alone in a paragraph, and one in another", async () => {
    expect(await texts(p(old(p("立案268件", drawn(p("内框12件"))))) + p("第二段"))).toEqual([
      "立案268件",
      "内框12件",
      "第二段",
    ]);
    expect(await told(p("第一段", old(p("立案268件"))))).toEqual(["text-box 立案268件"]);
  });
});

describe("pinyin guides leave what they stand above", () => {
  const ruby = (base: string, reading: string) =>
    `<w:r><w:ruby><w:rt>${r(reading)}</w:rt><w:rubyBase>${r(base)}</w:rubyBase></w:ruby></w:r>`;
  test("of today", async () => {
    expect(await texts(p("收到", ruby("提", "tí"), ruby("案", "àn"), "268件"))).toEqual(["收到提案268件"]);
    expect(await told(p("收到", ruby("提", "tí"), ruby("案", "àn"), "268件"))).toEqual(["reading tíàn"]);
  });
  test("of old documents, which are fields", async () => {
    const field = (code: string) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const guide = field(' EQ \\* jc2 \\* "Font:宋体" \\* hps10 \\o\\ad(\\s\\up 9(tí),提)');
    expect(await texts(p("收到", guide, "案268件"))).toEqual(["收到提案268件"]);
    expect(await texts(p(field("EQ \\o\\ac(○,3)"), "提案268件"))).toEqual(["③提案268件"]);
    expect(await texts(p("占", field("eq \\f(1,2)"), "。"))).toEqual(["占1/2。"]);
    expect(await told(p("和为", field("EQ \\i\\su(1,5,3)"), "。"))).toEqual(["equation EQ \\i\\su(1,5,3)"]);
  });
});

describe("automatic numbers are written out", () => {
  const level = (at: number, format: string, text: string, more = "") =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
  const form = (id: number, ...levels: string[]) =>
    `<w:abstractNum w:abstractNumId="${id}">${levels.join("")}</w:abstractNum>`;
  const num = (id: number, of: number, more = "") =>
    `<w:num w:numId="${id}"><w:abstractNumId w:val="${of}"/>${more}</w:num>`;
  const item = (list: number, at: number, words: string) =>
    `<w:p><w:pPr><w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(words)}</w:p>`;
  const chinese = form(
    0,
    level(0, "chineseCounting", "%1、"),
    level(1, "chineseCounting", "（%2）"),
    level(2, "decimal", "%3."),
    level(3, "lowerLetter", "%4)"),
  );

  test("by level, begun anew below each higher one", async () => {
    const body =
      item(1, 0, "提案工作") +
      item(1, 1, "征集") +
      item(1, 1, "办理") +
      item(1, 2, "重点268件") +
      item(1, 3, "督办") +
      item(1, 0, "协商工作") +
      item(1, 1, "会议");
    expect(await texts(body, { numbering: chinese + num(1, 0) })).toEqual([
      "一、提案工作",
      "（一）征集",
      "（二）办理",
      "1. 重点268件",
      "a) 督办",
      "二、协商工作",
      "（一）会议",
    ]);
  });
  test("from a start of its own, and going on across lists of one form", async () => {
    const from = num(2, 1, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/></w:lvlOverride>');
    const numbering = form(1, level(0, "decimal", "%1.")) + num(1, 1) + from + num(3, 1);
    expect(
      await texts(item(1, 0, "甲") + item(2, 0, "乙") + item(2, 0, "丙") + item(3, 0, "丁"), { numbering }),
    ).toEqual(["1. 甲", "3. 乙", "4. 丙", "5. 丁"]);
  });
  test("of several levels, by a style, and not where a paragraph takes it back", async () => {
    const numbering =
      form(
        0,
        level(0, "chineseCounting", "第%1章", '<w:pStyle w:val="章"/>'),
        level(1, "decimal", "%1.%2", "<w:isLgl/>"),
      ) + num(1, 0);
    const styles =
      '<w:style w:type="paragraph" w:styleId="章"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    const styled = (words: string, more = "") => `<w:p><w:pPr><w:pStyle w:val="章"/>${more}</w:pPr>${r(words)}</w:p>`;
    const body =
      styled("总则") + item(1, 1, "268件") + styled("无号", '<w:numPr><w:numId w:val="0"/></w:numPr>') + styled("分则");
    expect(await texts(body, { numbering, styles })).toEqual(["第一章 总则", "1.1 268件", "无号", "第二章 分则"]);
  });
  test("bullets stay a list, and unknown forms are told", async () => {
    const numbering =
      form(0, level(0, "bullet", "●")) + num(1, 0) + form(1, level(0, "koreanCounting", "%1.")) + num(2, 1);
    const blocks = await read(item(1, 0, "甲") + item(2, 0, "乙"), { numbering });
    expect(blocks.map(({ kind, text }) => `${kind} ${text}`)).toEqual(["item 甲", "line 1. 乙"]);
    expect(blocks[1]?.remarks).toEqual([{ kind: "numbering", words: "1." }]);
  });
  test("a number is not counted for a paragraph that a change took away", async () => {
    const gone = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr><w:del w:id="2"><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`;
    expect(await texts(item(1, 0, "甲") + gone + item(1, 0, "乙"), { numbering: chinese + num(1, 0) })).toEqual([
      "一、甲",
      "二、乙",
    ]);
  });
});

describe("tracked changes and comments", () => {
  test("what is inserted is kept, what is deleted goes, both are told at their place", async () => {
    const body =
      p("收到") +
      p(
        "提案2",
        '<w:del w:id="1"><w:r><w:delText>47</w:delText></w:r></w:del>',
        `<w:ins w:id="2">${r("6")}${r("8")}</w:ins>`,
        "件",
      );
    expect(await texts(body)).toEqual(["收到", "提案268件"]);
    expect((await read(body))[1]?.remarks).toEqual([
      { kind: "deleted", words: "47" },
      { kind: "inserted", words: "68" },
    ]);
  });
  test("moved words stand where they went", async () => {
    const body = p(
      "甲",
      `<w:moveFrom w:id="1">${r("12件")}</w:moveFrom>`,
      "乙",
      `<w:moveTo w:id="2">${r("12件")}</w:moveTo>`,
    );
    expect([await texts(body), await told(body)]).toEqual([["甲乙12件"], ["deleted 12件", "inserted 12件"]]);
  });
  test("a deleted row is told before its table", async () => {
    const row = (words: string, more = "") =>
      `<w:tr><w:trPr>${more}</w:trPr><w:tc>${p(words)}</w:tc><w:tc>${p("12")}</w:tc></w:tr>`;
    const blocks = await read(p("表一") + `<w:tbl>${row("经济")}${row("旧", '<w:del w:id="3"/>')}</w:tbl>`);
    expect(blocks.map(({ rows, remarks }) => [rows?.flat().join(" "), remarks?.[0]?.words])).toEqual([
      [undefined, "旧 12"],
      ["经济 12", undefined],
    ]);
  });
  test("comments are told, and not published", async () => {
    const body = p("立案268", '<w:r><w:commentReference w:id="0"/></w:r>', "件");
    const comments = `<w:comment w:id="0" w:author="x">${p("应为286件？")}</w:comment>`;
    expect([await texts(body, { comments }), await told(body, { comments })]).toEqual([
      ["立案268件"],
      ["comment 应为286件？"],
    ]);
  });
});

describe("equations", () => {
  const math = (inner: string) => `<m:oMath>${inner}</m:oMath>`;
  const t = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;
  const fraction = (over: string, under: string) => `<m:f><m:num>${t(over)}</m:num><m:den>${t(under)}</m:den></m:f>`;
  test.each([
    ["figures", t("268"), "共268件"],
    ["a power", `<m:sSup><m:e>${t("10")}</m:e><m:sup>${t("4")}</m:sup></m:sSup>`, "共10⁴件"],
    ["a fraction", fraction("268", "300"), "共268/300件"],
    ["a mixed number", t("3") + fraction("1", "2"), "共3(1/2)件"],
    ["a sum of terms", t("12+") + `<m:d><m:e>${t("3×4")}</m:e></m:d>` + t("=24"), "共12+(3×4)=24件"],
    ["a root", `<m:rad><m:deg/><m:e>${t("16")}</m:e></m:rad>`, "共√16件"],
  ])("%s", async (_, inner, text) => expect(await texts(p("共", math(inner), "件"))).toEqual([text]));
  test("that fit no line are told, and their place is kept", async () => {
    const body = p("共12", math(`<m:m><m:mr><m:e>${t("3")}</m:e></m:mr></m:m>`), "4件");
    expect([await texts(body), await told(body)]).toEqual([["共12〔公式〕4件"], ["equation 3"]]);
  });
});

describe("what else documents hold", () => {
  const field = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r(result)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
  test.each([
    [
      "a simple field's result",
      p("共", `<w:fldSimple w:instr="=SUM(ABOVE)">${r("268")}</w:fldSimple>`, "件"),
      "共268件",
    ],
    ["a field's result, not its code", p("共", field("=SUM(A1:B2)", "268"), "件"), "共268件"],
    [
      "a field in a field's code",
      p(
        "共",
        `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF </w:instrText></w:r>${field("PAGE", "9")}<w:r><w:fldChar w:fldCharType="separate"/></w:r>${r("268")}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
        "件",
      ),
      "共268件",
    ],
    [
      "a content control",
      p("共", `<w:sdt><w:sdtPr/><w:sdtContent>${r("268")}</w:sdtContent></w:sdt>`, "件"),
      "共268件",
    ],
    [
      "smart tags, directions and links",
      p("共", `<w:smartTag>${r("2")}</w:smartTag><w:bdo>${r("6")}</w:bdo><w:hyperlink>${r("8")}</w:hyperlink>`, "件"),
      "共268件",
    ],
    [
      "a hyphen that does not break, and a soft one",
      p("2", "<w:r><w:noBreakHyphen/></w:r>", "3件，26", "<w:r><w:softHyphen/></w:r>", "8件"),
      "2-3件，268件",
    ],
    ["tabs of both kinds", p("12", "<w:r><w:tab/></w:r>", "34", "<w:r><w:ptab/></w:r>", "56"), "12 34 56"],
    ["a symbol that Unicode has", p("气温", '<w:r><w:sym w:font="宋体" w:char="2103"/></w:r>'), "气温℃"],
    ["a symbol of a known font", p('<w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r>', "已办"), "✓已办"],
  ])("%s", async (_, body, text) =>
    expect((await texts(body)).map((line) => line.replace(/\s+/g, " ").replace("✔", "✓").replace("🗸", "✓"))).toEqual([
      text,
    ]),
  );

  test("lines parted by returns and pages do not join their numbers", async () => {
    expect(await texts(p("12", "<w:r><w:cr/></w:r>", "34", '<w:r><w:br w:type="page"/></w:r>', "56"))).toEqual([
      "12",
      "34",
      "56",
    ]);
  });
  test("words hidden by a style are not published", async () => {
    const styles = '<w:style w:type="character" w:styleId="h"><w:rPr><w:vanish/></w:rPr></w:style>';
    const [block] = await read(p("立案", r("300件", '<w:rStyle w:val="h"/>'), "268件"), { styles });
    expect([block?.text, block?.struck]).toEqual(["立案268件", "300件"]);
  });
  test("unknown symbols, pictures, charts, objects, headers and fields without an end are told", async () => {
    const picture =
      '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="x" descr="会场"/><a:graphic><a:graphicData uri="p"><pic:pic/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const chart =
      '<w:r><w:drawing><wp:inline><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>';
    const object = '<w:r><w:object><o:OLEObject ProgID="Excel.Sheet.12"/></w:object></w:r>';
    const open = '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>IF 1</w:instrText></w:r>';
    const body =
      p("甲", '<w:r><w:sym w:font="自造" w:char="E123"/></w:r>') +
      p("12", picture, "34") +
      p(chart) +
      p("乙", object, open) +
      p("丙268件");
    expect(await texts(body, { hdr: p("甲市政协文件"), ftr: p("第 3 页") })).toEqual([
      "甲□",
      "12〔图〕34",
      "乙",
      "丙268件",
    ]);
    expect(await told(body, { hdr: p("甲市政协文件"), ftr: p("第 3 页") })).toEqual([
      "edge 甲市政协文件",
      "symbol 自造 E123",
      "picture 会场",
      "chart",
      "object Excel.Sheet.12",
      "object IF 1",
    ]);
  });
  test("columns that a row leaves out keep their place", async () => {
    const cells = (...words: string[]) => words.map((one) => `<w:tc>${p(one)}</w:tc>`).join("");
    const blocks = await read(
      `<w:tbl><w:tr>${cells("类别", "件数", "占比")}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cells("12", "40%")}</w:tr></w:tbl>`,
    );
    expect(blocks[0]?.rows).toEqual([
      ["类别", "件数", "占比"],
      ["", "12", "40%"],
    ]);
  });
  test("other prefixes and the strict form are read alike; half a part is refused", async () => {
    const files = unzipSync(testDocx(p("立案268", r("1", SUP), "件")));
    const xml = new TextDecoder()
      .decode(files["word/document.xml"])
      .replace(/(<\/?|\s|xmlns:)w:/g, "$1ns0:")
      .replace("xmlns:w=", "xmlns:ns0=");
    const strict = xml.replace(
      "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
      "http://purl.oclc.org/ooxml/wordprocessingml/main",
    );
    for (const document of [xml, strict]) {
      const converted = await fromDocx(zipSync({ ...files, "word/document.xml": new TextEncoder().encode(document) }));
      expect(isRefused(converted) ? converted : converted.blocks.map(({ text }) => text)).toEqual(["立案268〔1〕件"]);
    }
    expect(await fromDocx(testDocx("<w:p><w:r>"))).toMatchObject({ problem: { code: "damaged" } });
  });
});
