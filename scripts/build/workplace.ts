import { join } from "node:path";
import { lock, type Lock } from "./lock.ts";
import { clear, closeBeside, lockOf, openRun, recover } from "./swap.ts";

/** A build's own place: nobody else writes to `run`, to `out`, or to what the builds of one checkout share. */
export interface Workplace {
  out: string;
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
export async function inTurn({ out, checkout, waiting, left }: Turn, build: (place: Workplace) => Promise<void>): Promise<void> {
  const shared = await lock(join(checkout, ".cache", "build.lock"), waiting);
  const target = await lock(lockOf(out), waiting);
  const stop = onSignal(() => leave(out, [target, shared]));
  try {
    recover(out);
    await build({ out, run: openRun(out) });
  } finally {
    stop();
    const undeletable = clear(out);
    if (undeletable.length > 0) left(undeletable);
    release(out, [target, shared]);
  }
}

function release(out: string, [target, shared]: [Lock, Lock]): void {
  // The lock goes last out of the folder beside, and while it is held.
  target.release(true);
  closeBeside(out);
  shared.release();
}

function leave(out: string, locks: [Lock, Lock]): void {
  clear(out);
  release(out, locks);
}

/** Ctrl+C, and what a service manager sends: the build ends at once, and leaves nothing. */
function onSignal(leave: () => void): () => void {
  const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
  const listeners = Object.entries(signals).map(([signal, code]) => {
    const listener = () => {
      leave();
      process.exit(code);
    };
    process.once(signal, listener);
    return () => void process.off(signal, listener);
  });
  return () => listeners.forEach((off) => off());
}
