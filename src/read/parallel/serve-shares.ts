import { parentPort, workerData } from "node:worker_threads";
import type { Keep } from "../read-content.ts";
import type { HeldReport } from "../checks/check.ts";
import { readShares, type Work } from "./shares.ts";

/** All that the worker of a `Reading` does. */
export function serveShares<T extends HeldReport>(keep: Keep<T>): void {
  parentPort?.postMessage(readShares(workerData as Work, keep));
}
