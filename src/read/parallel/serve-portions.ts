import { parentPort, workerData } from "node:worker_threads";
import type { Keep } from "../read-content.ts";
import type { HeldReport } from "../checks/check.ts";
import { readPortions, type Work } from "./portions.ts";

/** All that the worker of a `Reading` does. */
export function servePortions<T extends HeldReport>(keep: Keep<T>): void {
  parentPort?.postMessage(readPortions(workerData as Work, keep));
}
