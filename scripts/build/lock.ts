import { closeSync, existsSync, mkdirSync, openSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as wait } from "node:timers/promises";

/** A file that this process alone holds, until it lets go or ends: the system lets go for a process that was killed. */
export interface Lock {
  /** `remove` takes the file away too. */
  release(remove?: boolean): void;
}

/** SQLITE_BUSY */
const BUSY = 5;
/** What the system has said to SQLite, by its codes: SQLITE_IOERR, SQLITE_FULL. */
const SYSTEM: Record<number, string> = { 10: "EIO", 13: "ENOSPC" };
/** How often a lock that is held is asked for again, in milliseconds. */
const AGAIN = 100;

/**
 * Takes a lock, or undefined where another process holds it. Node has no file locks of its own, but SQLite comes with it, and holds its
 * database file by the system's; nothing is ever written to this one.
 * @throws what the system says where the file cannot be made
 */
export function tryLock(file: string): Lock | undefined {
  const before = made(file);
  if (before === undefined) return undefined;
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file);
    database.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    database?.close();
    // The lower byte; the upper ones say more of the same.
    const code = ((error as { errcode?: number }).errcode ?? 0) & 0xff;
    if (code === BUSY || inode(file) !== before) return undefined;
    throw Object.assign(error as Error, { path: file }, SYSTEM[code] && { code: SYSTEM[code] });
  }
  const held = database;
  // Whoever held it may have taken the file away since it was opened: then this lock is on nothing.
  if (inode(file) !== before) {
    held.close();
    return undefined;
  }
  return {
    release(remove = false) {
      if (remove) rmSync(file, { force: true });
      held.close();
    },
  };
}

/** Waits for a lock as long as it takes; `waiting` is called once, where there is a wait. */
export async function lock(file: string, waiting: () => void): Promise<Lock> {
  for (let told = false; ; await wait(AGAIN)) {
    const held = tryLock(file);
    if (held) return held;
    if (!told) waiting();
    told = true;
  }
}

/** The file, there in any case; undefined where whoever lets go of it is just taking it and its folder away. */
function made(file: string): bigint | undefined {
  makeFolder(dirname(file));
  try {
    closeSync(openSync(file, "a"));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
  return inode(file);
}

/** Node's own way to make all folders of a path never ends below /proc, where none can be made. */
function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
}

const inode = (file: string): bigint | undefined => statSync(file, { throwIfNoEntry: false, bigint: true })?.ino;
