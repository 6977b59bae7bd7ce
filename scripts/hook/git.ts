import { execFileSync } from "node:child_process";
import { resolve } from "node:path";

/** Git, run in one folder. Gives what it prints; throws where it fails or is not installed. */
export type Git = (args: string[], input?: string) => string;

export const gitIn =
  (folder: string): Git =>
  (args, input = "") =>
    execFileSync("git", args, { cwd: folder, input, encoding: "utf8", stdio: ["pipe", "pipe", "ignore"], maxBuffer: 256 * 1024 * 1024 });

/** The top of the working tree around a folder; undefined where there is none. */
export function workingTree(folder: string): string | undefined {
  try {
    return resolve(gitIn(folder)(["rev-parse", "--show-toplevel"]).trim());
  } catch {
    return undefined;
  }
}

/** The parts of a list that git ends each with a NUL. */
export const parts = (list: string): string[] => list.split("\0").filter((part) => part !== "");
