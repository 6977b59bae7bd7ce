import type { Observation, Source } from "../model/dataset.ts";
import { rowChange, type Row } from "../series/tables.ts";
import type { Context } from "./context.ts";

/** A number in the report's own words, or that there is none. */
export const statedText = ({ quantity }: Pick<Observation, "quantity">, { t }: Context): string => quantity?.raw ?? t.series.noNumber;

/** How a row's number differs from the one before it in its series, in words. */
export const changeText = (row: Row, { t }: Context): string => t.series.change(rowChange(row), row.series.key.unit, row.point.year);

/** The source that states a number, where the report's own text does not. */
export function elsewhere({ anchors: [anchor] }: Pick<Observation, "anchors">): Source | undefined {
  return anchor !== undefined && "elsewhere" in anchor ? anchor.elsewhere : undefined;
}
