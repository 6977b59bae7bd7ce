import { lstatSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onEnd } from "../shared/on-end.ts";

const PREFIX = "nianlun-staged-";

/** No check takes that long, in milliseconds. */
const OLD = 24 * 60 * 60 * 1000;

/** Gives a folder of its own to some work, and takes it away however the work ends; what a kill left of earlier work goes before. */
export async function inScratch<T>(work: (folder: string) => Promise<T>): Promise<T> {
  sweep();
  let folder: string | undefined;
  const leave = () => void (folder !== undefined && rmSync(folder, { recursive: true, force: true }));
  // First: a signal that came between would find nobody listening, and leave the folder.
  const stop = onEnd(leave);
  try {
    folder = mkdtempSync(join(tmpdir(), PREFIX));
    return await work(folder);
  } finally {
    stop();
    leave();
  }
}

/** Others may share the folder for such things: only one's own is touched, and what cannot be removed stays. */
function sweep(): void {
  try {
    for (const name of readdirSync(tmpdir())) if (name.startsWith(PREFIX)) removeOld(join(tmpdir(), name));
  } catch {
    // Whether anything can be written there is for the work to find out.
  }
}

function removeOld(folder: string): void {
  const info = lstatSync(folder, { throwIfNoEntry: false });
  if (
    !info?.isDirectory() ||
    Date.now() - info.mtimeMs < OLD ||
    (process.getuid !== undefined && info.uid !== process.getuid())
  )
    return;
  rmSync(folder, { recursive: true, force: true });
}
