import type { ReportKind } from "../../model/dataset.ts";

/** Reports shown at first, and added each time more are asked for. */
export const perPage = 10;

/** Names of the values of each facet in the language of the page, in the order in which they are offered. */
export interface FacetLabels {
  body: Record<string, string>;
  level: Record<string, string>;
  kind: Record<ReportKind, string>;
}

/** What the search page's markup tells its script. */
export interface SearchSettings {
  /** The site's base path. */
  base: string;
  /** Paths of the pages of each kind in the language of the page. */
  reports: string;
  bodies: string;
  metrics: string;
  years: string;
  /** Whether the texts are this site's summaries: what is not found in one may still be in the report. */
  summaries: "all" | "some" | "none";
  labels: FacetLabels;
  /** What the scopes of numbers are called. */
  scopes: Record<string, string>;
}
