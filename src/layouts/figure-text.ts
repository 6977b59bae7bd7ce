import type { Observation, Source } from "../model/dataset.ts";
import { claimOf } from "../series/claim.ts";
import { rowChange, type Row } from "../series/tables.ts";
import type { Point } from "../series/types.ts";
import type { Context } from "./context.ts";

/** A number in the report's own words, or that there is none, or that this site worked it out. */
export const statedText = (observation: Pick<Observation, "quantity" | "basis" | "status">, { t }: Context): string =>
  t.claims.stated(observation);

/** What must be known beside a number, at its point; `isSourced`: its own source stands beside it already. */
export function remarksOf(
  observation: Observation,
  point: Pick<Point, "chosen" | "others">,
  { dataset, t }: Context,
  isSourced = false,
): string[] {
  const claim = claimOf(observation, point, dataset.reports);
  return t.claims.remarks(isSourced ? { ...claim, elsewhere: undefined } : claim);
}

/** How a row's number differs from the one before it in its series, in words. */
export const changeText = (row: Row, { t }: Context): string =>
  t.series.change(rowChange(row), row.series.key.unit, row.point.year);

type Anchored = Pick<Observation, "anchors">;

/** Whether the report's text holds a number, or the words that it was taken from. */
export const isInText = ({ anchors: [anchor] }: Anchored): boolean => anchor !== undefined && "paragraph" in anchor;

/** The other source that states a number, where the report's text does not. */
export const elsewhere = ({ anchors: [anchor] }: Anchored): Source | undefined =>
  anchor !== undefined && "elsewhere" in anchor && !anchor.own ? anchor.elsewhere : undefined;
