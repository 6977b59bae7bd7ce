import { Script } from "node:vm";

/** No honest report takes a tenth of it. */
export const BUDGET_MS = 10_000;

const KEY = Symbol.for("nianlun.budgeted");
const shared = globalThis as { [KEY]?: () => void };
const call = new Script(`globalThis[Symbol.for("nianlun.budgeted")]()`);

/**
 * Does `work`, and stops it after `limit` milliseconds wherever it is, inside a regular expression too; whether it came to its end. What it
 * had begun to change stays half done, so it should keep its results apart until it has them.
 *
 * The platform's own watchdog is used rather than a worker: it costs a millisecond where a worker costs hundreds, and all hosts of the reader,
 * synchronous ones too, are guarded alike.
 */
export function within(limit: number, work: () => void): boolean {
  const outer = shared[KEY];
  shared[KEY] = work;
  try {
    call.runInThisContext({ timeout: limit });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_SCRIPT_EXECUTION_TIMEOUT") return false;
    throw error;
  } finally {
    shared[KEY] = outer;
  }
}

/** Of its limit, what must have been computed for it to be slow: where the machine had other things to do, or slept, it is tried again, with more time. */
const BUSY = 0.75;
const MORE = 3;
const MOST_TRIES = 3;

/** Does `one` to each, none longer than `limit`; `stopped` is told of those that would have been. One watchdog serves as many as end in time. */
export function eachWithin<T>(
  items: readonly T[],
  limit: number,
  one: (item: T) => void,
  stopped: (item: T) => void,
): void {
  let next = 0;
  let tries = 0;
  let begun = 0;
  while (next < items.length) {
    const isDone = within(tries === 0 ? limit : MORE * limit, () => {
      for (; next < items.length; next++, tries = 0) {
        begun = computed();
        one(items[next] as T);
      }
    });
    // It may also run out behind the last.
    if (isDone || next >= items.length) return;
    // Time may have run out because of what came before it.
    if (computed() - begun < BUSY * limit && ++tries < MOST_TRIES) continue;
    stopped(items[next] as T);
    next++;
    tries = 0;
  }
}

/** What this process has computed so far, in milliseconds. */
export function computed(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
