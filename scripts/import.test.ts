import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { p, r, testDocx } from "../src/import/word/word-testing.ts";

// Each test starts a process or two of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "import 年轮-"));
afterAll(() => rmSync(folder, { recursive: true }));

let sites = 0;
function site(): string {
  const root = join(folder, String(++sites));
  cpSync("tests/fixtures/read/base/content", join(root, "content"), { recursive: true });
  return root;
}

function start(root: string, ...args: string[]) {
  const env = { ...process.env, NIANLUN_CONTENT: join(root, "content"), LC_ALL: "zh_CN.UTF-8" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/import.ts", ...args], {
    env,
    encoding: "utf8",
    input: "",
  });
  return { status, stdout, stderr };
}

const files = (root: string) =>
  readdirSync(root, { recursive: true })
    .map(String)
    .filter((name) => /\.(?:md|txt~)$|~$/.test(name))
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
const page = "tests/fixtures/import/saved-page/input.html";

describe("a document becomes a draft and a review list", () => {
  test("in the body's folder, and beside the content folder", () => {
    const root = site();
    const { status, stdout } = start(root, page);
    expect(status).toBe(0);
    expect(files(root)).toEqual(["content/reports/jia/2023-review.md", "import/jia-2023-review.review.md"]);
    expect(stdout).toContain("取用 9 个数");
    const review = readFileSync(join(root, "import/jia-2023-review.review.md"), "utf8");
    expect(review).toContain("## 请先核对");
    expect(review).toContain("全部办复");
    expect(review).toContain("上一篇");
  });

  test("where --out says", () => {
    const root = site();
    expect(start(root, page, "--out", join(root, "here", "draft.md"), "--lang", "en").status).toBe(0);
    expect(files(root)).toEqual(["here/draft.md", "here/draft.review.md"]);
    expect(readFileSync(join(root, "here/draft.review.md"), "utf8")).toContain("## Numbers taken");
  });

  test("outside the content while its body is unknown", () => {
    const root = site();
    const { status, stdout } = start(root, "tests/fixtures/import/damaged-numbers/input.txt");
    expect(status).toBe(0);
    expect(stdout).toContain("--body");
    expect(files(root)).toEqual(["import/input.md", "import/input.review.md"]);
    const again = start(root, "tests/fixtures/import/damaged-numbers/input.txt", "--body", "jia", "--year", "2023");
    expect(again.stdout).toMatch(/先前那份草稿还在 .*import\/input\.md/);
  });

  test("whose names fit where the document's only just does", () => {
    const root = site();
    const name = "长".repeat(83);
    writeFileSync(join(root, `${name}.txt`), readFileSync("tests/fixtures/import/damaged-numbers/input.txt"));
    expect(start(root, join(root, `${name}.txt`))).toMatchObject({ status: 0, stderr: "" });
    expect(files(root)).toEqual([`import/${"长".repeat(80)}.md`, `import/${"长".repeat(80)}.review.md`]);
    expect(start(root, page, "--out", join(root, `${name}.md`)).status).toBe(0);
    expect(files(root)).toContain(`${"长".repeat(80)}.review.md`);
  });

  test("with paths that count from where npm was called", () => {
    const root = site();
    mkdirSync(join(root, "desk"));
    cpSync(page, join(root, "desk", "报告.html"));
    vi.stubEnv("INIT_CWD", join(root, "desk"));
    const results = [
      start(root, "报告.html", "--out", "draft.md"),
      start(root, "报告.html", "--out", "content/reports/jia/2023-review.md"),
    ];
    vi.unstubAllEnvs();
    expect(results.map(({ status }) => status)).toEqual([0, 0]);
    expect(files(root)).toEqual([
      "content/reports/jia/2023-review.md",
      "desk/draft.md",
      "desk/draft.review.md",
      "import/jia-2023-review.review.md",
    ]);
  });

  test("--help says how", () => {
    expect(start(site(), "--help", "--lang", "en")).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("npm run import -- FILE"),
    });
  });
});

test("--format json prints the contract's JSON and writes nothing", () => {
  const root = site();
  const { status, stdout, stderr } = start(root, page, "--format", "json", "--year", "2023");
  expect([status, stderr, files(root)]).toEqual([0, "", []]);
  const json = JSON.parse(stdout) as { report: object; observations: Record<string, unknown>[]; markdown: string };
  expect(Object.keys(json)).toEqual(["report", "observations", "rejected", "commitments", "diagnostics", "markdown"]);
  expect(json.report).toEqual({
    title: "凝聚共识谋发展 履职为民谱新篇——甲市政协2023年工作综述",
    kind: "review",
    year: 2023,
    term: null,
    session: null,
    published: "2024-01-08",
    source: "甲市日报",
    author: "周某",
    script: "hans",
  });
  expect(json.observations[0]).toMatchObject({
    metric: "proposals-received",
    value: 312,
    bound: "exact",
    unit: "件",
    raw: "312件",
    scope: "calendar-year",
    quote: "全年收到提案312件",
  });
  expect(json.markdown.split("\n")[Number(json.observations[0]?.["line"]) - 1]).toContain("全年收到提案312件");
});

