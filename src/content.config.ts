import { defineCollection } from "astro:content";
import type { Loader } from "astro/loaders";
import { channel } from "node:diagnostics_channel";
import { existsSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { readablePart } from "../scripts/preview/readable-part.ts";
import { READ, SHOWN } from "../scripts/preview/state.ts";
import { contentFolder } from "../scripts/shared/site-folders.ts";
import { problemLines } from "./i18n/diagnostics.ts";
import { handed } from "./handed.ts";
import { environmentLanguage } from "./i18n/message-language.ts";
import { messages } from "./i18n/messages.ts";
import type { Dataset } from "./model/dataset.ts";
import { loadContentFiles, PUBLIC } from "./read/files/content-files.ts";
import { withPassedOver } from "./read/site/passed-over.ts";
import { renderContent } from "./render/render-content.ts";

const folder = contentFolder();
/** A build reads the content itself, and hands it to the pages: see src/site.ts. */
const isHanded = handed() !== undefined;

let reading: Promise<Dataset> | undefined;
/** Whether there is a good state that may stay while the content has errors. */
let everGood = false;

/** All collections come out of one reading: what the pages show is what `npm run check` checks. */
const dataset = (previewing: boolean): Promise<Dataset> => (reading ??= read(previewing));

/** Throws where the content has errors, unless a preview is to begin with what can be read. */
async function read(previewing: boolean): Promise<Dataset> {
  const language = environmentLanguage(process.env);
  const files = await loadContentFiles(folder, PUBLIC);
  const result = await withPassedOver(folder, files, renderContent(files));
  // scripts/preview listens, while developing.
  channel(READ).publish(result);
  for (const line of problemLines(result.diagnostics, language)) console.error(line);
  const found = result.dataset ?? (previewing && !everGood ? readablePart(files) : undefined);
  if (!found) throw new Error(messages(language).check.stopped);
  everGood = true;
  channel(SHOWN).publish(undefined);
  return found;
}

/** Waits for a folder that a sync program or a mount has taken away, since nothing watches where it was. */
async function isThereAgain(): Promise<void> {
  while (!existsSync(folder)) await setTimeout(500, undefined, { ref: false });
}

/**
 * One list of the dataset as a collection. Astro sorts entries by id: `index` keeps the order of the content. It also walks through
 * every value of an entry to store it; as one text, a thousand reports pass in no time.
 */
function collection(list: (dataset: Dataset) => { id: string }[]) {
  const loader: Loader = {
    name: "nianlun",
    async load({ store, generateDigest, watcher, logger }) {
      if (isHanded) return;
      const fill = async () => {
        const items = list(await dataset(watcher !== undefined));
        store.clear();
        items.forEach((item, index) => {
          const json = JSON.stringify(item);
          store.set({ id: item.id, data: { index, json }, digest: generateDigest(json) });
        });
      };
      // In development the server starts all the same, and says in the page what is wrong.
      await fill().catch((error: unknown) => {
        if (!watcher) throw error;
        logger.debug(String(error));
      });
      const refill = () => {
        reading = undefined;
        // A half-written file has been reported by then, and the last good state stays.
        setImmediate(() => void fill().catch((error: unknown) => logger.debug(String(error))));
      };
      watcher?.add(folder);
      watcher?.on("all", (event, path) => {
        if (!path.startsWith(folder)) return;
        refill();
        if (event === "unlinkDir" && path === folder)
          void isThereAgain().then(() => (watcher.unwatch(folder), watcher.add(folder), refill()));
      });
    },
  };
  return defineCollection({ loader });
}

export const collections = {
  site: collection(({ site, groups, icon }) => [{ id: "site", ...site, groups, icon }]),
  metrics: collection(({ metrics }) => metrics),
  bodies: collection(({ bodies }) => bodies),
  reports: collection(({ reports }) => reports),
};
