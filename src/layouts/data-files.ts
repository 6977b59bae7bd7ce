import { strings } from "../i18n/index.ts";
import { addresses, wholeFormats } from "../model/address.ts";
import { toCsv } from "../open-data/csv.ts";
import type { DataRow } from "../model/data-row.ts";
import { dataRows } from "../open-data/rows.ts";
import { isShare, loadSite, type SiteData } from "../site.ts";

/** The rows of the whole site, or of one metric, as the files that hold them. */
interface DataFiles {
  rows: number;
  csv: string;
  json: () => string;
}

/** Files are made once for a site's data: a page tells their size, and an endpoint gives them out. */
const made = new WeakMap<SiteData, { rows: DataRow[]; files: Map<string | undefined, DataFiles> }>();

/** Data files have one language: the site's first. */
async function filesOf(metric: string | undefined): Promise<DataFiles> {
  const site = await loadSite();
  const root = site.dataset.site.languages[0] ?? "zh-hans";
  const { rows, files } = made.get(site) ?? {
    rows: dataRows(
      site.dataset,
      site.series,
      addresses(site.base, root, root),
      strings(root).claims,
      strings(root).report.sourceNote,
    ),
    files: new Map(),
  };
  made.set(site, { rows, files });
  const found =
    files.get(metric) ?? writeFiles(metric === undefined ? rows : rows.filter(({ METRIC }) => METRIC === metric));
  files.set(metric, found);
  return found;
}

/** Without it, Excel on a Chinese Windows reads a CSV file as GBK. */
const byteOrderMark = "\uFEFF";

function onlyOnce<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const writeFiles = (rows: DataRow[]): DataFiles => ({
  rows: rows.length,
  csv: byteOrderMark + toCsv(rows),
  json: onlyOnce(() => (rows.length === 0 ? "[]" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`)),
});

export const csvFile = async (metric?: string): Promise<Response> =>
  new Response((await filesOf(metric)).csv, { headers: { "content-type": "text/csv; charset=utf-8" } });

export const jsonFile = async (metric?: string): Promise<Response> =>
  new Response((await filesOf(metric)).json(), { headers: { "content-type": "application/json" } });

/** What a data file holds, before it is opened. */
export interface FileFacts {
  rows: number;
  /** Sizes in bytes. */
  bytes: Partial<Record<"csv" | "json", number>>;
}

/** The files of the whole site or of one metric. */
export async function fileFacts(metric?: string): Promise<FileFacts> {
  const { rows, csv, json } = await filesOf(metric);
  const isJson = metric !== undefined || wholeFormats(rows).includes("json");
  return { rows, bytes: { csv: Buffer.byteLength(csv), ...(isJson && { json: Buffer.byteLength(json()) }) } };
}

/** The whole site's file, where it is offered. */
export const wholePaths = (format: "csv" | "json") => async () =>
  !isShare && wholeFormats((await filesOf(undefined)).rows).includes(format)
    ? [{ params: { whole: "observations" } }]
    : [];

/** A path for each metric, for its data files. */
export const metricPaths = async () =>
  isShare ? [] : (await loadSite()).dataset.metrics.map(({ id }) => ({ params: { metric: id } }));
