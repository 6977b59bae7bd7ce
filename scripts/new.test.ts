import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { reportKindSchema } from "../src/model/schema/report.ts";
import { loadContentFiles } from "../src/read/files/content-files.ts";
import { readContent } from "../src/read/read-content.ts";

// Each test starts a process or two of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "new 年轮-"));
afterAll(() => rmSync(folder, { recursive: true }));

const lastYear = `---
title: 甲市政协2023年工作综述
body: jia
year: 2023
kind: review
text: summary
scope: since-session
source: { name: 甲市日报 }
metrics:
  proposals-filed: 169件
  proposal-reply-rate: 98%以上
  study-sessions:
    - { facet: party-group, value: 6次 }
    - { facet: 青年委员, value: 2场, scope: session }
---
会议以来立案169件，办复率98%以上。党组学习6次。大会期间青年委员学习2场。
`;

/** A site with one body that has a report of last year. */
function site(name: string, reports: Record<string, string> = { "2023-review.md": lastYear }): string {
  const content = join(folder, name);
  cpSync("tests/fixtures/read/base/content", content, { recursive: true });
  mkdirSync(join(content, "reports", "jia"), { recursive: true });
  for (const [file, text] of Object.entries(reports)) writeFileSync(join(content, "reports", "jia", file), text);
  return content;
}

function start(content: string, ...args: string[]) {
  const env = { ...process.env, NIANLUN_CONTENT: content, LC_ALL: "zh_CN.UTF-8" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/new.ts", ...args], {
    env,
    encoding: "utf8",
    input: "",
  });
  return { status, stdout, stderr };
}

const named = (...more: string[]) => ["--body", "jia", "--year", "2024", "--kind", "review", ...more];
const written = (content: string, file: string) => readFileSync(join(content, "reports", "jia", file), "utf8");

/** The key on a line of a file. */
const lineOf = (path: string, line: number) =>
  readFileSync(path, "utf8").split("\n")[line - 1]?.trim().split(" ")[0] ?? "";

/** What errors are about: the key on their line. */
async function errors(content: string): Promise<string[]> {
  const { diagnostics } = readContent(await loadContentFiles(content));
  const found = diagnostics.filter(({ severity }) => severity === "error");
  return found.map(({ file, line, code }) =>
    code === "text-missing" ? code : lineOf(join(content, file.slice("content/".length)), line),
  );
}

