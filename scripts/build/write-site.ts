import { build } from "astro";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { hand } from "../../src/handed.ts";
import type { KeptStore } from "../../src/kept/kept-folders.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { searchFolder } from "../../src/model/search-document.ts";
import { toSearchDocument } from "../../src/model/to-search-document.ts";
import { PUBLIC } from "../../src/read/files/content-files.ts";
import { buildIndex } from "../../src/search/build/build-index.ts";
import { keptPages, type KeptPages } from "./kept-pages.ts";
import { copyPublic } from "./public-files.ts";
import { partId } from "../../src/site-parts.ts";
import { onReportPage } from "../../src/made-pages.ts";
import type { Progress } from "../shared/progress.ts";
import { runningProgram } from "../shared/program-digest.ts";
import { cacheFolder } from "../shared/site-folders.ts";

/** What earlier builds have made, by what it is; nothing where it is not known which program this is. */
function keptStores(): { search?: KeptStore; pages?: KeptStore } {
  const program = runningProgram();
  if (!program.isCurrent()) return {};
  const store = (name: string): KeptStore => ({ folder: join(cacheFolder(), name), program });
  return { search: store("nianlun-search"), pages: store("nianlun-pages") };
}

/**
 * Writes the pages and the search index of a site into a folder of this build's own, Astro's and Vite's caches too: what another build has left is
 * not seen, and a cache that cannot be written stops none. The index needs the words alone, so it is made while Astro renders, and put beside the pages at the end, as are the `published` files of public/.
 */
export async function writeSite(
  dataset: Dataset,
  published: readonly string[],
  editorsPages: unknown,
  work: string,
  progress: Progress,
): Promise<{ site: string; kept: KeptPages; peakBytes?: number }> {
  const site = join(work, "site");
  const stores = keptStores();
  const kept = await keptPages(dataset, {
    shared: editorsPages,
    published,
    folder: join(work, "kept"),
    store: stores.pages,
  });
  hand({ dataset, made: kept.made });
  const bodies = new Map(dataset.bodies.map((body) => [body.id, body]));
  const documents = dataset.reports.flatMap((report) => {
    const body = bodies.get(report.body);
    return body ? [toSearchDocument(report, body)] : [];
  });
  const [{ peakBytes }] = await bothEnded(
    progress.stage("search", (advance) => buildIndex(documents, work, { store: stores.search, advance })),
    // What fails is thrown, and said in our own words; Astro would print its trace before.
    progress.stage("pages", (advance) => {
      const toMake = dataset.reports.filter(({ body }) => !kept.made.has(partId({ body })));
      const total = toMake.length * dataset.site.languages.length;
      let made = 0;
      onReportPage(() => advance(++made, total));
      const cacheDir = join(work, "cache");
      return build({ root: ".", logLevel: "silent", outDir: site, cacheDir, vite: { cacheDir } });
    }),
  );
  kept.place(site);
  renameSync(join(work, searchFolder), join(site, searchFolder));
  copyPublic(published, PUBLIC.publicFolder, site);
  return { site, kept, peakBytes };
}

/**
 * What both come to. Where one fails, the other is waited for all the same: it would go on writing to a folder that has been cleared away. What
 * fails in either with nobody waiting for it, at any time, fails the site, and is not printed as a trace.
 */
async function bothEnded<A, B>(...works: [Promise<A>, Promise<B>]): Promise<[A, B]> {
  const strays: unknown[] = [];
  process.on("unhandledRejection", (reason) => void strays.push(reason));
  await Promise.allSettled(works);
  const results = await Promise.all(works);
  if (strays.length > 0) throw strays[0];
  return results;
}
