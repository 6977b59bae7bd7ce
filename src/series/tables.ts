import type { Observation, Scope } from "../model/dataset.ts";
import { disagrees } from "./agreement.ts";
import { groupsInOrder, type KeyedGroup } from "./archive.ts";
import { changeSince } from "./change.ts";
import { scopeOrder } from "./series-key.ts";
import type { ChangeSince, Point, Series } from "./types.ts";

/** Bodies and years that a set of series reaches. */
export interface Coverage {
  bodies: number;
  /** Years of work. */
  first: number;
  last: number;
}

/** What the series hold; undefined when they hold nothing. */
export function coverage(all: readonly Series[]): Coverage | undefined {
  const years = all.flatMap(({ points }) => points.map(({ year }) => year));
  if (years.length === 0) return undefined;
  return { bodies: new Set(all.map(({ key }) => key.body)).size, first: Math.min(...years), last: Math.max(...years) };
}

/** Whether there is anything to draw over time: two numbers at least. */
export const hasSeveralNumbers = ({ points }: Series): boolean =>
  points.filter(({ chosen }) => chosen.quantity !== null).length > 1;

/** The scopes that occur, in the order of the series. */
export const scopesOf = (all: readonly Series[]): Scope[] => [...new Set(all.map(({ key }) => key.scope))];

/** One number of one report, and the place it has in its series. */
export interface Row {
  series: Series;
  point: Point;
  observation: Observation;
}

/** How a row's own number differs from the one before it in its series, even where another report's number is shown. */
export const rowChange = ({ series, point, observation }: Row): ChangeSince =>
  changeSince(series, { ...point, chosen: observation });

/** Whether any of the numbers has an earlier one to stand beside, be it only to say why the two cannot be compared. */
export const hasEarlier = (changes: readonly Pick<ChangeSince, "since" | "change">[]): boolean =>
  changes.some(
    ({ since, change }) =>
      since !== undefined ||
      (change.kind === "none" && (change.reason.code === "unit" || change.reason.code === "scope")),
  );

/**
 * What every report says, newest year first and within a year in the order of the series; of one point, what is shown
 * first.
 */
export const newestRows = (all: readonly Series[]): Row[] =>
  all
    .flatMap((series) =>
      series.points.flatMap((point) =>
        [point.chosen, ...point.others].map((observation) => ({ series, point, observation })),
      ),
    )
    .toSorted((a, b) => b.point.year - a.point.year);

/** Points on which reports contradict each other, newest first. */
export const disputed = (all: readonly Series[]): Omit<Row, "observation">[] =>
  all
    .flatMap((series) => series.points.filter(disagrees).map((point) => ({ series, point })))
    .toSorted((a, b) => b.point.year - a.point.year);

/** The numbers shown for one year, scope by scope: numbers of different scopes never stand in one table. */
export function rowsOfYear(year: number, all: readonly Series[]): KeyedGroup<Scope, Row>[] {
  const rows = all.flatMap((series) =>
    series.points.filter((point) => point.year === year).map((point) => ({ series, point, observation: point.chosen })),
  );
  return groupsInOrder(rows, ({ series }) => series.key.scope).toSorted(
    (a, b) => scopeOrder.indexOf(a.key) - scopeOrder.indexOf(b.key),
  );
}