describe("npm run new", () => {
  test("writes a report with the body's usual numbers as comments, last year's beside them", () => {
    const content = site("usual");
    expect(start(content, ...named())).toMatchObject({ status: 0, stderr: "" });
    const lines = written(content, "2024-review.md").split("\n");
    expect(lines.slice(0, 5)).toEqual([
      "---",
      "title: 甲市政协2024年工作综述",
      "body: jia",
      "year: 2024",
      "kind: review  # 工作综述",
    ]);
    expect(lines.find((line) => line.startsWith("text:"))).toMatch(/^text: summary /);
    expect(lines.find((line) => line.startsWith("term:"))).toBe("term: 5");
    expect(lines.find((line) => line.startsWith("scope:"))).toMatch(/^scope: since-session /);
    expect(lines).toContain("  # proposals-filed: 件  # 2023年：169件");
    expect(lines).toContain('  # proposal-reply-rate: "%"  # 2023年：98%以上');
    expect(lines).toContain("  #   - { facet: party-group, value: 次 }  # 2023年：6次");
    expect(lines).toContain("  #   - { facet: 青年委员, scope: session, value: 场 }  # 2023年：2场");
  });

  test("leaves to the editor only the source and the text, and check names both", async () => {
    const content = site("check");
    start(content, ...named());
    expect(await errors(content)).toEqual(["name:", "text-missing"]);
    const path = join(content, "reports", "jia", "2024-review.md");
    writeFileSync(path, readFileSync(path, "utf8").replace(/name: {2}#.*/, "name: 甲市日报"));
    expect(await errors(content)).toEqual(["text-missing"]);
    const filled = readFileSync(path, "utf8")
      .replace("# proposals-filed: 件 ", "proposals-filed: 180件 ")
      .replace(
        "# study-sessions:\n  #   - { facet: party-group, value: 次 }",
        "study-sessions:\n    - { facet: party-group, value: 7次 }",
      );
    writeFileSync(path, `${filled}会议以来立案180件，党组学习7次。\n`);
    expect(await errors(content)).toEqual([]);
  });

  test("gives a body without reports no numbers, and leaves nothing but the editor's part to do", async () => {
    const content = site("first", {});
    for (const kind of reportKindSchema.options)
      expect(start(content, "--body", "yi", "--year", "2024", "--kind", kind).status).toBe(0);
    expect(await errors(content)).toEqual(reportKindSchema.options.flatMap(() => ["name:", "text-missing"]));
  });

  test("falls back on other kinds where the body has none of this kind, and never looks ahead", () => {
    const content = site("kinds", {
      "2023-review.md": lastYear,
      "2025-plan.md": lastYear
        .replace("2023\n", "2025\n")
        .replace("kind: review", "kind: plan")
        .replace("169件\n", "999件\n")
        .replace("立案169", "立案999"),
    });
    start(content, "--body", "jia", "--year", "2024", "--kind", "highlights");
    expect(written(content, "2024-highlights.md")).toContain(
      "# proposals-filed: { scope: since-session, value: 件 }  # 2023年：169件",
    );
  });

  test("quotes what YAML would misread", async () => {
    const content = site("quotes");
    const title = '甲: 乙 # 丙 "丁" - 2024年';
    start(content, ...named("--title", title, "--slug", "extra"));
    const path = join(content, "reports", "jia", "2024-review-extra.md");
    writeFileSync(path, `${readFileSync(path, "utf8").replace(/name: {2}#.*/, "name: 甲市日报")}文。\n`);
    const { dataset } = readContent(await loadContentFiles(content));
    expect(dataset?.reports.find(({ slug }) => slug === "extra")?.title).toBe(title);
  });

  test("replaces a file only by --force", () => {
    const content = site("twice");
    expect(start(content, "--body", "jia", "--year", "2023", "--kind", "review")).toMatchObject({
      status: 2,
      stdout: "",
      stderr: expect.stringContaining("--force"),
    });
    expect(written(content, "2023-review.md")).toBe(lastYear);
    expect(start(content, "--body", "jia", "--year", "2023", "--kind", "review", "--force").status).toBe(0);
    expect(written(content, "2023-review.md")).not.toBe(lastYear);
    expect(readdirSync(join(content, "reports", "jia"))).toEqual(["2023-review.md"]);
  });

  test("works while other reports of the site have errors", () => {
    const content = site("broken", { "2023-review.md": lastYear, "2022-review.md": "no frontmatter" });
    expect(start(content, ...named()).status).toBe(0);
  });

  test.each([
    [["--body", "jia"], "缺少 --year、--kind。"],
    [["--body", "甲市政协", "--year", "2024", "--kind", "review"], "是否想写“jia”？"],
    [["--kind", "工作要点"], "是否想写“plan”？"],
    [["--kind", "reveiw"], "是否想写“review”？"],
    [named("--term", "4"), "没有第4届"],
    [["jia", "2024", "review"], "先写 --"],
  ])("refuses %j with one line and 2", (args, says) => {
    const content = site("refused");
    const { status, stdout, stderr } = start(content, ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain(says);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(readdirSync(join(content, "reports", "jia"))).toEqual(["2023-review.md"]);
  });

  test("says which file to mend when the site's own files cannot be read", () => {
    const content = site("unread");
    writeFileSync(join(content, "metrics.yaml"), "metrics: [");
    expect(start(content, ...named())).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("content/metrics.yaml"),
    });
  });

  test("says so when the file cannot be written, and leaves nothing behind", () => {
    const content = site("blocked");
    rmSync(join(content, "reports"), { recursive: true });
    writeFileSync(join(content, "reports"), "a file where the folder should be");
    const { status, stderr } = start(content, ...named());
    expect({ status, lines: stderr.trim().split("\n").length }).toEqual({ status: 2, lines: 1 });
    expect(existsSync(join(content, "reports", "jia"))).toBe(false);
  });

  test.each([
    ["zh", "用法"],
    ["en", "Usage"],
  ])("explains itself in %s", (lang, word) => {
    const { status, stdout } = start(folder, "--help", "--lang", lang);
    expect(status).toBe(0);
    expect(stdout).toContain(word);
    for (const kind of reportKindSchema.options) expect(stdout).toContain(kind);
  });
});
