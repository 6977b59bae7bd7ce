import type { ChartWords } from "../i18n/index.ts";
import type { ChartPoint, ChartSpec } from "./spec/chart-spec.ts";

/**
 * A row of the table under a chart: a period with one number for each column, and its change where there is one column
 * of several.
 */
export interface TableRow {
  period: string;
  points: (ChartPoint | null)[];
  /** Over the row before, in words; absent where the table has no such column. */
  change?: string;
}

/** A chart as a table, in words. */
export interface ChartTable {
  /** Heading of the first column. */
  first: string;
  /** Headings of the columns of numbers. */
  columns: string[];
  /** Whether there is a column of changes: for one series with an earlier point to change from. */
  hasChange: boolean;
  rows: TableRow[];
}

/**
 * All that a chart shows, as a table: years from new to old, or rows as they are drawn. Years without any report are
 * left out of a line's, and said in rows.
 */
export function chartTable({ kind, rows: named, periods, series }: ChartSpec, { table }: ChartWords): ChartTable {
  const [only] = series;
  const single = series.length === 1;
  const hasChange = single && (only?.points.filter((point) => point !== null).length ?? 0) > 1;
  const rows = periods.map((period, index): TableRow => {
    const points = series.map((each) => each.points[index] ?? null);
    const change = hasChange ? only?.points[index]?.change : undefined;
    return { period, points, ...(change === undefined ? {} : { change }) };
  });
  if (kind === "bar") return { first: table[named], columns: [table.value], hasChange, rows };
  const stated = rows.filter(({ points }) => points.some((point) => point !== null));
  return {
    first: table[named],
    columns: single ? [table.value] : series.map(({ label }) => label),
    hasChange,
    rows: stated.toReversed(),
  };
}
