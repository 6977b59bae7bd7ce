import type { Bound } from "../../model/schema/quantity.ts";
import type { Reserve } from "../../series/types.ts";
import type { ChartBreak } from "../spec/chart-spec.ts";

/** Lengths are in the units of the picture's viewBox; y grows downwards. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface TextMark {
  x: number;
  y: number;
  text: string;
  anchor: "start" | "middle" | "end";
  /** Which series' colour it has; absent: the page's ink. */
  series?: number;
}

export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A number's mark, which opens its sentence. */
export interface PointMark {
  x: number;
  y: number;
  bound: Bound;
  reserve?: Reserve;
  /** Where what the bound adds to the mark ends; absent for exact numbers. */
  tip?: { x: number; y: number };
  /** A row's bar, from zero to the number. */
  bar?: Box;
  href: string;
  /** Series, period and number in words. */
  title: string;
}

export interface SeriesMarks {
  /** Joined exact numbers: unbroken runs of points. */
  firm: { x: number; y: number }[][];
  /** Joined numbers of which one is a bound. */
  loose: Segment[];
  points: PointMark[];
}

export interface BreakMark extends Segment {
  kind: ChartBreak["kind"];
  note: string;
  /** Absent where there is no room for it. */
  label?: TextMark;
}

/** A picture in plain numbers: everything is placed, nothing is drawn yet. */
export interface Layout {
  kind: "line" | "bar";
  width: number;
  height: number;
  fontSize: number;
  description: string;
  grid: (Segment & { label?: TextMark })[];
  axis: TextMark[];
  breaks: BreakMark[];
  series: SeriesMarks[];
  /** Numbers beside their marks, and notes on the axis. */
  texts: TextMark[];
  /** Words in place of a bar, where a row has no number. */
  absent?: TextMark[];
  legend: { x: number; y: number; text: TextMark; series: number }[];
}

/** The two sizes in which every chart is drawn; the page shows the one that fits. */
export interface Size {
  name: "wide" | "narrow";
  width: number;
  plotHeight: number;
  fontSize: number;
}
export const wide: Size = { name: "wide", width: 680, plotHeight: 220, fontSize: 13 };
/** As wide as a phone's column, so that its text is as large as it says. */
export const narrow: Size = { name: "narrow", width: 340, plotHeight: 180, fontSize: 12 };
