import { parentPort, workerData } from "node:worker_threads";
import { readReports } from "./read-content.ts";
import type { ContentFile } from "./source.ts";

parentPort?.postMessage(readReports(workerData as ContentFile[]));
