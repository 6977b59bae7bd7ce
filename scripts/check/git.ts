import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import type { PublishedVersion } from "../../src/read/published-figures.ts";
import { readChanges, type Change } from "./git-log.ts";

/** What git knows of a content folder. */
export interface History {
  /** The repository's root, absolute. */
  root: string;
  /** Earlier commits were not fetched: what they stated is not known. */
  shallow: boolean;
  /** The contents of earlier commits were not fetched, and are not fetched now: a check asks nothing of another machine. */
  partial: boolean;
  /** Versions of the files that differ from the one that lies in the folder, the newest first; by path, relative to the folder. */
  versions: ReadonlyMap<string, PublishedVersion[]>;
}

export interface CurrentFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

const LARGEST_ANSWER = 1024 ** 3;

/** Runs git in a folder; undefined where it is absent or refuses. No shell reads the arguments. */
function git(folder: string, args: readonly string[], input?: string): Buffer | undefined {
  // With no protocol allowed, what a partial clone lacks is missing instead of being fetched.
  const env = { ...process.env, LC_ALL: "C", GIT_OPTIONAL_LOCKS: "0", GIT_ALLOW_PROTOCOL: "none" };
  const { status, stdout } = spawnSync("git", ["-C", folder, ...args], { input, env, maxBuffer: LARGEST_ANSWER, stdio: ["pipe", "pipe", "ignore"], windowsHide: true });
  return status === 0 ? stdout : undefined;
}

const words = (answer: Buffer | undefined): string => answer?.toString("utf8").trim() ?? "";

/** The repository that a folder lies in, and whether its history is cut off; undefined outside of one. */
export function findRepository(folder: string): { root: string; shallow: boolean } | undefined {
  const [root, shallow] = words(git(folder, ["rev-parse", "--show-toplevel", "--is-shallow-repository"])).split(/\r?\n/);
  return root ? { root, shallow: shallow === "true" } : undefined;
}

/**
 * What was published of these files before: in the commits of the checked-out history, following its first parents, so that of a merged
 * branch only its outcome counts. Three calls to git, however many files there are. Undefined outside a repository, or in one without commits.
 */
export function readHistory(folder: string, files: readonly CurrentFile[]): History | undefined {
  const repository = findRepository(folder);
  const revision = repository && publishedRevision(folder);
  if (!repository || !revision) return undefined;
  const log = git(folder, ["log", "--first-parent", "-m", "--root", "--raw", "-z", "-M", "--no-abbrev", "--relative", "--no-show-signature", "--format=%x01%H%x00%cs", revision, "--", "."]);
  const moved = git(folder, ["diff", "--raw", "-z", "-M", "--no-abbrev", "--relative", "HEAD", "--", "."]);
  const changes = [...readChanges(moved?.toString("utf8") ?? ""), ...readChanges(log?.toString("utf8") ?? "")];
  const versions = log && readVersions(folder, earlierBlobs(files, changes));
  return { ...repository, partial: versions === undefined, versions: versions ?? new Map() };
}

/** On a branch beside the published one, what both have in common; else what is checked out. */
function publishedRevision(folder: string): string | undefined {
  const head = words(git(folder, ["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]));
  if (!head) return undefined;
  const branch = words(git(folder, ["symbolic-ref", "--quiet", "--short", "HEAD"]));
  const remotes = words(git(folder, ["for-each-ref", "--format=%(refname:lstrip=3) %(symref:lstrip=3)", "refs/remotes/origin/HEAD", "refs/remotes/origin/main", "refs/remotes/origin/master"]));
  const [, target] = /^HEAD (\S+)/m.exec(remotes) ?? /^(main|master)/m.exec(remotes) ?? [];
  if (branch === "" || target === undefined || branch === target) return head;
  return words(git(folder, ["merge-base", "HEAD", `refs/remotes/origin/${target}`])) || head;
}

interface Blob {
  hash: string;
  commit: string;
  date: string;
}

/** For each file that has changed: its earlier contents, through renames, the newest first. */
function earlierBlobs(files: readonly CurrentFile[], changes: readonly Change[]): Map<string, Blob[]> {
  const present = new Set(files.map(({ path }) => path));
  const names = new Map(files.map(({ path }) => [path, path]));
  const blobs = new Map<string, Blob[]>(files.map(({ path }) => [path, []]));
  for (const { commit, date, hash, path, from } of changes) {
    const file = names.get(path);
    if (file === undefined) continue;
    if (commit !== undefined) blobs.get(file)?.push({ hash, commit, date });
    if (from === undefined) continue;
    names.delete(path);
    // A file that is there under the old name has that name's history.
    if (!present.has(from)) names.set(from, file);
  }
  for (const { path, bytes } of files) {
    const found = blobs.get(path) ?? [];
    const own = blobHash(bytes, found[0]?.hash.length);
    if (found.every(({ hash }) => hash === own)) blobs.delete(path);
  }
  return blobs;
}

/** The name that git gives a content; longer names are SHA-256. */
function blobHash(bytes: Uint8Array, length = 40): string {
  return createHash(length > 40 ? "sha256" : "sha1").update(`blob ${bytes.length}\0`).update(bytes).digest("hex");
}

/** Undefined where git cannot read one of them. */
function readVersions(folder: string, blobs: ReadonlyMap<string, Blob[]>): Map<string, PublishedVersion[]> | undefined {
  const hashes = new Set([...blobs.values()].flatMap((found) => found.map(({ hash }) => hash)));
  if (hashes.size === 0) return new Map();
  const answer = git(folder, ["cat-file", "--batch"], `${[...hashes].join("\n")}\n`);
  if (!answer) return undefined;
  const texts = readObjects(answer);
  const versions = (found: Blob[]) => found.flatMap(({ hash, commit, date }) => ({ commit: commit.slice(0, 10), date, text: texts.get(hash) ?? "" })).filter(({ text }) => text !== "");
  return new Map([...blobs].map(([path, found]) => [path, versions(found)]));
}

/** What `cat-file --batch` answers: `<hash> blob <size>`, the content, a line end; `<hash> missing` where there is none. */
function readObjects(answer: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = 0; at < answer.length; ) {
    const end = answer.indexOf(10, at);
    const [hash = "", type, size] = answer.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (type === "missing" || size === undefined) continue;
    texts.set(hash, answer.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
