import { getCollection } from "astro:content";
import { handed, isMadeElsewhere } from "./handed.ts";
import { basePath } from "./model/address.ts";
import type { Body, Dataset, Metric, Report, Site } from "./model/dataset.ts";
import { perList } from "./model/per-list.ts";
import { buildSeries } from "./series/build-series.ts";
import { partId, reportsOfPart, type Part } from "./site-parts.ts";
import type { Series } from "./series/types.ts";

/** What all pages share. */
export interface SiteData {
  dataset: Dataset;
  series: Series[];
  /** Base path with both slashes. */
  base: string;
}

let loading: Promise<SiteData> | undefined;

/** A build hands over what it has read; a preview has nothing. Vite's own marks for a build, PROD and DEV, are whatever a shell has set by these names. */
export const isBuilt = handed() !== undefined;

/** Whether the pages of a part are made elsewhere: see `isMadeElsewhere`. */
export const isMade = (part: Part): boolean => isMadeElsewhere(partId(part));

/** Whether pages of all reports together are left to another build: see `Handed`. */
export const isShare = handed()?.only !== undefined;

/** The site's data, put together once a build; in development afresh for each page, since content changes. */
export const loadSite = (): Promise<SiteData> => (isBuilt ? (loading ??= load()) : load());

async function load(): Promise<SiteData> {
  return siteOf(handed()?.dataset ?? (await previewed()));
}

const siteOf = (dataset: Dataset): SiteData => ({
  dataset,
  series: buildSeries(dataset),
  base: basePath(dataset.site.address),
});

const sitesOfParts = perList((_: readonly Report[]) => new Map<string, SiteData>());

/** The site as far as the pages of a part may see it: bodies and metrics whole, and that part's reports. */
export async function loadPart(part: Part): Promise<SiteData> {
  const { dataset } = await loadSite();
  const known = sitesOfParts(dataset.reports);
  const site = known.get(partId(part)) ?? siteOf({ ...dataset, reports: reportsOfPart(part, dataset.reports) });
  known.set(partId(part), site);
  return site;
}

/** From Astro's store of content, which tells a preview's pages of changes; a build would bundle all of it as one module. */
async function previewed(): Promise<Dataset> {
  const data = async <T>(name: "site" | "metrics" | "bodies" | "reports") => {
    const entries = (await getCollection(name)).map(
      (entry) => entry.data as unknown as { index: number; json: string },
    );
    return entries.sort((a, b) => a.index - b.index).map(({ json }) => JSON.parse(json) as T);
  };
  const [settings] = await data<Site & Pick<Dataset, "groups" | "icon">>("site");
  if (!settings) throw new Error("The content collections are empty: the loader did not run.");
  const { groups, icon, ...site } = settings;
  const [metrics, bodies, reports] = await Promise.all([
    data<Metric>("metrics"),
    data<Body>("bodies"),
    data<Report>("reports"),
  ]);
  return { site, groups, metrics, bodies, reports, icon };
}
