import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** A step that did not go: its own words stand above. */
export class StepFailed extends Error {}

/** Its words go to stderr: stdout belongs to what was found. */
function step(
  command: string,
  args: readonly string[],
  { cwd = ".", env = {} }: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): void {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: ["ignore", 2, 2],
    env: { ...process.env, ...env },
    shell: process.platform === "win32",
  });
  if (status !== 0) throw new StepFailed([command, ...args].join(" "));
}

/** Builds the content with the program of a folder. */
export function buildWith(
  program: string,
  { content, out, cache }: { content: string; out: string; cache: string },
): void {
  step("npm", ["run", "build"], {
    cwd: program,
    env: { NIANLUN_CONTENT: content, NIANLUN_OUT: out, NIANLUN_CACHE: cache },
  });
}

/** The program as it was at a revision, with the packages of that time, in a folder of its own; and how to be rid of it. */
export function programAt(revision: string, folder: string): { program: string; remove: () => void } {
  const program = join(folder, "program");
  step("git", ["worktree", "add", "--detach", program, revision]);
  const remove = () => step("git", ["worktree", "remove", "--force", program]);
  try {
    step("npm", ["ci", "--prefer-offline", "--no-audit", "--no-fund"], { cwd: program });
  } catch (error) {
    remove();
    throw error;
  }
  return { program, remove };
}
