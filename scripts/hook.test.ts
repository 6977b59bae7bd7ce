import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";

// Each commit starts git, npm and the reader.
vi.setConfig({ testTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), "hook 年轮's-"));
afterAll(() => rmSync(folder, { recursive: true }));

const report = (filed: string) => `---
title: 甲市政协2023年工作综述
body: jia
year: 2023
kind: review
text: summary
scope: calendar-year
source: { name: 甲市日报 }
metrics:
  proposals-filed: ${filed}
---
全年经审查立案169件。
`;
const good = report("169件");
const bad = report("196件");

/** Nothing of this machine's git, nor of a commit that runs these tests. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GIT_|NIANLUN_|npm_|INIT_CWD)/.test(name))),
  LC_ALL: "zh_CN.UTF-8",
  GIT_CONFIG_NOSYSTEM: "1",
  HOME: folder,
});

/** A repository whose site lies in `inner`: the program by links, the content by copies. */
function repository(name: string, inner = ".") {
  const top = join(folder, name);
  const site = join(top, inner);
  mkdirSync(join(site, "content", "reports", "jia"), { recursive: true });
  cpSync("tests/fixtures/read/base/content", join(site, "content"), { recursive: true });
  cpSync("package.json", join(site, "package.json"));
  for (const part of ["scripts", "src", "node_modules"]) symlinkSync(resolve(part), join(site, part), "junction");
  const run = (command: string, args: string[], cwd = top) => {
    const { status, stdout, stderr } = spawnSync(command, args, { cwd, env: environment(), encoding: "utf8" });
    return { status, said: stdout + stderr };
  };
  const git = (...args: string[]) => run("git", args);
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "编辑");
  git("config", "user.email", "editor@example.org");
  const write = (path: string, text: string) => writeFileSync(join(site, path), text);
  return { top, site, run, git, write, hook: (...args: string[]) => run("npm", ["run", "--silent", "hook", "--", ...args], site) };
}

const path = "content/reports/jia/2023-review.md";

describe("the check before commits", () => {
  test("stops a commit whose staged content has an error, and says where", () => {
    const { git, hook, write } = repository("内容 有错", "我的 网站");
    expect(hook()).toMatchObject({ status: 0 });
    write(path, bad);
    git("add", "我的 网站/content");
    const { status, said } = git("commit", "-m", "first");
    expect(status).toBe(1);
    expect(said).toContain("content/reports/jia/2023-review.md:10:20 error number-not-in-text");
    expect(git("log").status).not.toBe(0);
    expect(git("commit", "--no-verify", "-m", "all the same").status).toBe(0);
  });

  test("looks at what is staged and at nothing else", () => {
    const { git, hook, write } = repository("staged");
    hook();
    write(path, good);
    git("add", "content");
    write(path, bad);
    expect(git("commit", "-m", "the good one is staged").status).toBe(0);
    git("add", "content");
    write(path, good);
    expect(git("commit", "-m", "the bad one is staged").status).toBe(1);
    git("reset", "--quiet");
    write(path, bad);
    expect(git("commit", "-a", "-m", "all at once").status).toBe(1);
    expect(git("commit", "--allow-empty", "-m", "no content").status).toBe(0);
  });

  test("does not hold a commit up for another file's error", () => {
    const { git, hook, write } = repository("others");
    write(path, bad);
    git("add", "content");
    git("commit", "-m", "from before the hook");
    hook();
    write("content/reports/jia/2024-review.md", good.replaceAll("2023", "2024"));
    git("add", "content/reports/jia/2024-review.md");
    expect(git("commit", "-m", "a good one beside it")).toMatchObject({ status: 0 });
  });

  test("works in worktrees, and lets a commit through where npm has installed nothing", () => {
    const { top, git, hook, write, run } = repository("worktrees");
    hook();
    write(path, good);
    write(".gitignore", "node_modules\nscripts\nsrc\n");
    git("add", ".");
    expect(git("commit", "-m", "first")).toMatchObject({ status: 0 });
    const other = join(folder, "worktrees 二");
    expect(git("worktree", "add", "--quiet", "-b", "other", other)).toMatchObject({ status: 0 });
    writeFileSync(join(other, path), bad);
    expect(run("git", ["commit", "-a", "-m", "not installed"], other)).toMatchObject({ status: 0, said: expect.stringContaining("npm ci") });
    for (const part of ["scripts", "src", "node_modules"]) symlinkSync(join(top, part), join(other, part), "junction");
    writeFileSync(join(other, path), report("197件"));
    expect(run("git", ["commit", "-a", "-m", "installed"], other)).toMatchObject({ status: 1 });
  });

  test("leaves another hook alone, and says how to have both", () => {
    const { top, hook } = repository("occupied");
    const place = join(top, ".git", "hooks", "pre-commit");
    mkdirSync(join(top, ".git", "hooks"), { recursive: true });
    writeFileSync(place, "#!/bin/sh\nexit 0\n");
    chmodSync(place, 0o755);
    expect(hook()).toMatchObject({ status: 2, said: expect.stringContaining("npm --prefix '.' run --silent hook -- --check || exit 1") });
    expect(hook("--remove").status).toBe(0);
    expect(readFileSync(place, "utf8")).toBe("#!/bin/sh\nexit 0\n");
  });

  test("leaves alone what somebody has added to ours", () => {
    const { top, hook } = repository("added");
    hook();
    const path = join(top, ".git/hooks/pre-commit");
    const text = readFileSync(path, "utf8").replace("exec ", "./lint.sh || exit 1\nexec ");
    writeFileSync(path, text);
    expect(hook().status).toBe(2);
    hook("--remove");
    expect(readFileSync(path, "utf8")).toBe(text);
  });

  test("leaves hooks alone that all repositories share", () => {
    const { git, hook } = repository("shared");
    git("config", "--global", "core.hooksPath", join(folder, "everyone's"));
    expect(hook()).toMatchObject({ status: 2, said: expect.stringContaining("everyone's") });
    git("config", "--global", "--unset", "core.hooksPath");
  });

  test("is taken away again, and may be installed twice", () => {
    const { hook, git, write } = repository("twice");
    expect([hook().status, hook().status, hook("--remove").status, hook("--remove").status]).toEqual([0, 0, 0, 0]);
    write(path, bad);
    git("add", "content");
    expect(git("commit", "-m", "unchecked").status).toBe(0);
  });

  test("is plain POSIX shell with plain line ends", () => {
    const { top, hook, run } = repository("shell");
    hook();
    const text = readFileSync(join(top, ".git", "hooks", "pre-commit"), "utf8");
    expect(text).not.toContain("\r");
    expect(text).not.toMatch(/\[\[|\bfunction\b|\$'|\blocal\b|<\(/);
    expect(run("sh", ["-n", join(top, ".git", "hooks", "pre-commit")]).status).toBe(0);
  });

  test("says so in one line outside git, and on wrong use", () => {
    const { top, hook } = repository("none");
    expect(hook("--nonsense")).toMatchObject({ status: 2, said: expect.stringMatching(/^用法.*\n$/) });
    rmSync(join(top, ".git"), { recursive: true });
    expect(hook()).toMatchObject({ status: 2, said: expect.stringMatching(/^.*git.*\n$/) });
  });
});
