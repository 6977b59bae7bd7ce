import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll } from "vitest";

/** Everything that the tests make. */
export const folder = mkdtempSync(join(tmpdir(), "hook 年轮's-"));
afterAll(() => rmSync(folder, { recursive: true }));

export const report = (filed: string) => `---
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
export const good = report("169件");
export const bad = report("196件");

/** Nothing of this machine's git, nor of a commit that runs these tests. */
export const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(GIT_|NIANLUN_|npm_|INIT_CWD)/.test(name))),
  LC_ALL: "zh_CN.UTF-8",
  GIT_CONFIG_NOSYSTEM: "1",
  HOME: folder,
});

/** A repository whose site lies in `inner`: the program by links, the content by copies. */
export function repository(name: string, inner = ".") {
  const top = join(folder, name);
  const site = join(top, inner);
  mkdirSync(join(site, "content", "reports", "jia"), { recursive: true });
  cpSync("tests/fixtures/read/base/content", join(site, "content"), { recursive: true });
  cpSync("package.json", join(site, "package.json"));
  for (const part of ["scripts", "src", "node_modules"]) symlinkSync(resolve(part), join(site, part), "junction");
  const run = (command: string, args: string[], cwd = top, more: NodeJS.ProcessEnv = {}) => {
    const { status, stdout, stderr } = spawnSync(command, args, {
      cwd,
      env: { ...environment(), ...more },
      encoding: "utf8",
    });
    return { status, said: stdout + stderr };
  };
  const git = (...args: string[]) => run("git", args);
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "编辑");
  git("config", "user.email", "editor@example.org");
  const write = (path: string, text: string) => writeFileSync(join(site, path), text);
  return {
    top,
    site,
    run,
    git,
    write,
    hook: (...args: string[]) => run("npm", ["run", "--silent", "hook", "--", ...args], site),
  };
}

/** The report's place. */
export const path = "content/reports/jia/2023-review.md";
