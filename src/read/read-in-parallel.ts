import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { holdTogether, openSite, type Purpose, type ReadResult } from "./read-content.ts";
import { readShares, type Share, type Work } from "./shares.ts";
import type { ContentFile } from "./source.ts";

/** Below this many reports, starting a second reader costs more than it saves. */
const WORTH_A_READER = 150;

/**
 * As `readContent`, with as many readers as the machine has cores for, this thread being one of them: reports are read by themselves, and
 * held together at the end.
 */
export async function readInParallel(files: readonly ContentFile[], purpose: Purpose = "pages", cores = availableParallelism()): Promise<ReadResult> {
  const opened = openSite(files);
  const { reports, site } = opened;
  const readers = Math.max(1, Math.min(cores, Math.floor(reports.length / WORTH_A_READER)));
  const work: Work = { files: reports, site, purpose, taken: new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT) };
  const others = Array.from({ length: readers - 1 }, () => readElsewhere(work));
  const shares = [readShares(work), ...(await Promise.all(others))].flat().sort((a, b) => a.first - b.first);
  return holdTogether(opened, { read: shares.flatMap(({ read }) => read), diagnostics: shares.flatMap(({ diagnostics }) => diagnostics) });
}

function readElsewhere(work: Work): Promise<Share[]> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { workerData: work });
    worker.once("message", done);
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new Error(`A reader ended with ${code}.`)));
  });
}
