import {
  accessSync,
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { accessListOf, setAccessList } from "./access-list.ts";
import { folderToDisk, toDisk } from "./to-disk.ts";
import { filesBelow } from "../shared/files-below.ts";
import { giveTo, ownerAt } from "../shared/owner.ts";
import { foreignFiles, markedFiles, markFile } from "./site-mark.ts";

/*
 * How a finished site takes the place of the old one; docs/decisions/0008 says why it is so. Everything lies in one folder beside `out`, on
 * the same file system, which one build at a time holds by its lock.
 *
 * | step                         | out            | beside                  | after a kill here, the next build |
 * |------------------------------|----------------|-------------------------|-----------------------------------|
 * | 0 build                      | old            | run-*                   | throws run-* away                 |
 * | 1 out → beside/old           | (absent)       | run-*, old              | puts old back                     |
 * | 2 site → out                 | new            | run-*, old              | throws old and run-* away         |
 * | 3 old → beside/gone-*, delete | new            | run-*, gone-*           | throws both away                  |
 *
 * Where a folder cannot be renamed (EXDEV: it comes from a lower layer of a container's file system), step 1 copies it to old, whole, takes
 * its mark off and deletes it: `out` without a mark is then a half one, and old is put back over it.
 */

/** The folder beside `out` in which a build works. */
export const besideOf = (out: string): string => join(dirname(out), `.nianlun-${basename(out)}`);

/** The lock that a build of this folder holds. */
export const lockOf = (out: string): string => join(besideOf(out), "lock");

const oldOf = (out: string): string => join(besideOf(out), "old");

/** Without a filter Node copies folders in C++, where some faults of a disk, as one without inodes, end the process; with one, they are thrown. */
function copyWhole(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true, verbatimSymlinks: true, preserveTimestamps: true, filter: () => true });
  } catch (error) {
    // Of two disks, Node names the one that is read.
    const { dest, path = to, code } = error as NodeJS.ErrnoException & { dest?: string };
    throw Object.assign(error as Error, { path: code === "ENOENT" || code === "EACCES" ? path : (dest ?? path) });
  }
}

/** Only what builds make in the folder beside, by mkdtemp's names: whatever else somebody put there stays. */
const OURS = /^(?:run|gone|copy)-[A-Za-z0-9]{6}$/;

/** Whether a build that was killed has left the old site beside where it belongs. */
export const oldWaits = (out: string): boolean => isSetAside(oldOf(out));

/** Whether a folder was set aside by a build: a site that one made, or an empty folder. */
const isSetAside = (old: string): boolean =>
  existsSync(old) && (markedFiles(old) !== undefined || readdirSync(old).length === 0);

/** `out` holds what no build made, while the old site still waits beside it to be put back. */
export class PutBackError extends Error {
  readonly old: string;
  constructor(old: string) {
    super(`The old site waits at ${old}.`);
    this.old = old;
  }
}

/** Somebody's file lies in the old site, which is where it was. */
export class ForeignFilesError extends Error {
  readonly found: string;
  readonly count: number;
  constructor(found: string, count: number) {
    super(`${found} is no file of the site's.`);
    this.found = found;
    this.count = count;
  }
}

/**
 * Brings a finished site into the folder beside, from wherever it was made. Outside of the checkout it is copied: only a new file takes the rights that
 * its place gives, as access lists, SELinux types and rights of Windows do, by which a web server may read it. Where the old site has an access list of
 * its own, so has the new one, and its files what they inherit by it.
 */
export function bring(made: string, site: string, { out, isInCheckout }: { out: string; isInCheckout: boolean }): void {
  // Where somebody has swept it away, the system would name what was made as missing.
  accessSync(dirname(site));
  const list = existsSync(out) ? accessListOf(out) : undefined;
  if (list !== undefined) {
    mkdirSync(site);
    setAccessList(site, list);
    return copyWhole(made, site);
  }
  try {
    if (isInCheckout) return renameSync(made, site);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
  }
  copyWhole(made, site);
}

/** A new place beside `out` for a finished site to wait in. The lock is held. */
export function openRun(out: string): string {
  return mkdtempSync(join(besideOf(out), "run-"));
}

