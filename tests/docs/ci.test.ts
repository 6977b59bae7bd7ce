import { spawnSync } from "node:child_process";
import { describe, expect, test } from "vitest";
import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { gitlab, gitlabInShares, read, workflows, type GitlabJob, type Job } from "./ci-files.ts";

const scripts = Object.keys((JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts);
const githubJobs = workflows.flatMap(([file, { jobs }]) =>
  Object.entries(jobs).map(([name, job]): [string, string, Job] => [file, name, job]),
);
const gitlabJobs = [...Object.entries(gitlab), ...Object.entries(gitlabInShares)].filter(
  (entry): entry is [string, GitlabJob & { script: string[] }] => entry[1].script !== undefined,
);
const githubRuns = githubJobs.flatMap(([file, , { steps }]) =>
  steps.flatMap(({ run }) => (run === undefined ? [] : [[file, run] as const])),
);
const gitlabRuns = [gitlab, gitlabInShares]
  .flatMap(Object.values<GitlabJob>)
  .flatMap(({ script = [], before_script = [] }) =>
    [...before_script, ...script].map((run) => [".gitlab-ci.yml", run] as const),
  );

/** Installs packages, or runs what is in the repository. */
const runsContent = (run: string): boolean =>
  /\b(?:npm|npx|node|yarn|pnpm|corepack)\b/.test(run.replaceAll("node:", ""));

describe("the CI files", () => {
  test.each([...githubRuns, ...gitlabRuns])("call only commands that exist: %s %j", (_, run) => {
    for (const [, name = ""] of run.matchAll(/npm run (?:--silent )?([\w-]+)/g)) expect(scripts).toContain(name);
    for (const [, path = ""] of run.matchAll(/node (scripts\/\S+)/g)) expect(() => readFileSync(path)).not.toThrow();
  });

  test.each([...githubRuns, ...gitlabRuns])("are shell that parses: %s %j", (_, run) => {
    expect(spawnSync("bash", ["-n"], { input: run, encoding: "utf8" })).toMatchObject({ status: 0, stderr: "" });
  });

  test.each(githubRuns)("put nothing that a stranger has written into a script: %s %j", (_, run) => {
    expect(run).not.toContain("${{");
  });

  test("fetch the whole history where figures are held against it", () => {
    expect(read("github/check-and-publish.yml")).toMatch(/fetch-depth: 0[^]*check/);
    expect(read("gitlab/.gitlab-ci.yml")).toContain('GIT_DEPTH: "0"');
  });

  test.each(["README.md", "README.zh.md"])("are all named in %s", (readme) => {
    const text = read(readme);
    for (const file of [
      ...workflows.map(([name]) => `github/${name}`),
      "github/dependabot.yml",
      "gitlab/.gitlab-ci.yml",
      "gitlab/shares.yml",
    ])
      expect(text).toContain(`(${file})`);
  });
});

describe("on GitHub", () => {
  test.each(workflows)(
    "%s has no rights but those that its jobs name, and no strangers' triggers",
    (_, { on, permissions, env }) => {
      for (const trigger of ["pull_request_target", "workflow_run", "issue_comment"])
        expect(Object.keys(on)).not.toContain(trigger);
      expect(permissions).toEqual({});
      expect(env).toBeUndefined();
    },
  );

  test.each(githubJobs)("%s: %s bounds its time and names its rights", (_, __, job) => {
    expect(job["timeout-minutes"]).toBeGreaterThan(0);
    expect(job.permissions).toBeTypeOf("object");
    expect(job.env).toBeUndefined();
  });

  test.each(githubJobs.filter(([, , { steps }]) => steps.some(({ run = "" }) => runsContent(run))))(
    "%s: %s runs packages or content, so it may only read, and holds no token",
    (_, __, job) => {
      expect(job.permissions).toEqual({ contents: "read" });
      expect(JSON.stringify(job)).not.toMatch(/secrets\b|github\.token|GITHUB_TOKEN|GH_TOKEN|id-token/);
      for (const step of job.steps.filter(({ uses }) => uses?.startsWith("actions/checkout@")))
        expect(step.with?.["persist-credentials"]).toBe(false);
    },
  );

  test.each(githubJobs.filter(([, , { permissions = {} }]) => Object.values(permissions).includes("write")))(
    "%s: %s may write, so it checks nothing out, installs nothing and runs nothing of the site's",
    (_, __, { steps }) => {
      for (const { run = "", uses = "" } of steps) {
        expect(runsContent(run)).toBe(false);
        expect(uses).not.toMatch(/checkout|setup-node|cache/);
      }
    },
  );

  test("some jobs write and some run content, and none does both", () => {
    const [writing, running] = [
      githubJobs.filter(([, , { permissions = {} }]) => Object.values(permissions).includes("write")),
      githubJobs.filter(([, , { steps }]) => steps.some(({ run = "" }) => runsContent(run))),
    ].map((jobs) => jobs.map(([, name]) => name));
    expect({ writing, running }).toEqual({
      writing: ["publish", "open", "publish"],
      running: ["check", "build", "import", "check", "shard", "build"],
    });
  });

  test("actions are pinned by commit, each to one, with its version beside it", () => {
    const pins = new Map<string, string>();
    const lines = workflows
      .flatMap(([file]) => read(`github/${file}`).split("\n"))
      .filter((line) => /\buses:/.test(line));
    expect(lines).toHaveLength(
      githubJobs.flatMap(([, , { steps }]) => steps.filter(({ uses }) => uses !== undefined)).length,
    );
    for (const line of lines) {
      const [, action = "", pin = ""] = /uses: (actions\/[\w-]+)(@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.exec(line) ?? [];
      expect(pin, line).not.toBe("");
      expect(pins.get(action) ?? pin).toBe(pin);
      pins.set(action, pin);
    }
  });

  test("Dependabot keeps the pins up to date", () => {
    const { updates } = parse(read("github/dependabot.yml")) as { updates: object[] };
    expect(updates).toMatchObject([{ "package-ecosystem": "github-actions", directory: "/" }]);
  });
});

describe("on GitLab", () => {
  test.each(gitlabJobs)("%s runs content or has the token's environment, never both", (_, job) => {
    const inherits = job.inherit?.default !== false;
    const runs = [
      ...(inherits ? gitlab.default!.before_script! : []),
      ...(job.before_script ?? []),
      ...job.script,
    ].some(runsContent);
    expect(runs).toBe(job.environment === undefined);
  });

  test.each(gitlabJobs.filter(([, { environment }]) => environment !== undefined))(
    "%s takes nothing over from jobs before it but their artifact",
    (_, job) => {
      expect(job).toMatchObject({
        environment: { name: "inbox", action: "access" },
        inherit: { default: false, variables: false },
        variables: { GIT_STRATEGY: "none" },
      });
      expect(job.cache).toBeUndefined();
    },
  );

  test.each(gitlabJobs.filter(([, { environment }]) => environment === undefined))(
    "%s does not begin where the token is set for every job",
    (_, job) => {
      expect(job.before_script).toBeUndefined();
      expect(job.inherit).toBeUndefined();
      const [first = ""] = gitlab.default!.before_script!;
      expect(
        spawnSync("bash", ["-e", "-c", first], {
          env: { ...process.env, INBOX_TOKEN: "not-a-token" },
          encoding: "utf8",
        }),
      ).toMatchObject({ status: 1, stdout: expect.stringContaining("inbox") });
      expect(
        spawnSync("bash", ["-e", "-c", first], { env: { ...process.env, INBOX_TOKEN: "" }, encoding: "utf8" }),
      ).toMatchObject({ status: 0, stdout: "" });
    },
  );

  test("images are named by exact version", () => {
    for (const [, { image }] of Object.entries(gitlab).filter(([, { image }]) => image !== undefined))
      expect(image).toMatch(/:\d+\.\d+\.\d+-\w+(@sha256:[0-9a-f]{64})?$/);
  });
});

test("GitLab gets the problems in the form it reads", () => {
  const found = {
    file: "content/site.yaml",
    line: 3,
    column: 1,
    severity: "error",
    code: "key-missing",
    message: "缺少。",
    hint: "补上。",
  };
  const { stdout } = spawnSync(process.execPath, ["scripts/code-quality.ts"], {
    input: JSON.stringify({ diagnostics: [found, found] }),
    encoding: "utf8",
  });
  const [first, second] = JSON.parse(stdout) as { fingerprint: string }[];
  expect(first).toMatchObject({
    description: "缺少。 补上。",
    check_name: "key-missing",
    severity: "major",
    location: { path: "content/site.yaml", lines: { begin: 3 } },
  });
  expect(first?.fingerprint).not.toBe(second?.fingerprint);
});
