import type { Observation, ReportId } from "./dataset.ts";
import type { Scope } from "./schema/scope.ts";
import type { Language } from "./schema/site.ts";

/** Every path and id of the site is made here. Paths end in a slash, and hold the base path and the language. */
export interface Addresses {
  home: string;
  reports: string;
  report(id: ReportId): string;
  /** The report's page, at one of its places. */
  place(id: ReportId, n: number): string;
  /** The report's page, at the words that state the observation. */
  observation(observation: Pick<Observation, "report" | "id">): string;
  bodies: string;
  body(id: string): string;
  /** A further page of a body's charts, from 2. */
  bodyCharts(id: string, page: number): string;
  metrics: string;
  metric(id: string): string;
  /** The metric's page, where a body's numbers of one scope and facet are. */
  series(series: SeriesAddress): string;
  years: string;
  year(year: number): string;
  /** All numbers of a metric and year, where the year's page does not hold them; `page` counts from 1. */
  yearTable(year: number, metric: string, page?: number): string;
  search: string;
  data: string;
  about: string;
  method: string;
  /** A page that the site's editors write. */
  page(name: string): string;
  /** Files that no language owns: data, the search index. `path` has no leading slash. */
  file(path: string): string;
}

/** The part of the site's public address that stands before every path: "/" or "/sub/folder/". */
export const basePath = (address: string): string => new URL(address).pathname.replace(/\/*$/, "/");

/** The addresses in one language; the first of the site's languages has no prefix. */
export function addresses(base: string, language: Language, rootLanguage: Language): Addresses {
  const root = language === rootLanguage ? base : `${base}${language}/`;
  const report = (id: ReportId) => `${root}reports/${id}/`;
  const page = (name: string) => `${root}${name}/`;
  return {
    home: root,
    reports: `${root}reports/`,
    report,
    place: (id, n) => `${report(id)}#${placeId(n)}`,
    observation: ({ report: id, id: fragment }) => `${report(id)}#${encodeURIComponent(fragment)}`,
    bodies: `${root}bodies/`,
    body: (id) => `${root}bodies/${id}/`,
    bodyCharts: (id, page) => `${root}bodies/${id}/${page > 1 ? `${page}/` : ""}`,
    metrics: `${root}metrics/`,
    metric: (id) => `${root}metrics/${id}/`,
    series: (series) => `${root}metrics/${series.metric}/#${encodeURIComponent(seriesFragment(series))}`,
    years: `${root}years/`,
    year: (year) => `${root}years/${year}/`,
    yearTable: (year, metric, page = 1) => `${root}years/${year}/${metric}/${page > 1 ? `${page}/` : ""}`,
    search: `${root}search/`,
    data: `${root}data/`,
    about: page("about"),
    method: page("method"),
    page,
    file: (path) => `${base}${path}`,
  };
}

/** More rows than this are one file as CSV alone, which programs read row by row: as JSON they would have to be read whole. Those of a metric are both. */
const MOST_JSON_ROWS = 20_000;

/** Of open data, by their files' endings. */
export type DataFormat = "csv" | "json" | "parquet";

/** The formats in which all rows of a site are one file. */
export const wholeFormats = (rows: number): DataFormat[] =>
  rows > MOST_JSON_ROWS ? ["csv", "parquet"] : ["csv", "json", "parquet"];

/** Those of the rows of one metric, or of one body. */
export const partFormats = ["csv", "json"] as const satisfies DataFormat[];

/** The data file of the whole site. */
export const wholeFile = (format: DataFormat): string => `data/observations.${format}`;

/** The HTML id of a report's n-th place. */
export const placeId = (n: number): string => `p${n}`;

/** From a report's page to a series on its metric's, in whatever language and under whatever base path it is served. */
export const seriesFromReport = (series: SeriesAddress): string =>
  `../../../metrics/${series.metric}/#${encodeURIComponent(seriesFragment(series))}`;

/** Id of a series on its body's page. */
export const seriesId = (series: SeriesAddress): string => `${series.metric}--${seriesFragment(series)}`;

/** What tells a metric's series apart on its page; of several units of one thing, the first listed has it. */
export interface SeriesAddress {
  metric: string;
  body: string;
  scope: Scope;
  facet?: string;
}

/** `<body>--<scope>[--<facet>]`, the id of a series on its metric's page. */
export const seriesFragment = ({ body, scope, facet }: SeriesAddress): string =>
  [body, scope, ...(facet === undefined ? [] : [inFragment(facet)])].join("--");

/** Words of an undeclared facet, as an id may hold them. */
const inFragment = (facet: string): string => facet.replace(/[\s"'<>&#?%/\\]+/gu, "-");

/** Id of an observation's row in the table of its report's page. */
export const rowId = (observation: string): string => `row--${observation}`;

/** Where a report's words lie beside its page, for search results to quote. */
export const placesFile = (id: ReportId): string => `reports/${id}/places.json`;

/** The data file that holds every row of one metric. */
export const metricFile = (metric: string, format: DataFormat): string => `data/metrics/${metric}.${format}`;

/** The data file that holds every row of one body. */
export const bodyFile = (body: string, format: DataFormat): string => `data/bodies/${body}.${format}`;

/** The column that the folders of Parquet files stand for: the year of the report, by Hive's convention. */
export const PARTITION = "REPORT_YEAR";

/** The data file of all reports of one year, for programs that read a folder of them as one table. */
export const parquetFile = (year: number): string => `data/parquet/${PARTITION}=${year}/observations.parquet`;

/** A report's file name without its ending: 2023-review, 2023-review-extra. */
export const reportName = (year: number, kind: string, slug?: string): string =>
  [year, kind, slug].filter(Boolean).join("-");

/** `<metric>[--<scope>][--<facet>][--<year>]`: scope and year only where they are not the report's own. */
export function observationId(
  key: { metric: string; scope: Scope; facet?: string; year: number },
  report: { scope?: Scope | undefined; year: number },
): string {
  const parts = [
    key.metric,
    key.scope !== report.scope && key.scope,
    key.facet === undefined ? undefined : inFragment(key.facet),
    key.year !== report.year && String(key.year),
  ];
  return parts.filter(Boolean).join("--");
}
