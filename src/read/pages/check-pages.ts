import { addresses } from "../../model/address.ts";
import type { Diagnostic } from "../../model/diagnostic.ts";
import type { SiteSubject } from "../checks/check.ts";
import { checkLinks } from "../links/check-links.ts";
import { checkPublicFiles } from "../links/public-files.ts";
import { siteMap } from "../links/site-map.ts";
import { checkChart } from "./page-charts.ts";
import { checkPageNames, isPage, pageName } from "./page-names.ts";
import { readPage } from "./read-page.ts";
import { reportId } from "../files/report-path.ts";

/** The editors' pages, each by itself: what a page may hold and run, whatever the reports say. */
export function checkOwnPages(subject: SiteSubject): Diagnostic[] {
  const found: Diagnostic[] = [];
  readPages(subject, (one) => void found.push(one));
  return found;
}

function readPages({ files, siteFiles: { site } }: SiteSubject, report: (found: Diagnostic) => void) {
  const byName = new Map(files.map((file) => [file.path, file]));
  const pages = files
    .filter(isPage)
    .flatMap((file) => readPage(file, { code: site?.pages.code ?? true, files: byName, report }) ?? []);
  checkPageNames(files, new Set(pages.flatMap(({ imported }) => imported)), report);
  return pages;
}

/** The editors' pages, and where they and the reports lead. */
export function checkPages(subject: SiteSubject): Diagnostic[] {
  const { files, siteFiles, read, faulty, reportFiles } = subject;
  const found: Diagnostic[] = [];
  const report = (one: Diagnostic) => void found.push(one);
  const { site, metrics } = siteFiles;
  const reports = read.map((one) => one.report);
  const pages = readPages(subject, report);
  const chartContext = {
    ...siteFiles,
    metricsUnread: metrics.length === 0,
    allRead: metrics.length > 0 && read.length === reportFiles.length && faulty.size === 0,
    reports,
    report,
  };
  for (const { charts, text, placeOf } of pages) for (const tag of charts) checkChart(tag, text, placeOf, chartContext);
  // Without its address and its metrics, what the site's pages will be is not known.
  if (!site || metrics.length === 0) {
    checkPublicFiles(files, undefined, report);
    return found;
  }
  const byFile = new Map(pages.map((page) => [page.file, page]));
  const named = files.flatMap(({ path: file }) => {
    const name = pageName(file);
    return name === undefined ? [] : [{ file, name, ids: byFile.get(file)?.ids, links: byFile.get(file)?.links ?? [] }];
  });
  const map = siteMap(site, {
    files,
    siteFiles,
    reports,
    faulty,
    pages: named,
    reportIds: new Map(reportFiles.map(({ path }) => [path, reportId(path)])),
  });
  checkPublicFiles(files, map, report);
  const to = addresses("", "zh-hans", "zh-hans");
  const linking = [
    ...read.map((one) => ({ file: one.report.file, path: to.report(one.report.id), links: one.links })),
    ...named.map((page) => ({ ...page, path: to.page(page.name) })),
  ];
  checkLinks(linking, map, report);
  return found;
}
