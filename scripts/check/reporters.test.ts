import { describe, expect, test } from "vitest";
import { diagnostic, type Diagnostic } from "../../src/model/diagnostic.ts";
import { asGithub } from "./github.ts";
import { asJson } from "./json.ts";
import type { Report } from "./report.ts";
import { rulePage } from "./rule-page.ts";
import { asSarif } from "./sarif.ts";
import { asText } from "./text.ts";

const file = "content/reports/甲/2023 review.md";
const found: Diagnostic[] = [
  diagnostic(
    "number-not-in-text",
    { file, line: 9, column: 20, endLine: 9, endColumn: 24 },
    { metric: "proposals-filed", raw: "196件", nearest: "169件" },
  ),
  diagnostic("ratio-range", { file, line: 10, column: 3, endLine: 12, endColumn: 1 }, { metric: "rate", raw: "108%" }),
  diagnostic("byte-order-mark", { file: "content/site.yaml", line: 1, column: 1 }, {}),
  {
    ...diagnostic("ratio-range", { file: "content/site.yaml", line: 2, column: 1 }, { metric: "a,b", raw: "1\n2" }),
    severity: "error",
  },
];
const report: Report = { diagnostics: found, language: "zh", files: 2, pathOf: (path) => `site/${path}` };
const plain = (_: string, words: string) => words;

describe("text, for people", () => {
  test("goes file by file, each line with place, severity, rule and message, the hint below and the summary last", () => {
    expect(asText(report, plain).split("\n")).toEqual([
      expect.stringMatching(/^content\/reports\/甲\/2023 review\.md:9:20 error number-not-in-text 正文里/),
      expect.stringMatching(/^ {2}\S/),
      expect.stringMatching(/:10:3 warning ratio-range /),
      expect.stringMatching(/^ {2}\S/),
      "",
      expect.stringMatching(/^content\/site\.yaml:1:1 note byte-order-mark /),
      expect.stringMatching(/^ {2}\S/),
      expect.stringMatching(/^content\/site\.yaml:2:1 error ratio-range /),
      "2”超过了 100%。",
      expect.stringMatching(/^ {2}\S/),
      "",
      "2 个错误，1 个警告，1 条提示。",
    ]);
  });

  test("colours the severity", () => {
    const painted = asText(report, (style, words) => `<${style}>${words}</>`);
    expect(painted).toContain("<red>error</>");
    expect(painted).toContain("<yellow>warning</>");
    expect(painted).toContain("<cyan>note</>");
    expect(painted).toMatch(/<red>2 个错误.*<\/>$/);
  });

  test("says that all is well", () => {
    expect(asText({ ...report, diagnostics: [] }, plain)).toBe("检查了 2 个文件，没有发现问题。");
  });
});

test("json holds each problem with its words, and not the data that they were made of", () => {
  const { diagnostics } = JSON.parse(asJson({ ...report, language: "en" }));
  expect(diagnostics).toHaveLength(4);
  expect(Object.keys(diagnostics[0]).sort()).toEqual([
    "code",
    "column",
    "endColumn",
    "endLine",
    "file",
    "hint",
    "line",
    "message",
    "severity",
  ]);
});

describe("github, for annotations", () => {
  const lines = asGithub(report).split("\n");

  test("names the file from the repository's root, with columns where it is one line", () => {
    expect(lines[0]).toMatch(
      /^::error file=site\/content\/reports\/甲\/2023 review\.md,line=9,endLine=9,col=20,endColumn=24,title=number-not-in-text::正文里/,
    );
    expect(lines[1]).toMatch(/^::warning file=.*,line=10,endLine=12,title=ratio-range::/);
    expect(lines[2]).toMatch(/^::notice file=site\/content\/site\.yaml,line=1,endLine=1,col=1,title=byte-order-mark::/);
  });

  test("keeps each annotation on its line: percent signs and line ends are escaped", () => {
    expect(lines).toHaveLength(5);
    expect(lines[3]).toContain("1%0A2");
    expect(lines[1]).toContain("108%25");
  });

  test("escapes what would end a property", () => {
    const odd = asGithub({ ...report, pathOf: () => "a:b,c%d.md" });
    expect(odd.split("\n")[0]).toContain("file=a%3Ab%2Cc%25d.md,line=9");
  });

  test("ends with the summary", () => expect(lines.at(-1)).toBe("2 个错误，1 个警告，1 条提示。"));
});

describe("sarif, for code scanning", () => {
  const log = JSON.parse(asSarif(report));
  const [run] = log.runs;

  test("is version 2.1.0, in the language of its messages, with columns in UTF-16 units", () => {
    expect([log.version, run.language, run.columnKind]).toEqual(["2.1.0", "zh-CN", "utf16CodeUnits"]);
  });

  test("lists each rule once, with the worst level that it has", () => {
    expect(
      run.tool.driver.rules.map(
        ({ id, defaultConfiguration }: { id: string; defaultConfiguration: { level: string } }) => [
          id,
          defaultConfiguration.level,
        ],
      ),
    ).toEqual([
      ["byte-order-mark", "note"],
      ["number-not-in-text", "error"],
      ["ratio-range", "error"],
    ]);
  });

  test("says of each rule what it is, and where it can be read", () => {
    const [, rule] = run.tool.driver.rules;
    expect(rule).toMatchObject({
      help: { text: "npm run check -- --explain number-not-in-text" },
      properties: { tags: ["claim"] },
    });
    const github = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "jiashi/nianlun", GITHUB_SHA: "abc" };
    const page = (environment: NodeJS.ProcessEnv) => rulePage("ratio-range", "zh", "site/", environment);
    expect(page(github)).toBe("https://github.com/jiashi/nianlun/blob/abc/site/docs/rules.zh.md#ratio-range");
    expect(page({ CI_PROJECT_URL: "https://gitlab.com/a/b", CI_COMMIT_SHA: "abc" })).toBe(
      "https://gitlab.com/a/b/-/blob/abc/site/docs/rules.zh.md#ratio-range",
    );
    expect(page({})).toBeUndefined();
  });

  test("gives each result its rule, its own level, its words and its place", () => {
    expect(run.results.map(({ level }: { level: string }) => level)).toEqual(["error", "warning", "note", "error"]);
    for (const { ruleId, ruleIndex, message } of run.results) {
      expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
      expect(message.text).toContain("\n");
    }
    expect(run.results[0].locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: "site/content/reports/%E7%94%B2/2023%20review.md", uriBaseId: "%SRCROOT%" },
          region: { startLine: 9, startColumn: 20, endLine: 9, endColumn: 24 },
        },
      },
    ]);
    expect(Object.keys(run.originalUriBaseIds)).toEqual(["%SRCROOT%"]);
  });
});
