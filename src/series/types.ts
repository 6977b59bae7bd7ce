import type { Level } from "../model/schema/body.ts";
import type { BreakBasis } from "../model/schema/metric.ts";
import type { Label, Observation, ReportId, Scope, Source } from "../model/dataset.ts";
import type { Interval } from "../model/schema/quantity.ts";
import type { Months } from "./span.ts";

/** What makes numbers of different years one series. Two series never share points, and are never joined. */
export interface SeriesKey {
  body: string;
  metric: string;
  scope: Scope;
  /** Declared facet id, or the words of an undeclared one. */
  facet?: string;
  /** Canonical unit; "" where the text gives none. */
  unit: string;
}

/** One key of one year. */
export interface Point {
  /** Year of the work; for term-cumulative numbers the last year of the period. */
  year: number;
  /** The observation shown. */
  chosen: Observation;
  /** What other reports say of the same key and year, in the same order of preference. */
  others: Observation[];
}

/** Where a series changes its nature: the first year on the new side is `from`. */
export type Break = TermBreak | DefinitionChange;
/** A new term begins: drawn and captioned, and change is still given. */
export interface TermBreak {
  kind: "term";
  /** First year on the new side. */
  from: number;
  /** Ordinal number of the term: 14 for 十四届. */
  term: number;
  /** The last year that is known to be of another term, where years of which nothing is known lie between. */
  after?: number;
}
/** The metric means something else from here on, or may: no change is given across it. */
export interface DefinitionChange {
  kind: "definition";
  /** First year on the new side. */
  from: number;
  /** `judged`: no source says so, but this site has reason to doubt that the numbers before and after mean the same. */
  basis: BreakBasis;
  /** True when only this series' body changed its definition. */
  local: boolean;
  /** What changed, in the words of metrics.yaml. */
  why: Label;
  /** Where that is stated. */
  source?: Source;
}

/** All that the reports say of one key, oldest year first. A year without a point is a gap. */
export interface Series {
  /** Stable and unique, of ids and words joined by "--": tianjin--proposals-filed--session. */
  id: string;
  key: SeriesKey;
  /** False where the unit or the facet is not declared in metrics.yaml: listed, compared with nothing. */
  declared: boolean;
  points: Point[];
  /** Between its first and its last year, earliest first. */
  breaks: Break[];
  /** All changes of what it counts, whether or not it has numbers of before and after. */
  definitions: DefinitionChange[];
  /** The reports among them that this site only takes for the body's. */
  guessed: ReadonlySet<ReportId>;
  /** Other units in which the same thing is counted, each with the first year that has a number. */
  otherUnits?: { unit: string; since: number }[];
  /** Other scopes in which it is stated, likewise. */
  otherScopes?: { scope: Scope; since: number }[];
}

/** How the later number differs from the earlier one: no more than both sentences claim. */
export type Change =
  /** `delta` in the series' unit, to `decimals` places. `percent` is absent for ratios and from zero. */
  | { kind: "exact"; delta: number; decimals: number; percent?: number }
  /** The true difference lies in `delta`, whose ends may be infinite. Both ends are on one side of zero. */
  | {
      kind: "bounded";
      delta: Interval;
      decimals: number;
      /** Where the ends come of nothing but rounding: the difference as far as the coarser number was written. */
      about?: number;
    }
  | { kind: "none"; reason: Incomparable };

/** Why no change is given. */
export type Incomparable =
  /** No earlier year has a number. */
  | { code: "first" }
  /** Earlier numbers are counted in another unit. */
  | { code: "unit"; unit: string }
  /** Earlier numbers are of another scope. */
  | { code: "scope"; scope: Scope }
  /** A report gives no number. */
  | { code: "missing" }
  /** The bounds leave open which number is larger. */
  | { code: "overlap" }
  /** One is written to fewer digits, and may be the other, rounded. */
  | { code: "rounding" }
  /** 约 claims no edge. */
  | { code: "about" }
  /** One is estimated or provisional, and claims no edge either. */
  | { code: "estimate" }
  | { code: "definition"; break: DefinitionChange }
  /** Unit or facet is not declared in metrics.yaml. */
  | { code: "undeclared" }
  /** Two cumulative numbers over a different number of years, or over years that no source states. */
  | { code: "length" }
  /** The one's time is clearly longer than the other's: half a year, or ten months between two sessions. */
  | { code: "span"; months: Months };

/**
 * What a number does not claim as it stands: this site worked it out · its report is only taken for the body's · it
 * stands in words · it is provisional or estimated · a note says more.
 */
export type Reserve = "inferred" | "body" | "words" | "provisional" | "noted";

/** What a change that rests on a number says of it; of one that other reports contradict, that too. */
export type ChangeReserve = Reserve | "disputed";

/** A point's change against the latest earlier point that has a number. */
export interface ChangeSince {
  change: Change;
  /** The point compared with; absent for the first. */
  since?: Point;
  /** The years that it covers: one, or a whole term; `first` is undefined where no source states it. */
  sinceYears?: { first: number | undefined; last: number };
  /** Years without a number between the two; 0 for consecutive years. */
  gap: number;
  /** What is to be said of the two numbers that it rests on. */
  reserves?: { own: ChangeReserve | undefined; since: ChangeReserve | undefined };
}

/** What keeps a series out of a comparison between bodies. */
export type Difference =
  | "body"
  | "counting"
  | "scope"
  | "facet"
  | "unit"
  | "level"
  | "length"
  | "definition"
  | "doubt"
  | "undeclared"
  | "missing";

/** Series of different bodies that mean the same thing. */
export interface ComparableGroup {
  scope: Scope;
  facet?: string;
  unit: string;
  level: Level;
  /** One a body, at least two, in the order of the bodies. */
  series: Series[];
}

/**
 * A series that stands in no group, with what separates it from the nearest one of another body ("body": there is no
 * other).
 */
export interface LeftOut {
  series: Series;
  /** All that would have to be alike; never empty. */
  differences: Difference[];
}

/** What may stand side by side of one metric, and what may not. */
export interface Comparison {
  /** Those with most bodies first. */
  groups: ComparableGroup[];
  leftOut: LeftOut[];
}
