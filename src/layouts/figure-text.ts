import type { Observation } from "../model/dataset.ts";
import { changeSince } from "../series/change.ts";
import type { Row } from "../series/tables.ts";
import type { SeriesKey } from "../series/types.ts";
import type { Context } from "./context.ts";

/** A number in the report's own words, or that there is none. */
export const statedText = ({ quantity }: Pick<Observation, "quantity">, { t }: Context): string => quantity?.raw ?? t.series.noNumber;

/** How a row's number differs from the one before it in its series, in words. */
export const changeText = ({ series, point, observation }: Row, { t }: Context): string =>
  t.series.change(changeSince(series, { ...point, chosen: observation }), series.key.unit, point.year);

/** The name of a facet alone, for tables whose metric is known; "" for the whole. An undeclared facet speaks for itself. */
export function facetText({ metric: id, facet }: SeriesKey, { dataset, say }: Context): string {
  const declared = dataset.metrics.find((metric) => metric.id === id)?.facets.find((each) => each.id === facet);
  return declared ? say(declared.labels) : (facet ?? "");
}
