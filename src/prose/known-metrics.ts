import type { Metric } from "../model/schema/metric.ts";
import { canonicalUnit } from "../model/unit.ts";

/** A site's metrics, ready to be asked. */
export interface KnownMetrics {
  byId: ReadonlyMap<string, Metric>;
  /** How many metrics are stated in each canonical unit. */
  unitUses: ReadonlyMap<string, number>;
  /** Whether a metric is stated in a canonical unit; 篇(条) is stated where 篇 is. */
  isListed(metric: string, unit: string): boolean;
}

const known = new WeakMap<Metric[], KnownMetrics>();

/** Made once for each array of metrics. */
export function knownMetrics(metrics: Metric[]): KnownMetrics {
  const made = known.get(metrics) ?? make(metrics);
  known.set(metrics, made);
  return made;
}

function make(metrics: Metric[]): KnownMetrics {
  const units = new Map(metrics.map((metric) => [metric.id, new Set(metric.units.map(canonicalUnit))]));
  const unitUses = new Map<string, number>();
  for (const unit of [...units.values()].flatMap((set) => [...set])) unitUses.set(unit, (unitUses.get(unit) ?? 0) + 1);
  return {
    byId: new Map(metrics.map((metric) => [metric.id, metric])),
    unitUses,
    isListed: (metric, unit) =>
      units.get(metric)?.has(unit) || units.get(metric)?.has(unit.replace(/\(.*\)$/, "")) || false,
  };
}
