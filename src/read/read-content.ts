import type { UnbuiltDataset } from "../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import { checkLeaps, checkSameNumbers } from "./checks/across-years.ts";
import { checkCopies } from "./checks/copies.ts";
import { checkDisagreements } from "./checks/disagreements.ts";
import { checkOwnPages, checkPages } from "./pages/check-pages.ts";
import { readReport, type Reached, type ReadReport } from "./read-report.ts";
import { checkSameText } from "./checks/same-text.ts";
import { readSiteFiles, type SiteFiles } from "./site/site-files.ts";
import type { ContentFile } from "./files/source.ts";
import { BUDGET_MS, eachWithin } from "./files/budget.ts";
import { checkUnlisted } from "./checks/unlisted-anywhere.ts";
import { checkAddresses, checkSupersedes, supersededIn } from "./checks/addresses.ts";
import { checkCopiedHeads } from "./checks/copied-head.ts";
import type { Check, HeldReport, SiteSubject } from "./checks/check.ts";
import { toldOnce } from "./checks/told-once.ts";

export interface ReadResult<T = UnbuiltDataset> {
  /** Present when nothing is wrong beyond warnings. */
  dataset?: T;
  /** Everything found, by file, line and column. */
  diagnostics: Diagnostic[];
}

/** What reading one report gives, before it is held against the others. */
export interface ReadOne<T> {
  /** Absent where an error leaves nothing to publish. */
  read?: T;
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
  const { dataset, diagnostics } = readKeeping(files, withoutTree);
  return {
    dataset: dataset && { ...dataset, reports: dataset.reports.map(({ report }) => report) },
    diagnostics,
  };
}

/** The same, with what is to be kept of each report. */
export function readKeeping<T extends HeldReport>(files: readonly ContentFile[], keep: Keep<T>) {
  const opened = openSite(files);
  return holdTogether(opened, readReports(opened.reports, opened.site, keep));
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

/** Reads reports, each by itself, in their order. */
export function readReports<T extends HeldReport>(
  files: readonly ContentFile[],
  site: SiteFiles,
  keep: Keep<T>,
  limit = BUDGET_MS,
): ReadOne<T>[] {
  const { metrics, bodies, brokenBodies } = site;
  // By file, as what is stopped may be done twice.
  const results = new Map<ContentFile, ReadOne<T>>();
  const known = {
    bodies: byId(bodies),
    brokenBodies,
    metrics: byId(metrics),
    metricList: metrics,
    metricsUnread: metrics.length === 0,
  };
  let reached: Reached = beginning();
  const readOne = (file: ContentFile) => {
    const diagnostics: Diagnostic[] = [];
    reached = beginning();
    const one = readReport(file, { ...known, reached, report: (problem) => void diagnostics.push(problem) });
    results.set(file, one ? { read: keep(one, site), diagnostics } : { diagnostics });
  };
  const stopped = (file: ContentFile) =>
    void results.set(file, { diagnostics: [tooHeavy(file.path, reached, "time", limit)] });
  eachWithin(files, limit, readOne, stopped);
  return [...results.values()];
}

const beginning = (): Reached => ({ stage: "frontmatter", line: 1 });

/** A report that cannot be read with what a report may take. */
export const tooHeavy = (file: string, { stage, line }: Reached, lack: "time" | "memory", limit: number): Diagnostic =>
  diagnostic("report-too-slow", { file, line, column: 1 }, { stage, lack, seconds: limit / 1000 });

/** What no report shows by itself: addresses, replacements, disagreements. */
const SITE_CHECKS: readonly Check<SiteSubject>[] = [
  checkAddresses,
  checkSupersedes,
  checkCopiedHeads,
  checkPages,
  checkDisagreements,
  checkLeaps,
  checkSameNumbers,
  checkSameText,
  checkCopies,
  checkUnlisted,
];

/** What a share of the reports shows too: a build of a share runs what the pages hold. */
const SHARE_CHECKS: readonly Check<SiteSubject>[] = [checkOwnPages];

/** Holds all reports of a site against each other, and its pages against them; of that a share of the reports shows little. */
export function holdTogether<T extends HeldReport>(
  { files, reports: reportFiles, site: siteFiles, diagnostics: ofSite }: OpenSite,
  ofReports: readonly ReadOne<T>[],
  { isShare = false } = {},
): ReadResult<Omit<UnbuiltDataset, "reports"> & { reports: T[] }> {
  const { site, groups, metrics, bodies } = siteFiles;
  const read = ofReports.flatMap((one) => one.read ?? []);
  const subject: SiteSubject = {
    files,
    reportFiles,
    siteFiles,
    read,
    faulty: new Set(ofReports.flatMap(({ diagnostics }) => diagnostics.filter(isError)).map(({ file }) => file)),
    drafts: read.flatMap((one) => one.drafts),
    superseded: supersededIn({ reportFiles, read }),
  };
  const told = toldOnce([
    ...ofReports.flatMap(({ diagnostics }) => diagnostics),
    ...ofSite,
    ...(isShare ? SHARE_CHECKS : SITE_CHECKS).flatMap((check) => [...check(subject)]),
  ]);
  return !site || told.some(isError)
    ? { diagnostics: told }
    : { dataset: { site, groups, metrics, bodies, reports: read, icon: iconIn(files) }, diagnostics: told };
}

export const isError = ({ severity }: Diagnostic): boolean => severity === "error";

const ICON = "favicon.svg";
const iconIn = (files: readonly ContentFile[]): string | undefined =>
  files.some(({ path }) => path === `public/${ICON}`) ? ICON : undefined;

const byId = <T extends { id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));
