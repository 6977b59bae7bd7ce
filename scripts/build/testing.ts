import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { filesBelow } from "../shared/files-below.ts";
import { besideOf, openRun } from "./swap.ts";
import { markFile, markSite } from "./site-mark.ts";

/** A temporary folder for one test file, and how to be rid of it. */
export function scratch(name: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), `nianlun-${name}-`));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export function write(folder: string, files: Record<string, string>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A finished site of many files, each of which says which version it is of. */
export function writeVersion(folder: string, version: string, count = 100): void {
  write(folder, Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n % 20}/${n}.html`, version])));
  markSite(folder, "/");
}

/** The version that a whole site is of; what is wrong with it where it is not whole. */
export function versionOf(folder: string, count = 100): string {
  const files = filesBelow(folder).filter((path) => path !== markFile);
  const versions = new Set(files.map((path) => readFileSync(join(folder, path), "utf8")));
  return files.length === count && versions.size === 1
    ? [...versions].join()
    : `${files.length} files of ${versions.size} versions`;
}

/** Folders below one for a file of tests: each has `out` with the version "old" in it, and a finished "new" in the folder beside. */
export function sitePlaces(folder: string) {
  const place = (name: string): { out: string; site: string } => {
    const out = join(folder, name, "out");
    writeVersion(out, "old");
    mkdirSync(besideOf(out));
    const site = join(openRun(out), "site");
    writeVersion(site, "new");
    return { out, site };
  };
  const leftovers = (out: string): string[] => readdirSync(besideOf(out)).filter((name) => name !== "lock");
  return { place, leftovers };
}
