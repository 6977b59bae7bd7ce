import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";

// Each test starts a process or two of its own.
vi.setConfig({ testTimeout: 60_000 });

const fixtures = "tests/fixtures/read";
const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A site of the base fixture with one case laid over it. */
function site(name: string): string {
  const content = join(folder, name);
  mkdirSync(content, { recursive: true });
  for (const part of ["base", name]) cpSync(join(fixtures, part, "content"), content, { recursive: true });
  return content;
}

function check(content: string, ...args: string[]) {
  const env = { ...process.env, NIANLUN_CONTENT: content, LANG: "zh_CN.UTF-8" };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/check.ts", ...args], { env, encoding: "utf8" });
  return { status, stdout, stderr };
}

describe("npm run check", () => {
  test("says that all is well, and exits with 0", () => {
    expect(check(site("clean"))).toEqual({ status: 0, stdout: "检查了 5 个文件，没有发现问题。\n", stderr: "" });
  });

  test("exits with 0 where there are only warnings", () => {
    const { status, stdout } = check(site("rate-above-100"));
    expect(status).toBe(0);
    expect(stdout).toContain("warning ratio-range");
  });

  test("names place, rule and hint of an error in text, and exits with 1", () => {
    const { status, stdout } = check(site("number-not-in-text"), "--lang", "en");
    expect(status).toBe(1);
    expect(stdout.split("\n").slice(0, 2)).toEqual([
      'content/reports/jia/2023-review.md:10:20 error number-not-in-text The text does not hold "196件" for proposals-filed.',
      '  The text says "169件". Check, then mend the text or the value; if the number stands elsewhere, write { value: 196件, source: { name: … } }.',
    ]);
  });

  test("gives programs the same as JSON, and nothing else", () => {
    const { status, stdout, stderr } = check(site("number-not-in-text"), "--format", "json");
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      diagnostics: [
        {
          file: "content/reports/jia/2023-review.md",
          line: 10,
          column: 20,
          endLine: 10,
          endColumn: 24,
          severity: "error",
          code: "number-not-in-text",
          message: expect.stringContaining("196件"),
          hint: expect.stringContaining("169件"),
        },
      ],
    });
  });

  test("reports on the given paths only", () => {
    const content = site("number-not-in-text");
    expect(check(content, join(content, "bodies")).status).toBe(0);
    expect(check(content, join(content, "reports", "jia")).status).toBe(1);
  });

  test.each([[["--format", "xml"]], [["--nonsense"]], [["no/such/path"]], [["--lang", "fr"]]])("refuses %j with one line and 2", (args) => {
    const { status, stdout, stderr } = check(site("clean"), ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toHaveLength(1);
  });

  test.each([
    ["json", "--format json"],
    ["en", "--lang en"],
  ])("takes a lone %s for an option whose dashes npm has swallowed", (word, option) => {
    const { status, stdout, stderr } = check(site("clean"), word);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("npm run check 后面要先写 --");
    expect(stderr).toContain(`npm run check -- ${option}\n`);
  });

  test("says so when there is no content folder", () => {
    expect(check(join(folder, "nothing")).status).toBe(2);
  });
});
