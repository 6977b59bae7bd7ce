import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

export interface Step {
  uses?: string;
  run?: string;
  shell?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}
export interface Job {
  permissions?: Record<string, string>;
  "timeout-minutes"?: number;
  env?: Record<string, string>;
  steps: Step[];
}
export interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  env?: Record<string, string>;
  jobs: Record<string, Job>;
}
export interface GitlabJob {
  image?: string;
  script?: string[];
  before_script?: string[];
  cache?: unknown;
  environment?: { name: string; action?: string };
  inherit?: { default: boolean; variables: boolean };
  variables?: Record<string, string>;
}

export const read = (path: string): string => readFileSync(`docs/ci/${path}`, "utf8");

/** The files that go to `.github/workflows`. */
export const workflows = readdirSync("docs/ci/github")
  .filter((file) => file !== "dependabot.yml")
  .map((file): [string, Workflow] => [file, parse(read(`github/${file}`)) as Workflow]);

const gitlabFile = (name: string) => parse(read(`gitlab/${name}`)) as Record<string, GitlabJob>;

export const gitlab = gitlabFile(".gitlab-ci.yml");

/** The same for a site of many reports. */
export const gitlabInShares = { ...gitlab, ...gitlabFile("shares.yml") };

/** A job of one workflow. */
export const githubJob = (file: string, name: string): Job => workflows.find(([one]) => one === file)![1].jobs[name]!;
