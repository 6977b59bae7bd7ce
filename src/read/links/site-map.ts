import {
  addresses,
  basePath,
  bodyFile,
  metricFile,
  parquetFile,
  partFormats,
  placesFile,
  wholeFile,
  wholeFormats,
  type Addresses,
} from "../../model/address.ts";
import type { Site, UnbuiltReport } from "../../model/dataset.ts";
import { ROUTES } from "../../model/reserved-names.ts";
import { searchNamesFile } from "../../model/search-names.ts";
import type { SiteFiles } from "../site/site-files.ts";
import type { ContentFile } from "../files/source.ts";

/** The ids of a page; undefined where they are not known here: of a report with errors, all may be meant. */
type Ids = ReadonlySet<string> | undefined;

/** Every address of a site, as far as an editor may link to it. Paths are those below the base path, or the language's folder. */
export interface SiteMap {
  site: Site;
  base: string;
  /** Folders of the languages other than the first: "en/". */
  prefixes: string[];
  /** Pages, which each language has, with their ids. */
  pages: ReadonlyMap<string, Ids>;
  /** Earlier addresses of reports, and the present ones to which each language leads on from them. */
  redirects: ReadonlyMap<string, string>;
  /** What no language owns: data, files of public/. */
  files: ReadonlySet<string>;
  /** Of these, what a build writes. */
  written: ReadonlySet<string>;
  /** Files of the content by their path, and the pages that they become. */
  sources: ReadonlyMap<string, string>;
  /** Pages by their last name, and by their last two: what a wrong path may have meant. */
  byEnd: ReadonlyMap<string, string[]>;
  /** A report's headings by their words, as ids. */
  headings: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** An editor's page: its name and file, and the ids in it. */
export interface NamedPage {
  name: string;
  file: string;
  ids: Ids;
}

export interface Mapped {
  files: readonly ContentFile[];
  siteFiles: SiteFiles;
  /** Ids of all reports by their files, also of those that could not be read. */
  reportIds: ReadonlyMap<string, string>;
  reports: readonly UnbuiltReport[];
  /** Files of reports in which an error is. */
  faulty: ReadonlySet<string>;
  pages: readonly NamedPage[];
}

const NONE: ReadonlySet<string> = new Set();

/** All addresses of the site, before any page is made: what links are held against. */
export function siteMap(site: Site, { files, siteFiles, reportIds, reports, faulty, pages }: Mapped): SiteMap {
  const [root = "zh-hans"] = site.languages;
  const to = addresses("", root, root);
  const whole = new Map(reports.flatMap((report) => (faulty.has(report.file) ? [] : [[report.id, report] as const])));
  const sources = new Map([
    ...[...reportIds].map(([file, id]): [string, string] => [file, to.report(id)]),
    ...pages.map(({ file, name }): [string, string] => [file, to.page(name)]),
  ]);
  const all = new Map<string, Ids>([
    [to.home, NONE],
    ...ROUTES.map((route): [string, Ids] => [to[route], NONE]),
    ...named(to, siteFiles, reports, reportIds),
  ]);
  for (const id of reportIds.values()) all.set(to.report(id), idsOf(whole.get(id)));
  for (const { name, ids } of pages) all.set(to.page(name), ids);
  const written = dataFiles(siteFiles, reportIds, reports);
  return {
    site,
    written: new Set(written),
    base: basePath(site.address),
    prefixes: site.languages.slice(1).map((language) => addresses("", language, root).home),
    pages: all,
    redirects: new Map(
      reports.flatMap(({ id, formerly }) =>
        formerly.map((former): [string, string] => [to.report(former), to.report(id)]),
      ),
    ),
    files: new Set([
      ...written,
      ...files.flatMap(({ path }) => (path.startsWith("public/") ? [path.slice("public/".length)] : [])),
    ]),
    sources,
    byEnd: byEnd([...all.keys()]),
    headings: new Map(
      reports.map(({ id, headings }) => [
        to.report(id),
        new Map(headings.map(({ text, place }) => [plainWords(text), `p${place}`])),
      ]),
    ),
  };
}

function named(
  to: Addresses,
  { bodies, brokenBodies, metrics }: SiteFiles,
  reports: readonly UnbuiltReport[],
  reportIds: ReadonlyMap<string, string>,
): [string, Ids][] {
  const years = new Set([
    ...reports.flatMap(({ year, observations }) => [year, ...observations.map(({ period }) => period.year)]),
    // Those that could not be read have at least the year of their name.
    ...[...reportIds.values()].flatMap((id) => /\/(\d{4})-/.exec(id)?.slice(1).map(Number) ?? []),
  ]);
  const paths = [
    ...[...bodies.map(({ id }) => id), ...brokenBodies].map(to.body),
    ...metrics.map(({ id }) => to.metric(id)),
    ...[...years].map(to.year),
  ];
  return paths.map((path) => [path, NONE]);
}

const dataFiles = (
  { bodies, metrics }: SiteFiles,
  reportIds: ReadonlyMap<string, string>,
  reports: readonly UnbuiltReport[],
): string[] => [
  "404.html",
  searchNamesFile,
  ...wholeFormats(reports.reduce((sum, { observations }) => sum + observations.length, 0)).map(wholeFile),
  ...partFormats.flatMap((format) => [
    ...metrics.map(({ id }) => metricFile(id, format)),
    ...bodies.map(({ id }) => bodyFile(id, format)),
  ]),
  ...reports.flatMap(({ year, observations }) => (observations.length > 0 ? [parquetFile(year)] : [])),
  ...[...reportIds.values()].map(placesFile),
];

/** Its places, and its numbers that stand in the text or have a source of their own. */
function idsOf(report: UnbuiltReport | undefined): Ids {
  if (report === undefined) return undefined;
  return new Set([
    ...report.places.map(({ n }) => `p${n}`),
    ...report.observations.flatMap(({ id, anchors }) => (anchors.length > 0 ? [id] : [])),
  ]);
}

function byEnd(paths: readonly string[]): Map<string, string[]> {
  const ends = new Map<string, string[]>();
  for (const path of paths) {
    const parts = path.split("/").filter((part) => part !== "");
    for (const end of new Set([parts.at(-1), parts.slice(-2).join("/")]))
      if (end !== undefined) ends.set(end, [...(ends.get(end) ?? []), path].slice(0, 50));
  }
  return ends;
}

/** A heading's words without marks and blanks: what a link to it may be made of. */
export const plainWords = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
