import type { Body } from "./schema/body.ts";
import type { Label, Source } from "./schema/label.ts";
import type { Metric, MetricGroup } from "./schema/metric.ts";
import type { Quantity } from "./schema/quantity.ts";
import type { Commitment, Correction, Frontmatter, ObsStatus, ReportKind } from "./schema/report.ts";
import type { Period, Scope } from "./schema/scope.ts";
import type { Site } from "./schema/site.ts";

/** "<body>/<year>-<kind>[-<slug>]": the file's path below content/reports, without its ending. */
export type ReportId = string;

/** A stretch of a place's text, in UTF-16 units. */
export interface Span {
  start: number;
  end: number;
}

/** Where a report's text states a number. */
export interface TextAnchor extends Span {
  /** n of the place's `#p<n>`; `start` and `end` mark the number's words in the place's text. */
  paragraph: number;
  /** The sentence around it, in the same text. */
  sentence: Span;
  /** 1-based place in the source file. */
  line: number;
  column: number;
}
/** A number that the report's text does not hold, with the source that does (另据). */
export interface ElsewhereAnchor {
  elsewhere: Source;
}
export type Anchor = TextAnchor | ElsewhereAnchor;

/** One metric's number for one body, period, scope and facet (SDMX observation). */
export interface Observation {
  /** Its HTML id on the report's page: `<metric>[--<scope>][--<facet>][--<year>]`, unique in the report. */
  id: string;
  body: string;
  metric: string;
  period: Period;
  scope: Scope;
  /** Declared facet id, or the words of an undeclared one. */
  facet?: string;
  /** False where the unit or the facet is not declared in metrics.yaml: listed, but not charted with the others. */
  declared: boolean;
  /** Null when the report gives no number; `status` says why. */
  quantity: Quantity | null;
  status: ObsStatus;
  asOf?: string;
  note?: string;
  report: ReportId;
  /** At least one. The first is the one that links lead to. */
  anchors: Anchor[];
}

/** One heading, paragraph, list item or table row of a report: the unit of search hits and of `#p<n>`. */
export interface Place {
  /** n of `#p<n>`; the title is 0. */
  n: number;
  kind: "title" | "heading" | "paragraph" | "item" | "row";
  /** The words as they stand on the page, without markup; white space folded. */
  text: string;
  /** 1-based line in the source file. */
  line: number;
}

export interface Report extends Omit<Frontmatter, "metrics"> {
  id: ReportId;
  slug?: string;
  /** Path of the source file, relative to the site's root, with forward slashes. */
  file: string;
  commitments: Commitment[];
  corrections: Correction[];
  observations: Observation[];
  places: Place[];
  /** The text as HTML, with `id="p<n>"` places and marked numbers; links to metrics are relative to its page. */
  html: string;
  headings: { depth: number; text: string; place: number }[];
}

/** Everything the site is made of, checked and resolved. Arrays are sorted and stable. */
export interface Dataset {
  site: Site;
  groups: MetricGroup[];
  metrics: Metric[];
  bodies: Body[];
  reports: Report[];
}

export type { Body, Commitment, Correction, Label, Metric, MetricGroup, ObsStatus, Period, Quantity, ReportKind, Scope, Site, Source };
