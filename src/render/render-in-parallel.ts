import type { Dataset } from "../model/dataset.ts";
import type { ContentFile } from "../read/files/source.ts";
import { readInParallel, type Readers, type Reading } from "../read/parallel/read-in-parallel.ts";
import type { ReadResult } from "../read/read-content.ts";
import { withHtml } from "./render-content.ts";
import { rendered, type RenderedReport } from "./report-html.ts";

const rendering: Reading<RenderedReport> = {
  purpose: "render",
  keep: rendered,
  worker: new URL("./render-worker.ts", import.meta.url),
};

/** As `renderContent`, with as many readers as the machine has cores for. */
export async function renderInParallel(
  files: readonly ContentFile[],
  readers: Readers = {},
): Promise<ReadResult<Dataset>> {
  return withHtml(await readInParallel(files, rendering, readers));
}
