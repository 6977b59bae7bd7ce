import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { holdTogether, isReport, readContent, type ReadReports, type ReadResult } from "./read-content.ts";
import type { ContentFile } from "./source.ts";

/** Below this many reports, starting a second reader costs more than it saves. */
const WORTH_A_WORKER = 150;

/** As `readContent`, with as many readers as the machine has cores for: reports are read by themselves, and held together at the end. */
export async function readInParallel(files: readonly ContentFile[], cores = availableParallelism()): Promise<ReadResult> {
  const [reports, others] = [files.filter(isReport), files.filter((file) => !isReport(file))];
  const readers = Math.min(cores, Math.floor(reports.length / WORTH_A_WORKER));
  if (readers < 2) return readContent(files);
  const size = Math.ceil(reports.length / readers);
  const shares = Array.from({ length: readers }, (_, i) => reports.slice(i * size, (i + 1) * size));
  const read = await Promise.all(shares.map((share) => readShare([...others, ...share])));
  return holdTogether(files, { read: read.flatMap((one) => one.read), diagnostics: read.flatMap((one) => one.diagnostics) });
}

function readShare(files: ContentFile[]): Promise<ReadReports> {
  return new Promise((done, fail) => {
    const worker = new Worker(new URL("./read-worker.ts", import.meta.url), { workerData: files });
    worker.once("message", done);
    worker.once("error", fail);
    worker.once("exit", (code) => fail(new Error(`A reader ended with ${code}.`)));
  });
}
