import type { Dataset, Observation } from "../model/dataset.ts";
import { breaksOf, definitionBreaks } from "./breaks.ts";
import { preference, type Preference } from "./preference.ts";
import { keyOf, keyOrder, primaryUnit, seriesId } from "./series-key.ts";
import type { Point, Series, SeriesKey } from "./types.ts";

interface Keyed {
  key: SeriesKey;
  observations: Observation[];
}

const withoutUnit = ({
  body,
  metric,
  scope,
  facet,
}: Pick<Observation, "body" | "metric" | "scope" | "facet">): string => JSON.stringify([body, metric, scope, facet]);

/** The one unit that the same thing is otherwise stated in, by `withoutUnit`; several units name none. */
function soleUnits(observations: Observation[]): Map<string, string> {
  return new Map(
    [...Map.groupBy(observations, withoutUnit)].flatMap(([id, said]) => {
      const [unit, ...more] = new Set(said.flatMap(({ quantity }) => (quantity === null ? [] : [quantity.unit])));
      return unit === undefined || more.length > 0 ? [] : [[id, unit] as const];
    }),
  );
}

function grouped(observations: Observation[], primary: (metric: string) => string): Keyed[] {
  const units = soleUnits(observations);
  const groups = new Map<string, Keyed>();
  for (const observation of observations) {
    const key = keyOf(observation, units.get(withoutUnit(observation)) ?? primary(observation.metric));
    const id = seriesId(key);
    const group = groups.get(id) ?? { key, observations: [] };
    groups.set(id, group);
    group.observations.push(observation);
  }
  return [...groups.values()];
}

function pointsOf(observations: Observation[], prefer: Preference): Point[] {
  const years = Map.groupBy(observations, ({ period }) => period.year);
  return [...years]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([year, said]) => {
      const [chosen, ...others] = prefer(said);
      return chosen === undefined ? [] : [{ year, chosen, others }];
    });
}

/** Every series of the site, in the order of its bodies and metrics. Nothing is summed, joined or filled in. */
export function buildSeries({
  site,
  bodies,
  metrics,
  reports,
}: Pick<Dataset, "site" | "bodies" | "metrics" | "reports">): Series[] {
  const prefer = preference(reports, site.kindOrder);
  const reportById = new Map(reports.map((report) => [report.id, report]));
  const bodyById = new Map(bodies.map((body) => [body.id, body]));
  const metricById = new Map(metrics.map((metric) => [metric.id, metric]));
  const order = keyOrder(bodies, metrics);
  const all = reports.flatMap(({ observations }) => observations);
  const series = grouped(all, (metric) => primaryUnit(metricById.get(metric)))
    .toSorted((a, b) => order(a.key, b.key))
    .map(({ key, observations }) => {
      const points = pointsOf(observations, prefer);
      const context = { body: bodyById.get(key.body), metric: metricById.get(key.metric), reports: reportById };
      return {
        id: seriesId(key),
        key,
        declared: observations.every(({ declared }) => declared),
        points,
        breaks: breaksOf(key, points, context),
        definitions: definitionBreaks(key, context.metric),
        guessed: new Set(
          observations.flatMap(({ report }) => (reportById.get(report)?.bodyInferred === undefined ? [] : [report])),
        ),
      };
    });
  return withOthers(series);
}

const withoutScope = ({ body, metric, facet, unit }: SeriesKey): string => JSON.stringify([body, metric, facet, unit]);

/** 件 of one year and 份 of the next are two series, and so are 会议以来 and 全年: each knows of the other. */
function withOthers(all: Series[]): Series[] {
  const firstYear = new Map(
    all.map((one) => [one, one.points.find(({ chosen }) => chosen.quantity !== null)?.year] as const),
  );
  const [units, scopes] = [withoutUnit, withoutScope].map((of) => Map.groupBy(all, ({ key }) => of(key)));
  const others = (alike: Series[] | undefined, one: Series) =>
    (alike ?? []).flatMap((other) => {
      const since = firstYear.get(other);
      return other === one || since === undefined ? [] : [{ ...other.key, since }];
    });
  return all.map((one) => {
    const otherUnits = others(units?.get(withoutUnit(one.key)), one).map(({ unit, since }) => ({ unit, since }));
    const otherScopes = others(scopes?.get(withoutScope(one.key)), one).map(({ scope, since }) => ({ scope, since }));
    return {
      ...one,
      ...(otherUnits.length > 0 && { otherUnits }),
      ...(otherScopes.length > 0 && { otherScopes }),
    };
  });
}
