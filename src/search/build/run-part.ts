import { Worker } from "node:worker_threads";
import type { SearchDocument } from "../../model/search-document.ts";
import type { BuiltPart } from "./part.ts";

/**
 * Builds a part in a thread of its own: Pagefind's Node API runs one process for each, so several parts can be built at a time, and a
 * process that dies (for want of memory) ends the thread instead of leaving the build waiting.
 */
export const runPart = (documents: readonly SearchDocument[], folder: string): Promise<BuiltPart> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(new URL("./part-worker.ts", import.meta.url), { workerData: { documents, folder } });
    worker.once("message", resolve);
    worker.once("error", reject);
    worker.once("exit", () => reject(new Error("Pagefind ended before its index was written.")));
  });
