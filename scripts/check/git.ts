import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { DiagnosticData } from "../../src/model/diagnostic.ts";
import type { PublishedVersion } from "../../src/read/checks/published-figures.ts";
import { runGit, whyUnread, type Answer } from "./run-git.ts";
import { readChanges, type Change } from "./git-log.ts";
import { defaultBranch } from "./default-branch.ts";
import { leftOut } from "./sparse.ts";
import { publishedPairs } from "./published-line.ts";

/** Why something of the history is not known. */
export type HistoryGap = DiagnosticData["history-unread"];

/** A report that was published at a path where none is now. Paths are relative to the content folder. */
export interface GoneFile {
  path: string;
  /** Day of the last commit that held it, ISO. */
  date: string;
  /** Where it is now, as far as git can tell. */
  now?: string;
}

/** What git knows of a content folder. */
export interface History {
  /** The repository's root, absolute. */
  root?: string;
  /** What could not be read, and so was not compared. */
  gaps: HistoryGap[];
  /** Versions of the files that differ from the one that lies in the folder, the newest first; by path, relative to the folder. */
  versions: ReadonlyMap<string, PublishedVersion[]>;
  /** Of what was published at the address that the site has now. */
  gone: GoneFile[];
  /** Every path that was ever published. */
  published: ReadonlySet<string>;
}

const UNREAD = { versions: new Map(), gone: [], published: new Set<string>() };

export interface CurrentFile {
  /** Relative to the content folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
  /** Paths that it had before, by its own word. */
  formerly?: readonly string[];
}

const words = ({ status, stdout }: Answer): string => (status === 0 ? stdout.toString("utf8").trim() : "");

/**
 * What was published of these files before, on the line of commits that readers had, under whatever folder's name. A few calls to git, however
 * many files there are. A repository without commits has published nothing.
 */
export function readHistory(folder: string, files: readonly CurrentFile[]): History {
  const found = runGit(folder, ["rev-parse", "--show-toplevel", "--is-shallow-repository", "--show-prefix"]);
  if (found.status !== 0) return { ...UNREAD, gaps: [whyUnread(folder, found)] };
  const [root, shallow, prefix = ""] = words(found).split(/\r?\n/);
  const revision = publishedRevision(folder);
  if (!revision) return { ...UNREAD, root, gaps: [] };
  const gaps: HistoryGap[] = shallow === "true" ? [{ reason: "shallow" }] : [];
  const log = runGit(folder, ["log", "-z", "--no-show-signature", "--format=%H%x00%P%x00%s", revision]);
  const changed = runGit(
    folder,
    ["diff-tree", "--stdin", "--root", "-r", ...RAW, "--pretty=format:%x01%H%x00%cs%x00"],
    publishedPairs(words(log)),
  );
  const moved = runGit(folder, ["diff", ...RAW, revision]);
  const failed = [log, changed, moved].find(({ status }) => status !== 0);
  if (failed) return { ...UNREAD, root, gaps: [...gaps, whyUnread(folder, failed)] };
  const changes = [moved, changed].flatMap(({ stdout }) => readChanges(stdout.toString("utf8")));
  const { blobs, gone } = follow(files, changes, prefix, leftOut(folder));
  const read = readVersions(folder, blobs);
  const since = atThisAddress(folder, changes, `${prefix}site.yaml`);
  const published = new Set(
    changes
      .flatMap(({ path, from = path }) => [path, from])
      .flatMap((path) => (path.startsWith(prefix) ? path.slice(prefix.length) : [])),
  );
  return {
    root,
    gaps: read.failed ? [...gaps, whyUnread(folder, read.failed)] : gaps,
    versions: read.versions,
    gone: gone.filter(({ path }) => since.has(prefix + path)),
    published,
  };
}

/** The whole repository's: the content may have had another folder. */
const RAW = ["--raw", "-z", "-M", "--no-abbrev", "--no-relative"];

/** On a branch beside the published one, what both have in common; else what is checked out. */
function publishedRevision(folder: string): string | undefined {
  const ask = (...args: string[]) => words(runGit(folder, args));
  const head = ask("rev-parse", "--verify", "--quiet", "HEAD^{commit}");
  if (!head) return undefined;
  const branch = ask("symbolic-ref", "--quiet", "--short", "HEAD");
  const stated = defaultBranch(process.env);
  if (stated !== undefined && branch === stated) return head;
  const remotes = ask(
    "for-each-ref",
    "--format=%(refname:lstrip=3) %(symref:lstrip=3)",
    ...(stated === undefined ? [] : [`refs/remotes/origin/${stated}`]),
    "refs/remotes/origin/HEAD",
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
  );
  const names = remotes.split("\n").map((line) => line.split(" ")[0]);
  const target =
    stated !== undefined && names.includes(stated)
      ? stated
      : (/^HEAD (\S+)/m.exec(remotes) ?? /^(main|master)(?= |$)/m.exec(remotes))?.[1];
  if (branch === "" || target === undefined || branch === target) return head;
  return ask("merge-base", "HEAD", `refs/remotes/origin/${target}`) || head;
}

interface Blob {
  hash: string;
  commit: string;
  date: string;
}

interface Followed {
  /** Of each file that has changed, its earlier contents, through renames, the newest first. */
  blobs: Map<string, Blob[]>;
  gone: GoneFile[];
}

