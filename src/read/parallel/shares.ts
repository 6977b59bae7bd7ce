import { readReports, type Keep, type ReadReports } from "../read-content.ts";
import type { HeldReport } from "../checks/check.ts";
import type { SiteFiles } from "../site/site-files.ts";
import type { ContentFile } from "../files/source.ts";

/** Reports for several readers, who take the next share of them whenever they are free. */
export interface Work {
  files: ContentFile[];
  site: SiteFiles;
  /** What a report may take, in milliseconds. */
  limit: number;
  /** How many reports are taken, as one Int32 that all readers share. */
  taken: SharedArrayBuffer;
}

export interface Share<T> extends ReadReports<T> {
  /** Index of its first report. */
  first: number;
}

/** Few enough for the readers to end together, and many enough to cost nothing to take. */
const REPORTS_A_SHARE = 10;

/** Reads shares until none is left. */
export function readShares<T extends HeldReport>({ files, site, limit, taken }: Work, keep: Keep<T>): Share<T>[] {
  const shares: Share<T>[] = [];
  const next = new Int32Array(taken);
  for (
    let first = Atomics.add(next, 0, REPORTS_A_SHARE);
    first < files.length;
    first = Atomics.add(next, 0, REPORTS_A_SHARE)
  ) {
    shares.push({ first, ...readReports(files.slice(first, first + REPORTS_A_SHARE), site, keep, limit) });
  }
  return shares;
}
