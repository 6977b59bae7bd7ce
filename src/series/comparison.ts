import { at } from "../model/at.ts";
import type { Body, Metric } from "../model/dataset.ts";
import type { Level } from "../model/schema/body.ts";
import { yearCount } from "./covered-years.ts";
import type { ComparableGroup, Comparison, Difference, LeftOut, Series } from "./types.ts";

interface SeriesTraits {
  series: Series;
  level: Level | undefined;
  /**
   * Years that each of its numbers covers: 1 but for cumulative series; undefined where they differ or are not known.
   */
  length: number | undefined;
}

function lengthOf(series: Series): number | undefined {
  const lengths = new Set(
    series.points.filter(({ chosen }) => chosen.quantity).map((point) => yearCount(point.chosen)),
  );
  return lengths.size === 1 ? [...lengths][0] : undefined;
}

/**
 * What no other series can mend. A body that changed its definition alone is out of step with the others on one side of
 * the change, of which it may have all its numbers.
 */
function ownFaults({ series, length }: SeriesTraits): Difference[] {
  if (series.points.every(({ chosen }) => chosen.quantity === null)) return ["missing"];
  const last = at(series.points, -1).year;
  const bases = series.definitions.flatMap(({ local, from, basis }) => (local && from <= last ? [basis] : []));
  return [
    ...(series.declared ? [] : ["undeclared" as const]),
    ...(bases.includes("stated") ? ["definition" as const] : []),
    ...(bases.includes("judged") ? ["doubt" as const] : []),
    ...(length === undefined ? ["length" as const] : []),
  ];
}

function differences(a: SeriesTraits, b: SeriesTraits): Difference[] {
  const pairs: [Difference, unknown, unknown][] = [
    ["scope", a.series.key.scope, b.series.key.scope],
    ["facet", a.series.key.facet, b.series.key.facet],
    ["unit", a.series.key.unit, b.series.key.unit],
    ["level", a.level, b.level],
    ["length", a.length, b.length],
  ];
  return pairs.flatMap(([name, left, right]) => (left === right ? [] : [name]));
}

/** What separates it from the nearest series of another body. */
function apart(traits: SeriesTraits, all: SeriesTraits[]): Difference[] {
  const others = all.filter(({ series }) => series.key.body !== traits.series.key.body && series.points.length > 0);
  const [nearest] = others.map((other) => differences(traits, other)).toSorted((a, b) => a.length - b.length);
  if (nearest === undefined) return ["body"];
  // Alike in everything: the other one is itself out of the running, and leaves this body alone.
  return nearest.length > 0 ? nearest : ["body"];
}

const meaning = ({ series: { key }, level, length }: SeriesTraits): string =>
  JSON.stringify([key.scope, key.facet, key.unit, level, length]);

/**
 * Sorts one metric's series into groups that may stand side by side: same scope, facet, unit, level of government and
 * length of period. The rest are left out, each with what keeps it out.
 */
export function comparison(
  { id, acrossBodies }: Pick<Metric, "id" | "acrossBodies">,
  series: Series[],
  bodies: Body[],
): Comparison {
  const levels = new Map(bodies.map(({ id, level }) => [id, level]));
  const all = series
    .filter(({ key }) => key.metric === id)
    .map((each) => ({ series: each, level: levels.get(each.key.body), length: lengthOf(each) }));
  const faultless = all.filter((traits) => ownFaults(traits).length === 0);
  if (!acrossBodies) {
    const faultsOf = (traits: SeriesTraits) => [...ownFaults(traits), "counting" as const];
    return { groups: [], leftOut: all.map((traits) => ({ series: traits.series, differences: faultsOf(traits) })) };
  }
  const alike = [...Map.groupBy(faultless, meaning).values()].filter((group) => group.length > 1);
  const grouped = new Set(alike.flat());
  const groups = alike.flatMap((group): ComparableGroup[] => {
    const [first] = group;
    if (first?.level === undefined) return [];
    const { scope, facet, unit } = first.series.key;
    return [{ scope, facet, unit, level: first.level, series: group.map((each) => each.series) }];
  });
  const leftOut = all
    .filter((traits) => !grouped.has(traits))
    .map((traits): LeftOut => {
      const faults = ownFaults(traits);
      return { series: traits.series, differences: faults.length > 0 ? faults : apart(traits, faultless) };
    });
  return { groups: groups.toSorted((a, b) => b.series.length - a.series.length), leftOut };
}
