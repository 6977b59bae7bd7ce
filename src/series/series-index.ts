import { perList } from "../model/per-list.ts";
import type { Observation } from "../model/dataset.ts";
import type { Point, Series } from "./types.ts";

/** Look-ups over all series. */
export interface SeriesIndex {
  byBody: Map<string, Series[]>;
  byMetric: Map<string, Series[]>;
  /** By `observationKey`: those that are shown, and those that another report is preferred to. */
  byObservation: Map<string, { series: Series; point: Point }>;
}

/** One observation of the site: ids are unique in their report only. */
export const observationKey = ({ report, id }: Pick<Observation, "report" | "id">): string => `${report}#${id}`;

function build(all: Series[]): SeriesIndex {
  const places = all.flatMap((series) =>
    series.points.flatMap((point) =>
      [point.chosen, ...point.others].map((said) => [observationKey(said), { series, point }] as const),
    ),
  );
  return {
    byBody: Map.groupBy(all, ({ key }) => key.body),
    byMetric: Map.groupBy(all, ({ key }) => key.metric),
    byObservation: new Map(places),
  };
}

/** Look-ups over the site's series. */
export const seriesIndex = perList(build);
