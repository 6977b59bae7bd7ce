import type { Dataset } from "../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import { checkLeaps, checkSameNumbers } from "./across-years.ts";
import { checkCopies } from "./copies.ts";
import { checkDisagreements } from "./disagreements.ts";
import { checkPageCharts } from "./page-charts.ts";
import { readReport, type ReadReport } from "./read-report.ts";
import { checkSameText } from "./same-text.ts";
import { readSiteFiles, type SiteFiles } from "./site-files.ts";
import type { ContentFile } from "./source.ts";
import { reaches } from "./circles.ts";
import { suggest } from "./suggest.ts";
import { checkUnlisted } from "./unlisted.ts";

/** What content is read for: `check` makes no HTML, and so no dataset. */
export type Purpose = "pages" | "check";

export interface ReadResult {
  /** Present when content is read for pages, and nothing is wrong beyond warnings. */
  dataset?: Dataset;
  /** Everything found, by file, line and column. */
  diagnostics: Diagnostic[];
}

/** What reading a site's reports gives, before they are held against each other. */
export interface ReadReports {
  read: ReadReport[];
  diagnostics: Diagnostic[];
}

/** Whether a content file is a report. */
export const isReport = ({ path }: ContentFile): boolean => path.startsWith("content/reports/");

/** The one reader: all content files of a site, to a dataset or to the full list of what is wrong with them. */
export function readContent(files: readonly ContentFile[], purpose: Purpose = "pages"): ReadResult {
  const opened = openSite(files);
  return holdTogether(opened, readReports(opened.reports, opened.site, purpose));
}

/** A site's own files as read, and its reports, still unread. */
export interface OpenSite {
  files: readonly ContentFile[];
  reports: ContentFile[];
  site: SiteFiles;
  diagnostics: Diagnostic[];
}

/** Reads what every report refers to. */
export function openSite(files: readonly ContentFile[]): OpenSite {
  const diagnostics: Diagnostic[] = [];
  const site = readSiteFiles(files, (found) => void diagnostics.push(found));
  return { files, reports: files.filter(isReport), site, diagnostics };
}

/** Reads reports, each by itself. */
export function readReports(files: readonly ContentFile[], { metrics, bodies, brokenBodies }: SiteFiles, purpose: Purpose): ReadReports {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => void diagnostics.push(found);
  const context = { bodies: byId(bodies), brokenBodies, metrics: byId(metrics), metricList: metrics, metricsUnread: metrics.length === 0, purpose, report };
  return { read: files.flatMap((file) => readReport(file, context) ?? []), diagnostics };
}

/** What no report shows by itself: addresses, replacements, disagreements. */
export function holdTogether({ files, reports: reportFiles, site: siteFiles, diagnostics: ofSite }: OpenSite, { read, diagnostics: ofReports }: ReadReports): ReadResult {
  const diagnostics = [...ofReports, ...ofSite];
  const report = (one: Diagnostic) => void diagnostics.push(one);
  const { site, groups, metrics, bodies } = siteFiles;
  const reports = read.map((one) => one.report);
  checkPaths(reportFiles, read, report);
  const superseded = checkSupersedes(reportFiles, read, report);
  const allRead = read.length === reportFiles.length;
  for (const page of files.filter(({ path }) => path.startsWith("content/pages/"))) checkPageCharts(page, { ...siteFiles, metricsUnread: metrics.length === 0, allRead, reports, report });
  const drafts = read.flatMap((one) => one.drafts);
  checkDisagreements(drafts, superseded, report);
  checkLeaps(drafts, superseded, report);
  checkSameNumbers(read, report);
  checkSameText(read, report);
  checkCopies(read, report);
  checkUnlisted(read.flatMap((one) => one.unlisted), drafts, report);
  const told = toldOnce(diagnostics);
  const pages = read.flatMap(({ report: one, html }) => (html === undefined ? [] : [{ ...one, html }]));
  const failed = !site || pages.length < read.length || told.some(({ severity }) => severity === "error");
  return failed ? { diagnostics: told } : { dataset: { site, groups, metrics, bodies, reports: pages }, diagnostics: told };
}

/** One slip can break several rules of a schema. */
const toldOnce = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...new Map(diagnostics.map((found) => [JSON.stringify(found), found])).values()].sort(byPlace);

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> => new Map(items.map((item) => [item.id, item]));

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

const reportId = (path: string): string => path.replace(/^content\/reports\/|\.md$/g, "");

/** Two files must not end up at one address, on any file system; nor may an earlier address be taken. */
function checkPaths(files: readonly ContentFile[], read: readonly ReadReport[], report: (found: Diagnostic) => void): void {
  const taken = new Map<string, string>();
  const claim = (address: string, file: string, at: { line: number; column: number }) => {
    const key = address.normalize("NFC").toLowerCase();
    const other = taken.get(key);
    if (other === undefined) taken.set(key, file);
    else if (other !== file) report(diagnostic("error", "path-duplicate", { file, ...at }, { path: address, other }));
  };
  for (const { path } of files) claim(reportId(path), path, { line: 1, column: 1 });
  for (const { report: one, places } of read) {
    one.formerly.forEach((address, i) => claim(address, one.file, places.formerly[i] ?? { line: 1, column: 1 }));
  }
}

/** Ids of the reports that others replace. Of a circle, none is replaced. */
function checkSupersedes(files: readonly ContentFile[], read: readonly ReadReport[], report: (found: Diagnostic) => void): Set<string> {
  const ids = files.map(({ path }) => reportId(path));
  const replaces = new Map(read.map((one) => [one.report.id, one.report.supersedes]));
  const superseded = new Set<string>();
  for (const { report: one, places } of read) {
    one.supersedes.forEach((id, i) => {
      const at = places.supersedes[i] ?? { file: one.file, line: 1, column: 1 };
      if (reaches(id, one.id, replaces)) report(diagnostic("error", "reference-circle", at, { key: "supersedes", id }));
      else if (ids.includes(id)) superseded.add(id);
      else report(diagnostic("error", "report-unknown", at, { id, suggestion: suggest(id, ids) }));
    });
  }
  return superseded;
}
