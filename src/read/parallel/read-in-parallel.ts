import { availableParallelism } from "node:os";
import { Worker, type ResourceLimits } from "node:worker_threads";
import { BUDGET_MS } from "../files/budget.ts";
import { holdTogether, openSite, tooHeavy, withoutTree, type Keep, type ReadReports } from "../read-content.ts";
import type { HeldReport } from "../checks/check.ts";
import { readPortions, type Portion, type Work } from "./portions.ts";
import type { ContentFile } from "../files/source.ts";

/** Below this many reports, starting a second reader costs more than it saves. */
const WORTH_A_READER = 150;

/** Larger than any honest report, in bytes: such a one is read by a reader of its own, as it could take all memory. */
const LARGE = 256 * 1024;
/** What a reader of a large report may use, in megabytes. */
const MEMORY_MB = 2048;

/** What is kept of each report, and the file that does so as a worker, with `servePortions`. */
export interface Reading<T extends HeldReport> {
  keep: Keep<T>;
  worker: URL;
}

/** For checking alone. */
export const checking: Reading<HeldReport> = {
  keep: withoutTree,
  worker: new URL("./check-worker.ts", import.meta.url),
};

/** How reports are read; tests set less. */
export interface Readers {
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
  const { cores = availableParallelism(), limit = BUDGET_MS, large = LARGE, memory = MEMORY_MB } = readers;
  const opened = openSite(files, limit);
  const { site } = opened;
  const isLarge = ({ bytes }: ContentFile) => bytes !== undefined && bytes.length > large;
  const reports = opened.reports.filter((file) => !isLarge(file));
  const more = Math.max(1, Math.min(cores, Math.floor(reports.length / WORTH_A_READER))) - 1;
  const work: Work = {
    files: reports,
    site,
    limit,
    taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT),
  };
  const others = Array.from({ length: more }, () => readElsewhere(work, reading));
  const portions = [readPortions(work, reading.keep), ...(await Promise.all(others))]
    .flat()
    .sort((a, b) => a.first - b.first);
  const read = portions.flatMap((portion) => portion.read);
  const diagnostics = portions.flatMap((portion) => portion.diagnostics);
  // One after the other, so that they do not fill the memory together.
  for (const file of opened.reports.filter(isLarge)) {
    const alone = await readLarge(file, work, reading, memory);
    read.push(...alone.read);
    diagnostics.push(...alone.diagnostics);
  }
  const order = new Map(opened.reports.map(({ path }, i) => [path, i]));
  read.sort((a, b) => (order.get(a.report.file) ?? 0) - (order.get(b.report.file) ?? 0));
  return holdTogether(opened, { read, diagnostics });
}

/** What this thread would not survive ends the reader alone. */
async function readLarge<T extends HeldReport>(
  file: ContentFile,
  work: Work,
  reading: Reading<T>,
  memory: number,
): Promise<ReadReports<T>> {
  const alone = { ...work, files: [file], taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
  try {
    const [portion = { read: [], diagnostics: [] }] = await readElsewhere(alone, reading, {
      maxOldGenerationSizeMb: memory,
    });
    return portion;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_WORKER_OUT_OF_MEMORY") throw error;
    return { read: [], diagnostics: [tooHeavy(file.path, { stage: "text", line: 1 }, "memory", work.limit)] };
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
