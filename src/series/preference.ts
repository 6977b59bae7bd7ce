import { perList } from "../model/per-list.ts";
import { cutOf } from "../model/cut-off.ts";
import type { Observation, Report, ReportId, ReportKind } from "../model/dataset.ts";

/** Sorts what several reports say of one thing: the observation to show comes first. */
export type Preference = (observations: Observation[]) => Observation[];

/** For each report, the reports that replace it, directly or by way of others. */
export function replacements(reports: readonly Report[]): Map<ReportId, Set<ReportId>> {
  const direct = new Map<ReportId, ReportId[]>();
  for (const { id, supersedes } of reports)
    for (const old of supersedes) direct.set(old, [...(direct.get(old) ?? []), id]);
  const newerThan = (id: ReportId, found: Set<ReportId>): Set<ReportId> => {
    for (const newer of direct.get(id) ?? []) if (!found.has(newer)) newerThan(newer, found.add(newer));
    return found;
  };
  return new Map([...direct.keys()].map((id) => [id, newerThan(id, new Set())]));
}

const byReplaced = perList((reports: readonly Report[]) =>
  Map.groupBy(
    reports.flatMap((report) => report.supersedes.map((old) => ({ old, report }))),
    ({ old }) => old,
  ),
);

/** The reports of its body and year that say that they replace it. */
export const replacementsOf = ({ id, body, year }: Report, all: readonly Report[]): Report[] =>
  (byReplaced(all).get(id) ?? []).flatMap(({ report }) =>
    report.body === body && report.year === year ? [report] : [],
  );

/** 0: stated as it is · 1: provisional or estimated · 2: worked out by this site. */
const doubtOf = ({ basis, status }: Observation): number =>
  basis === "inferred" || status === "I" ? 2 : status === "P" || status === "E" ? 1 : 0;

const ascending = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * Preference after the site's rules: a report that no other one replaces; then one that gives a number; then the one that
 * covers most of the year; then what is stated before what this site has worked out, and the final before the provisional; then the order of kinds; then the latest published; then the id. Reports that replace each other in a circle count as not replaced.
 */
export function preference(reports: Report[], kindOrder: ReportKind[]): Preference {
  const byId = new Map(reports.map((report) => [report.id, report]));
  const newer = replacements(reports);
  const replaces = (a: ReportId, b: ReportId): boolean =>
    newer.get(b)?.has(a) === true && newer.get(a)?.has(b) !== true;
  const kindRank = (id: ReportId): number => {
    const rank = kindOrder.findIndex((kind) => kind === byId.get(id)?.kind);
    return rank < 0 ? kindOrder.length : rank;
  };
  const published = (id: ReportId): string => byId.get(id)?.published ?? "";

  return (observations) => {
    const replaced = new Set(
      observations.filter((a) => observations.some((b) => replaces(b.report, a.report))).map(({ report }) => report),
    );
    return observations.toSorted(
      (a, b) =>
        Number(replaced.has(a.report)) - Number(replaced.has(b.report)) ||
        Number(a.quantity === null) - Number(b.quantity === null) ||
        (cutOf(b) ?? Infinity) - (cutOf(a) ?? Infinity) ||
        doubtOf(a) - doubtOf(b) ||
        kindRank(a.report) - kindRank(b.report) ||
        ascending(published(b.report), published(a.report)) ||
        ascending(a.report, b.report) ||
        ascending(a.id, b.id),
    );
  };
}
