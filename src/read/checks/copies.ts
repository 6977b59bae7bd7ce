import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { SiteSubject } from "./check.ts";

/** Slugs that name a copy, and no report. */
const COPY_SLUG = /^(?:.+-)?(?:copy|copy-\d+|duplicate|fuben|bak|backup|old)$/;

/** Reports of one body and year that are the same text twice, or of which one is named as a copy of the other. */
export function* checkCopies({ read }: Pick<SiteSubject, "read">): Generator<Diagnostic> {
  const reports = read.map((one) => one.report);
  const files = new Map(reports.map(({ id, file }) => [id, file]));
  const known = new Map<string, string>();
  // The original has the shorter name.
  for (const { body, year, kind, slug, file, places } of reports.toSorted(
    (a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1),
  )) {
    const text = places
      .filter(({ n }) => n > 0)
      .map((one) => one.text.replace(/\s+/g, ""))
      .join("\n");
    const key = JSON.stringify([body, year, text]);
    const same = known.get(key);
    const named = slug !== undefined && COPY_SLUG.test(slug) ? files.get(`${body}/${year}-${kind}`) : undefined;
    const other = same ?? named;
    if (other !== undefined)
      yield diagnostic("report-copy", { file, line: 1, column: 1 }, { other, same: same !== undefined });
    else known.set(key, file);
  }
}
