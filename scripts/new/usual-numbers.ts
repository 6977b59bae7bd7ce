import { at } from "../../src/model/at.ts";
import type { Metric, Observation, UnbuiltReport } from "../../src/model/dataset.ts";
import type { ReportKind } from "../../src/model/schema/report.ts";
import type { Scope } from "../../src/model/schema/scope.ts";

/** How many reports back a body's habits reach. */
const REACH = 3;

/** A number that the body usually states, as it was last stated. */
export interface UsualNumber {
  metric: string;
  facet?: string;
  /** Only where it is not the new report's. */
  scope?: Scope;
  unit: string;
  /** The year of the report that last stated it, and its words; without words where that report gave no number. */
  last: { year: number; raw?: string };
}

/** The reports that a new one of `kind` and `year` will most resemble, the latest first. */
export function models(reports: readonly UnbuiltReport[], kind: ReportKind, year: number): UnbuiltReport[] {
  const earlier = reports.filter((report) => report.year <= year);
  const alike = earlier.filter((report) => report.kind === kind);
  return (alike.length > 0 ? alike : earlier).slice(0, REACH);
}

/** What the model reports state of their own year, in the order of the latest, each number once. */
export function usualNumbers(
  reports: readonly UnbuiltReport[],
  metrics: readonly Metric[],
  scope: Scope,
): UsualNumber[] {
  const units = new Map(metrics.map((metric) => [metric.id, at(metric.units, 0)]));
  const found = new Map<string, UsualNumber>();
  for (const report of reports) {
    for (const one of report.observations) {
      const key = JSON.stringify([one.metric, one.facet, one.scope]);
      if (one.period.year !== report.year || found.has(key)) continue;
      found.set(key, toUsual(one, report.year, scope, units.get(one.metric) ?? ""));
    }
  }
  return [...found.values()];
}

const toUsual = (one: Observation, year: number, scope: Scope, primaryUnit: string): UsualNumber => ({
  metric: one.metric,
  facet: one.facet,
  scope: one.scope === scope ? undefined : one.scope,
  unit: one.quantity?.unit || primaryUnit,
  last: { year, raw: one.quantity?.raw },
});
