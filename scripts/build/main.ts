import { existsSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { problemLines } from "../../src/i18n/diagnostics.ts";
import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";
import { basePath } from "../../src/model/address.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { partId } from "../../src/site-parts.ts";
import { loadContentFiles, PUBLIC } from "../../src/read/files/content-files.ts";
import { withPassedOver } from "../../src/read/site/passed-over.ts";
import { renderInParallel } from "../../src/render/render-in-parallel.ts";
import type { ContentFile } from "../../src/read/files/source.ts";
import type { HtmlLinks } from "../../src/text/html-links.ts";
import { checkAddress } from "../check/site-address.ts";
import { checkSparse } from "../check/sparse.ts";
import { contentsRefusal, isIn, outFolderOf, realPath } from "./out-folder.ts";
import { changedBetween, listPages, PROGRAM, standing, type Standing } from "./one-reading.ts";
import { publicFiles } from "./public-files.ts";
import { missingShares } from "./shards.ts";
import { storesIn, type Stores } from "./stores.ts";
import { exitCodeOf, refused, Stop, stopAsChanged } from "./stop.ts";
import { bring, swap } from "./swap.ts";
import { markSite } from "./site-mark.ts";
import { siteFaults } from "./whole-site.ts";
import type { KeptPages } from "./kept-pages.ts";
import { inTurn, type Workplace } from "./workplace.ts";
import { writeSite } from "./write-site.ts";
import { cacheFolder, contentFolder, outFolder } from "../shared/site-folders.ts";
import { audience, progressFor, type Advance, type Progress } from "../shared/progress.ts";
import { runningProgram } from "../shared/program-digest.ts";

const language = environmentLanguage(process.env);
const words = messages(language).build;

const { publicFolder } = PUBLIC;

/** What is built, by which program as it stands, with what is kept from before. */
interface Built {
  content: string;
  program: Standing;
  stores: Stores;
  shards: readonly string[];
}

/** Where the site goes; folders that a build must not touch are refused before anything is done. */
function openFolders(): { content: string; out: string } {
  const [content, out, cache] = [contentFolder(), outFolder(), cacheFolder()];
  if (!existsSync(content)) throw new Stop(messages(language).check.noContent(content), 2);
  const place = outFolderOf({ out, content, cache, root: resolve(".") });
  if ("why" in place) throw refused(place);
  return { content, out: place.out };
}

async function readSite(
  { content, stores }: Built,
  advance: Advance,
): Promise<{ dataset: Dataset; files: ContentFile[] }> {
  const files = await loadContentFiles(content, PUBLIC);
  const { dataset, diagnostics } = await withPassedOver(
    content,
    files,
    await renderInParallel(files, { store: stores.reports, advance }),
  );
  const sparse = checkSparse(content);
  // A site that is served here at once is where its address says.
  const address = process.env.npm_lifecycle_event === "start" ? [] : checkAddress(files, process.env, "warning");
  for (const line of problemLines([...diagnostics, ...sparse, ...address], language)) console.error(line);
  if (!dataset || sparse.length > 0) throw new Stop(messages(language).check.stopped);
  return { dataset, files };
}

const STAGES = ["read", "pages", "search", "whole", "place"] as const;

/** At most this many faults of a site are named. */
const NAMED = 10;

function checkWhole(
  site: string,
  { dataset, published, links }: { dataset: Dataset; published: readonly string[]; links: Map<string, HtmlLinks> },
  progress: Progress,
): Promise<void> {
  return progress.stage("whole", () => {
    const faults = siteFaults(site, {
      reports: dataset.reports,
      address: new URL(dataset.site.address).href,
      published,
      links,
    });
    if (faults.length === 0) return;
    const lines = faults.slice(0, NAMED).map(({ why, page, target }) => `  ${page}: ${words.faults[why](target)}`);
    throw new Stop([words.notWhole(faults.length), ...lines].join("\n"));
  });
}

/** Of how many bodies' pages there are, how many an earlier build has made, or a shard has. */
const fromShards = ({ bodies }: Dataset, { made }: KeptPages): [found: number, all: number] => [
  bodies.filter(({ id }) => made.has(partId({ body: id }))).length,
  bodies.length,
];

/** Writes the site beside the old one, which stays as it is until the new one is whole. */
async function build(built: Built, { out, work, run }: Workplace, isQuiet: boolean): Promise<void> {
  const { content, program, stores, shards } = built;
  const progress = progressFor(audience(isQuiet), messages(language).progress);
  const start = performance.now();
  refuseContents(out);
  widenUmask(out);
  const sources = [content, publicFolder];
  const before = standing(sources);
  const { dataset, files } = await progress.stage("read", (advance) => readSite(built, advance));
  process.env.NIANLUN_PAGES = join(work, "pages.json");
  const listed = listPages(files, process.env.NIANLUN_PAGES);
  const published = publicFiles(files);
  const {
    site: made,
    kept,
    peakBytes,
  } = await writeSite({ dataset, published, editorsPages: listed, work, stores }, progress);
  const changed = changedBetween(program, standing(PROGRAM)) ?? changedBetween(before, standing(sources));
  if (changed !== undefined) throw stopAsChanged(changed);
  await checkWhole(made, { dataset, published, links: kept.links }, progress);
  await kept.keep(made);
  const pages = await progress.stage("place", () => {
    const site = join(run, "site");
    bring(made, site, { out, isInCheckout: isIn(realPath(out), realPath(".")) });
    const marked = markSite(site, basePath(dataset.site.address));
    // Somebody may have put something there meanwhile.
    refuseContents(out);
    swap(site, out);
    return marked.filter((path) => path.endsWith(".html")).length;
  });
  const stages = Object.fromEntries(STAGES.map((stage) => [stage, progress.took(stage)]));
  if (process.env.NIANLUN_STAGES)
    writeFileSync(process.env.NIANLUN_STAGES, JSON.stringify({ stages, pages, pagefindPeakBytes: peakBytes }));
  progress.end();
  if (shards.length > 0) console.error(words.merged(...fromShards(dataset, kept), missingShares(shards)));
  if (!isQuiet)
    console.log(
      words.built(pages, dataset.reports.length, ((performance.now() - start) / 1000).toFixed(1), outFolder()),
    );
}

function refuseContents(out: string): void {
  const refusal = contentsRefusal(out);
  if (refusal) throw refused(refusal);
}

/** Whoever may read the site that is replaced may read the new one, a web server of another user say, however strict this build's umask is. */
function widenUmask(out: string): void {
  const modeOf = (path: string) => statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
  // A folder that lets nobody list it may still hold pages for all.
  const granted = modeOf(out) | modeOf(join(out, "index.html"));
  process.umask(process.umask(0) & ~granted);
}

/** Builds the site, with what these shards hold of it, and returns the exit code: see `exitCodeOf`. */
export const run = ({ isQuiet = false, shards = [] as readonly string[] } = {}): Promise<number> =>
  exitCodeOf(async () => {
    const program = standing(PROGRAM);
    const { content, out } = openFolders();
    const waiting = () => console.error(words.waiting);
    const left = (paths: string[]) => console.error(words.left(paths));
    const stores = storesIn(runningProgram(), { shards });
    await inTurn({ out, checkout: resolve("."), waiting, left }, (place) =>
      build({ content, program, stores, shards }, place, isQuiet),
    );
  });
