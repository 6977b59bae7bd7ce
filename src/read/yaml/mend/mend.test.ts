import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { steep } from "../../../../tests/support/work.ts";
import { loadContentFiles } from "../../files/content-files.ts";
import { splitReport } from "../../files/frontmatter.ts";
import { readSiteFiles } from "../../site/site-files.ts";
import { mendReport, mendSiteFile } from "./mend.ts";

const names = readSiteFiles(await loadContentFiles("tests/fixtures/read/base/content"), () => undefined);
const text = "全年收到提案１８９件，经审查立案169件（“好商量”）。\n";

const report = (lines: string, body = text) => `---\n${lines}\n---\n${body}`;
const mended = (lines: string) => mendReport(report(lines), names).text;

const good = `title: 甲市政协2023年工作综述
body: jia
year: 2023
kind: review
text: summary
scope: calendar-year
published: 2024-01-20 # 据报纸
source: { name: 甲市日报 }
metrics:
  # 据第二段
  proposals-filed: 169件
  study-sessions:
    - { facet: chairs, value: 12次 }`;

test("what stands in quotes is the text's own, whatever is wrong elsewhere", () => {
  const lines = good.replace("source: { name: 甲市日报 }", 'source: { name: "甲市日报 A2: 要闻 http://x.org/" }');
  expect(mended(lines.replace("kind:", "种类:"))).toContain('"甲市日报 A2: 要闻 http://x.org/"');
});

describe("what stands in a text over lines is the text's own, whatever is wrong elsewhere", () => {
  const prose = ["第一行：说明，见下", "year：年度“好”", "  　{ 甲：乙，丙：丁 }", "- 条目：一", "–二、三"];
  test.each([
    ["a block", ["note: |", ...prose.map((line) => `  ${line}`)]],
    ["a folded one", ["note: >-", ...prose.map((line) => `  ${line}`)]],
    ["one with a remark", ["note: |2 # 两行", ...prose.map((line) => `  ${line}`)]],
    ["one behind the slip itself", ["note：|", ...prose.map((line) => `  ${line}`)]],
    ["double quotes", ['note: "第一句：好，', "", ...prose.map((line) => `  ${line}`), '  续行：\\"再\\"，续" # 注']],
    ["single quotes", ["note: '第一句：好，", ...prose.map((line) => `  ${line}`), "  续行：''再''，续'"]],
    ["a list's", ["tags:", '  - "第一句：好，', "    year：年度", '    续"']],
  ])("%s", (_, lines) => {
    for (const end of ["\n", "\r\n"]) {
      const wrong = `${good.replace("169件", "１６９件").replace("year: ", "year：")}\n${lines.join("\n")}`;
      const text = mended(wrong.replaceAll("\n", end)).replaceAll("\r", "");
      expect(text).toContain(lines.slice(1).join("\n"));
      expect(text).toContain("year: 2023");
    }
  });
});

describe("what is certain is mended", () => {
  test.each([
    ["published: 2024-01-20 # 据报纸", "published: 2024年1月20日 # 据报纸"],
    ["published: 2024-01-20 # 据报纸", "published：2024/1/20 # 据报纸"],
    ["published: 2024-01-20 # 据报纸", "published:2024.1.20 # 据报纸"],
    ["year: 2023", "year: ２０２３"],
    ["year: 2023", 'year: "2023"'],
    ["year: 2023", "year: 2023年"],
    ["year: 2023", "ｙｅａｒ: 2023"],
    ["kind: review", "kind: 工作综述"],
    ["kind: review", "种类: review"],
    ["scope: calendar-year", "scope: 全年"],
    ["body: jia", "body: 甲市政协"],
    ["  proposals-filed: 169件", "  立案提案: 169件"],
    ["  proposals-filed: 169件", "  proposals-filed: １６９件"],
    ["  proposals-filed: 169件", "  proposals-filed：169件"],
    ["    - { facet: chairs, value: 12次 }", "    - { facet: 主席会议，value: １２次 }"],
    ["    - { facet: chairs, value: 12次 }", "    — ｛ facet：chairs, value: 12次 ｝"],
  ])("%s", (right, wrong) => {
    expect(good).toContain(right);
    expect(mended(good.replace(right, wrong))).toBe(report(good));
  });

  test("quotes that Word made round become plain", () => {
    expect(mended(good.replace("169件", "“169件”"))).toBe(report(good.replace("169件", '"169件"')));
  });

  test("keys come into their order, each with its comments", () => {
    const order = [
      "# 报纸的题目\ntitle: 甲",
      "body: jia",
      "source:\n  # 头版\n  name: 甲市日报",
      "metrics:\n  proposals-filed: 169件",
    ];
    expect(mended([...order].reverse().join("\n"))).toBe(report(order.join("\n")));
  });

  test("fences that Word drew become plain, and a byte order mark goes", () => {
    expect(mendReport(`\uFEFF———\n${good}\n——  \n${text}`, names).text).toBe(report(good));
  });

  test("of a site's file, dates and the division code", () => {
    expect(mendSiteFile("division: 120000\nterms:\n  - { term: 5, start: 2022年1月 }\n").text).toBe(
      'division: "120000"\nterms:\n  - { term: 5, start: 2022-01 }\n',
    );
  });
});

