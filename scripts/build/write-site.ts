import { build } from "astro";
import { renameSync } from "node:fs";
import { join } from "node:path";
import { writeDataset } from "../../src/dataset-file.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { searchFolder } from "../../src/model/search-document.ts";
import { toSearchDocument } from "../../src/model/to-search-document.ts";
import { PUBLIC } from "../../src/read/files/content-files.ts";
import type { PartStore } from "../../src/search/build/kept-parts.ts";
import { buildIndex } from "../../src/search/build/build-index.ts";
import { copyPublic } from "./public-files.ts";
import { onReportPage } from "../../src/made-pages.ts";
import type { Progress } from "../shared/progress.ts";
import { runningProgram } from "../shared/program-digest.ts";
import { cacheFolder } from "../shared/site-folders.ts";

function partStore(): PartStore | undefined {
  const program = runningProgram();
  return program.isCurrent() ? { folder: join(cacheFolder(), "nianlun-search"), program } : undefined;
}

/**
 * Writes the pages and the search index of a site into a folder of this build's own, Astro's and Vite's caches too: what another build has left is
 * not seen, and a cache that cannot be written stops none. The index needs the words alone, so it is made while Astro renders, and put beside the pages at the end, as are the `published` files of public/.
 */
export async function writeSite(
  dataset: Dataset,
  published: readonly string[],
  work: string,
  progress: Progress,
): Promise<{ site: string; peakBytes?: number }> {
  const site = join(work, "site");
  process.env.NIANLUN_DATASET = join(work, "dataset.jsonl");
  await writeDataset(process.env.NIANLUN_DATASET, dataset);
  const bodies = new Map(dataset.bodies.map((body) => [body.id, body]));
  const documents = dataset.reports.flatMap((report) => {
    const body = bodies.get(report.body);
    return body ? [toSearchDocument(report, body)] : [];
  });
  const [{ peakBytes }] = await bothEnded(
    progress.stage("search", (advance) => buildIndex(documents, work, { store: partStore(), advance })),
    // What fails is thrown, and said in our own words; Astro would print its trace before.
    progress.stage("pages", (advance) => {
      const total = dataset.reports.length * dataset.site.languages.length;
      let made = 0;
      onReportPage(() => advance(++made, total));
      const cacheDir = join(work, "cache");
      return build({ root: ".", logLevel: "silent", outDir: site, cacheDir, vite: { cacheDir } });
    }),
  );
  renameSync(join(work, searchFolder), join(site, searchFolder));
  copyPublic(published, PUBLIC.publicFolder, site);
  return { site, peakBytes };
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
