import { inLanguage, type Strings } from "../../i18n/index.ts";
import type { Addresses } from "../../model/address.ts";
import type { Dataset, Scope } from "../../model/dataset.ts";
import type { Language } from "../../model/schema/site.ts";
import { coveredYears } from "../../series/covered-years.ts";
import { scopeKind } from "../../series/scope-kind.ts";
import type { Series } from "../../series/types.ts";

/** What a chart needs to speak, to name and to link: a page's context has it all. */
export interface ChartContext {
  dataset: Pick<Dataset, "bodies" | "metrics" | "reports">;
  language: Language;
  t: Pick<Strings, "series" | "charts" | "claims" | "pages">;
  to: Pick<Addresses, "observation">;
}

/** The short name of a body. */
export function bodyName(id: string, { dataset, language }: ChartContext): string {
  const body = dataset.bodies.find((each) => each.id === id);
  return body === undefined ? id : inLanguage(body.short, language);
}

interface Named {
  metric: string;
  facet?: string;
}

const metricOf = (id: string, { dataset }: ChartContext) => dataset.metrics.find((each) => each.id === id);

/** The name of a facet; an undeclared one speaks for itself. "" where there is none. */
export function facetName({ metric, facet: part }: Named, context: ChartContext): string {
  const facet = metricOf(metric, context)?.facets.find(({ id }) => id === part);
  return facet === undefined ? (part ?? "") : inLanguage(facet.labels, context.language);
}

/** The name of a metric, with its facet if there is one: 收到提案（集体提案）. */
export function metricName(named: Named, context: ChartContext): string {
  const metric = metricOf(named.metric, context);
  const name = metric === undefined ? named.metric : inLanguage(metric.labels, context.language);
  return named.facet === undefined ? name : context.t.series.withFacet(name, facetName(named, context));
}

interface Scoped extends Named {
  body: string;
  scope: Scope;
}

/** What a number covers, in a word: of a part of the year not 全年, of years beyond one term not 届内累计. */
export function scopeName(key: Scoped, covered: readonly Years[], context: ChartContext): string {
  const body = context.dataset.bodies.find(({ id }) => id === key.body);
  return context.t.series.scopeKinds[scopeKind(key.scope, facetName(key, context), covered, body)];
}

type Years = ReturnType<typeof coveredYears>;

type Covering = Pick<Series, "key" | "points">;

/** What several series of one scope cover: 届内累计 only where each does. */
export const sharedScope = (scope: Scope, all: readonly Covering[], context: ChartContext): string =>
  all.map((series) => seriesScope(series, context)).find((name) => name !== context.t.series.scope[scope]) ?? context.t.series.scope[scope];

/** The same for a series, by all that its numbers cover. */
export const seriesScope = (series: Covering, context: ChartContext): string => scopeName(series.key, series.points.map((point) => coveredYears(series, point)), context);
