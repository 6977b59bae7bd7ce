import { spawnSync } from "node:child_process";
import { closeSync, fsyncSync, openSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../shared/files-below.ts";

/** Windows flushes only what may be written to, and no folders. */
const isWindows = process.platform === "win32";

/**
 * Sees that all files below a folder are on the disk itself. A rename may be there before the bytes are: a power cut half a minute after a build
 * would leave a site of empty files, and no old one.
 */
export function toDisk(folder: string): void {
  // One call for the whole file system, where there is one: thousands of files on their own take minutes.
  if (spawnSync("sync", ["-f", folder], { stdio: "ignore" }).status === 0) return;
  for (const file of filesBelow(folder)) flush(join(folder, file));
  folderToDisk(folder);
}

/** Sees that the names in a folder are on the disk itself. */
export function folderToDisk(folder: string): void {
  if (!isWindows) flush(folder);
}

function flush(path: string): void {
  const file = openSync(path, isWindows ? "r+" : "r");
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}
