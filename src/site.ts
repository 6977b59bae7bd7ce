import { getCollection } from "astro:content";
import { readDataset } from "./dataset-file.ts";
import { basePath } from "./model/address.ts";
import type { Body, Dataset, Metric, Report, Site } from "./model/dataset.ts";
import { buildSeries } from "./series/build-series.ts";
import type { Series } from "./series/types.ts";

/** What all pages share. */
export interface SiteData {
  dataset: Dataset;
  series: Series[];
  /** Base path with both slashes. */
  base: string;
}

let loading: Promise<SiteData> | undefined;

/** Where scripts/build.ts has put what it read; a preview has none. Vite's own marks for a build, PROD and DEV, are whatever a shell has set by these names. */
const handed = process.env.NIANLUN_DATASET;
export const isBuilt = handed !== undefined;

/** The site's data, put together once a build; in development afresh for each page, since content changes. */
export const loadSite = (): Promise<SiteData> => (isBuilt ? (loading ??= load()) : load());

async function load(): Promise<SiteData> {
  const dataset = await (handed === undefined ? previewed() : readDataset(handed));
  return { dataset, series: buildSeries(dataset), base: basePath(dataset.site.address) };
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
