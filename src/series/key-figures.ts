import type { Metric, Observation, Report } from "../model/dataset.ts";
import { comparedObservations, type ComparedObservation } from "./select-series.ts";
import { primaryUnit } from "./series-key.ts";
import type { Series } from "./types.ts";

const usual = 8;

/** The whole before its parts, and parts in the order of metrics.yaml. */
const facetRank = (metric: Metric, facet: string | undefined): number =>
  facet === undefined ? -1 : metric.facets.findIndex(({ id }) => id === facet);

function keyObservation(
  metric: Metric,
  report: Pick<Report, "scope" | "year" | "observations">,
): Observation | undefined {
  const unit = primaryUnit(metric);
  const [best] = report.observations
    .filter(
      (said) =>
        said.metric === metric.id && said.declared && said.quantity?.unit === unit && said.period.year === report.year,
    )
    .toSorted(
      (a, b) =>
        Number(a.scope !== report.scope) - Number(b.scope !== report.scope) ||
        facetRank(metric, a.facet) - facetRank(metric, b.facet),
    );
  return best;
}

/**
 * A report's most telling numbers, one a metric, in the order of metrics.yaml: in the primary unit, of the report's own
 * year and, where it can be, its own scope and no facet.
 */
export function keyFigures(
  report: Pick<Report, "scope" | "year" | "observations">,
  metrics: Metric[],
  all: Series[],
  count: number = usual,
): ComparedObservation[] {
  const best = metrics.flatMap((metric) => keyObservation(metric, report) ?? []);
  return comparedObservations(best.slice(0, count), all);
}
