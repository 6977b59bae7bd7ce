import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";

// Each test starts a process or two of its own.
vi.setConfig({ testTimeout: 60_000 });

const fixtures = "tests/fixtures/read";
const folder = mkdtempSync(join(tmpdir(), "check-"));
afterAll(() => rmSync(folder, { recursive: true }));
// A repository without commits: nothing was published.
spawnSync("git", ["init", "-q", folder]);

/** A site of the base fixture with one case laid over it. */
function site(name: string): string {
  const content = join(folder, name);
  mkdirSync(content, { recursive: true });
  for (const part of ["base", name]) cpSync(join(fixtures, part, "content"), content, { recursive: true });
  return content;
}

const check = (content: string, ...args: string[]) => checkWith({}, content, ...args);

function checkWith(variables: NodeJS.ProcessEnv, content: string, ...args: string[]) {
  const env = {
    ...process.env,
    NIANLUN_CONTENT: content,
    LC_ALL: "zh_CN.UTF-8",
    FORCE_COLOR: undefined,
    CI: undefined,
    ...variables,
  };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/check.ts", ...args], {
    env,
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("npm run check", () => {
  test("says that all is well, and exits with 0", () => {
    expect(check(site("clean"))).toEqual({ status: 0, stdout: "检查了 5 个文件，没有发现问题。\n", stderr: "" });
  });

  test("asks for a contact where the site gives none", () => {
    const content = site("clean");
    const file = join(content, "site.yaml");
    const text = readFileSync(file, "utf8");
    writeFileSync(file, text.replace(/^contact:.*$/m, "contact: { name: { zh: 编辑部 } }"));
    const { status, stdout } = check(content);
    writeFileSync(file, text);
    expect(status).toBe(0);
    expect(stdout).toContain("warning contact-missing 没有写联系方式");
  });

  test("goes on in silence where nobody reads it to its end", async () => {
    const content = site("number-not-in-text");
    const child = spawn(process.execPath, ["scripts/check.ts"], {
      env: { ...process.env, NIANLUN_CONTENT: content },
      stdio: ["ignore", "pipe", "pipe"],
    });
    child.stdout.destroy();
    let said = "";
    child.stderr.on("data", (data: Buffer) => (said += data.toString()));
    const [status] = (await once(child, "close")) as [number | null];
    expect({ status, said }).toEqual({ status: 1, said: "" });
  });

  test.skipIf(!existsSync("/dev/full"))("fails without a trace where what it says cannot be written", () => {
    const env = { ...process.env, NIANLUN_CONTENT: site("clean") };
    const { status, stderr } = spawnSync("sh", ["-c", `"$0" scripts/check.ts > /dev/full`, process.execPath], {
      env,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
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
        expect.objectContaining({
          file: "content/reports/jia/2023-review.md",
          line: 10,
          column: 20,
          endLine: 10,
          endColumn: 24,
          severity: "error",
          code: "number-not-in-text",
          message: expect.stringContaining("196件"),
          hint: expect.stringContaining("169件"),
        }),
        expect.objectContaining({ severity: "note", code: "number-unlisted" }),
      ],
    });
  });

  test("reports on the given paths only", () => {
    const content = site("number-not-in-text");
    expect(check(content, join(content, "bodies")).status).toBe(0);
    expect(check(content, join(content, "reports", "jia")).status).toBe(1);
  });

  test("--help says how", () => {
    expect(check(site("clean"), "--help")).toMatchObject({
      status: 0,
      stderr: "",
      stdout: expect.stringContaining("--fix"),
    });
  });

  test("--explain shows a rule as its page does, whatever the content", () => {
    const withoutMarks = (text: string) =>
      text
        .replace(/[`*#\\]|^ *- /gm, "")
        .split("\n")
        .map((line) => line.trim())
        .filter(Boolean);
    for (const [language, path] of [
      ["zh", "docs/rules.zh.md"],
      ["en", "docs/rules.md"],
    ] as const) {
      const [, onPage = ""] = /^(### unit-beside\n[^]*?)^### /m.exec(readFileSync(path, "utf8")) ?? [];
      const { status, stdout, stderr } = check(join(folder, "none"), "--explain", "unit-beside", "--lang", language);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(withoutMarks(stdout)).toEqual(withoutMarks(onPage));
    }
  });

  test("--explain names the rule that was probably meant", () => {
    const refused = (code: string) => check(folder, "--explain", code);
    expect(refused("unit-besides")).toEqual({
      status: 2,
      stdout: "",
      stderr: "没有“unit-besides”这条规则。是否想写“unit-beside”？\n",
    });
    expect(refused("没有单位")).toEqual({
      status: 2,
      stdout: "",
      stderr: "没有“没有单位”这条规则；全部规则见 docs/rules.zh.md。\n",
    });
  });

  test.each([[["--format", "xml"]], [["--nonsense"]], [["no/such/path"]], [["--lang", "fr"]]])(
    "refuses %j with one line and 2",
    (args) => {
      const { status, stdout, stderr } = check(site("clean"), ...args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr.trim().split("\n")).toHaveLength(1);
    },
  );

  test.each([
    ["json", "--format json"],
    ["en", "--lang en"],
    ["unit-beside", "--explain unit-beside"],
  ])("takes a lone %s for an option whose dashes npm has swallowed", (word, option) => {
    const { status, stdout, stderr } = check(site("clean"), word);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toContain("npm run check 后面要先写 --");
    expect(stderr).toContain(`npm run check -- ${option}\n`);
  });

  test("colours its words where colours are asked for, and nowhere else", () => {
    const content = site("number-not-in-text");
    const env = { ...process.env, NIANLUN_CONTENT: content, FORCE_COLOR: "1" };
    expect(spawnSync(process.execPath, ["scripts/check.ts"], { env, encoding: "utf8" }).stdout).toContain(
      "\u001b[31merror",
    );
    expect(check(content).stdout).not.toContain("\u001b");
  });

  test("says so when there is no content folder", () => {
    expect(check(join(folder, "nothing")).status).toBe(2);
  });
});

describe("npm run check -- --fix", () => {
  const report = "reports/jia/2023-review.md";

  test("mends what is certain, says what, keeps the file's rights and leaves nothing beside it", () => {
    const content = site("full-width-colon");
    const path = join(content, report);
    writeFileSync(path, readFileSync(path, "utf8").replace("year: 2023", "year: ２０２３").replaceAll("\n", "\r\n"), {
      mode: 0o640,
    });
    const mode = statSync(path).mode;
    const { status, stdout } = check(content, "--fix");
    expect(status).toBe(0);
    expect(stdout).toContain("content/reports/jia/2023-review.md:4:7 已把“２０２３”改为“2023”");
    expect(stdout).toContain("自动改正了 1 个文件。");
    const text = readFileSync(path, "utf8");
    expect(text).toContain("year: 2023\r\n");
    expect(text.replaceAll("\r\n", "")).not.toContain("\n");
    expect(statSync(path).mode).toBe(mode);
    expect(readdirSync(join(content, "reports", "jia"))).toEqual(["2023-review.md"]);
    expect(check(content, "--fix").stdout).toContain("没有可以自动改正的地方。");
  });

  test("touches only the paths that were asked for, and keeps stdout for programs", () => {
    const content = site("full-width-colon-at-top");
    const before = readFileSync(join(content, report), "utf8");
    const { stdout, stderr } = check(content, "--fix", "--format", "json", join(content, "bodies"));
    expect(JSON.parse(stdout)).toEqual({ diagnostics: [] });
    expect(stderr).toContain("没有可以自动改正的地方。");
    expect(readFileSync(join(content, report), "utf8")).toBe(before);
  });

  test("has nothing against the values of the site that is shipped", () => {
    const content = join(folder, "shipped");
    cpSync("content", content, { recursive: true });
    expect(check(content, "--fix").stdout).not.toMatch(/已把“|已删去/);
  });
});

describe("npm run check in a repository", () => {
  test("names the commit of a published figure that changed, until a correction says so", () => {
    const content = site("clean");
    const path = join(content, "reports/jia/2023-review.md");
    const git = (...args: string[]) =>
      spawnSync("git", ["-C", content, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args], {
        encoding: "utf8",
      });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "one");
    const commit = git("rev-parse", "HEAD").stdout.slice(0, 10);
    const changed = readFileSync(path, "utf8").replaceAll("169件", "168件");
    writeFileSync(path, changed);
    expect(check(content)).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(
        new RegExp(`2023-review\\.md:11:20 error figure-changed .*169件.*${commit}.*168件`),
      ),
    });
    git("commit", "-qam", "two");
    expect(check(content).status).toBe(1);
    writeFileSync(
      path,
      changed.replace(
        "metrics:",
        "corrections:\n  - { date: 2024-03-01, metric: proposals-filed, was: 169件, now: 168件, why: 原稿打错 }\nmetrics:",
      ),
    );
    expect(check(content)).toMatchObject({ status: 0 });
    expect(check(content, "--format", "github").stdout).not.toContain("::error");
  });
});

describe("npm run check where the history cannot be read", () => {
  const other = { GIT_TEST_ASSUME_DIFFERENT_OWNER: "1" };
  const report = "reports/jia/2023-review.md";

  /** A repository of its own whose published figure was changed. */
  function changed(name: string, rules = ""): string {
    const content = join(folder, name);
    cpSync(site("clean"), content, { recursive: true });
    rmSync(join(content, ".git"), { recursive: true, force: true });
    const git = (...args: string[]) =>
      spawnSync("git", ["-C", content, "-c", "user.name=a", "-c", "user.email=a@example.org", ...args]);
    writeFileSync(join(content, "site.yaml"), readFileSync(join(content, "site.yaml"), "utf8") + rules);
    git("init", "-q");
    git("add", "-A");
    git("commit", "-qm", "one");
    const path = join(content, report);
    writeFileSync(path, readFileSync(path, "utf8").replaceAll("169件", "168件"));
    return content;
  }

  test("warns at a desk, and is an error in CI, in every format and for one report alone", () => {
    const content = changed("other owner");
    const line =
      "content/site.yaml:1:1 warning history-unread 文件夹属于别的用户，git 不肯读这个仓库，已发布的数字没有与历史核对。";
    expect(checkWith(other, content)).toMatchObject({ status: 0, stdout: expect.stringContaining(line), stderr: "" });
    const inCi = { ...other, CI: "true" };
    expect(checkWith(inCi, content, "--format", "github", join(content, report))).toMatchObject({
      status: 1,
      stdout: expect.stringMatching(/^::error file=.*site\.yaml,line=1.*title=history-unread::/m),
    });
    expect(JSON.parse(checkWith(inCi, content, "--format", "sarif").stdout).runs[0].results).toMatchObject([
      { ruleId: "history-unread", level: "error" },
    ]);
    expect(checkWith(inCi, content, join(content, "bodies"))).toMatchObject({
      status: 0,
      stdout: expect.not.stringContaining("history-unread"),
    });
  });

  test("is a warning in CI where the site says that it may", () => {
    const content = changed("optional", "check: { history: optional }\n");
    expect(checkWith({ ...other, CI: "1" }, content)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("warning history-unread"),
    });
  });

  test("outside of a repository is a note at a desk, and an error in CI", () => {
    const content = mkdtempSync(join(tmpdir(), "no-git-"));
    cpSync(site("clean"), content, { recursive: true });
    rmSync(join(content, ".git"), { recursive: true, force: true });
    const found = [check(content), checkWith({ CI: "true" }, content)];
    rmSync(content, { recursive: true });
    expect(found).toMatchObject([
      { status: 0, stdout: expect.stringContaining("note history-unread 内容不在 git 仓库里，") },
      { status: 1, stdout: expect.stringContaining("error history-unread") },
    ]);
  });

  test("names a report whose address goes, until another takes it over or the site says that it was withdrawn", () => {
    const content = changed("gone");
    const moved = join(content, "reports/jia/2023-review-full.md");
    renameSync(join(content, report), moved);
    writeFileSync(moved, readFileSync(moved, "utf8").replaceAll("168件", "169件"));
    const { status, stdout } = check(content);
    expect(status).toBe(0);
    expect(stdout).toContain(
      "content/reports/jia/2023-review-full.md:1:1 warning address-gone 报告 jia/2023-review 发布过",
    );
    const before = readFileSync(moved, "utf8");
    writeFileSync(moved, before.replace("metrics:", "formerly: [jia/2023-review]\nmetrics:"));
    expect(check(content).stdout).not.toContain("address-gone");
    writeFileSync(moved, before);
    writeFileSync(
      join(content, "site.yaml"),
      `${readFileSync(join(content, "site.yaml"), "utf8")}check: { withdrawn: [jia/2023-review] }\n`,
    );
    expect(check(content).stdout).not.toContain("address-gone");
    writeFileSync(join(content, report), before);
    expect(check(content)).toMatchObject({ status: 1, stdout: expect.stringContaining("error withdrawn-otherwise") });
    rmSync(join(content, report));
    const site = readFileSync(join(content, "site.yaml"), "utf8");
    writeFileSync(join(content, "site.yaml"), site.replace("jia/2023-review]", "jia/2023-review, jia/2022-reviw]"));
    expect(check(content).stdout.match(/withdrawn-otherwise.*/g)).toEqual([expect.stringContaining("jia/2022-reviw")]);
  });

  test("tells what a sparse checkout has left out, once, and asks for none of it", () => {
    const content = changed("sparse");
    const git = (...args: string[]) => spawnSync("git", args, { cwd: content });
    mkdirSync(join(content, "reports/yi"));
    writeFileSync(
      join(content, "reports/yi/2023-review.md"),
      readFileSync(join(content, report), "utf8").replace("body: jia", "body: yi"),
    );
    git("add", "-A", ".");
    git("commit", "-qm", "both");
    git("sparse-checkout", "set", "--no-cone", "/*", "!/reports/jia/");
    const { status, stdout } = check(content);
    expect(status).toBe(1);
    expect(stdout.match(/^content.*(?:error|address-gone).*$/gm)).toEqual([
      expect.stringContaining(`content/${report}:1:1 error file-unread`),
    ]);
    git("sparse-checkout", "disable");
    expect(check(content).stdout).not.toContain("file-unread");
  });

  test("asks for no address of a site that others have begun at another", () => {
    const content = changed("begun");
    const git = (...args: string[]) => spawnSync("git", args, { cwd: content });
    const address = (from: string, to: string) =>
      writeFileSync(join(content, "site.yaml"), readFileSync(join(content, "site.yaml"), "utf8").replace(from, to));
    rmSync(join(content, report));
    expect(check(content).stdout).toContain("address-gone");
    // Written otherwise, it is the same.
    address("https://example.org/", "http://Example.org");
    expect(check(content).stdout).toContain("address-gone");
    address("http://Example.org", "https://jiashi.example.org/");
    expect(check(content).stdout).not.toContain("address-gone");
    git("add", "-A", ".");
    git("commit", "-qm", "our own");
    expect(check(content).stdout).not.toContain("address-gone");
    writeFileSync(join(content, report), readFileSync(join(site("clean"), report)));
    git("add", "-A", ".");
    git("commit", "-qm", "our report");
    rmSync(join(content, report));
    expect(check(content).stdout).toContain("address-gone");
  });
});
