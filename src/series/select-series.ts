import type { Observation, Report } from "../model/dataset.ts";
import { changeSince } from "./change.ts";
import { observationKey, seriesIndex } from "./series-index.ts";
import type { ChangeSince, Point, Series } from "./types.ts";

/** An observation of one report, with the series it belongs to and its change over the year before. */
export interface ComparedObservation extends ChangeSince {
  observation: Observation;
  series: Series;
  point: Point;
  /** False where another report's number is shown for this key and year. */
  preferred: boolean;
}

/** All series of one body, in the order of the metrics. */
export const seriesOfBody = (body: string, all: Series[]): Series[] => seriesIndex(all).byBody.get(body) ?? [];

/** All series of one metric, in the order of the bodies. */
export const seriesOfMetric = (metric: string, all: Series[]): Series[] => seriesIndex(all).byMetric.get(metric) ?? [];

/** The last point that has a number. */
export const latestPoint = ({ points }: Series): Point | undefined =>
  points.findLast(({ chosen }) => chosen.quantity !== null);

/**
 * What a report says, as its series see it, in the order of `observations`. Its own number is compared, even where
 * another is shown.
 */
export const comparedObservations = (observations: Observation[], all: Series[]): ComparedObservation[] =>
  observations.flatMap((observation) => {
    const place = seriesIndex(all).byObservation.get(observationKey(observation));
    if (place === undefined) return [];
    const own: Point = { year: place.point.year, chosen: observation, others: [] };
    const preferred = observationKey(place.point.chosen) === observationKey(observation);
    return [{ observation, ...place, preferred, ...changeSince(place.series, own) }];
  });

/** Every observation of a report with its series and change. */
export const observationsOfReport = (report: Pick<Report, "observations">, all: Series[]): ComparedObservation[] =>
  comparedObservations(report.observations, all);

/** The observations shown for one year, in the order of the series. */
export const observationsOfYear = (year: number, all: Series[]): { series: Series; point: Point }[] =>
  all.flatMap((series) => series.points.filter((point) => point.year === year).map((point) => ({ series, point })));
