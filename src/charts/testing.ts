import { strings } from "../i18n/index.ts";
import { addresses } from "../model/address.ts";
import type { Body, Metric, Report } from "../model/dataset.ts";
import { body, metric } from "../series/testing.ts";
import type { ChartContext } from "./spec/chart-context.ts";

/** A context for tests: 简体中文, at the root of the site. */
export const context = (
  bodies: Body[] = [body("north")],
  metrics: Metric[] = [metric("filed")],
  reports: Report[] = [],
): ChartContext => ({
  dataset: { bodies, metrics, reports },
  language: "zh-hans",
  t: strings("zh-hans"),
  to: addresses("/", "zh-hans", "zh-hans"),
});
