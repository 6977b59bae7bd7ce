import { inLanguage } from "../../i18n/index.ts";
import { byId } from "../../model/by-id.ts";
import type { Scope } from "../../model/dataset.ts";
import { coveredYears, type CoveredYears } from "../../series/covered-years.ts";
import { scopeKind } from "../../series/scope-kind.ts";
import type { Series } from "../../series/types.ts";
import type { ChartContext } from "./chart-context.ts";

/** The short name of a body. */
export function bodyName(id: string, { dataset, language }: ChartContext): string {
  const body = byId(dataset.bodies, id);
  return body === undefined ? id : inLanguage(body.short, language);
}

/** A metric, or one of its parts. */
interface MetricPart {
  metric: string;
  facet?: string;
}

const metricOf = (id: string, { dataset }: ChartContext) => byId(dataset.metrics, id);

/** The name of a facet; an undeclared one speaks for itself. "" where there is none. */
export function facetName({ metric, facet }: MetricPart, context: ChartContext): string {
  if (facet === undefined) return "";
  const declared = metricOf(metric, context)?.facets.find(({ id }) => id === facet);
  return declared === undefined ? facet : inLanguage(declared.labels, context.language);
}

/** The name of a metric, with its facet if there is one: 收到提案（集体提案）. */
export function metricName(part: MetricPart, context: ChartContext): string {
  const metric = metricOf(part.metric, context);
  const name = metric === undefined ? part.metric : inLanguage(metric.labels, context.language);
  return part.facet === undefined ? name : context.t.series.withFacet(name, facetName(part, context));
}

interface Scoped extends MetricPart {
  body: string;
  scope: Scope;
}

/** What a number covers, in a word: of a part of the year not 全年, of years beyond one term not 届内累计. */
export function scopeName(key: Scoped, covered: readonly CoveredYears[], context: ChartContext): string {
  const body = byId(context.dataset.bodies, key.body);
  return context.t.series.scopeKinds[scopeKind(key.scope, facetName(key, context), covered, body)];
}

type Covering = Pick<Series, "key" | "points">;

/** What several series of one scope cover: 届内累计 only where each does. */
export function sharedScope(scope: Scope, all: readonly Covering[], context: ChartContext): string {
  const usual = context.t.series.scope[scope];
  return all.map((series) => seriesScope(series, context)).find((name) => name !== usual) ?? usual;
}

/** The same for a series, by all that its numbers cover. */
export function seriesScope(series: Covering, context: ChartContext): string {
  const covered = series.points.map(({ chosen }) => coveredYears(chosen));
  return scopeName(series.key, covered, context);
}
