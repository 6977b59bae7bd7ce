import { build } from "astro";
import { renameSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { hand, isMadeElsewhere, type Handed } from "../../src/handed.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { searchFolder } from "../../src/model/search-document.ts";
import { searchDocuments } from "../../src/model/to-search-document.ts";
import { PUBLIC } from "../../src/read/files/content-files.ts";
import { buildIndex } from "../../src/search/build/build-index.ts";
import { watchBundler } from "./bundled.ts";
import { keptPages, type KeptPages } from "./kept-pages.ts";
import { copyPublic } from "./public-files.ts";
import { partId } from "../../src/site-parts.ts";
import { onReportPage } from "../../src/made-pages.ts";
import type { Advance, Progress } from "../shared/progress.ts";
import type { Stores } from "./stores.ts";

/** What a site is made of, and where. */
interface Making {
  dataset: Dataset;
  /** Files of public/. */
  published: readonly string[];
  editorsPages: unknown;
  work: string;
  stores: Stores;
}

/**
 * Writes the pages and the search index of a site into a folder of this build's own, Astro's and Vite's caches too: what another build has left is
 * not seen, and a cache that cannot be written stops none. The index needs the words alone, so it is made while Astro renders, and put beside the pages at the end, as are the `published` files of public/.
 */
export async function writeSite(
  { dataset, published, editorsPages, work, stores }: Making,
  progress: Progress,
): Promise<{ site: string; kept: KeptPages; peakBytes?: number }> {
  const kept = await keptPages(dataset, {
    shared: editorsPages,
    published,
    folder: join(work, "kept"),
    store: stores.pages,
  });
  const documents = searchDocuments(dataset);
  const [{ peakBytes }] = await bothEnded(
    progress.stage("search", (advance) => buildIndex(documents, work, { store: stores.search, advance })),
    // What fails is thrown, and said in our own words; Astro would print its trace before.
    progress.stage("pages", (advance) => makePages(dataset, kept, { work, advance })),
  );
  const site = siteOf(work);
  kept.place(site);
  renameSync(join(work, searchFolder), join(site, searchFolder));
  copyPublic(published, PUBLIC.publicFolder, site);
  return { site, kept, peakBytes };
}

const siteOf = (work: string): string => join(work, "site");

interface Rendering {
  work: string;
  only?: Handed["only"];
  advance: Advance;
}

/** Makes all pages but those that are kept; these too, should they turn out to be of another bundle. */
export async function makePages(dataset: Dataset, kept: KeptPages, rendering: Rendering): Promise<void> {
  const site = siteOf(rendering.work);
  if (kept.suits(await render(dataset, kept.made, site, rendering))) return;
  // In a folder of its own: what Node has loaded from the first, it does not load again.
  const again = join(rendering.work, "again");
  if (!kept.suits(await render(dataset, kept.made, again, rendering)))
    throw new Error("The bundler made other sheets or scripts of the same files.");
  await rm(site, { recursive: true });
  await rename(again, site);
}

async function render(
  dataset: Dataset,
  made: ReadonlySet<string>,
  outDir: string,
  { work, only, advance }: Rendering,
): Promise<string> {
  hand({ dataset, made, only });
  const toMake = dataset.reports.filter(({ body }) => !isMadeElsewhere(partId({ body })));
  const total = toMake.length * dataset.site.languages.length;
  let done = 0;
  const stop = onReportPage(() => advance(++done, total));
  const bundled = watchBundler();
  const cacheDir = join(work, "cache");
  try {
    await build({ root: ".", logLevel: "silent", outDir, cacheDir, vite: { cacheDir, plugins: [bundled.plugin] } });
  } finally {
    stop();
  }
  return bundled.digest(outDir);
}

/**
 * What both come to. Where one fails, the other is waited for all the same: it would go on writing to a folder that has been cleared away. What
 * fails meanwhile with nobody waiting for it fails the site too, and is not printed as a trace; what fails later is told: see stop.ts.
 */
export async function bothEnded<A, B>(...works: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  const strays: unknown[] = [];
  const stray = (reason: unknown) => void strays.push(reason);
  process.on("unhandledRejection", stray);
  process.on("uncaughtException", stray);
  try {
    await Promise.allSettled(works);
    const results = await Promise.all(works);
    if (strays.length > 0) throw strays[0];
    return results;
  } finally {
    process.off("unhandledRejection", stray);
    process.off("uncaughtException", stray);
  }
}
