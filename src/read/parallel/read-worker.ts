import { parentPort, workerData } from "node:worker_threads";
import { readShares, type Work } from "../checks/shares.ts";

parentPort?.postMessage(readShares(workerData as Work));
