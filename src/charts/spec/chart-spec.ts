import type { Language } from "../../model/schema/site.ts";
import type { Bound } from "../../model/schema/quantity.ts";
import type { Basis } from "../../model/schema/report.ts";
import type { Reserve } from "../../series/types.ts";

/** One number as it is drawn. Everything a picture, a tooltip or a link needs is here, in words ready to show. */
export interface ChartPoint {
  /** In the base unit; null where the report gives no number. For a range, its lower end. */
  value: number | null;
  /** The upper end of a range. */
  max?: number;
  bound: Bound;
  /** How the report says it. */
  basis: Basis;
  /** Why its mark differs from a plain number's. */
  reserve?: Reserve;
  /** As the report states it: 400余项. */
  text: string;
  /** Shorter, for a label beside the mark: 400余. */
  label: string;
  /** The sentence that states it. */
  href: string;
  /** The change over the point before, in words, or why there is none. */
  change: string;
  /** What must be known beside it: notes, basis, status. Disputes stand apart. */
  remarks?: string[];
  /** Other reports' numbers that contradict this one. */
  disputes?: { text: string; href: string }[];
}

/** A line of a chart, or its one set of rows. */
export interface ChartSeries {
  /** Of the series, or of the year whose numbers stand in rows. */
  id: string;
  /** Its name in the legend: the body, or the years that rows cover. */
  label: string;
  /** One for each period; null where there is no data. */
  points: (ChartPoint | null)[];
  /** Indexes of the periods before which the definition changed: nothing is joined across them. */
  cuts: number[];
  /** Indexes of the periods whose number is joined to the one before by dashes. */
  loose: number[];
}

/** Where points stop being comparable, or a new term begins. */
export interface ChartBreak {
  /** `doubt`: a change of definition that no source states. */
  kind: "term" | "definition" | "doubt";
  /** The first period on the new side: the break is drawn before it. */
  at: number;
  /** Caption beside the rule: 十四届. */
  label: string;
  /** The whole explanation, for the caption. */
  note: string;
}

/** A chart as plain JSON: the picture, the interactive chart and the table are made from it alone. */
export interface ChartSpec {
  /** `line`: years from left to right · `bar`: rows of totals that no line may join. */
  kind: "line" | "bar";
  /** What `periods` names: years and terms, or the bodies of one period. */
  rows: "period" | "body";
  /** What tells it from the charts beside it. */
  title: string;
  /** What it shows, for where it stands alone. */
  name: string;
  /** What all rows share: the year of bodies side by side. */
  subtitle?: string;
  /** As shown beside the axis; "" when there is none. */
  unit: string;
  /** How axis numbers are written. */
  format: "number" | "percent";
  /** In which numbers on the axis are written. */
  language: Language;
  /** In full, from the oldest to the newest, or bodies from the highest number to the lowest. */
  periods: string[];
  /** Shorter names of the periods, for under the axis of a line chart. */
  axis?: string[];
  /** A bar chart has one. */
  series: ChartSeries[];
  /** At most one between two periods, from left to right. */
  breaks: ChartBreak[];
}

/** What a chart shows, without how it is titled and written. */
export type ChartContent = Pick<ChartSpec, "kind" | "rows" | "periods" | "axis" | "series" | "breaks">;
