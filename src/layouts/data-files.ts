import { strings } from "../i18n/index.ts";
import { addresses, partFormats, PARTITION, wholeFormats, type DataFormat } from "../model/address.ts";
import { toCsv } from "../open-data/csv.ts";
import { toParquet } from "../open-data/parquet.ts";
import type { DataRow } from "../model/data-row.ts";
import { dataRows } from "../open-data/rows.ts";
import { ALL_DATA, type Part } from "../site-parts.ts";
import { isMade, loadPart, loadSite, type SiteData } from "../site.ts";

/** The rows of a site, or of one metric, as the files that hold them. */
interface DataFiles {
  rows: number;
  /** As bytes: as texts they would be twice as large, and are of many megabytes. */
  bytes: Record<DataFormat, () => Buffer<ArrayBuffer>>;
}

/** Files are made once for a site's data: a page tells their size, and an endpoint gives them out. */
const made = new WeakMap<SiteData, Made>();
interface Made {
  rows: DataRow[];
  /** By metric; of all together without one. */
  files: Map<string | undefined, DataFiles>;
  /** Parquet by the year of the reports, the newest first. */
  years: () => Map<number, ArrayBuffer>;
}

/** Rows of the whole site, or of one body. Data files have one language: the site's first. */
function rowsOf(site: SiteData): Made {
  const known = made.get(site);
  if (known) return known;
  const root = site.dataset.site.languages[0] ?? "zh-hans";
  const { claims, report } = strings(root);
  const rows = dataRows(site.dataset, site.series, addresses(site.base, root, root), claims, report.sourceNote);
  const found: Made = { rows, files: new Map(), years: onlyOnce(() => yearFiles(rows)) };
  made.set(site, found);
  return found;
}

/** The files of a part of the site, or of all of it. */
async function filesOf(part: Part | undefined): Promise<DataFiles> {
  // A body's own rows are made of its own reports: its pages are given no others.
  const { rows, files } = rowsOf(await loadPart(part && "body" in part ? part : ALL_DATA));
  const metric = part && "metric" in part ? part.metric : undefined;
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
  bytes: {
    csv: onlyOnce(() => Buffer.from(byteOrderMark + toCsv(rows))),
    json: onlyOnce(() =>
      Buffer.from(rows.length === 0 ? "[]" : `[\n${rows.map((row) => JSON.stringify(row)).join(",\n")}\n]`),
    ),
    parquet: onlyOnce(() => Buffer.from(toParquet(rows))),
  },
});

const TYPES: Record<DataFormat, string> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json",
  parquet: "application/vnd.apache.parquet",
};

export const dataFile = async (format: DataFormat, part?: Part): Promise<Response> =>
  dataResponse(format, (await filesOf(part)).bytes[format]());

export const dataResponse = (format: DataFormat, bytes: BodyInit): Response =>
  new Response(bytes, { headers: { "content-type": TYPES[format] } });

/** What a data file holds, before it is opened. */
export interface FileFacts {
  rows: number;
  /** By format, in bytes. */
  sizes: [format: DataFormat, bytes: number][];
}

/** The files of the whole site, of one metric or of one body. */
export async function fileFacts(part?: Part): Promise<FileFacts> {
  const { rows, bytes } = await filesOf(part);
  const formats = part === undefined ? wholeFormats(rows) : partFormats;
  return { rows, sizes: formats.map((format) => [format, bytes[format]().length]) };
}

function yearFiles(rows: readonly DataRow[]): Map<number, ArrayBuffer> {
  const byYear = [...Map.groupBy(rows, ({ REPORT }) => yearOf(REPORT))];
  return new Map(byYear.toSorted(([a], [b]) => b - a).map(([year, some]) => [year, toParquet(some)]));
}

/** `jia/2023-review`: a report's id begins with its body and year. */
const yearOf = (report: string): number => Number(/\/(\d{4})-/.exec(report)?.[1]);

const parquetYears = async () => rowsOf(await loadPart(ALL_DATA)).years();

export const parquetPaths = async () =>
  isMade(ALL_DATA)
    ? []
    : [...(await parquetYears())].map(([year, bytes]) => ({
        params: { part: `${PARTITION}=${year}` },
        props: { bytes },
      }));

/** Years that have a Parquet file, the newest first, with its bytes. */
export const parquetFacts = async (): Promise<[year: number, bytes: number][]> =>
  [...(await parquetYears())].map(([year, bytes]) => [year, bytes.byteLength]);

/** The whole site's file, where it is offered. */
export const wholePaths = (format: DataFormat) => async () =>
  !isMade(ALL_DATA) && wholeFormats((await filesOf(undefined)).rows).includes(format)
    ? [{ params: { whole: "observations" } }]
    : [];

/** A path for each metric, for its data files. */
export const metricPaths = async () =>
  isMade(ALL_DATA) ? [] : (await loadSite()).dataset.metrics.map(({ id }) => ({ params: { metric: id } }));

/** A path for each body, for its data files. */
export const bodyPaths = async () =>
  (await loadSite()).dataset.bodies
    .filter(({ id }) => !isMade({ body: id }))
    .map(({ id }) => ({ params: { body: id } }));
