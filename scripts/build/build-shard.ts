import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { problemLines } from "../../src/i18n/diagnostics.ts";
import { environmentLanguage } from "../../src/i18n/message-language.ts";
import { messages } from "../../src/i18n/messages.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { SearchDocument } from "../../src/model/search-document.ts";
import { searchDocuments } from "../../src/model/to-search-document.ts";
import { loadContentFiles, PUBLIC } from "../../src/read/files/content-files.ts";
import { reportId } from "../../src/read/files/report-path.ts";
import type { ContentFile } from "../../src/read/files/source.ts";
import { isError, isReport } from "../../src/read/read-content.ts";
import { renderInParallel } from "../../src/render/render-in-parallel.ts";
import { buildParts } from "../../src/search/build/build-index.ts";
import { partId, partsOf } from "../../src/site-parts.ts";
import { audience, progressFor, type Advance, type Progress } from "../shared/progress.ts";
import { runningProgram } from "../shared/program-digest.ts";
import { storeFile } from "../shared/report-store.ts";
import { contentFolder, outFolder } from "../shared/site-folders.ts";
import { keptPages } from "./kept-pages.ts";
import { changedBetween, listPages, PROGRAM, standing } from "./one-reading.ts";
import { cacheIsIn, isIn, realPath } from "./out-folder.ts";
import { bodyOf, shareOf, type Shared } from "./share.ts";
import { isFree, markShard, shardFolder, type Share } from "./shards.ts";
import { storesIn, type Stores } from "./stores.ts";
import { exitCodeOf, Stop, stopAsChanged } from "./stop.ts";
import { inTurn } from "./workplace.ts";
import { bothEnded, makePages } from "./write-site.ts";

const language = environmentLanguage(process.env);
const words = messages(language).build;

/** Reads and makes one share of a site, for `npm run build -- --merge` to put together, and returns the exit code: see `exitCodeOf`. */
export const runShard = (share: Share, { isQuiet = false } = {}): Promise<number> =>
  exitCodeOf(async () => {
    const before = standing(PROGRAM);
    const program = runningProgram();
    const content = contentFolder();
    if (!existsSync(content)) throw new Stop(messages(language).check.noContent(content), 2);
    const folder = shardFolder(share);
    const around =
      cacheIsIn({ content, cache: folder, root: "." }) ??
      [outFolder()].find((out) => isIn(realPath(folder), realPath(out)));
    if (around !== undefined) throw new Stop(words.shardInside(around), 2);
    if (!isFree(folder)) throw new Stop(words.notShard(folder), 2);
    const waiting = () => console.error(words.waiting);
    const left = (paths: string[]) => console.error(words.left(paths));
    const progress = progressFor(audience(isQuiet), messages(language).progress);
    const start = performance.now();
    await inTurn({ out: folder, checkout: resolve("."), waiting, left }, async ({ work }) => {
      mkdirSync(folder, { recursive: true });
      markShard(folder, share);
      const sources = [content, PUBLIC.publicFolder];
      const sourcesBefore = standing(sources);
      const stores = storesIn(program, { folder });
      const made = await makeShare(content, { share, work, stores }, progress);
      const changed = changedBetween(before, standing(PROGRAM)) ?? changedBetween(sourcesBefore, standing(sources));
      if (changed !== undefined) throw stopAsChanged(changed);
      const areReportsKept = !made.isAnyRead || existsSync(join(folder, storeFile));
      if (!(await made.keep()) || !areReportsKept) throw new Stop(words.notKept(folder));
      progress.end();
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      if (!isQuiet) console.log(words.shard(share, made.counts, seconds, folder));
    });
  });

interface Making {
  share: Share;
  work: string;
  stores: Stores;
}

/** Reads what a share needs, and makes its pages and its parts of the search index. */
async function makeShare(content: string, { share, work, stores }: Making, progress: Progress) {
  const files = await loadContentFiles(content, PUBLIC);
  const shared = shareOf(files.filter(isReport), share);
  const dataset = await progress.stage("read", (advance) => readShare(files, { shared, stores, advance }));
  const own = { ...dataset, reports: dataset.reports.filter(({ body }) => shared.isOwn(body)) };
  const parts = partsOf(own).filter((part) => "body" in part && shared.isOwn(part.body));
  process.env.NIANLUN_PAGES = join(work, "pages.json");
  const kept = await keptPages(own, {
    shared: listPages(files, process.env.NIANLUN_PAGES),
    // None of public/ lies beside these pages.
    published: [],
    folder: join(work, "kept"),
    store: stores.pages,
    parts,
  });
  const folder = join(work, "search");
  const [{ areKept }] = await bothEnded(
    progress.stage("search", (advance) =>
      buildParts(searchParts(dataset, shared), folder, { store: stores.search, advance }),
    ),
    progress.stage("pages", (advance) => makePages(own, kept, { work, only: new Set(parts.map(partId)), advance })),
  );
  return {
    counts: { bodies: parts.length, reports: own.reports.length, search: shared.search.length },
    isAnyRead: dataset.reports.length > 0,
    keep: async () => (await kept.keep(join(work, "site"))) && areKept,
  };
}

interface Reading {
  shared: Shared;
  stores: Stores;
  advance: Advance;
}

/** Reads the reports of a share. What is merely doubtful in them is said by the build that reads all. */
async function readShare(files: readonly ContentFile[], { shared, stores, advance }: Reading): Promise<Dataset> {
  const searched = new Set(shared.search.flat());
  const some = files.filter(
    (file) => !isReport(file) || shared.isOwn(bodyOf(file)) || searched.has(reportId(file.path)),
  );
  const { dataset, diagnostics } = await renderInParallel(some, { store: stores.reports, isShare: true, advance });
  for (const line of problemLines(diagnostics.filter(isError), language)) console.error(line);
  if (!dataset) throw new Stop(words.shardStopped);
  return dataset;
}

function searchParts(dataset: Dataset, { search }: Shared): SearchDocument[][] {
  const documents = new Map(searchDocuments(dataset).map((one) => [one.id, one]));
  return search.map((ids) => ids.flatMap((id) => documents.get(id) ?? []));
}
