import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { suggest } from "../../text/suggest.ts";
import { reportId } from "../files/report-path.ts";
import { reaches } from "../site/cycles.ts";
import type { SiteSubject } from "./check.ts";

/** Two files must not end up at one address, on any file system; nor may an earlier address be taken. */
export function* checkAddresses({
  reportFiles,
  read,
}: Pick<SiteSubject, "reportFiles" | "read">): Generator<Diagnostic> {
  const taken = new Map<string, string>();
  const claims = [
    ...reportFiles.map(({ path: file }) => ({ file, address: reportId(file), at: { line: 1, column: 1 } })),
    ...read.flatMap(({ report: { file, formerly }, places }) =>
      formerly.map((address, i) => ({
        file,
        address,
        at: places.formerly[i] ?? { line: 1, column: 1 },
        formerly: true as const,
      })),
    ),
  ];
  for (const { file, address, at, ...earlier } of claims) {
    const key = address.normalize("NFC").toLowerCase();
    const other = taken.get(key);
    if (other === undefined) taken.set(key, file);
    else if (other !== file) yield diagnostic("path-duplicate", { file, ...at }, { path: address, other, ...earlier });
  }
}

/** A report can replace such as there are of its own body and year, and none that replaces it. */
export function* checkSupersedes({
  reportFiles,
  read,
}: Pick<SiteSubject, "reportFiles" | "read">): Generator<Diagnostic> {
  const ids = reportFiles.map(({ path }) => reportId(path));
  const replaces = replacedBy(read);
  for (const { report: one, places } of read) {
    for (const [i, id] of one.supersedes.entries()) {
      const at = places.supersedes[i] ?? { file: one.file, line: 1, column: 1 };
      if (reaches(id, one.id, replaces)) yield diagnostic("reference-circle", at, { key: "supersedes", id });
      else if (!ids.includes(id)) yield diagnostic("report-unknown", at, { id, suggestion: suggest(id, ids) });
      else if (!isAlike(id, one)) yield diagnostic("supersedes-otherwise", at, { id, body: one.body, year: one.year });
    }
  }
}

/** An address says of whom and of which year its report is. */
const isAlike = (id: string, { body, year }: { body: string; year: number }): boolean =>
  id.startsWith(`${body}/${year}-`);

/** Ids of the reports that others of their body and year replace. Of a cycle, none is replaced. */
export function supersededIn({ reportFiles, read }: Pick<SiteSubject, "reportFiles" | "read">): Set<string> {
  const ids = new Set(reportFiles.map(({ path }) => reportId(path)));
  const replaces = replacedBy(read);
  return new Set(
    read.flatMap(({ report }) =>
      report.supersedes.filter((id) => ids.has(id) && isAlike(id, report) && !reaches(id, report.id, replaces)),
    ),
  );
}

const replacedBy = (read: SiteSubject["read"]): ReadonlyMap<string, readonly string[]> =>
  new Map(read.map(({ report: { id, supersedes } }) => [id, supersedes]));
