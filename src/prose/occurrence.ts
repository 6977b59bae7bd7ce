import type { Span } from "../model/dataset.ts";
import type { Metric } from "../model/schema/metric.ts";

/** A phrase that names a metric, one of its facets, or all of it (100 %), or holds its wording and names another thing, at a place in folded text. */
export interface Occurrence extends Span {
  kind: "metric" | "facet" | "whole" | "except";
  metric: Metric;
  /** The metric's units, canonical. */
  units: ReadonlySet<string>;
  facet?: string;
  /** True for a phrase in parts: other words, and the number itself, may stand in its gap. */
  parted: boolean;
  /** Letters of its parts. */
  letters: number;
  /** Letters of the last. */
  tail: number;
}
