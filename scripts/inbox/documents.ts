import { existsSync, lstatSync, readdirSync } from "node:fs";
import { basename, dirname, extname, join } from "node:path";
import { isUnnamed } from "../../src/read/files/content-files.ts";
import { standsFor } from "../../src/read/files/stand-ins.ts";
import { filesBelow } from "../shared/files-below.ts";
import { gitIn, parts } from "../hook/git.ts";
import { shortName } from "../shared/short-name.ts";
import { holds, isThere } from "../shared/write-whole.ts";

/** Folders of the inbox for what has been read: the originals with their review lists, and drafts that belong nowhere yet. */
export const DONE = "imported";
export const DRAFTS = "drafts";

/** Leftovers of systems and editors, and notes for people. */
const IGNORED = /^(\.|~\$|thumbs\.db$|desktop\.ini$|readme(\.|$))/i;

/** A document that was uploaded. */
export interface InboxDocument {
  path: string;
  /** Below the inbox, with forward slashes. */
  name: string;
  /** The folder of the inbox that it was put into, where that has a body's name. */
  body?: string;
}

/**
 * Documents in an inbox that are still to be read, by name; the links among them, which are not followed, as what they lead to lies elsewhere and
 * is not ours to put away; files whose names are no UTF-8, which cannot be read by what they are called here; and those of which only a
 * placeholder is here, by the files' own names.
 */
export function documentsIn(
  inbox: string,
  bodies: readonly string[],
): { documents: InboxDocument[]; links: string[]; unnamed: string[]; placeholders: string[] } {
  if (!existsSync(inbox)) return { documents: [], links: [], unnamed: [], placeholders: [] };
  const listed = filesBelow(inbox, isPassedOver);
  const found = listed.flatMap((name) => {
    const path = join(inbox, name);
    const info = lstatSync(path, { throwIfNoEntry: false });
    return info ? [{ name, path, info }] : [];
  });
  const bodyOf = (name: string) =>
    name.includes("/") ? bodies.find((body) => body === name.split("/")[0]) : undefined;
  return {
    documents: found
      .filter(({ name, info }) => info.isFile() && standsFor(name) === undefined)
      .map(({ name, path }) => ({ path, name, body: bodyOf(name) })),
    links: found.filter(({ info }) => info.isSymbolicLink()).map(({ name }) => name),
    unnamed: listed.filter((name) => isUnnamed(join(inbox, name))),
    placeholders: found.flatMap(({ name, info }) => (info.isFile() ? (standsFor(name) ?? []) : [])),
  };
}

const isPassedOver = (name: string): boolean => {
  const own = standsFor(name) ?? name;
  return name === DONE || name === DRAFTS || IGNORED.test(own.slice(own.lastIndexOf("/") + 1));
};

/** Names below the inbox that came or changed after a commit. Throws where git does not know it. */
export function changedSince(commit: string, inbox: string): Set<string> {
  const git = gitIn(inbox);
  // A branch that has just been made has nothing before it.
  if (/^0+$/.test(commit)) return new Set(parts(git(["ls-files", "-z"])));
  return new Set(
    parts(
      git([
        "diff",
        "--name-only",
        "-z",
        "--relative",
        "--no-renames",
        "--diff-filter=AM",
        "--end-of-options",
        commit,
        "HEAD",
        "--",
        ".",
      ]),
    ),
  );
}

/** A name that no command takes for an option, and no system for a hidden file or a path; what is put behind it still fits. */
export const safeName = (name: string): string => shortName(name.replace(/[\p{Cc}\\]/gu, "_").replace(/^[-.]/, "_"));

/** A path as Windows and the Mac tell it from others. */
export const alike = (path: string): string => path.normalize().toLowerCase();

/** Whether a file beside it has a name that is the same on Windows or a Mac, where neither case nor Unicode form tells names apart. */
function hasTwin(path: string): boolean {
  const [folder, own] = [dirname(path), basename(path)];
  return existsSync(folder) && readdirSync(folder).some((name) => name !== own && alike(name) === alike(own));
}

/** A path that is free: `name`, else `name-2`, `name-3`, …; one that holds `text` already is as good. `also`: what else must hold of it. */
export function freePath(path: string, text?: string, also: (path: string) => boolean = () => true): string {
  const stem = path.slice(0, path.length - extname(path).length);
  const path2 = (n: number) => (n === 1 ? path : `${stem}-${n}${extname(path)}`);
  const isFree = (one: string) =>
    ((!hasTwin(one) && !isThere(one)) || (text !== undefined && holds(one, text))) && also(one);
  let n = 1;
  while (!isFree(path2(n))) n++;
  return path2(n);
}