test("what a document holds beside plain text is on the review list and in the JSON, with its line", () => {
  const root = site();
  const file = join(root, "修订.docx");
  const body =
    p("甲市政协2023年工作综述") +
    p(
      "一年来，市政协认真履行职能，收到提案",
      '<w:ins w:id="1"><w:r><w:t>268</w:t></w:r></w:ins>',
      '<w:del w:id="2"><w:r><w:delText>247</w:delText></w:r></w:del>',
      "件，各项工作取得新成效。",
    ) +
    p("立案2.5×10", r("4", '<w:vertAlign w:val="superscript"/>'), "件，内容涉及经济、文化、社会等各方面。");
  writeFileSync(file, testDocx(body));
  const json = JSON.parse(start(root, file, "--format", "json").stdout) as {
    markdown: string;
    diagnostics: { line: number; code: string; message: string }[];
  };
  const told = json.diagnostics
    .filter(({ code }) => /^document-|^power/.test(code))
    .map(({ line, code }) => [code, json.markdown.split("\n")[line - 1]?.slice(0, 3)]);
  expect(told.sort()).toEqual([
    ["document-deleted", "一年来"],
    ["document-inserted", "一年来"],
    ["power-of-ten", "立案2"],
  ]);
  expect(start(root, file, "--out", join(root, "draft.md")).status).toBe(0);
  const review = readFileSync(join(root, "draft.review.md"), "utf8");
  expect(review).toMatch(
    /## 文档里的修订、批注和读不出的内容\n\n- 修订时插入的文字.*第 \d+ 行 “268”\n- 修订时删去的文字.*第 \d+ 行 “247”/,
  );
  expect(review).toMatch(/## 请先核对\n\n[\s\S]*10⁴[\s\S]*乘方[\s\S]*## 检查结果/);
});

describe("nothing is lost or overwritten", () => {
  const written = "earlier work";
  const taken = (root: string) => {
    mkdirSync(join(root, "content/reports/jia"), { recursive: true });
    writeFileSync(join(root, "content/reports/jia/2023-review.md"), written);
    return join(root, "content/reports/jia/2023-review.md");
  };
  test("an existing report stays, until --force replaces it", () => {
    const root = site();
    const report = taken(root);
    const { status, stderr } = start(root, page);
    expect(status).toBe(2);
    expect(stderr).toContain("--force");
    expect(readFileSync(report, "utf8")).toBe(written);
    expect(files(root)).toHaveLength(1);
    expect(start(root, page, "--force").status).toBe(0);
    expect(readFileSync(report, "utf8")).toContain("凝聚共识");
  });
  test("another document's draft stays, with --force too, and a place beside it is named", () => {
    const root = site();
    expect(start(root, page).status).toBe(0);
    const other = join(root, "other.md");
    writeFileSync(other, "甲市政协2023年工作概述\n\n2023年，全年收到提案312件，经审查立案268件。\n");
    const before = readFileSync(join(root, "content/reports/jia/2023-review.md"), "utf8");
    for (const force of [[], ["--force"]]) {
      const { status, stderr } = start(root, other, "--body", "jia", ...force);
      expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("2023-review-2.md") });
    }
    expect(readFileSync(join(root, "content/reports/jia/2023-review.md"), "utf8")).toBe(before);
  });
  test("and so it does where the one document's name ends as the other's", () => {
    const root = site();
    const [first, second] = [join(root, "11.md"), join(root, "1.md")];
    writeFileSync(first, "甲市政协2023年工作综述\n\n2023年，全年收到提案312件，经审查立案268件。\n");
    writeFileSync(second, "甲市政协2023年工作综述（另一篇）\n\n2023年，全年收到提案300件。\n");
    const named = (path: string, ...more: string[]) => start(root, path, "--body", "jia", ...more);
    expect(named(first).status).toBe(0);
    // Named by its own name alone, as from its folder.
    const list = join(root, "import/jia-2023-review.review.md");
    writeFileSync(list, readFileSync(list, "utf8").replace(`${root}/`, "1").replace("11.md", `1${second}`));
    const before = readFileSync(join(root, "content/reports/jia/2023-review.md"), "utf8");
    for (const force of [[], ["--force"]])
      expect(named(second, ...force)).toMatchObject({ status: 2, stderr: expect.stringContaining("2023-review-2.md") });
    expect(readFileSync(join(root, "content/reports/jia/2023-review.md"), "utf8")).toBe(before);
  });
  test("nor by way of a link to it", () => {
    const root = site();
    const [real, alias] = [join(root, "real.md"), join(root, "alias.txt")];
    cpSync("tests/fixtures/import/markdown-with-markup/input.md", real);
    symlinkSync(real, alias);
    const before = readFileSync(real, "utf8");
    expect(start(root, alias, "--out", real, "--force").status).toBe(2);
    expect(readFileSync(real, "utf8")).toBe(before);
  });
  test("a file in the place of the review list stays, unless it is the draft's own list", () => {
    const root = site();
    const list = join(root, "import/jia-2023-review.review.md");
    mkdirSync(join(root, "import"));
    writeFileSync(list, written);
    const refused = start(root, page, "--force");
    expect([refused.status, readFileSync(list, "utf8"), files(root)]).toEqual([
      2,
      written,
      ["import/jia-2023-review.review.md"],
    ]);
    rmSync(list);
    expect(start(root, page).status).toBe(0);
    expect(start(root, page, "--force").status).toBe(0);
  });
  test("an earlier draft that had no place is named, and no document that lies where it would", () => {
    const root = site();
    mkdirSync(join(root, "import"));
    const document = join(root, "import/own.md");
    const text = "甲市政协2024年工作综述\n\n2024年，全年收到提案312件，经审查立案268件。\n";
    writeFileSync(document, text);
    expect(start(root, document)).toMatchObject({ status: 0, stdout: expect.not.stringContaining("先前那份草稿") });
    const other = join(root, "other.md");
    writeFileSync(other, "工作综述\n\n全年收到提案312件，经审查立案268件。\n");
    expect(start(root, other).status).toBe(0);
    expect(files(root)).toContain("import/other.md");
    writeFileSync(other, text);
    expect(start(root, other, "--force")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("先前那份草稿还在"),
    });
    expect(readFileSync(document, "utf8")).toBe(text);
  });
  test("the document itself is never written over", () => {
    const root = site();
    const own = join(root, "own.md");
    cpSync("tests/fixtures/import/markdown-with-markup/input.md", own);
    const before = readFileSync(own, "utf8");
    expect(start(root, own, "--out", own, "--force").status).toBe(2);
    expect(readFileSync(own, "utf8")).toBe(before);
  });
});

