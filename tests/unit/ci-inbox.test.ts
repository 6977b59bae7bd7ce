import { spawnSync } from "node:child_process";
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join, resolve } from "node:path";
import { afterAll, describe, expect, test, vi } from "vitest";
import { parse } from "yaml";

// Each run imports documents in processes of their own.
vi.setConfig({ testTimeout: 120_000 });

const root = mkdtempSync(join(tmpdir(), "ci 收件-"));
afterAll(() => rmSync(root, { recursive: true }));

const document = "甲市政协2024年工作综述\n\n一、提案工作\n2024年，共收到提案189件，经审查立案169件。\n";
/** A name that would do harm if a shell ever read it. */
const name = "综述 $(touch HARM) `touch HARM`.txt";

/** A pushed repository into whose inbox two documents have just come, of which one cannot be imported. */
function uploaded(folder: string) {
  const [remote, site, bin] = ["remote.git", "site", "bin"].map((part) => join(root, folder, part)) as [string, string, string];
  for (const path of [remote, join(site, "inbox", "jia"), bin]) mkdirSync(path, { recursive: true });
  const environment = {
    ...Object.fromEntries(Object.entries(process.env).filter(([key]) => !/^(GIT_|NIANLUN_|npm_|INIT_CWD|CI)/.test(key))),
    HOME: join(root, folder),
    RUNNER_TEMP: join(root, folder),
    GIT_CONFIG_NOSYSTEM: "1",
    PATH: `${bin}${delimiter}${process.env.PATH}`,
  };
  const run = (script: string, more: NodeJS.ProcessEnv = {}) => {
    const { status, stdout, stderr } = spawnSync("bash", ["-e", "-c", script], { cwd: site, env: { ...environment, ...more }, encoding: "utf8" });
    return { status, said: stdout + stderr };
  };
  cpSync("tests/fixtures/read/base/content", join(site, "content"), { recursive: true });
  cpSync("package.json", join(site, "package.json"));
  for (const part of ["scripts", "src", "node_modules"]) symlinkSync(resolve(part), join(site, part), "junction");
  writeFileSync(join(site, ".gitignore"), "scripts\nsrc\nnode_modules\n");
  run(`git init -q --bare "${remote}"; git -C "${remote}" config receive.advertisePushOptions true
    git config --global user.name a; git config --global user.email a@example.org
    git init -q --initial-branch=main; git remote add origin "${remote}"; git add .; git commit -qm first; git push -q origin main`);
  const before = run("git rev-parse HEAD").said.trim();
  writeFileSync(join(site, "inbox", "jia", name), document);
  writeFileSync(join(site, "inbox", "旧.doc"), "no document");
  run("git add .; git commit -qm uploaded; git push -q origin main");
  return { remote, site, bin, before, run };
}

const drafted = (run: (script: string) => { said: string }, branch: string) => run(`git fetch -q origin; git -c core.quotepath=off ls-tree -r --name-only "origin/${branch}"`).said;

describe("documents uploaded in the browser", () => {
  test("become a pull request on GitHub, and the job tells of those that failed", () => {
    const { site, bin, before, run } = uploaded("github");
    writeFileSync(join(bin, "gh"), `#!/bin/sh\n[ "$1" = pr ] || exit 0\nprintf '%s\\n' "$@" > "$RUNNER_TEMP/gh"\ncp "$RUNNER_TEMP/text.md" "$RUNNER_TEMP/sent.md"\n`);
    chmodSync(join(bin, "gh"), 0o755);
    const workflow = parse(readFileSync("docs/ci/github/inbox.yml", "utf8")) as { jobs: { import: { steps: { run?: string }[] } } };
    const [, read = "", open = "", tell = ""] = workflow.jobs.import.steps.flatMap(({ run: script }) => script ?? []);
    const temp = join(root, "github");
    const files = { GITHUB_OUTPUT: join(temp, "output"), GITHUB_STEP_SUMMARY: join(temp, "step") };
    expect(run(read, { ...files, BEFORE: before })).toMatchObject({ status: 0 });
    expect(run(open, { BASE: "main", BRANCH: "inbox/1-1" })).toMatchObject({ status: 0 });
    expect(run(tell, { CODE: /code=(\d+)/.exec(readFileSync(files.GITHUB_OUTPUT, "utf8"))?.[1] })).toMatchObject({ status: 1 });
    expect(readFileSync(join(temp, "gh"), "utf8")).toContain("导入 1 份文档，1 份不能导入");
    expect(readFileSync(join(temp, "sent.md"), "utf8")).toContain("content/reports/jia/2024-review.md");
    expect(drafted(run, "inbox/1-1")).toContain("content/reports/jia/2024-review.md");
    expect(run("git status --porcelain").said + run("ls").said).not.toContain("HARM");
    expect(readFileSync(join(site, "inbox", "旧.doc"), "utf8")).toBe("no document");
  });

  test("become a merge request on GitLab, with the review list as the commit's message", () => {
    const { remote, before, run } = uploaded("gitlab");
    const hook = join(remote, "hooks", "post-receive");
    mkdirSync(join(remote, "hooks"), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\nprintf '%s\\n' "$GIT_PUSH_OPTION_0" "$GIT_PUSH_OPTION_1" > '${join(root, "gitlab", "options")}'\n`);
    chmodSync(hook, 0o755);
    run(`git config --global url."${remote}".insteadOf https://inbox@gitlab.example.org/group/site.git`);
    const { script } = (parse(readFileSync("docs/ci/gitlab/.gitlab-ci.yml", "utf8")) as { inbox: { script: string[] } }).inbox;
    const variables = { CI_PIPELINE_SOURCE: "push", CI_COMMIT_BEFORE_SHA: before, CI_PIPELINE_ID: "7", CI_DEFAULT_BRANCH: "main", CI_SERVER_HOST: "gitlab.example.org", CI_PROJECT_PATH: "group/site" };
    expect(run(script.join("\n"), variables)).toMatchObject({ status: 1, said: expect.stringContaining("INBOX_TOKEN") });
    run("git reset -q --hard; git clean -qfd");
    const pushed = run(script.join("\n"), { ...variables, INBOX_TOKEN: "not-a-token" });
    expect(pushed.status).toBe(1);
    expect(pushed.said).not.toContain("not-a-token");
    expect(readFileSync(join(root, "gitlab", "options"), "utf8")).toBe("merge_request.create\nmerge_request.target=main\n");
    expect(drafted(run, "inbox/7")).toContain("content/reports/jia/2024-review.md");
    expect(run("git log -1 --format=%B origin/inbox/7").said).toMatch(/^导入 1 份文档，1 份不能导入\n\n[^]*## 已导入/);
  });
});
