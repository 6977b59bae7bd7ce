import { hash } from "node:crypto";
import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PUBLIC } from "../../src/read/files/content-files.ts";
import { isLeftover, isPublicLeftover } from "../../src/read/files/leftovers.ts";
import type { ContentFile } from "../../src/read/files/source.ts";
import { filesBelow } from "../shared/files-below.ts";

/**
 * A site is of one reading. Its content is read over some time, and Astro takes the pages, the pictures, what pages import and public/ later: what
 * is written meanwhile would be half a file, or one of another version than the rest.
 */
export type Standing = ReadonlyMap<string, string>;

/** All files below some folders as they stand now, by size, times and number: whoever saves a file, or moves it away and back, leaves not all of them alike. */
export function standing(folders: readonly string[]): Standing {
  const files = folders.flatMap((folder) =>
    namesBelow(folder).map((name): [string, string] => [join(folder, name), stateOf(join(folder, name))]),
  );
  return new Map(files);
}

/** The first file that was changed, added or removed. */
export function changedBetween(before: Standing, after: Standing): string | undefined {
  return [...before.keys(), ...after.keys()].find((path) => before.get(path) !== after.get(path));
}

/** What makes the site, the generator itself: it is loaded before a build waits for its turn, and Astro takes its part after. */
export const PROGRAM = ["src", "scripts", "astro.config.mjs", "package.json"];

/** A clock ticks more coarsely than it is read, in milliseconds. */
const TICK = 1000;

/** Whether a change came after a start; all in milliseconds of the clock. One that is yet to come is of a clock that was ahead, and shows nothing. */
export const isSince = (changed: number, { start, now }: { start: number; now: number }): boolean =>
  changed > start && changed < now + TICK;

/**
 * The first of its files that was changed since this process began: what is loaded may be of both states. Whoever sets a file's time cannot set that of its
 * change.
 */
export function changedSinceStart(): string | undefined {
  const times = { start: performance.timeOrigin, now: Date.now() };
  const isNew = (path: string): boolean => isSince(statSync(path, { throwIfNoEntry: false })?.ctimeMs ?? 0, times);
  return PROGRAM.flatMap((folder) => namesBelow(folder).map((name) => join(folder, name))).find(isNew);
}

function namesBelow(folder: string): string[] {
  try {
    if (statSync(folder).isFile()) return [""];
    return filesBelow(folder, folder === PUBLIC.publicFolder ? isPublicLeftover : isLeftover);
  } catch (error) {
    // A site need not have public/. A folder that cannot be read is no folder without files.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw error;
  }
}

function stateOf(path: string): string {
  const found = statSync(path, { throwIfNoEntry: false, bigint: true });
  // A folder's own time is that of its names, and they are compared.
  return found === undefined
    ? "nothing"
    : found.isDirectory()
      ? "folder"
      : `${found.size} ${found.mtimeNs} ${found.ctimeNs} ${found.ino}`;
}

/** By what a page is known to be as it was read. */
export const pageDigest = (bytes: Uint8Array): string => hash("sha256", bytes, "hex");

/** Writes down which of the editors' files were read, for scripts/build/pages-as-read.ts, and gives it. */
export function listPages(files: readonly ContentFile[], list: string): Record<string, string> {
  const pages = files.flatMap(({ path, bytes }) =>
    bytes && path.startsWith("content/pages/") ? [[path, pageDigest(bytes)] as const] : [],
  );
  const listed = Object.fromEntries(pages);
  writeFileSync(list, JSON.stringify(listed));
  return listed;
}
