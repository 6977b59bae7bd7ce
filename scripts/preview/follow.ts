import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { ViteDevServer } from "vite";
import { hand } from "../../src/handed.ts";
import { problemLines } from "../../src/i18n/diagnostics.ts";
import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { loadContentFiles, PUBLIC } from "../../src/read/files/content-files.ts";
import { withPassedOver } from "../../src/read/site/passed-over.ts";
import { renderInParallel } from "../../src/render/render-in-parallel.ts";
import { reportStore } from "../shared/report-store.ts";
import { contentFolder } from "../shared/site-folders.ts";
import { readablePart } from "./readable-part.ts";
import type { Reading } from "./state.ts";

const folder = contentFolder();
const store = { ...reportStore(), last: new Map<string, unknown>() };

interface Follower {
  /** After each reading, with whether there is a good state to show, this one or an earlier one. */
  told(reading: Reading, isShown: boolean): void;
  /** There is a new state to show. */
  changed(): void;
}

/**
 * Reads the content, and again whenever it changes, and hands each good state to the pages, which run in this process: one reading, so that what they
 * show is what `npm run check` checks. Resolves after the first reading, good or not.
 */
export async function follow(watcher: ViteDevServer["watcher"], { told, changed }: Follower): Promise<void> {
  let isShown = false;
  const read = async () => {
    const files = await loadContentFiles(folder, PUBLIC);
    const result = await withPassedOver(folder, files, await renderInParallel(files, { store }));
    for (const line of problemLines(result.diagnostics, environmentLanguage(process.env))) console.error(line);
    // A preview begins with what can be read; later, the last good state stays.
    const dataset = result.dataset ?? (isShown ? undefined : readablePart(files));
    if (dataset) hand({ dataset, made: new Set(), isPreview: true });
    isShown ||= dataset !== undefined;
    told(result, isShown);
    if (dataset) changed();
  };
  const again = oneAfterAnother(read);
  watcher.add(folder);
  watcher.on("all", (event, path) => {
    if (!path.startsWith(folder)) return;
    void again();
    if (event === "unlinkDir" && path === folder)
      void isThereAgain().then(() => (watcher.unwatch(folder), watcher.add(folder), again()));
  });
  await again();
}

/** Calls that come while the work is under way are one more call after it. What fails is tried again with the next. */
export function oneAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAsked = false;
  const run = async () => {
    do {
      isAsked = false;
      await work().catch((error: unknown) => console.error(String(error)));
    } while (isAsked);
    running = undefined;
  };
  return () => {
    isAsked = true;
    return (running ??= run());
  };
}

/** Waits for a folder that a sync program or a mount has taken away, since nothing watches where it was. */
async function isThereAgain(): Promise<void> {
  while (!existsSync(folder)) await setTimeout(500, undefined, { ref: false });
}
