import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { githubJob, gitlab } from "./ci-files.ts";

// Each run imports documents in processes of their own.
vi.setConfig({ testTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), "ci 收件-"));
afterAll(() => rmSync(root, { recursive: true }));

const document = "甲市政协2024年工作综述\n\n一、提案工作\n2024年，共收到提案189件，经审查立案169件。\n";
/** A name that would do harm if a shell ever read it. */
const name = "综述 $(touch HARM) `touch HARM`.txt";

const [, importRun = ""] = githubJob("inbox.yml", "import").steps.flatMap(({ run }) => run ?? []);
const [openRun = ""] = githubJob("inbox.yml", "open").steps.flatMap(({ run }) => run ?? []);
const gitlabRun = (job: string): string => gitlab[job]!.script!.join("\n");

/** A pushed repository, with a second commit of these files; git reaches it by the addresses that the jobs use. */
function repository(folder: string, files: Record<string, string>) {
  const [remote, site, bin] = ["remote.git", "site", "bin"].map((part) => join(root, folder, part)) as [
    string,
    string,
    string,
  ];
  for (const path of [remote, site, bin]) mkdirSync(path, { recursive: true });
  const environment = {
    ...Object.fromEntries(
      Object.entries(process.env).filter(([key]) => !/^(GIT_|GITHUB_|NIANLUN_|npm_|INIT_CWD|CI)/.test(key)),
    ),
    HOME: join(root, folder),
    TMPDIR: join(root, folder),
    GIT_CONFIG_NOSYSTEM: "1",
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  };
  const run = (script: string, more: NodeJS.ProcessEnv = {}, cwd = site) => {
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-o", "pipefail", "-c", script], {
      cwd,
      env: { ...environment, ...more },
      encoding: "utf8",
    });
    return { status, said: stdout + stderr };
  };
  const put = (path: string, text: string) => {
    mkdirSync(join(site, path, ".."), { recursive: true });
    writeFileSync(join(site, path), text);
  };
  put("content/site.yaml", "title: x\n");
  put(".gitignore", "/scripts\n/src\n/node_modules\n/inbox-drafts-*\n");
  run(`git init -q --bare "${remote}"; git -C "${remote}" config receive.advertisePushOptions true
    git config --global user.name a; git config --global user.email a@example.org
    for address in https://x-access-token@github.example.org/group/site.git https://inbox@gitlab.example.org/group/site.git; do
      git config --global --add "url.file://${remote}.insteadOf" "$address"; done
    git init -q --initial-branch=main; git remote add origin "${remote}"; git add .; git commit -qm first; git push -q origin main`);
  const before = run("git rev-parse HEAD").said.trim();
  for (const [path, text] of Object.entries(files)) put(path, text);
  run("git add .; git commit -qm uploaded; git push -q origin main");
  const base = run("git rev-parse HEAD").said.trim();
  return { remote, site, bin, before, base, run, put };
}

type Repository = ReturnType<typeof repository>;

/** The same with the program and a site, into whose inbox two documents have just come, of which one cannot be imported. */
function uploaded(folder: string): Repository {
  // As Windows writes it, and the browser keeps it.
  const files = { [`inbox/jia/${name}`]: document.replaceAll("\n", "\r\n"), "inbox/旧.doc": "no document" };
  const made = repository(folder, { ...files, "package.json": readFileSync("package.json", "utf8") });
  cpSync("tests/fixtures/read/base/content", join(made.site, "content"), { recursive: true });
  for (const part of ["scripts", "src", "node_modules"]) symlinkSync(resolve(part), join(made.site, part), "junction");
  made.put(".gitattributes", "* text=auto\n");
  // The repository ignores such documents; the browser does not ask.
  made.put(".gitignore", "/scripts\n/src\n/node_modules\n/inbox-drafts-*\n*.txt\n");
  made.run("git add .; git commit -qm site; git push -q origin main");
  return { ...made, base: made.run("git rev-parse HEAD").said.trim() };
}

const branches = ({ run }: Repository): string[] =>
  run("git ls-remote --heads origin").said.match(/(?<=refs\/heads\/)\S+/g) ?? [];
const drafted = ({ run }: Repository, branch: string) =>
  run(`git fetch -q origin; git -c core.quotepath=off ls-tree -r --name-only "origin/${branch}"`).said;
const onGithub = (made: Repository, drafts: string) => ({
  ...{ TOKEN: "not-a-token", BASE: made.base, SINCE: made.before, TARGET: "main", BRANCH: "inbox/1-1", DRAFTS: drafts },
  ...{
    GITHUB_SERVER_URL: "https://github.example.org",
    GITHUB_REPOSITORY: "group/site",
    GITHUB_STEP_SUMMARY: join(made.site, "..", "step"),
  },
});

