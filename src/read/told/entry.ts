import type { Body, Period, Scope } from "../../model/dataset.ts";
import type { Around } from "./times-around.ts";
import type { DiagnosticData } from "../../model/diagnostic.ts";

/** What is known of a report's days. */
export interface ReportDays {
  year: number;
  /** The session that the report says it is of. */
  session?: number;
  /** Its own scope. */
  scope?: Scope;
  published?: string;
  terms: Body["terms"];
}

/** What the words about time say against an entry. */
export interface Otherwise {
  severity: "error" | "warning";
  words: string;
  told: Told;
  mend: Mend;
}

/** What is held against the words: an entry's time. */
export interface Entry {
  year: number;
  scope: Scope;
  period: Period;
  asOf?: string;
  /** What its facet is called, which may be a time. */
  names: readonly string[];
  /** Whether an editor wrote the year down. */
  isDated: boolean;
  compared: Around["compared"];
  days: ReportDays;
}

export interface Verdict {
  told: Told;
  mend: Mend;
  /** Where even plain words leave it open. */
  open?: boolean;
}

type Told = DiagnosticData["period-otherwise"]["told"];

export type Mend = DiagnosticData["period-otherwise"]["mend"];
