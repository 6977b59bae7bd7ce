import type { Body, Metric, Observation, Scope } from "../model/dataset.ts";
import { canonicalUnit } from "../model/unit.ts";
import type { SeriesKey } from "./types.ts";

/** Scopes as the site shows them: years of work first; what covers a whole term stands last, apart from them. */
export const scopeOrder: readonly Scope[] = [
  "calendar-year",
  "since-session",
  "session",
  "between-sessions",
  "term-cumulative",
];

/** Unique for each key, and readable in a page's source. */
export const seriesId = ({ body, metric, scope, facet, unit }: SeriesKey): string =>
  [body, metric, scope, facet ?? "", unit].join("--");

/** A metric's primary unit, in its canonical form. */
export const primaryUnit = (metric: Metric | undefined): string => canonicalUnit(metric?.units[0] ?? "");

/** The key an observation belongs to. One without a number has no unit of its own: it takes `unitIfMissing`. */
export const keyOf = (observation: Observation, unitIfMissing: string): SeriesKey => ({
  body: observation.body,
  metric: observation.metric,
  scope: observation.scope,
  ...(observation.facet === undefined ? {} : { facet: observation.facet }),
  unit: observation.quantity?.unit ?? unitIfMissing,
});

const rank = (list: readonly string[], item: string | undefined): number => {
  if (item === undefined) return -1;
  const index = list.indexOf(item);
  return index < 0 ? list.length : index;
};

/**
 * Sorts keys as the site shows them: by body, metric, scope, facet (the whole first) and unit, in the order of the
 * content.
 */
export function keyOrder(bodies: Body[], metrics: Metric[]): (a: SeriesKey, b: SeriesKey) => number {
  const bodyIds = bodies.map(({ id }) => id);
  const metricIds = metrics.map(({ id }) => id);
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  return (a, b) => {
    const metric = byId.get(a.metric);
    const facets = metric?.facets.map(({ id }) => id) ?? [];
    const units = metric?.units.map(canonicalUnit) ?? [];
    return (
      rank(bodyIds, a.body) - rank(bodyIds, b.body) ||
      rank(metricIds, a.metric) - rank(metricIds, b.metric) ||
      rank(scopeOrder, a.scope) - rank(scopeOrder, b.scope) ||
      rank(facets, a.facet) - rank(facets, b.facet) ||
      rank(units, a.unit) - rank(units, b.unit) ||
      (seriesId(a) < seriesId(b) ? -1 : 1)
    );
  };
}