/** A stand-in for GitHub's own command, which keeps what it was given. */
function keepGh({ bin }: Repository): void {
  writeFileSync(
    join(bin, "gh"),
    `#!/bin/sh\nprintf '%s\\n' "$@" > "$HOME/gh"\nfor last; do :; done\ncp "$last" "$HOME/sent.md"\n`,
  );
  chmodSync(join(bin, "gh"), 0o755);
}

describe("documents uploaded in the browser", () => {
  test("become a pull request on GitHub, and the job tells of those that failed", () => {
    const made = uploaded("github");
    const home = join(root, "github");
    keepGh(made);
    const variables = onGithub(made, join(home, "drafts"));
    expect(made.run(importRun, { ...variables, TOKEN: undefined })).toMatchObject({ status: 0 });
    expect(made.run(openRun, variables, home)).toMatchObject({
      status: 1,
      said: expect.stringContaining("有文档不能导入"),
    });
    expect(readFileSync(join(home, "gh"), "utf8")).toContain("导入 1 份文档，1 份不能导入");
    expect(readFileSync(join(home, "sent.md"), "utf8")).toContain("content/reports/jia/2024-review.md");
    expect(drafted(made, "inbox/1-1")).toContain("content/reports/jia/2024-review.md");
    expect(drafted(made, "inbox/1-1")).toMatch(/^"?inbox\/imported\/综述/m);
    expect(made.run("git status --porcelain").said + made.run("ls").said).not.toContain("HARM");
    expect(readFileSync(join(made.site, "inbox", "旧.doc"), "utf8")).toBe("no document");
  });

  test("become a merge request on GitLab, with the review list as the commit's message", () => {
    const made = uploaded("gitlab");
    const { remote, before, base, site, run } = made;
    const hook = join(remote, "hooks", "post-receive");
    mkdirSync(join(remote, "hooks"), { recursive: true });
    writeFileSync(
      hook,
      `#!/bin/sh\nprintf '%s\\n' "$GIT_PUSH_OPTION_0" "$GIT_PUSH_OPTION_1" > '${join(root, "gitlab", "options")}'\n`,
    );
    chmodSync(hook, 0o755);
    const project = {
      CI_PROJECT_DIR: site,
      CI_COMMIT_SHA: base,
      CI_COMMIT_BEFORE_SHA: before,
      CI_PIPELINE_ID: "7",
      CI_PIPELINE_SOURCE: "push",
      CI_DEFAULT_BRANCH: "main",
    };
    const variables = { ...project, CI_SERVER_HOST: "gitlab.example.org", CI_PROJECT_PATH: "group/site" };
    expect(run(gitlabRun("inbox"), variables)).toMatchObject({
      status: 0,
      said: expect.stringContaining("1 份不能导入"),
    });
    expect(run(gitlabRun("inbox-push"), variables)).toMatchObject({
      status: 1,
      said: expect.stringContaining("INBOX_TOKEN"),
    });
    const pushed = run(gitlabRun("inbox-push"), { ...variables, INBOX_TOKEN: "not-a-token" });
    expect(pushed).toMatchObject({ status: 1, said: expect.stringContaining("有文档不能导入") });
    expect(pushed.said).not.toContain("not-a-token");
    expect(readFileSync(join(root, "gitlab", "options"), "utf8")).toBe(
      "merge_request.create\nmerge_request.target=main\n",
    );
    expect(drafted(made, "inbox/7")).toContain("content/reports/jia/2024-review.md");
    expect(run("git log -1 --format=%B origin/inbox/7").said).toMatch(/^导入 1 份文档，1 份不能导入\n\n[^]*## 已导入/);
  });
});

describe("what the job that pushes takes from the job that has read documents", () => {
  const begin = "# 导入的任务读过外来的文档";
  const part = (run: string) => run.slice(run.indexOf(begin), run.indexOf("export GIT_AUTHOR_NAME"));

  test("is judged in the same words on both", () => {
    expect(part(openRun)).toContain("git diff-tree");
    expect(part(gitlabRun("inbox-push"))).toBe(part(openRun));
  });

  const blob = "$(git hash-object -w --stdin <<< draft)";
  const entry = (mode: string, object: string, path: string) =>
    `printf '${mode} %s\\t%b\\0' "${object}" '${path}' | git update-index -z --index-info`;
  /** Commands that make the next commit's index from that of the upload. */
  const honest = `${entry("100644", blob, "content/reports/jia/2024-review.md")}
    ${entry("100644", blob, "inbox/imported/a.txt.review.md")}
    ${entry("100644", "$(git rev-parse HEAD:inbox/a.txt)", "inbox/imported/a.txt")}
    git rm -q --cached inbox/a.txt`;

  const made = repository("take", { "inbox/a.txt": "an upload", "content/reports/jia/2023-review.md": "as published" });
  keepGh(made);
  let runs = 0;

  /** What the job that pushes does with a bundle whose commit these commands have made; `mend` comes last. */
  function pushed(commands: string, mend = "") {
    const [branch, drafts] = [`inbox/${++runs}-1`, join(root, "take", `drafts-${runs}`)];
    rmSync(join(root, "take", "gh"), { force: true });
    mkdirSync(drafts);
    writeFileSync(join(drafts, "summary.md"), "标题 \u001b[31m\n\n正文\n /merge\n/close\n");
    const bundle = 'git bundle create -q "$DRAFTS/drafts.bundle" refs/heads/drafts "^$BASE"';
    const commit = `git read-tree HEAD\n${commands}\ngit update-ref refs/heads/drafts "$(git commit-tree "$(git write-tree)" -p HEAD -m drafts)"\n${bundle}\n${mend}`;
    expect(made.run(commit, { DRAFTS: drafts, BASE: made.base })).toMatchObject({ status: 0 });
    const { status, said } = made.run(openRun, { ...onGithub(made, drafts), BRANCH: branch }, join(root, "take"));
    return { status, said, branch, left: branches(made).includes(branch) };
  }

  test("is all of an honest artifact: the drafts, on a branch of their own", () => {
    const { branch, ...got } = pushed(honest);
    expect(got).toMatchObject({ status: 0, left: true });
    const paths = drafted(made, branch).trim().split("\n");
    expect(paths.filter((path) => /^inbox|reports/.test(path))).toEqual([
      "content/reports/jia/2023-review.md",
      "content/reports/jia/2024-review.md",
      "inbox/imported/a.txt",
      "inbox/imported/a.txt.review.md",
    ]);
    expect(made.run(`git log -1 --format='%an %s %P' origin/${branch}`).said.trim()).toBe(
      `github-actions[bot] 标题 [31m ${made.base}`,
    );
    expect(readFileSync(join(root, "take", "sent.md"), "utf8")).not.toMatch(/^\s*\//m);
  });

  test.each([
    ["there are no drafts", 'rm "$DRAFTS/drafts.bundle"'],
    [
      "no more is there than was",
      'git update-ref refs/heads/drafts "$(git commit-tree HEAD^{tree} -p HEAD -m same)"; git bundle create -q "$DRAFTS/drafts.bundle" refs/heads/drafts "^$BASE"',
    ],
  ])("is nothing where %s", (_, mend) => {
    expect(pushed(honest, mend)).toMatchObject({ status: 0, left: false });
  });

  test.each([
    [
      "a symbolic link as a draft",
      entry("120000", "$(printf /etc/passwd | git hash-object -w --stdin)", "content/reports/jia/2024-review.md"),
    ],
    ["another repository as a draft", entry("160000", "$(git rev-parse HEAD)", "inbox/imported/x")],
    ["a workflow", entry("100644", blob, ".github/workflows/x.yml")],
    ["GitLab's own jobs", entry("100644", blob, ".gitlab-ci.yml")],
    ["a page, which would be code", entry("100644", blob, "content/pages/x.mdx")],
    ["a page among the reports", entry("100644", blob, "content/reports/jia/2024-review.mdx")],
    ["a hidden file", entry("100644", blob, "inbox/imported/.gitattributes")],
    ["a report outside its body's folder", entry("100644", blob, "content/reports/x.md")],
    ["a name with a line break", entry("100644", blob, "inbox/imported/a\\nb.md")],
    ["a name that looks like an option", entry("100644", blob, "inbox/imported/--force")],
    ["a name with an escape", entry("100644", blob, "inbox/drafts/\\033[2J.md")],
    ["a published report that is changed", entry("100644", blob, "content/reports/jia/2023-review.md")],
    ["a published report that is gone", "git rm -q --cached content/reports/jia/2023-review.md"],
    ["a package script", entry("100644", blob, "package.json")],
    ["an upload that is gone", "git rm -q --cached inbox/a.txt"],
    ["an upload that is changed", entry("100644", blob, "inbox/a.txt")],
  ])("is not %s", (_, commands) => {
    const { status, said, left } = pushed(
      `${entry("100644", blob, "content/reports/jia/2025-review.md")}\n${commands}`,
    );
    expect({ status, left }).toEqual({ status: 1, left: false });
    expect(said).toMatch(/^交来的草稿不能收 .*$/m);
    expect(existsSync(join(root, "take", "gh"))).toBe(false);
  });

  test.each([
    ["the summary", 'rm "$DRAFTS/summary.md"; ln -s /proc/self/environ "$DRAFTS/summary.md"'],
    ["the bundle", 'mv "$DRAFTS/drafts.bundle" "$DRAFTS/x"; ln -s x "$DRAFTS/drafts.bundle"'],
    ["the folder", 'mv "$DRAFTS" "$DRAFTS-x"; ln -s "$DRAFTS-x" "$DRAFTS"'],
  ])("is no link in place of %s", (_, mend) => {
    expect(pushed(honest, mend)).toMatchObject({ status: 1, left: false });
  });
});
