import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

interface Step {
  uses?: string;
  run?: string;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { permissions?: Record<string, string>; "timeout-minutes"?: number; steps: Step[] }>;
}

const scripts = Object.keys((JSON.parse(readFileSync("package.json", "utf8")) as { scripts: object }).scripts);
const read = (path: string) => readFileSync(`docs/ci/${path}`, "utf8");
const workflows = readdirSync("docs/ci/github").map((file): [string, Workflow] => [file, parse(read(`github/${file}`)) as Workflow]);
const gitlab = parse(read("gitlab/.gitlab-ci.yml")) as Record<string, { script?: string[]; before_script?: string[] }>;

const githubRuns = workflows.flatMap(([file, { jobs }]) => Object.values(jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => (run === undefined ? [] : [[file, run] as const]))));
const gitlabRuns = Object.values(gitlab).flatMap(({ script = [], before_script = [] }) => [...before_script, ...script].map((run) => [".gitlab-ci.yml", run] as const));

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

  test.each(workflows)("%s pins its actions, bounds its time, and may do no more than it must", (_, { on, permissions, jobs }) => {
    expect(Object.keys(on)).not.toContain("pull_request_target");
    expect(Object.values(permissions).every((right) => right === "read")).toBe(true);
    for (const { steps, "timeout-minutes": minutes } of Object.values(jobs)) {
      expect(minutes).toBeGreaterThan(0);
      for (const { uses } of steps) if (uses !== undefined) expect(uses).toMatch(/^actions\/[\w-]+@v\d+$/);
    }
  });

  test("fetch the whole history where figures are held against it", () => {
    expect(read("github/check-and-publish.yml")).toMatch(/fetch-depth: 0[^]*check/);
    expect(read("gitlab/.gitlab-ci.yml")).toContain('GIT_DEPTH: "0"');
  });

  test.each(["README.md", "README.zh.md"])("are all named in %s", (readme) => {
    const text = read(readme);
    for (const file of [...workflows.map(([name]) => `github/${name}`), "gitlab/.gitlab-ci.yml"]) expect(text).toContain(`(${file})`);
  });
});

test("GitLab gets the problems in the form it reads", () => {
  const found = { file: "content/site.yaml", line: 3, column: 1, severity: "error", code: "key-missing", message: "缺少。", hint: "补上。" };
  const { stdout } = spawnSync(process.execPath, ["scripts/code-quality.ts"], { input: JSON.stringify({ diagnostics: [found, found] }), encoding: "utf8" });
  const [first, second] = JSON.parse(stdout) as { fingerprint: string }[];
  expect(first).toMatchObject({ description: "缺少。 补上。", check_name: "key-missing", severity: "major", location: { path: "content/site.yaml", lines: { begin: 3 } } });
  expect(first?.fingerprint).not.toBe(second?.fingerprint);
});
