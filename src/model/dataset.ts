import type { Dataset, Report } from "./schema/dataset.ts";

/** The types of what the reader gives. They all come from the schemas. */
export type { Body, Dataset, Place, Report } from "./schema/dataset.ts";
export type { Label, Medium, Source } from "./schema/label.ts";
export type { Metric, MetricGroup } from "./schema/metric.ts";
export type { Anchor, ElsewhereAnchor, Observation, Span, TextAnchor } from "./schema/observation.ts";
export type { Quantity } from "./schema/quantity.ts";
export type { Basis, Commitment, Correction, ObsStatus, ReportKind } from "./schema/report.ts";
export type { Period, Scope } from "./schema/scope.ts";
export type { Site } from "./schema/site.ts";

/** A report as it is before its page is made. */
export type UnbuiltReport = Omit<Report, "html">;

/** Everything a site is made of, before its reports' pages are made. */
export type UnbuiltDataset = Omit<Dataset, "reports"> & { reports: UnbuiltReport[] };

/** "<body>/<year>-<kind>[-<slug>]". */
export type ReportId = string;
