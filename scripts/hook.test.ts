import { chmodSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test, vi } from "vitest";
import { bad, folder, good, path, report, repository } from "./hook/testing.ts";

// Each commit starts git, npm and the reader.
vi.setConfig({ testTimeout: 120_000 });

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

  test("stops a merge whose two sides are in order, each by itself", () => {
    const { git, hook, write } = repository("merge");
    hook();
    write(path, good);
    git("add", "content");
    git("commit", "-m", "good");
    const other = "content/reports/yi/2023-review.md";
    const with2022 = (text: string) => text.replace("year:", "formerly: [jia/2022-review]\nyear:");
    git("checkout", "-q", "-b", "other");
    write(path, with2022(good));
    expect(git("commit", "-a", "-m", "one").status).toBe(0);
    git("checkout", "-q", "main");
    mkdirSync(join(folder, "merge/content/reports/yi"));
    write(other, with2022(good).replace("body: jia", "body: yi").replace("甲市政协", "乙县政协"));
    git("add", "content");
    expect(git("commit", "-m", "the other").status).toBe(0);
    const { status, said } = git("merge", "--no-edit", "other");
    expect(said).toContain("path-duplicate");
    expect(status).not.toBe(0);
  });

  test("looks at a commit of some files as it will be", () => {
    const { git, hook, write } = repository("some");
    hook();
    write(path, good);
    git("add", ".");
    expect(git("commit", "-m", "both are good").status).toBe(0);
    write(path, bad);
    git("add", "content");
    write("other.txt", "other");
    git("add", "-N", "other.txt");
    expect(git("commit", "other.txt", "-m", "the bad one stays staged").status).toBe(0);
    expect(git("commit", path, "-m", "the bad one").status).toBe(1);
  });

  test("says that the site has moved, and lets the commit through", () => {
    const { git, hook, run, write, site } = repository("elsewhere", "site");
    hook();
    write(path, good);
    git("add", "site");
    git("commit", "-m", "good");
    run("git", ["mv", "site", "plain"], dirname(site));
    expect(git("commit", "-m", "moved").said).toContain("npm run hook");
  });

  test("looks for what pages import among what is staged, also where it is deleted", () => {
    const { git, hook, write, site } = repository("imports", "site");
    hook();
    for (const below of ["content/pages", "data"]) mkdirSync(join(site, below), { recursive: true });
    write(path, good);
    write("data/d.json", '{ "v": 1 }');
    write("content/pages/x.mdx", '---\ntitle: 甲\n---\nimport d from "../../data/d.json"\n\n{d.v}\n');
    git("add", "site/content");
    expect(git("commit", "-m", "without the data")).toMatchObject({
      status: 1,
      said: expect.stringContaining("import-missing"),
    });
    git("add", "site/data");
    expect(git("commit", "-m", "with the data").status).toBe(0);
    write("other.txt", "other");
    git("add", "site/other.txt");
    git("commit", "-m", "other");
    git("rm", "--quiet", "site/other.txt");
    expect(git("commit", "-m", "a file that nothing needs").status).toBe(0);
    git("rm", "-r", "--quiet", "site/data");
    expect(git("commit", "-m", "the data goes")).toMatchObject({
      status: 1,
      said: expect.stringContaining("import-missing"),
    });
  });

  test("reads what a page imports from beside it as it is staged", () => {
    const { git, hook, write, site } = repository("imported", "site");
    hook();
    mkdirSync(join(site, "content/pages"), { recursive: true });
    write(path, good);
    write("content/pages/d.json", "{");
    write("content/pages/x.mdx", '---\ntitle: 甲\n---\nimport { v } from "./d.json"\n\n{v}\n');
    git("add", "site/content");
    write("content/pages/d.json", '{ "v": 1 }');
    const broken = git("commit", "-m", "mended, and not staged");
    expect(broken).toMatchObject({ status: 1, said: expect.stringContaining("import-unusable") });
    git("add", "site/content");
    write("content/pages/d.json", "{");
    expect(git("commit", "-m", "good, and broken since").status).toBe(0);
  });

  test("looks at the files that the site publishes as they are staged too", () => {
    const { git, hook, write, site } = repository("files", "site");
    hook();
    mkdirSync(join(site, "public", "t"), { recursive: true });
    write("public/t/a.xlsx", "table");
    write(path, `${good}\n见[表](/t/a.xlsx)。\n`);
    git("add", "site/content");
    expect(git("commit", "-m", "without the file")).toMatchObject({
      status: 1,
      said: expect.stringContaining("link-dead"),
    });
    git("add", "site/public");
    expect(git("commit", "-m", "with it")).toMatchObject({ status: 0 });
    git("rm", "-q", "site/public/t/a.xlsx");
    expect(git("commit", "-m", "the file alone goes")).toMatchObject({
      status: 1,
      said: expect.stringContaining("link-dead"),
    });
  });

  test("tells of a published number that a commit changes, and holds nothing up for it", () => {
    const { git, hook, write } = repository("moved");
    hook();
    write(path, good);
    git("add", ".");
    git("commit", "-m", "published");
    write(path, report("170件").replace("立案169件", "立案170件"));
    const { status, said } = git("commit", "-a", "-m", "another number");
    expect({ status, said }).toMatchObject({ status: 0, said: expect.stringContaining("figure-changed") });
  });

  test("stops a commit that takes away what other files need, and not for their older errors", () => {
    const { git, hook, write } = repository("taken");
    hook();
    write(path, good);
    write("content/reports/jia/2022-review.md", bad.replaceAll("2023", "2022"));
    git("add", "content");
    git("commit", "--no-verify", "-m", "one is bad");
    git("rm", "-q", "content/bodies/jia.yaml");
    const { status, said } = git("commit", "-m", "no body");
    expect(status).toBe(1);
    expect(said).toContain("content/reports/jia/2023-review.md:");
    expect(said).toContain("是这次提交引起的");
    expect(said).not.toContain("number-not-in-text");
    git("reset", "-q", "--hard");
    git("mv", "content/bodies/jia.yaml", "content/bodies/yi.yaml");
    expect(git("commit", "-m", "another name")).toMatchObject({ status: 1 });
    git("reset", "-q", "--hard");
    git("rm", "-q", "content/reports/jia/2022-review.md");
    expect(git("commit", "-m", "the bad one goes")).toMatchObject({ status: 0 });
    git("rm", "-qr", "content");
    expect(git("commit", "-m", "all of it")).toMatchObject({
      status: 1,
      said: expect.stringContaining("content/site.yaml"),
    });
  });

  test("works where content is a repository of its own, wherever npm is called", () => {
    const { site, run, hook } = repository("own");
    const content = join(site, "content");
    const git = (...args: string[]) => run("git", args, content);
    git("init", "--quiet", "--initial-branch=main");
    git("config", "user.name", "编辑");
    git("config", "user.email", "editor@example.org");
    expect(hook().said).toContain(join(content, ".git/hooks/pre-commit"));
    expect(hook("--remove").status).toBe(0);
    expect(
      run("npm", ["--prefix", site, "run", "--silent", "hook"], content, { NIANLUN_CONTENT: content }).said,
    ).toContain(join(content, ".git/hooks/pre-commit"));
    writeFileSync(join(content, "reports/jia/2023-review.md"), bad);
    git("add", ".");
    expect(git("commit", "-m", "bad")).toMatchObject({
      status: 1,
      said: expect.stringContaining("content/reports/jia/2023-review.md:10:20 error"),
    });
    writeFileSync(join(content, "reports/jia/2023-review.md"), good);
    expect(git("commit", "-am", "good")).toMatchObject({ status: 0 });
  });

  test("checks the content that it was installed for, whatever a commit's environment names", () => {
    const { top, git, run, hook, write } = repository("named");
    renameSync(join(top, "content"), join(top, "它的 '内容'"));
    const named = { NIANLUN_CONTENT: join(top, "它的 '内容'") };
    expect(run("npm", ["run", "--silent", "hook"], top, named).status).toBe(0);
    write("它的 '内容'/reports/jia/2023-review.md", bad);
    git("add", ".");
    expect(git("commit", "-m", "bad")).toMatchObject({
      status: 1,
      said: expect.stringContaining("number-not-in-text"),
    });
    expect(run("git", ["commit", "-m", "bad"], top, { NIANLUN_CONTENT: "elsewhere" })).toMatchObject({
      status: 1,
      said: expect.stringContaining("number-not-in-text"),
    });
    hook("--remove");
  });

  test("is installed where the folder is, whatever repository the environment names", () => {
    const { top, run } = repository("here");
    const other = repository("there");
    expect(
      run("npm", ["run", "--silent", "hook"], top, { GIT_DIR: join(other.top, ".git"), GIT_WORK_TREE: other.top }).said,
    ).toContain(join(top, ".git/hooks/pre-commit"));
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
    expect(run("git", ["commit", "-a", "-m", "not installed"], other)).toMatchObject({
      status: 0,
      said: expect.stringContaining("npm ci"),
    });
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
    expect(hook()).toMatchObject({
      status: 2,
      said: expect.stringContaining("npm --prefix '.' run --silent hook -- --check 'content' || exit 1"),
    });
    expect(hook("--remove").status).toBe(0);
    expect(readFileSync(place, "utf8")).toBe("#!/bin/sh\nexit 0\n");
  });

  test.each([
    ["a line", "exec ", "./lint.sh || exit 1\nexec "],
    ["the end of one", / && exit 0\n/, " && ./lint.sh && exit 0\n"],
    ["an option", "--check", "--check --mine"],
    ["a last line", /$/, "./lint.sh"],
  ])("leaves alone what somebody has added to ours: %s", (name, from, to) => {
    const { top, hook } = repository(`added ${name}`);
    hook();
    const path = join(top, ".git/hooks/pre-commit");
    const text = readFileSync(path, "utf8").replace(from, to);
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
    expect(hook()).toMatchObject({ status: 2, said: expect.stringMatching(/^.*不在 git 里.*\n$/) });
  });
});