/**
 * Puts right what a build left that was killed: see the table. The lock is held.
 * @throws PutBackError
 */
export function recover(out: string): void {
  const old = oldOf(out);
  if (isSetAside(old)) {
    if (!markedFiles(out)) putBack(old, out);
    else discard(old, out);
  }
  clear(out);
}

/** Removes what dead builds, and this one, have left beside `out`; what cannot be removed is told by name. */
export function clear(out: string): string[] {
  const beside = besideOf(out);
  // Somebody may have swept it away meanwhile.
  if (!existsSync(beside)) return [];
  const left = readdirSync(beside)
    .filter((name) => OURS.test(name))
    .map((name) => join(beside, name));
  return left.filter((path) => !remove(path));
}

/** Takes the folder beside away, where nothing is left in it. */
export function closeBeside(out: string): void {
  try {
    rmdirSync(besideOf(out));
  } catch {
    // Something of somebody's, or a file that cannot be removed, is in it.
  }
}

/**
 * Puts a finished, marked site in the place of the old one. When it throws, the old site is where it was.
 * The lock is held, `site` lies in the folder beside, and `out` may be replaced.
 */
export function swap(site: string, out: string): void {
  const old = oldOf(out);
  const replaces = existsSync(out);
  toDisk(site);
  makeAlike(site, out);
  if (replaces) setAside(out, old);
  // What somebody has put there until just now is not thrown away with the old site.
  const foreign = replaces ? foreignFiles(old) : undefined;
  if (foreign?.[0] !== undefined) {
    renameSync(old, out);
    throw new ForeignFilesError(join(out, foreign[0]), foreign.length);
  }
  try {
    renameSync(site, out);
  } catch (error) {
    if (replaces) putBack(old, out);
    throw error;
  }
  try {
    // Of the two renames the disk knows before the old site goes.
    folderToDisk(dirname(out));
    folderToDisk(besideOf(out));
    if (replaces) discard(old, out);
  } catch {
    // The site stands; what is left beside it the next build throws away.
  }
}

/** Of the owner and group of the site that it replaces, and as open. */
function makeAlike(site: string, out: string): void {
  const owner = ownerAt(out);
  if (owner) giveTo(owner, site);
  const old = statSync(out, { throwIfNoEntry: false });
  // Last: another owner takes some of a mode's bits away.
  if (old) chmodSync(site, old.mode & 0o7777);
}

function setAside(out: string, old: string): void {
  try {
    renameSync(out, old);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EXDEV") throw error;
    const copy = mkdtempSync(join(besideOf(out), "copy-"));
    copyWhole(out, join(copy, "site"));
    toDisk(copy);
    renameSync(join(copy, "site"), old);
    try {
      rmSync(join(out, markFile));
      rmSync(out, { recursive: true });
    } catch (fault) {
      copyWhole(old, out);
      discard(old, out);
      throw fault;
    }
  }
}

/** The old site to where it was. What is left of its own files there gives way; anything else does not. */
function putBack(old: string, out: string): void {
  const own = new Set(markedFiles(old));
  if (existsSync(out)) {
    if (filesBelow(out).some((path) => !own.has(path))) throw new PutBackError(old);
    rmSync(out, { recursive: true });
  }
  mkdirSync(dirname(out), { recursive: true });
  renameSync(old, out);
}

/** Out of the way first: what cannot be deleted must not be taken for a site that waits. */
function discard(old: string, out: string): void {
  const gone = join(mkdtempSync(join(besideOf(out), "gone-")), "site");
  renameSync(old, gone);
  remove(dirname(gone));
}

/** Whether it could be removed. */
export function remove(path: string): boolean {
  const removed = (): boolean => {
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3 });
      return true;
    } catch {
      return false;
    }
  };
  return removed() || (openFolders(path) && removed());
}

/** Lets its owner take out of a folder what lies in it, all the way down: a site may have been closed against changes. False where that is not allowed. */
function openFolders(path: string): boolean {
  try {
    const info = lstatSync(path);
    if (!info.isDirectory()) return true;
    chmodSync(path, (info.mode & 0o7777) | 0o700);
    return readdirSync(path).every((name) => openFolders(join(path, name)));
  } catch {
    return false;
  }
}
