import { defineCollection } from "astro:content";
import type { Loader } from "astro/loaders";
import { resolve } from "node:path";
import { diagnosticLine, messageLanguage } from "./i18n/diagnostics.ts";
import { commandLine } from "./i18n/command-line.ts";
import type { Dataset } from "./model/dataset.ts";
import { loadContentFiles } from "./read/content-files.ts";
import { readContent } from "./read/read-content.ts";

const folder = resolve(process.env.NIANLUN_CONTENT ?? "content");
const language = messageLanguage(process.env.LANG);

let reading: Promise<Dataset> | undefined;

/** All collections come out of one reading: what the build shows is what `npm run check` checks. */
async function read(): Promise<Dataset> {
  performance.mark("read:start");
  const { dataset, diagnostics } = readContent(await loadContentFiles(folder));
  performance.measure("read", "read:start");
  for (const found of diagnostics) if (found.severity !== "note") console.error(diagnosticLine(found, language));
  if (!dataset) throw new Error(commandLine(language).stopped);
  return dataset;
}

/** One list of the dataset as a collection. Astro sorts entries by id: `index` keeps the order of the content. */
function collection(list: (dataset: Dataset) => { id: string }[]) {
  const loader: Loader = {
    name: "nianlun",
    async load({ store, generateDigest, watcher, logger }) {
      const fill = async () => {
        const dataset = await (reading ??= read());
        store.clear();
        list(dataset).forEach((item, index) => {
          const data = { index, item };
          store.set({ id: item.id, data, digest: generateDigest(data) });
        });
      };
      await fill();
      watcher?.add(folder);
      watcher?.on("all", (_, path) => {
        if (!path.startsWith(folder)) return;
        reading = undefined;
        // A half-written file has been reported by then, and the last good state stays.
        setImmediate(() => void fill().catch((error: unknown) => logger.debug(String(error))));
      });
    },
  };
  return defineCollection({ loader });
}

export const collections = {
  site: collection(({ site, groups }) => [{ id: "site", ...site, groups }]),
  metrics: collection(({ metrics }) => metrics),
  bodies: collection(({ bodies }) => bodies),
  reports: collection(({ reports }) => reports),
};
