import type { Body, Metric } from "../../../model/dataset.ts";

export interface Names {
  bodies: readonly Body[];
  metrics: readonly Metric[];
}
