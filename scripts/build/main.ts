import { existsSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { problemLines } from "../../src/i18n/diagnostics.ts";
import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";
import { basePath } from "../../src/model/address.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { loadContentFiles, PUBLIC } from "../../src/read/files/content-files.ts";
import { withPassedOver } from "../../src/read/site/passed-over.ts";
import { renderInParallel } from "../../src/render/render-in-parallel.ts";
import type { ContentFile } from "../../src/read/files/source.ts";
import type { HtmlLinks } from "../../src/text/html-links.ts";
import { checkAddress } from "../check/site-address.ts";
import { checkSparse } from "../check/sparse.ts";
import { describeFailure } from "./failure.ts";
import { contentsRefusal, isIn, outFolderOf, realPath, type OutRefusal } from "./out-folder.ts";
import { changedBetween, changedSinceStart, listPages, PROGRAM, standing, type Standing } from "./one-reading.ts";
import { publicFiles } from "./public-files.ts";
import { bring, ForeignFilesError, PutBackError, swap } from "./swap.ts";
import { markSite } from "./site-mark.ts";
import { siteFaults } from "./whole-site.ts";
import { inTurn, type Workplace } from "./workplace.ts";
import { writeSite } from "./write-site.ts";
import { cacheFolder, contentFolder, outFolder } from "../shared/site-folders.ts";
import { isEndedBySignal } from "../shared/on-end.ts";
import { audience, progressFor, type Advance, type Progress } from "../shared/progress.ts";
import { reportStore } from "../shared/report-store.ts";
import { isSystemError, systemFault } from "../shared/system-fault.ts";

const language = environmentLanguage(process.env);
const words = messages(language).build;

const { publicFolder } = PUBLIC;

/** What stops a build, in one line that says it all. */
class Stop extends Error {
  readonly exitCode: number;
  constructor(message: string, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

const refused = (refusal: OutRefusal): Stop =>
  new Stop(
    refusal.why === "foreign"
      ? words.refused.foreign(refusal.found, refusal.count)
      : words.refused[refusal.why](refusal.found),
    2,
  );

/** Where the site goes; folders that a build must not touch are refused before anything is done. */
function openFolders(): { content: string; out: string } {
  const [content, out, cache] = [contentFolder(), outFolder(), cacheFolder()];
  if (!existsSync(content)) throw new Stop(messages(language).check.noContent(content), 2);
  const place = outFolderOf({ out, content, cache, root: resolve(".") });
  if ("why" in place) throw refused(place);
  return { content, out: place.out };
}

async function readSite(content: string, advance: Advance): Promise<{ dataset: Dataset; files: ContentFile[] }> {
  const files = await loadContentFiles(content, PUBLIC);
  const { dataset, diagnostics } = await withPassedOver(
    content,
    files,
    await renderInParallel(files, { store: reportStore(), advance }),
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

/** Writes the site beside the old one, which stays as it is until the new one is whole. */
async function build(
  content: string,
  program: Standing,
  { out, work, run }: Workplace,
  isQuiet: boolean,
): Promise<void> {
  const progress = progressFor(audience(isQuiet), messages(language).progress);
  const start = performance.now();
  refuseContents(out);
  widenUmask(out);
  const sources = [content, publicFolder];
  const before = standing(sources);
  const { dataset, files } = await progress.stage("read", (advance) => readSite(content, advance));
  process.env.NIANLUN_PAGES = join(work, "pages.json");
  const listed = listPages(files, process.env.NIANLUN_PAGES);
  const published = publicFiles(files);
  const { site: made, kept, peakBytes } = await writeSite(dataset, published, listed, work, progress);
  const changed = changedBetween(program, standing(PROGRAM)) ?? changedBetween(before, standing(sources));
  if (changed !== undefined) throw new Stop(words.failed("", words.changed(changed)));
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

/** Says why nothing was built, and returns the exit code. */
function fail(error: unknown): number {
  if (error instanceof ForeignFilesError)
    return fail(refused({ why: "foreign", found: error.found, count: error.count }));
  if (error instanceof Stop) console.error(error.message);
  else if (error instanceof PutBackError) console.error(words.notPutBack(error.old));
  else {
    const { place, message } = describeFailure(error);
    console.error(isSystemError(error) ? systemFault(error, language) : words.failed(place, message));
  }
  return error instanceof Stop ? error.exitCode : 1;
}

/** The program ends while a site is made, and no signal has ended it: code of a page has, or waits for what never comes. */
function endedEarly(code: number): void {
  if (isEndedBySignal(code)) return;
  console.error(words.failed("", words.endedEarly));
  process.exitCode = 1;
}

/** Builds the site, and returns the exit code: 1 where content or site are at fault, 2 where folders are. */
export async function run({ isQuiet = false } = {}): Promise<number> {
  process.once("exit", endedEarly);
  try {
    const program = standing(PROGRAM);
    const updated = changedSinceStart();
    if (updated !== undefined) throw new Stop(words.failed("", words.changed(updated)));
    const { content, out } = openFolders();
    const waiting = () => console.error(words.waiting);
    const left = (paths: string[]) => console.error(words.left(paths));
    await inTurn({ out, checkout: resolve("."), waiting, left }, (place) => build(content, program, place, isQuiet));
    return 0;
  } catch (error) {
    return fail(error);
  } finally {
    process.off("exit", endedEarly);
  }
}
