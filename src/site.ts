import { handed, isMadeElsewhere } from "./handed.ts";
import { basePath } from "./model/address.ts";
import type { Dataset, Report } from "./model/dataset.ts";
import { perList } from "./model/per-list.ts";
import { buildSeries } from "./series/build-series.ts";
import { ALL_DATA, partId, reportsOfPart, type Part } from "./site-parts.ts";
import type { Series } from "./series/types.ts";

/** What all pages share. */
export interface SiteData {
  dataset: Dataset;
  series: Series[];
  /** Base path with both slashes. */
  base: string;
}

/** A build hands over what is published. Vite's own marks for a build, PROD and DEV, are whatever a shell has set by these names. */
export const isBuilt = handed() !== undefined && handed()?.isPreview !== true;

/** Whether the pages of a part are made elsewhere: see `isMadeElsewhere`. */
export const isMade = (part: Part): boolean => isMadeElsewhere(partId(part));

/** Whether pages of all reports together are left to another build: see `Handed`. */
export const isShare = handed()?.only !== undefined;

let loaded: SiteData | undefined;

/** The site's data, put together once for each state that was handed over. */
export function loadSite(): Promise<SiteData> {
  const { dataset } = handed() ?? {};
  if (!dataset) throw new Error("Nothing was handed over: see scripts/build and scripts/preview.");
  return Promise.resolve(loaded?.dataset === dataset ? loaded : (loaded = siteOf(dataset)));
}

const siteOf = (dataset: Dataset): SiteData => ({
  dataset,
  series: buildSeries(dataset),
  base: basePath(dataset.site.address),
});

const sitesOfParts = perList((_: readonly Report[]) => new Map<string, SiteData>());
/** Pages of one part are asked for one after another, a kind of page at a time: all parts at once would be each number twice more. */
const PARTS_HELD = 8;

/** The site as far as the pages of a part may see it: bodies and metrics whole, and that part's reports. */
export async function loadPart(part: Part): Promise<SiteData> {
  const { dataset } = await loadSite();
  const known = sitesOfParts(dataset.reports);
  const id = partId(part);
  const site = known.get(id) ?? siteOf({ ...dataset, reports: reportsOfPart(part, dataset.reports) });
  known.delete(id);
  known.set(id, site);
  // All data are asked for between the others, and their files are made once.
  const [oldest] = [...known.keys()].filter((one) => one !== partId(ALL_DATA));
  if (known.size > PARTS_HELD && oldest !== undefined) known.delete(oldest);
  return site;
}
