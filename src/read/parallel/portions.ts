import { readReports, type Keep, type ReadOne } from "../read-content.ts";
import type { HeldReport } from "../checks/check.ts";
import type { SiteFiles } from "../site/site-files.ts";
import type { ContentFile } from "../files/source.ts";

/** Reports for several readers, who take the next portion of them whenever they are free. */
export interface Work {
  files: ContentFile[];
  site: SiteFiles;
  /** What a report may take, in milliseconds. */
  limit: number;
  /** How many reports are taken, as one Int32 that all readers share. */
  taken: SharedArrayBuffer;
}

export interface Portion<T> {
  /** Index of its first report. */
  first: number;
  reports: ReadOne<T>[];
}

/** Few enough for the readers to end together, and many enough to cost nothing to take. */
const REPORTS_A_PORTION = 10;

/** Reads portions until none is left; `advance` is told how many reports all readers together have begun or read. */
export function readPortions<T extends HeldReport>(
  { files, site, limit, taken }: Work,
  keep: Keep<T>,
  advance?: (done: number) => void,
): Portion<T>[] {
  const portions: Portion<T>[] = [];
  const next = new Int32Array(taken);
  for (
    let first = Atomics.add(next, 0, REPORTS_A_PORTION);
    first < files.length;
    first = Atomics.add(next, 0, REPORTS_A_PORTION)
  ) {
    const reports = readReports(files.slice(first, first + REPORTS_A_PORTION), site, keep, limit);
    portions.push({ first, reports });
    advance?.(Math.min(Atomics.load(next, 0), files.length));
  }
  return portions;
}
