import type { ChartBreak } from "../spec/chart-spec.ts";

/** Lengths are in the units of the picture's viewBox, or the canvas's pixels; y grows downwards. */
export interface Place {
  x: number;
  y: number;
}

/** An upright rectangle, from its upper left corner. */
export interface Box extends Place {
  width: number;
  height: number;
}

/** A straight stroke. */
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** One thing that is painted. Its role is its class: the style sheet alone gives stroke, dash and fill. */
export type Shape =
  | ({ kind: "line"; role: string } & Segment)
  | ({ kind: "rect"; role: string } & Box)
  | ({ kind: "circle"; role: string; radius: number } & Place)
  /** `d` is path data, as both an SVG path and a Path2D read it. */
  | { kind: "path"; role: string; d: string };

/** A line of text, placed by its baseline. */
export interface TextMark extends Place {
  text: string;
  /** Which part of the text stands at `x`. */
  anchor: "start" | "middle" | "end";
  /** Which series' colour it has; absent: the page's ink. */
  series?: number;
}

/** A number's mark, which opens its sentence. */
export interface PointMark extends Place {
  /** Of its period. */
  index: number;
  /** Where lines meet it, and where it is pointed at: the middle of a range, else the mark's own place. */
  joint: Place;
  /** Where what the bound adds to the mark ends; absent for exact numbers. */
  tip?: Place;
  /** Half the side of the square around the mark that no text may touch. */
  reach: number;
  /** The number as it is written beside the mark. */
  label: string;
  /** What finger or mouse can hit. */
  hit: Box;
  /** The mark, what its bound adds, and its ring, in the order they are painted. */
  shapes: Shape[];
}

/** A series in place. */
export interface SeriesMarks<Point extends PointMark = PointMark> {
  /** Joined exact numbers: unbroken runs of points. */
  firm: Place[][];
  /** Joined numbers of which one is a bound. */
  loose: Segment[];
  points: Point[];
}

/** A break in place, between two periods. */
export interface BreakMark {
  kind: ChartBreak["kind"];
  /** The whole explanation. */
  note: string;
  /**
   * The rule between two periods, and for more than a new term two strokes across the axis: what stands before does not
   * go on after.
   */
  shapes: Shape[];
  /** Absent where there is no room for it. */
  label?: TextMark;
}

/** All that stands inside the axes, the same in picture and canvas. */
export interface Marks<Point extends PointMark = PointMark> {
  breaks: BreakMark[];
  /** One for each series of the spec; one that is hidden has no marks. */
  series: SeriesMarks<Point>[];
  /** Numbers beside their marks. */
  texts: TextMark[];
  /** Words in place of a bar, where a row has no number. */
  absent: TextMark[];
}

/** From a number to its place: along the periods by index, and along the values. In rows the periods run downwards. */
export interface Scale {
  /** Middle of a period. */
  period(index: number): number;
  value(value: number): number;
}

/** Where marks stand: the picture makes its own plot, the canvas has the one that Chart.js lays out. */
export interface Plot extends Scale {
  /** Room for marks and for numbers beside them; its right edge is the chart's. */
  area: Box;
  fontSize: number;
}

/** A mark of the picture, which is a link. */
export interface LinkMark extends PointMark {
  href: string;
  /** Series, period and number in words. */
  title: string;
}

/** A line's stroke with its mark, and the name of its series. */
export interface LegendItem {
  shapes: Shape[];
  text: TextMark;
  series: number;
}

/** A picture in plain numbers: everything is placed, nothing is drawn yet. */
export interface Layout extends Marks<LinkMark> {
  width: number;
  height: number;
  fontSize: number;
  /** What it shows, for those who do not see it. */
  description: string;
  /** Lines of the grid, each with its number on the value axis. */
  grid: (Segment & { label?: TextMark })[];
  /** Names of the periods, and the note of an axis that does not start at zero. */
  axis: TextMark[];
  /** Empty for a single series, which the title names. */
  legend: LegendItem[];
}

/** The two sizes in which every chart is drawn; the page shows the one that fits. */
export interface Size {
  name: "wide" | "narrow";
  width: number;
  /** Of the plot of a line chart; rows are as high as they are many. */
  plotHeight: number;
  fontSize: number;
}
/** For the column of a desktop. */
export const wide: Size = { name: "wide", width: 680, plotHeight: 220, fontSize: 13 };
/** As wide as a phone's column, so that its text is as large as it says. */
export const narrow: Size = { name: "narrow", width: 340, plotHeight: 180, fontSize: 12 };
