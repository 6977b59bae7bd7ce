import { closeSync, existsSync, fstatSync, mkdirSync, openSync, rmSync, statSync } from "node:fs";
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
  const made = make(file);
  if (made === undefined) return undefined;
  const { ino } = fstatSync(made, { bigint: true });
  // Whoever held it may have taken the file away since. Asked only while this process has it open: a closed file's number is given to the next.
  const gone = () => inode(file) !== ino;
  let database: DatabaseSync | undefined;
  let same: boolean;
  try {
    database = new DatabaseSync(file);
  } catch (error) {
    if (!gone()) throw said(error as SqliteError, file);
  } finally {
    // The file that is there now was there all the time, so that SQLite has opened just this one.
    same = !gone();
    closeSync(made);
  }
  try {
    if (database && same) {
      database.exec("BEGIN EXCLUSIVE");
      if (!gone()) return held(database, file);
    }
  } catch (error) {
    if (resultOf(error as SqliteError) !== BUSY && !gone()) throw said(error as SqliteError, file);
  }
  database?.close();
  return undefined;
}

/** What this process holds: a connection that nobody refers to is closed with the rubbish, and lets go. */
const holding = new Set<DatabaseSync>();

function held(database: DatabaseSync, file: string): Lock {
  holding.add(database);
  return {
    release(remove = false) {
      if (remove) rmSync(file, { force: true });
      holding.delete(database);
      database.close();
    },
  };
}

type SqliteError = Error & { errcode?: number };

/** The lower byte of SQLite's code; the upper ones say more of the same. */
const resultOf = ({ errcode = 0 }: SqliteError): number => errcode & 0xff;

/** An error with the path, and with the system's code where SQLite passes one on. */
function said(error: SqliteError, path: string): Error {
  const code = SYSTEM[resultOf(error)];
  return Object.assign(error, { path }, code && { code });
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

/** The file, there in any case and open; undefined where whoever lets go of it is just taking it and its folder away. */
function make(file: string): number | undefined {
  makeFolder(dirname(file));
  try {
    return openSync(file, "a");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw error;
  }
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