test("where a folder stands in the way of the review list, no draft is written either, and none is replaced", () => {
  const root = site();
  const out = join(root, "draft.md");
  mkdirSync(join(root, "draft.review.md"));
  writeFileSync(out, "earlier work");
  const { status, stderr } = start(root, page, "--out", out, "--force");
  expect([status, readFileSync(out, "utf8")]).toEqual([2, "earlier work"]);
  expect(stderr).toContain("draft.review.md");
});

describe("what cannot be imported gets one line, exit 2, and no file", () => {
  const refuses = (args: (root: string) => string[], words: string) => {
    const root = site();
    const { status, stdout, stderr } = start(root, ...args(root));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(stderr).toContain(words);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(existsSync(join(root, "import"))).toBe(false);
    expect(existsSync(join(root, "content/reports"))).toBe(false);
  };
  const put = (root: string, name: string, content: string | Uint8Array) => {
    writeFileSync(join(root, name), content);
    return join(root, name);
  };
  test("no file named", () => refuses(() => [], "用法"));
  test("a year that is none", () => refuses(() => [page, "--year", "23"], "--year"));
  test("a body that the site has not", () => refuses(() => [page, "--body", "bing"], "bing"));
  test("an --out that is no Markdown file", () =>
    refuses((root) => [page, "--out", join(root, "content/metrics.yaml"), "--force"], ".md"));
  test("an empty --out", () => refuses(() => [page, "--out", ""], "--out 后面缺少值"));
  test("an --out that is a place of the site's other files", () =>
    refuses((root) => [page, "--out", join(root, "content/pages/about.md")], "content/reports"));
  test("an empty name", () => refuses(() => [""], "用法"));
  test.skipIf(process.platform === "win32")("a device", () =>
    refuses((root) => {
      symlinkSync("/dev/zero", join(root, "zero.txt"));
      return [join(root, "zero.txt")];
    }, "不是普通文件"),
  );
  test("a binary called .txt", () =>
    refuses((root) => [put(root, "a.txt", new Uint8Array([1, 2, 0, 0, 5]))], "不是文本"));
  test("a sparse file of 200 MB", () =>
    refuses((root) => {
      const path = put(root, "a.docx", "");
      spawnSync(process.execPath, ["-e", `require("fs").truncateSync(${JSON.stringify(path)}, 200 * 1024 * 1024)`]);
      return [path];
    }, "200 MB"));
});
