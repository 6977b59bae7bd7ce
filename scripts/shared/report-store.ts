import { rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { DatabaseSync, type StatementSync } from "node:sqlite";
import { crc32 } from "node:zlib";
import type { Store } from "../../src/read/kept/kept-reports.ts";
import { cacheIsIn } from "../build/out-folder.ts";
import { giveTo, makeFolder } from "./owner.ts";
import { runningProgram } from "./program-digest.ts";
import { cacheFolder, contentFolder } from "./site-folders.ts";

/** Milliseconds that another command is waited for which is just writing. */
const PATIENCE = 500;
/** What is not asked for any more stays, for a branch that is gone back to, up to this many times what was asked for, and this many more. */
const TIMES = 3;
const MORE = 500;

/** The file's name in its folder. */
export const storeFile = "nianlun-reports.sqlite";

/** One that asks others too, which it leaves as they are: what is new is put into its own. */
export const withOthers = (own: Store, others: readonly Store[]): Store => ({
  ...own,
  get: (name) =>
    [own, ...others]
      .values()
      .map((store) => store.get(name))
      .find((text) => text !== undefined),
});

/**
 * What earlier commands have read of reports, in one file of the cache. It saves time and nothing else: what is damaged, half written or held by
 * another is not there, and what cannot be written is not kept. SQLite undoes what a killed command has half written; a sum holds each text
 * to what was put away.
 */
export function reportStore(folder = cacheFolder(), program = runningProgram(), { readOnly = false } = {}): Store {
  const path = join(folder, storeFile);
  let tables: Tables | undefined;
  let isGivenUp = !program.isCurrent() || isAmongWhatIsRead(folder);
  const attempt = <T>(work: (open: Tables) => T): T | undefined => {
    if (isGivenUp) return undefined;
    try {
      return work((tables ??= open(path, readOnly)));
    } catch (error) {
      tables?.database.close();
      tables = undefined;
      if (readOnly || !isDamaged(error) || !isRemoved(path)) isGivenUp = true;
      return undefined;
    }
  };
  return {
    program: program.digest,
    get: (name) =>
      attempt(({ find }) => {
        const { text, sum } = find.get(name) ?? {};
        return typeof text === "string" && sumOf(name, text) === sum ? text : undefined;
      }),
    put(texts, used) {
      if (program.isCurrent()) attempt((open) => put(open, texts, used));
    },
  };
}

/** Or in no place that there can be. */
function isAmongWhatIsRead(folder: string): boolean {
  try {
    return cacheIsIn({ content: contentFolder(), cache: folder, root: "." }) !== undefined;
  } catch {
    return true;
  }
}

interface Tables {
  database: DatabaseSync;
  find: StatementSync;
}

/** One table of texts, and one of when each was last asked for, which is small and changes often. */
const TABLES = `
  CREATE TABLE IF NOT EXISTS texts (name TEXT PRIMARY KEY, sum INTEGER NOT NULL, text TEXT NOT NULL) STRICT;
  CREATE TABLE IF NOT EXISTS uses (name TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;`;

function open(path: string, readOnly: boolean): Tables {
  if (!readOnly) makeFolder(dirname(path));
  const database = new DatabaseSync(path, { timeout: PATIENCE, readOnly });
  try {
    if (!readOnly) {
      giveTo(statSync(dirname(path)), path);
      // A cache may be lost with the power: nobody waits for the disk.
      database.exec(`PRAGMA synchronous = OFF; ${TABLES}`);
    }
    return { database, find: database.prepare("SELECT text, sum FROM texts WHERE name = ?") };
  } catch (error) {
    database.close();
    throw error;
  }
}

function put({ database }: Tables, texts: ReadonlyMap<string, string>, used: readonly string[]): void {
  database.exec("BEGIN IMMEDIATE");
  const write = database.prepare("INSERT OR REPLACE INTO texts VALUES (?, ?, ?)");
  for (const [name, text] of texts) write.run(name, sumOf(name, text), text);
  const use = database.prepare("INSERT OR REPLACE INTO uses VALUES (?, ?)");
  const now = Date.now();
  for (const name of used) use.run(name, now);
  database
    .prepare("DELETE FROM uses WHERE name NOT IN (SELECT name FROM uses ORDER BY at DESC LIMIT ?)")
    .run(used.length * TIMES + MORE);
  database.exec("DELETE FROM texts WHERE name NOT IN (SELECT name FROM uses); COMMIT");
}

/** Holds a text to its name too. */
const sumOf = (name: string, text: string): number => crc32(text, crc32(name));

/** SQLITE_CORRUPT, SQLITE_NOTADB, and SQLITE_ERROR where tables are others: https://sqlite.org/rescode.html */
const DAMAGED: ReadonlySet<number> = new Set([1, 11, 26]);

/** The lower byte of SQLite's code; the upper ones say more of the same. */
const isDamaged = (error: unknown): boolean => DAMAGED.has(((error as { errcode?: number }).errcode ?? 0) & 0xff);

function isRemoved(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}
