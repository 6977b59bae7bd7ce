import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { command } from "./shared/package-command.ts";

/** How many tests a step passed and failed; a step without tests of its own counts as one. */
export interface Tally {
  passed: number;
  failed: number;
}

/** The part of Vitest's JSON report that is counted. */
export interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

type Variables = Record<string, string>;

const runs = (args: string[], variables: Variables = {}): boolean =>
  spawnSync(process.execPath, args, { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...variables } })
    .status === 0;

const one = (passed: boolean): Tally => ({ passed: Number(passed), failed: Number(!passed) });

/** A file that could not even be loaded has no failed tests, and is a failure all the same; so is a run that failed otherwise. */
export function tally(report: VitestReport | undefined, succeeded: boolean): Tally {
  if (!report) return one(false);
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  const failed = report.numFailedTests + unloaded.length;
  return { passed: report.numPassedTests, failed: succeeded ? failed : Math.max(failed, 1) };
}

/** One command of a package; `passed` when it exits with 0. */
export const tool = (name: string, bin: string, args: string[]): Tally => one(runs([command(name, bin), ...args]));

/** Types of all code, pages too: what `npm run typecheck` does. */
export const types = (): Tally => one(runs(["scripts/astro.ts", "check"]));

/** Builds a content folder with the site's own build script. */
export const build = (variables: Variables): Tally => one(runs(["scripts/build.ts"], variables));

/** Some of the projects in vitest.config.ts, in one run. */
export function vitest(
  projects: string[],
  folder: string,
  { variables = {}, args = [] }: { variables?: Variables; args?: string[] } = {},
): Tally {
  const file = join(folder, `${projects.join("-")}.json`);
  mkdirSync(folder, { recursive: true });
  rmSync(file, { force: true });
  const named = projects.map((project) => `--project=${project}`);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  const succeeded = runs([command("vitest", "vitest"), "run", ...named, ...reporters, ...args], variables);
  return tally(existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as VitestReport) : undefined, succeeded);
}
