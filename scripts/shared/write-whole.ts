import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  fchmodSync,
  fchownSync,
  fsyncSync,
  ftruncateSync,
  linkSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { makeFolder } from "./owner.ts";

/** What stands for a file until it is whole: short whatever the file's name is, known as this file's, and no content file. */
const scratchPrefix = (path: string): string =>
  `.nianlun-${createHash("sha256").update(basename(path)).digest("hex").slice(0, 12)}-`;

/** Whether anything has this name, a link that leads nowhere too. */
export const isThere = (path: string): boolean => lstatSync(path, { throwIfNoEntry: false }) !== undefined;

/** Whether this is a file that holds just this text. */
export const holds = (path: string, text: string): boolean =>
  existsSync(path) && statSync(path).isFile() && readFileSync(path).equals(Buffer.from(text));

function isAlive(pid: number): boolean {
  try {
    return pid !== process.pid && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** Removes what a process that was killed has left in place of this file. */
function sweep(path: string): void {
  const prefix = scratchPrefix(path);
  for (const name of readdirSync(dirname(path))) {
    if (name.startsWith(prefix) && !isAlive(Number.parseInt(name.slice(prefix.length), 10)))
      rmSync(join(dirname(path), name), { force: true });
  }
}

/** The same error, of the file that was meant: the system names none, or the one that stands for it. */
const about = (error: unknown, path: string): unknown => Object.assign(error as Error, { path });

/**
 * Writes a text beside its place, to the disk itself, and gives the path: with the mode of the file that it is to replace, unless another is
 * given, and with its owner, or its folder's, where this process may give files away. On a full disk nothing is left.
 */
export function stage(path: string, text: string, mode?: number): string {
  makeFolder(dirname(path));
  sweep(path);
  const earlier = statSync(path, { throwIfNoEntry: false });
  const scratch = join(dirname(path), `${scratchPrefix(path)}${process.pid}.tmp`);
  try {
    const file = openSync(scratch, "wx");
    try {
      writeFileSync(file, text);
      const { uid, gid } = earlier ?? statSync(dirname(path));
      if (process.geteuid?.() === 0) fchownSync(file, uid, gid);
      const kept = mode ?? earlier?.mode;
      if (kept !== undefined) fchmodSync(file, kept);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (error) {
    rmSync(scratch, { force: true });
    throw about(error, path);
  }
  return scratch;
}

/** Gives a staged file its name, which nothing may have yet. */
export function placeNew(scratch: string, path: string): void {
  try {
    linkSync(scratch, path);
  } catch (error) {
    // Some file systems have no second names; only there can another's file come between.
    if (
      isThere(path) ||
      !["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP"].includes((error as NodeJS.ErrnoException).code ?? "")
    )
      throw about(error, path);
    return renameSync(scratch, path);
  }
  rmSync(scratch);
}

/** The file itself where the path leads to one by a link. */
export const placeOf = (path: string): string => (isThere(path) ? realpathSync(path) : path);

/**
 * Writes a file, or replaces one and keeps its mode and owner. A link stays, and the file that it leads to is replaced. Whoever reads it, and whenever
 * the process is killed, finds the old text or the new, but of a file that is written over. `write-file-atomic` does as much, but makes no new file without replacing another.
 */
export function writeWhole(path: string, text: string, mode?: number): void {
  const place = placeOf(path);
  putInPlace(stage(place, text, mode), place, text);
}

/**
 * Gives a staged text the place of the file that is there. One that is somebody else's, in a folder that several share, is written over: by another's
 * name it would be lost to its owner and group, and this process may not give it back.
 */
function putInPlace(scratch: string, place: string, text: string): void {
  const self = process.geteuid?.();
  const owner = statSync(place, { throwIfNoEntry: false })?.uid;
  try {
    if (self !== undefined && self !== 0 && owner !== undefined && owner !== self) {
      overwrite(place, text);
      rmSync(scratch);
    } else renameSync(scratch, place);
  } catch (error) {
    rmSync(scratch, { force: true });
    throw about(error, place);
  }
}

/** The new text first, and then the end cut off: at no time is the file empty. */
function overwrite(place: string, text: string): void {
  const file = openSync(place, "r+");
  try {
    writeFileSync(file, text);
    ftruncateSync(file, Buffer.byteLength(text));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Replaces a file that still holds what was read of it, and gives whether it did: the look is the last thing before the new text has its name. */
export function replaceRead(path: string, read: Uint8Array, text: string): boolean {
  const place = placeOf(path);
  const holdsRead = (): boolean => existsSync(place) && readFileSync(place).equals(read);
  if (!holdsRead()) return false;
  const scratch = stage(place, text);
  const same = holdsRead();
  if (same) putInPlace(scratch, place, text);
  else rmSync(scratch, { force: true });
  return same;
}

/** Writes a file that is not there; one that holds the same already is left. Throws EEXIST where there is another. */
export function writeNew(path: string, text: string): void {
  if (holds(path, text)) return sweep(path);
  const scratch = stage(path, text);
  try {
    placeNew(scratch, path);
  } catch (error) {
    rmSync(scratch, { force: true });
    throw error;
  }
}
