import { seriesFragment } from "../model/address.ts";
import type { Series } from "./types.ts";

/** The id of each of a metric's series on its page. Of several units of one thing the first has it. */
export function seriesAnchors(all: readonly Series[]): Map<Series, string> {
  const first = Map.groupBy(all, ({ key }) => seriesFragment(key));
  return new Map([...first].flatMap(([id, [series]]) => (series === undefined ? [] : [[series, id] as const])));
}
