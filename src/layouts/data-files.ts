import { addresses } from "../model/address.ts";
import { toCsv } from "../open-data/csv.ts";
import { dataRows, type DataRow } from "../open-data/rows.ts";
import { loadSite, type SiteData } from "../site.ts";

let rowsOf: { site: SiteData; rows: DataRow[] } | undefined;

/** The rows of the whole site or of one metric. Data files have one language: the site's first. */
async function rows(metric: string | undefined): Promise<DataRow[]> {
  const site = await loadSite();
  if (rowsOf?.site !== site) {
    const root = site.dataset.site.languages[0] ?? "zh-hans";
    rowsOf = { site, rows: dataRows(site.dataset, site.series, addresses(site.base, root, root)) };
  }
  return metric === undefined ? rowsOf.rows : rowsOf.rows.filter(({ METRIC }) => METRIC === metric);
}

const json = (found: readonly DataRow[]): string => JSON.stringify(found, null, 1);

export const csvFile = async (metric?: string): Promise<Response> =>
  new Response(toCsv(await rows(metric)), { headers: { "content-type": "text/csv; charset=utf-8" } });

export const jsonFile = async (metric?: string): Promise<Response> =>
  new Response(json(await rows(metric)), { headers: { "content-type": "application/json" } });

/** What a data file holds, before it is opened. */
export interface FileFacts {
  rows: number;
  /** Sizes in bytes. */
  csv: number;
  json: number;
}

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** The files of the whole site or of one metric. */
export async function fileFacts(metric?: string): Promise<FileFacts> {
  const found = await rows(metric);
  return { rows: found.length, csv: bytes(toCsv(found)), json: bytes(json(found)) };
}

export const metricPaths = async () => (await loadSite()).dataset.metrics.map(({ id }) => ({ params: { metric: id } }));
