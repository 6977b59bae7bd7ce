import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import type { Answer } from "../check/run-git.ts";
import { gitEnvironment } from "../shared/git-environment.ts";

/** Git, run in one folder. Gives what it prints; throws a GitError where it fails or is not installed. */
export type Git = (args: string[], input?: string) => string;

export class GitError extends Error {
  readonly answer: Answer;
  constructor(answer: Answer) {
    super(answer.stderr);
    this.answer = answer;
  }
}

/** Git in the repository that a folder lies in; in another environment, in the one that it tells of. */
export const gitIn =
  (folder: string, environment: NodeJS.ProcessEnv = gitEnvironment(folder)): Git =>
  (args, input = "") => {
    // What is wrong it says in English.
    const env = { ...environment, LC_ALL: "C" };
    const { status, stdout, stderr, error } = spawnSync("git", args, {
      cwd: folder,
      env,
      input,
      maxBuffer: 256 * 1024 * 1024,
      windowsHide: true,
    });
    if (status === 0 && !error) return stdout.toString("utf8");
    throw new GitError({
      status,
      stdout,
      stderr: stderr?.toString("utf8") ?? "",
      absent: (error as NodeJS.ErrnoException | undefined)?.code === "ENOENT",
    });
  };

/** The top of the working tree around a folder. Throws a GitError where there is none. */
export const workingTree = (folder: string, environment?: NodeJS.ProcessEnv): string =>
  resolve(gitIn(folder, environment)(["rev-parse", "--show-toplevel"]).replace(/\r?\n$/, ""));

/** The parts of a list that git ends each with a NUL. */
export const parts = (list: string): string[] => list.split("\0").filter((part) => part !== "");
