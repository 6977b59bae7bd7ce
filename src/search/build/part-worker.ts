import { parentPort, workerData } from "node:worker_threads";
import type { SearchDocument } from "../../model/search-document.ts";
import { buildPart } from "./part.ts";

const { documents, folder } = workerData as { documents: SearchDocument[]; folder: string };
// Not awaited here: where Pagefind dies, nothing ever comes, and Node would warn of that on its own before the build says what failed.
void buildPart(documents, folder).then((part) => parentPort?.postMessage(part));
