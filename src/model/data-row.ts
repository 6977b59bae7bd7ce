import type { Basis } from "./dataset.ts";

/** One observation with the columns of /data/observations.csv, in their order. Absent values are empty. */
export interface DataRow {
  BODY: string;
  METRIC: string;
  /** The year of the work, or an ISO 8601 interval for a term: 2018-01-01/P5Y. */
  TIME_PERIOD: string;
  PERIOD_START: string;
  PERIOD_END: string;
  SCOPE: string;
  FACET: string;
  /** In base units. Empty with OBS_STATUS M. */
  OBS_VALUE: number | "";
  OBS_VALUE_MAX: number | "";
  OBS_BOUND: string;
  UNIT_MEASURE: string;
  RAW: string;
  OBS_STATUS: string;
  AS_OF: string;
  TERM: number | "";
  SESSION: number | "";
  /** Whether charts show this one where several reports state the same thing. */
  PREFERRED: boolean;
  REPORT: string;
  TEXT_KIND: string;
  /** The body's own sentence; empty in summaries, whose sentences are this site's. */
  QUOTE: string;
  SOURCE_NAME: string;
  SOURCE_URL: string;
  PAGE_URL: string;
  /** What a reader must know of the number, and of a body that this site worked out. */
  NOTE: string;
  BASIS: Basis;
  BODY_LABEL: string;
  METRIC_LABEL: string;
  FACET_LABEL: string;
  /** Day of the last correction that led to this number. */
  REVISED: string;
  /** Who published the source, as far as it is known. */
  SOURCE_PUBLISHER: string;
  SOURCE_PUBLISHED: string;
  /** The day on which an editor last read it. */
  SOURCE_ACCESSED: string;
  /** Address of another copy. */
  SOURCE_ARCHIVED: string;
  /** What a reader should know of the source: that nobody can look it up, a mirror, a translation. */
  SOURCE_NOTE: string;
}
