import { parentPort, workerData } from "node:worker_threads";
import type { SearchDocument } from "../../model/search-document.ts";
import { buildPart } from "./part.ts";

const { documents, folder } = workerData as { documents: SearchDocument[]; folder: string };
parentPort?.postMessage(await buildPart(documents, folder));