describe("what is not certain is left", () => {
  test.each([
    ["an order in which a key is unknown", "year: 2023\nname: x\ntitle: 甲"],
    ["a body that is not known", "body: 丙市政协"],
    ["a day that does not exist", "published: 2024年2月30日"],
    ["a number in the title", "title: 甲市政协２０２３年"],
    ["round quotes around a title", "title: “有事好商量”"],
    ["colons inside of words", 'note: "见：附件"'],
    ["what cannot be read at all", "title: [甲"],
  ])("%s", (_, lines) => expect(mended(lines)).toBe(report(lines)));

  test("a text without frontmatter", () => expect(mendReport(text, names).text).toBe(text));
});

test("each change is told with its place", () => {
  const { changes, reordered } = mendReport(report("title: 甲\nyear: ２０２３\nmetrics:\n  立案提案: 169件"), names);
  expect({ changes, reordered }).toEqual({
    changes: [
      { line: 3, column: 7, from: "２０２３", to: "2023" },
      { line: 5, column: 3, from: "立案提案", to: "proposals-filed" },
    ],
    reordered: false,
  });
});

describe("of whatever a file holds", () => {
  const pieces = fc.array(
    fc.constantFrom(
      ...good.split("\n"),
      "year：２０２３",
      "title: “甲”",
      "种类: 工作综述",
      "published: 2024年1月20日",
      "\tbody: jia",
      "　scope: 全年",
      "  立案提案: １６９件",
      "# 注",
      "",
      "— { facet：chairs， value:12次 }",
      "note: |",
      "  a：b",
      "title: 甲 # 注",
    ),
    { maxLength: 14 },
  );
  const files = fc.record({
    lines: pieces,
    end: fc.constantFrom("\n", "\r\n"),
    fence: fc.constantFrom("---", "---  ", "——"),
    mark: fc.constantFrom("", "\uFEFF"),
  });
  const written = ({ lines, end, fence, mark }: { lines: string[]; end: string; fence: string; mark: string }) =>
    mark + [fence, ...lines, fence, text].join(end);

  test("mending twice changes nothing more", () => {
    fc.assert(
      fc.property(files, (file) => {
        const once = mendReport(written(file), names).text;
        expect(mendReport(once, names)).toEqual({ text: once, changes: [], reordered: false });
      }),
      { numRuns: 400 },
    );
  });

  test("the text below the frontmatter and the line ends stay as they are", () => {
    fc.assert(
      fc.property(files, (file) => {
        const { text: after } = mendReport(written(file), names);
        expect(after.endsWith(`---${file.end}${text}`) || after.endsWith(`${file.fence}${file.end}${text}`)).toBe(true);
        expect(after.replace(text, "").split("\n").length).toBe(written(file).replace(text, "").split("\n").length);
        if (file.end === "\r\n") expect(after.slice(0, -text.length).replaceAll("\r\n", "")).not.toContain("\n");
      }),
      { numRuns: 200 },
    );
  });

  test("comments are kept", () => {
    fc.assert(
      fc.property(files, (file) => {
        const comments = (all: string) => (all.match(/# .*/g) ?? []).sort();
        expect(comments(mendReport(written(file), names).text.replaceAll("\r", ""))).toEqual(
          comments(written(file).replaceAll("\r", "")),
        );
      }),
      { numRuns: 200 },
    );
  });
});

test("where the closing fence is missing, a line of dashes in the text is none, and the text stays as it is", () => {
  const written = "---\ntitle: 甲\nyear：２０２３\n\n正文第一段：１２件。\n\n——\n\n落款\n";
  expect(mendReport(written, names).text).toBe(written);
});

const marks = ["—", " ", "　", "年", "T", "，", "“ "];

test.each(marks)("a line of nothing but %j is left as it is", (mark) => {
  const long = mark.repeat(100_000);
  const written = linesOf(long);
  expect(mendReport(written, names).text).toBe(written);
  expect(
    splitReport({ path: "content/reports/jia/2023-review.md", text: `---\n${long}x` }, () => undefined),
  ).toBeUndefined();
});

test("a line of nothing but one mark is work as it is long", () => {
  expect(steep("src/read/yaml/mend/mend.ts", "mendReport", marks, (row) => [linesOf(row), names])).toEqual([]);
});

const linesOf = (row: string): string =>
  ["", "year: ", "published: ", "metrics: [“,"].map((before) => `---\n${before}${row}x\n`).join("");
