import { availableParallelism } from "node:os";
import { Worker, type ResourceLimits } from "node:worker_threads";
import { BUDGET_MS } from "../files/budget.ts";
import { holdTogether, openSite, tooHeavy, withoutTree, type Keep, type ReadOne } from "../read-content.ts";
import type { HeldReport } from "../checks/check.ts";
import { keptReports, type Store } from "../kept/kept-reports.ts";
import { readPortions, type Portion, type Work } from "./portions.ts";
import type { ContentFile } from "../files/source.ts";
import type { SiteFiles } from "../site/site-files.ts";

/** Below this many reports, starting a second reader costs more than it saves. */
const WORTH_A_READER = 150;

/** Larger than any honest report, in bytes: such a one is read by a reader of its own, as it could take all memory. */
const LARGE = 256 * 1024;
/** What a reader of a large report may use, in megabytes. */
const MEMORY_MB = 2048;

/** What is kept of each report, what that is for, and the file that does so as a worker, with `servePortions`. */
export interface Reading<T extends HeldReport> {
  purpose: string;
  keep: Keep<T>;
  worker: URL;
}

/** For checking alone. */
export const checking: Reading<HeldReport> = {
  purpose: "check",
  keep: withoutTree,
  worker: new URL("./check-worker.ts", import.meta.url),
};

/** How reports are read; tests set less. */
export interface Readers {
  /** What earlier runs have read, if it is to be asked. */
  store?: Store;
  /** Told how many of all reports are read, every now and then. */
  advance?: (done: number, total: number) => void;
  /** These are some of a site's reports: what only all of them show is not asked. */
  isShare?: boolean;
  cores?: number;
  /** For each report, in milliseconds. */
  limit?: number;
  large?: number;
  memory?: number;
}

/**
 * As `readContent`, with as many readers as the machine has cores for, this thread being one of them: reports are read by themselves, and
 * held together at the end.
 */
export async function readInParallel<T extends HeldReport>(
  files: readonly ContentFile[],
  reading: Reading<T>,
  readers: Readers = {},
) {
  const opened = openSite(files, readers.limit);
  const { site } = opened;
  const kept =
    readers.store && keptReports<T>(opened.reports, site, { store: readers.store, purpose: reading.purpose });
  const open = kept ? opened.reports.filter((_, i) => !kept.known[i]) : opened.reports;
  const [total, before] = [opened.reports.length, opened.reports.length - open.length];
  const advance = (done: number) => readers.advance?.(before + done, total);
  const fresh = (await readAll(open, site, reading, { ...readers, advance })).values();
  const read = opened.reports.map((_, i) => kept?.known[i] ?? taken(fresh));
  kept?.keep(read);
  return holdTogether(opened, read, readers);
}

function taken<T>(values: Iterator<T>): T {
  const { value, done } = values.next();
  if (done) throw new Error("A report was not read.");
  return value;
}

/** Reads reports side by side; what they give, in their order. */
async function readAll<T extends HeldReport>(
  files: readonly ContentFile[],
  site: SiteFiles,
  reading: Reading<T>,
  {
    cores = availableParallelism(),
    limit = BUDGET_MS,
    large = LARGE,
    memory = MEMORY_MB,
    advance,
  }: Omit<Readers, "advance"> & { advance: (done: number) => void },
): Promise<ReadOne<T>[]> {
  const isLarge = ({ bytes }: ContentFile) => bytes !== undefined && bytes.length > large;
  const reports = files.filter((file) => !isLarge(file));
  const more = Math.max(1, Math.min(cores, Math.floor(reports.length / WORTH_A_READER))) - 1;
  const work: Work = {
    files: reports,
    site,
    limit,
    taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  };
  const others = Array.from({ length: more }, () => readElsewhere(work, reading));
  const portions = [readPortions(work, reading.keep, advance), ...(await Promise.all(others))].flat();
  const usual = portions.sort((a, b) => a.first - b.first).flatMap((portion) => portion.reports);
  // One after the other, so that they do not fill the memory together.
  const apart = new Map<string, ReadOne<T>>();
  for (const file of files.filter(isLarge)) apart.set(file.path, await readLarge(file, work, reading, memory));
  const next = usual.values();
  return files.map((file) => apart.get(file.path) ?? taken(next));
}

/** What this thread would not survive ends the reader alone. */
async function readLarge<T extends HeldReport>(
  file: ContentFile,
  work: Work,
  reading: Reading<T>,
  memory: number,
): Promise<ReadOne<T>> {
  const alone = { ...work, files: [file], taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
  try {
    const [portion] = await readElsewhere(alone, reading, { maxOldGenerationSizeMb: memory });
    return taken((portion?.reports ?? []).values());
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    return { diagnostics: [tooHeavy(file.path, { stage: "text", line: 1 }, "memory", work.limit)] };
  }
}

function readElsewhere<T extends HeldReport>(
  work: Work,
  { worker: file }: Reading<T>,
  resourceLimits?: ResourceLimits,
): Promise<Portion<T>[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(file, { workerData: work, resourceLimits });
    worker.once("message", done);
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new Error(`A reader ended with ${code}.`)));
  });
}
