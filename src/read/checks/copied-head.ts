import type { UnbuiltReport } from "../../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { HeldReport, SiteSubject } from "./check.ts";

/**
 * What a head begun as a copy of another year's keeps: its source's address, or its session. One article may hold reports of several kinds, and a session
 * hears several; two years' reports of one kind are never of one.
 */
export function* checkCopiedHeads({ read }: Pick<SiteSubject, "read">): Generator<Diagnostic> {
  for (const alike of Map.groupBy(read, ({ report: { body, kind } }) => JSON.stringify([body, kind])).values()) {
    const byYear = alike.toSorted((a, b) => a.report.year - b.report.year);
    for (const one of byYear) {
      const { url } = one.report.source;
      const { term, session } = one.report;
      const before = byYear.filter(({ report: { year } }) => year < one.report.year);
      const ofSource = url === undefined ? undefined : before.find(({ report }) => isSameSource(report, one.report));
      if (ofSource) yield diagnostic("source-shared", one.places.source, otherOf(ofSource, { url: url ?? "" }));
      const ofSession =
        // News of one session may come out in two years.
        term === undefined || session === undefined || one.report.kind === "press"
          ? undefined
          : before.find(({ report }) => report.term === term && report.session === session);
      if (ofSession && term !== undefined && session !== undefined)
        yield diagnostic("session-shared", one.places.session, otherOf(ofSession, { term, session }));
    }
  }
}

/** One address, and no title that tells one part of what stands there from the other. */
const isSameSource = ({ source: a }: UnbuiltReport, { source: b }: UnbuiltReport): boolean =>
  a.url === b.url && (a.title === undefined || b.title === undefined || a.title === b.title);

const otherOf = <T extends object>({ report: { file, year } }: HeldReport, data: T) => ({ ...data, other: file, year });
