import { existsSync } from "node:fs";
import { resolve, sep } from "node:path";
import { setTimeout } from "node:timers/promises";
import type { ViteDevServer } from "vite";
import { hand } from "../../src/handed.ts";
import { problemLines } from "../../src/i18n/diagnostics.ts";
import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";
import { loadContentFiles, PUBLIC } from "../../src/read/files/content-files.ts";
import { importedFrom } from "../../src/read/files/page-imports.ts";
import type { ContentFile } from "../../src/read/files/source.ts";
import { withPassedOver } from "../../src/read/site/passed-over.ts";
import { renderInParallel } from "../../src/render/render-in-parallel.ts";
import { reportStore } from "../shared/report-store.ts";
import { contentFolder } from "../shared/site-folders.ts";
import { readablePart } from "./readable-part.ts";
import type { Reading } from "./state.ts";

const folder = contentFolder();
interface Follower {
  /** After each reading, with whether there is a good state to show, this one or an earlier one. */
  told(reading: Reading, isShown: boolean): void;
  /** There is a new state to show. */
  changed(): void;
  /** A file of the content was written, or is gone. */
  saved(path: string): void;
}

/**
 * Reads the content, and again whenever it changes, and hands each good state to the pages, which run in this process: one reading, so that what they
 * show is what `npm run check` checks. Resolves after the first reading, good or not.
 */
export async function follow(watcher: ViteDevServer["watcher"], { told, changed, saved }: Follower): Promise<void> {
  const store = { ...reportStore(), last: new Map<string, unknown>() };
  let isShown = false;
  let imported: ReadonlySet<string> = new Set();
  const read = async () => {
    if (!existsSync(folder)) throw new Error(messages(environmentLanguage(process.env)).check.noContent(folder));
    const files = await loadContentFiles(folder, PUBLIC);
    imported = new Set(files.flatMap((file) => importsIn(file)));
    const result = await withPassedOver(folder, files, await renderInParallel(files, { store }));
    for (const line of problemLines(result.diagnostics, environmentLanguage(process.env))) console.error(line);
    // A preview begins with what can be read; later, the last good state stays.
    const dataset = result.dataset ?? (isShown ? undefined : readablePart(files));
    if (dataset) hand({ dataset, made: new Set(), isPreview: true });
    isShown ||= dataset !== undefined;
    told(result, isShown);
    if (dataset) changed();
  };
  const again = oneAfterAnother(async () => {
    try {
      await read();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      // Whatever is shown is older.
      told({ diagnostics: [] }, isShown);
    }
  });
  const published = resolve(PUBLIC.publicFolder) + sep;
  watcher.add(folder);
  watcher.on("all", (event, path) => {
    if (!path.startsWith(folder) && !path.startsWith(published) && !imported.has(path)) return;
    saved(path);
    void again();
    if (event === "unlinkDir" && path === folder)
      void isThereAgain().then(() => (watcher.unwatch(folder), watcher.add(folder), again()));
  });
  await again();
}

/** Where a page's imports may lie, there or not. */
const importsIn = ({ imports = {} }: ContentFile): string[] =>
  Object.keys(imports).flatMap((name) => importedFrom(name, folder));

/** Calls that come while the work is under way are one more call after it. */
export function oneAfterAnother(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let isAsked = false;
  const run = async () => {
    do {
      isAsked = false;
      await work();
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
