import type { UnbuiltReport } from "../../src/model/dataset.ts";
import { loadContentFiles } from "../../src/read/files/content-files.ts";
import { readReports, withoutTree } from "../../src/read/read-content.ts";
import { readSiteFiles, type SiteFiles } from "../../src/read/site/site-files.ts";
import type { ContentFile } from "../../src/read/files/source.ts";

/** What the site knows before a report is begun. */
export interface SiteFacts extends SiteFiles {
  files: readonly ContentFile[];
  /** The first file that must be mended before anything can be said. */
  unreadable?: string;
}

/** Reads the site's own files; reports wait until the body is known. */
export async function siteFacts(content: string): Promise<SiteFacts> {
  const files = await loadContentFiles(content);
  const errors: string[] = [];
  const site = readSiteFiles(files, ({ severity, file }) => void (severity === "error" && errors.push(file)));
  return { ...site, files, unreadable: errors.find((file) => file !== "content/site.yaml") };
}

/** The body's reports that can be read, the latest year first; what is wrong with the others is for `npm run check` to say. */
export function reportsOf(body: string, facts: SiteFacts): UnbuiltReport[] {
  const wanted = facts.files.filter(({ path }) => path.startsWith(`content/reports/${body}/`));
  const reports = readReports(wanted, facts, withoutTree).flatMap(({ read }) => read?.report ?? []);
  return reports.sort(
    (a, b) => b.year - a.year || (b.published ?? "").localeCompare(a.published ?? "") || (a.id < b.id ? -1 : 1),
  );
}
