import type { UnbuiltDataset } from "../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import { checkLeaps, checkSameNumbers } from "./checks/across-years.ts";
import { checkCopies } from "./checks/copies.ts";
import { checkDisagreements } from "./checks/disagreements.ts";
import { holdPages } from "./pages/hold-pages.ts";
import { readReport, type HeldReport, type Reached, type ReadReport } from "./read-report.ts";
import { reportId } from "./files/report-path.ts";
import { checkSameText } from "./checks/same-text.ts";
import { readSiteFiles, type SiteFiles } from "./site/site-files.ts";
import type { ContentFile } from "./files/source.ts";
import { reaches } from "./site/cycles.ts";
import { BUDGET_MS, eachWithin } from "./files/budget.ts";
import { suggest } from "../text/suggest.ts";
import { checkUnlisted } from "./anchors/unlisted.ts";

export interface ReadResult<T = UnbuiltDataset> {
  /** Present when nothing is wrong beyond warnings. */
  dataset?: T;
  /** Everything found, by file, line and column. */
  diagnostics: Diagnostic[];
}

/** What reading a site's reports gives, before they are held against each other. */
export interface ReadReports<T> {
  read: T[];
  diagnostics: Diagnostic[];
}

/** What is kept of a report, by whoever reads it: trees are too large to be handed from thread to thread. */
export type Keep<T extends HeldReport> = (one: ReadReport, site: SiteFiles) => T;

/** What checking needs. */
export const withoutTree: Keep<HeldReport> = ({ tree: _, ...held }) => held;

/** Whether a content file is a report. */
export const isReport = ({ path }: ContentFile): boolean => path.startsWith("content/reports/");

/** The one reader: all content files of a site, to a dataset or to the full list of what is wrong with them. */
export function readContent(files: readonly ContentFile[]): ReadResult {
  const opened = openSite(files);
  const { dataset, diagnostics } = holdTogether(opened, readReports(opened.reports, opened.site, withoutTree));
  return {
    dataset: dataset && { ...dataset, reports: dataset.reports.map(({ report }) => report) },
    diagnostics,
  };
}

/** A site's own files as read, and its reports, still unread. */
export interface OpenSite {
  files: readonly ContentFile[];
  reports: ContentFile[];
  site: SiteFiles;
  diagnostics: Diagnostic[];
}

/** Reads what every report refers to. */
export function openSite(files: readonly ContentFile[], limit = BUDGET_MS): OpenSite {
  const diagnostics: Diagnostic[] = [];
  const site = readSiteFiles(files, (found) => void diagnostics.push(found), limit);
  return { files, reports: files.filter(isReport), site, diagnostics };
}

/** Reads reports, each by itself. */
export function readReports<T extends HeldReport>(
  files: readonly ContentFile[],
  site: SiteFiles,
  keep: Keep<T>,
  limit = BUDGET_MS,
): ReadReports<T> {
  const { metrics, bodies, brokenBodies } = site;
  const results: ReadReports<T> = { read: [], diagnostics: [] };
  const known = {
    bodies: byId(bodies),
    brokenBodies,
    metrics: byId(metrics),
    metricList: metrics,
    metricsUnread: metrics.length === 0,
  };
  let reached: Reached = beginning();
  const readOne = (file: ContentFile) => {
    const found: Diagnostic[] = [];
    reached = beginning();
    const one = readReport(file, { ...known, reached, report: (problem) => void found.push(problem) });
    if (one) results.read.push(keep(one, site));
    for (const problem of found) results.diagnostics.push(problem);
  };
  const stopped = ({ path }: ContentFile) => void results.diagnostics.push(tooHeavy(path, reached, "time", limit));
  eachWithin(files, limit, readOne, stopped);
  return results;
}

const beginning = (): Reached => ({ stage: "frontmatter", line: 1 });

/** A report that cannot be read with what a report may take. */
export const tooHeavy = (file: string, { stage, line }: Reached, lack: "time" | "memory", limit: number): Diagnostic =>
  diagnostic("error", "report-too-slow", { file, line, column: 1 }, { stage, lack, seconds: limit / 1000 });

