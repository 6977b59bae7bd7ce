import { spawnSync } from "node:child_process";
import { realpathSync } from "node:fs";
import type { DiagnosticData } from "../../src/model/diagnostic.ts";
import { gitEnvironment, repositoryAbove } from "../shared/git-environment.ts";

/** What git answered. */
export interface Answer {
  /** Null where it did not run, or was ended. */
  status: number | null;
  stdout: Buffer;
  stderr: string;
  absent: boolean;
}

const LARGEST_ANSWER = 1024 ** 3;

/** Runs git in a folder. No shell reads the arguments, and it says what is wrong in English. */
export function runGit(folder: string, args: readonly string[], input?: string): Answer {
  // With no protocol allowed, what a partial clone lacks is missing instead of being fetched.
  const env = { ...gitEnvironment(folder), LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_ALLOW_PROTOCOL: "none" };
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", folder, ...args], {
    input,
    env,
    maxBuffer: LARGEST_ANSWER,
    stdio: ["pipe", "pipe", "pipe"],
    windowsHide: true,
  });
  const absent = (error as NodeJS.ErrnoException | undefined)?.code === "ENOENT";
  return {
    status: error ? null : status,
    stdout: stdout ?? Buffer.alloc(0),
    stderr: stderr?.toString("utf8") ?? "",
    absent,
  };
}

/** Since 2022 git reads no repository that belongs to somebody else: https://git-scm.com/docs/git-config#Documentation/git-config.txt-safedirectory */
const OTHER_OWNER = /dubious ownership|unsafe repository/;

/** Why git could not read the history of a folder. */
export function whyUnread(folder: string, { stderr, absent }: Answer): DiagnosticData["history-unread"] {
  const root = repositoryAbove(realpathSync(folder));
  if (root === undefined) return { reason: "no-repository" };
  if (absent) return { reason: "no-git" };
  if (OTHER_OWNER.test(stderr)) return { reason: "other-owner", root: /'(.+)'/.exec(stderr)?.[1] ?? root };
  if (
    runGit(folder, ["config", "--get-regexp", String.raw`^(extensions\.partialclone|remote\..*\.promisor)$`]).status ===
    0
  )
    return { reason: "partial" };
  return { reason: "unreadable", said: complaint(stderr) };
}

/** The first line of what git has said. */
export const complaint = (stderr: string): string | undefined =>
  stderr
    .split("\n")
    .find((line) => line.trim() !== "")
    ?.replace(/^(?:fatal|error): /, "");