/** `kept`: what a sparse checkout has left out, and is no less there. */
function follow(
  files: readonly CurrentFile[],
  changes: readonly Change[],
  prefix: string,
  kept: readonly string[],
): Followed {
  const present = new Set([...files.map(({ path }) => path), ...kept].map((path) => prefix + path));
  const names = new Map(
    files.flatMap(({ path, formerly = [] }) =>
      [...formerly.map((old) => prefix + old).filter((old) => !present.has(old)), prefix + path].map(
        (name): [string, string] => [name, path],
      ),
    ),
  );
  const blobs = new Map<string, Blob[]>(files.map(({ path }) => [path, []]));
  for (const { commit, date, hash, path, from } of changes) {
    const file = names.get(path);
    if (file === undefined) continue;
    if (commit !== undefined && hash !== undefined) blobs.get(file)?.push({ hash, commit, date });
    // A file that is there under the old name has that name's history.
    if (from !== undefined && !present.has(from)) names.set(from, file);
  }
  const own = new Map<string, string>();
  const length = changes.find((one) => one.hash)?.hash?.length;
  for (const { path, bytes } of files) {
    const hash = blobHash(bytes, length);
    own.set(hash, path);
    if (blobs.get(path)?.every((one) => one.hash === hash)) blobs.delete(path);
  }
  const within = [...goneFrom(present, changes)].filter(([path]) => path.startsWith(prefix));
  return {
    blobs,
    gone: within.map(([path, { date, hash = "" }]) => ({
      path: path.slice(prefix.length),
      date,
      now: names.get(path) ?? own.get(hash),
    })),
  };
}

/** Paths that have changed since the site has the address that it has now: what went before, the samples of a site that others have begun say, never stood below it. */
function atThisAddress(folder: string, changes: readonly Change[], siteFile: string): ReadonlySet<string> {
  const pathsOf = (some: readonly Change[]) => new Set(some.flatMap(({ path, from = path }) => [path, from]));
  const file = join(folder, "site.yaml");
  const now = existsSync(file) ? addressIn(readFileSync(file, "utf8")) : undefined;
  const versions = changes.filter(({ path, commit }) => path === siteFile && commit !== undefined);
  const texts = readObjects(
    runGit(folder, ["cat-file", "--batch"], versions.map(({ hash = "" }) => `${hash}\n`).join("")).stdout,
  );
  const other = versions.findIndex(({ hash = "" }) => addressIn(texts.get(hash) ?? "") !== now);
  if (other < 0) return pathsOf(changes);
  const begun = versions[other - 1]?.commit;
  return pathsOf(
    begun === undefined
      ? []
      : changes.slice(
          0,
          changes.findIndex(({ commit }) => commit === begun),
        ),
  );
}

/** Where a site.yaml says that the site is: its host and path, however they are written, since a host leads http to https. */
function addressIn(text: string): string | undefined {
  const [, , written = ""] = /^address:[ \t]*(["']?)(\S+?)\1[ \t]*(?:#.*)?\r?$/m.exec(text) ?? [];
  const address = URL.parse(written);
  return address ? address.host + address.pathname.replace(/\/*$/, "/") : written || undefined;
}

/** Paths that a commit held and that are not there, with their last day and content. */
function goneFrom(
  present: ReadonlySet<string>,
  changes: readonly Change[],
): Map<string, Pick<Change, "date" | "hash">> {
  const gone = new Map<string, Pick<Change, "date" | "hash">>();
  // What is not committed was not published.
  for (const { date, hash, path, from } of changes.filter(({ commit }) => commit !== undefined)) {
    for (const old of [path, from].filter((one) => one !== undefined && !present.has(one)) as string[]) {
      const known = gone.get(old);
      gone.set(old, { date: known?.date ?? date, hash: known?.hash ?? hash });
    }
  }
  return gone;
}

/** The name that git gives a content; longer names are SHA-256. */
function blobHash(bytes: Uint8Array, length = 40): string {
  return createHash(length > 40 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}

/** `failed` where git could not read one of them. */
function readVersions(
  folder: string,
  blobs: ReadonlyMap<string, Blob[]>,
): { versions: Map<string, PublishedVersion[]>; failed?: Answer } {
  const hashes = new Set([...blobs.values()].flatMap((found) => found.map(({ hash }) => hash)));
  if (hashes.size === 0) return { versions: new Map() };
  const answer = runGit(folder, ["cat-file", "--batch"], `${[...hashes].join("\n")}\n`);
  if (answer.status !== 0) return { versions: new Map(), failed: answer };
  const texts = readObjects(answer.stdout);
  const versions = (found: Blob[]) =>
    found
      .flatMap(({ hash, commit, date }) => ({ commit: commit.slice(0, 10), date, text: texts.get(hash) ?? "" }))
      .filter(({ text }) => text !== "");
  return {
    versions: new Map([...blobs].map(([path, found]) => [path, versions(found)])),
    failed: texts.size < hashes.size ? answer : undefined,
  };
}

/** What `cat-file --batch` answers: `<hash> blob <size>`, the content, a line end; `<hash> missing` where there is none. */
function readObjects(answer: Buffer): Map<string, string> {
  const texts = new Map<string, string>();
  for (let at = 0; at < answer.length;) {
    const end = answer.indexOf(10, at);
    const [hash = "", type, size] = answer.toString("utf8", at, end).split(" ");
    at = end + 1;
    if (type === "missing" || size === undefined) continue;
    texts.set(hash, answer.toString("utf8", at, at + Number(size)));
    at += Number(size) + 1;
  }
  return texts;
}