/** What no report shows by itself: addresses, replacements, disagreements. */
export function holdTogether<T extends HeldReport>(
  { files, reports: reportFiles, site: siteFiles, diagnostics: ofSite }: OpenSite,
  { read, diagnostics: ofReports }: ReadReports<T>,
): ReadResult<Omit<UnbuiltDataset, "reports"> & { reports: T[] }> {
  const diagnostics = [...ofReports, ...ofSite];
  const report = (one: Diagnostic) => void diagnostics.push(one);
  const { site, groups, metrics, bodies } = siteFiles;
  checkPaths(reportFiles, read, report);
  const superseded = checkSupersedes(reportFiles, read, report);
  holdPages(files, siteFiles, { read, reportFiles, report });
  const drafts = read.flatMap((one) => one.drafts);
  checkDisagreements(drafts, superseded, report);
  checkLeaps(drafts, superseded, report);
  checkSameNumbers(read, report);
  checkSameText(read, report);
  checkCopies(read, report);
  checkUnlisted(
    read.flatMap((one) => one.unlisted),
    drafts,
    report,
  );
  const told = withoutFloods(toldOnce(diagnostics));
  return !site || told.some(({ severity }) => severity === "error")
    ? { diagnostics: told }
    : { dataset: { site, groups, metrics, bodies, reports: read, icon: iconIn(files) }, diagnostics: told };
}

const ICON = "favicon.svg";
const iconIn = (files: readonly ContentFile[]): string | undefined =>
  files.some(({ path }) => path === `public/${ICON}`) ? ICON : undefined;

/** One slip can break several rules of a schema. */
const toldOnce = (diagnostics: readonly Diagnostic[]): Diagnostic[] =>
  [...new Map(diagnostics.map((found) => [JSON.stringify(found), found])).values()].sort(byPlace);

/** Problems of one kind that are told of one file. */
const MOST_ALIKE = 50;

/** Of thousands alike, the first are told and the rest counted; notes are the editor's list of what to do, and stay whole. */
function withoutFloods(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, { first: Diagnostic; count: number }>();
  const kept = diagnostics.filter((one) => {
    if (one.severity === "note") return true;
    const key = `${one.code} ${one.severity} ${one.file}`;
    const { count = 0 } = counts.get(key) ?? {};
    if (count <= MOST_ALIKE) counts.set(key, { first: one, count: count + 1 });
    else (counts.get(key) as { count: number }).count++;
    return count < MOST_ALIKE;
  });
  const more = [...counts.values()].flatMap(({ first, count }) =>
    count > MOST_ALIKE
      ? diagnostic(first.severity, "more-alike", first, { alike: first.code, count: count - MOST_ALIKE })
      : [],
  );
  return more.length === 0 ? kept : [...kept, ...more].sort(byPlace);
}

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;

/** Two files must not end up at one address, on any file system; nor may an earlier address be taken. */
function checkPaths(
  files: readonly ContentFile[],
  read: readonly HeldReport[],
  report: (found: Diagnostic) => void,
): void {
  const taken = new Map<string, string>();
  const claim = (address: string, file: string, at: { line: number; column: number }, formerly?: true) => {
    const key = address.normalize("NFC").toLowerCase();
    const other = taken.get(key);
    if (other === undefined) taken.set(key, file);
    else if (other !== file)
      report(diagnostic("error", "path-duplicate", { file, ...at }, { path: address, other, formerly }));
  };
  for (const { path } of files) claim(reportId(path), path, { line: 1, column: 1 });
  for (const { report: one, places } of read) {
    one.formerly.forEach((address, i) => claim(address, one.file, places.formerly[i] ?? { line: 1, column: 1 }, true));
  }
}

/** Ids of the reports that others replace. Of a circle, none is replaced. */
function checkSupersedes(
  files: readonly ContentFile[],
  read: readonly HeldReport[],
  report: (found: Diagnostic) => void,
): Set<string> {
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
