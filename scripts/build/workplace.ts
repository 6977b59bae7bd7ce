import { mkdirSync, mkdtempSync } from "node:fs";
import { join } from "node:path";
import { onEnd } from "../shared/on-end.ts";
import { lock, tryLock, type Lock } from "./lock.ts";
import { giveBack } from "../shared/owner.ts";
import { clear, closeBeside, lockOf, oldWaits, openRun, recover, remove } from "./swap.ts";
import { workOf } from "./work-folder.ts";

/** A build's own place: nobody else writes to `work`, `run` or `out`, or to what the builds of one checkout share. */
export interface Workplace {
  out: string;
  /** Where the site is made: in the checkout, since Astro moves files between its outDir and the checkout, and cannot from one file system to another. */
  work: string;
  /** Where the finished site waits for the swap: on the file system of `out`. */
  run: string;
}

interface Turn {
  out: string;
  /** The root of the project. */
  checkout: string;
  /** Said once where another build is under way. */
  waiting: () => void;
  /** Said of what cannot be removed. */
  left: (paths: string[]) => void;
}

/**
 * Runs one build when it is its turn: builds of one checkout share Astro's folder there, and builds into one folder share that folder. What
 * dead builds left is put right first; nothing of this one is left behind, however it ends, but by a kill that leaves no time for it.
 */
export async function inTurn(
  { out, checkout, waiting, left }: Turn,
  build: (place: Workplace) => Promise<void>,
): Promise<void> {
  const work = workOf(checkout);
  const held: Lock[] = [];
  // From the first lock on: what is made for it goes too.
  const stop = onEnd(() => leave(out, work, held));
  try {
    held.push(await lock(join(checkout, ".cache", "build.lock"), waiting));
    held.push(await lock(lockOf(out), waiting));
    recover(out);
    remove(work);
    mkdirSync(work, { recursive: true });
    // A name of its own: should somebody sweep the cache away with its lock, two builds still do not write into one site.
    await build({ out, work: mkdtempSync(join(work, "run-")), run: openRun(out) });
  } finally {
    stop();
    const undeletable = leave(out, work, held);
    giveBack(checkout);
    if (undeletable.length > 0) left(undeletable);
  }
}

/**
 * Puts the old site back where a killed build has left it aside; a build under way does it by itself.
 * @throws PutBackError
 */
export function putRight(out: string): void {
  const held = oldWaits(out) ? tryLock(lockOf(out)) : undefined;
  if (!held) return;
  try {
    recover(out);
  } finally {
    held.release(true);
    closeBeside(out);
  }
}

/** Takes away what is this build's, the locks that it has last, and gives what cannot be removed. Without both locks, nothing there is its own. */
function leave(out: string, work: string, [shared, target]: readonly Lock[]): string[] {
  if (target) remove(work);
  const undeletable = target ? clear(out) : [];
  // The lock goes last out of the folder beside, and while it is held.
  target?.release(true);
  closeBeside(out);
  shared?.release();
  return undeletable;
}
