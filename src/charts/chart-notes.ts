import type { ChartWords } from "../i18n/index.ts";
import { hasRing, isStated } from "./layout/point-style.ts";
import type { ChartPoint, ChartSeries, ChartSpec } from "./spec/chart-spec.ts";

/** Whether a year without a number lies between two with one. */
function hasGap(points: (ChartPoint | null)[]): boolean {
  const first = points.findIndex(isStated);
  const last = points.findLastIndex(isStated);
  return points.slice(first, last).some((point) => !isStated(point));
}

/** Whether a dashed line joins two neighbours. */
const hasLoose = ({ points, cuts, loose }: ChartSeries): boolean =>
  loose.some((index) => isStated(points[index]) && isStated(points[index - 1]) && !cuts.includes(index));

/**
 * Whether two neighbours are not joined though both have a number and its definition is one: they are of unlike times.
 */
const hasUnlike = ({ points, cuts }: ChartSeries, breaks: ChartSpec["breaks"]): boolean =>
  cuts.some((at) => {
    const isDefinition = breaks.some((found) => found.kind !== "term" && found.at === at);
    return isStated(points[at]) && isStated(points[at - 1]) && !isDefinition;
  });

/** How to read the picture: only the marks that occur in it, and every break's explanation. */
export function chartNotes({ kind, series, breaks }: ChartSpec, { marks }: ChartWords): string[] {
  const bounds = new Set(series.flatMap(({ points }) => points.filter(isStated).map(({ bound }) => bound)));
  const line = kind === "line";
  const reserves = new Set(series.flatMap(({ points }) => points.filter(isStated).map(({ reserve }) => reserve)));
  const shown: [boolean, string][] = [
    [bounds.has("more-than") || bounds.has("at-least"), marks.upward],
    [bounds.has("nearly") || bounds.has("at-most"), marks.downward],
    [bounds.has("range"), marks.range],
    [bounds.has("about"), marks.about],
    [reserves.has("inferred"), marks.inferred],
    [[...reserves].some((reserve) => hasRing({ reserve })), marks.noted],
    [line && series.some(hasLoose), marks.dashed],
    [line && series.some(({ points }) => hasGap(points)), marks.gap],
    [line && series.some((each) => hasUnlike(each, breaks)), marks.unlike],
    [line && breaks.some((found) => found.kind === "term"), marks.term],
  ];
  const definitions = breaks.filter((found) => found.kind !== "term").map(({ note }) => note);
  return [...shown.flatMap(([holds, note]) => (holds ? [note] : [])), ...definitions];
}
