import { inLanguage, type Strings } from "../i18n/index.ts";
import type { Addresses } from "../model/address.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Language } from "../model/schema/site.ts";

/** What a chart needs to speak, to name and to link: a page's context has it all. */
export interface ChartContext {
  dataset: Pick<Dataset, "bodies" | "metrics">;
  language: Language;
  t: Pick<Strings, "series" | "charts">;
  to: Pick<Addresses, "observation">;
}

/** The short name of a body. */
export function bodyName(id: string, { dataset, language }: ChartContext): string {
  const body = dataset.bodies.find((each) => each.id === id);
  return body === undefined ? id : inLanguage(body.short, language);
}

/** The name of a metric, with its facet if there is one: 收到提案（集体提案）. An undeclared facet speaks for itself. */
export function metricName({ metric: id, facet: part }: { metric: string; facet?: string }, { dataset, language, t }: ChartContext): string {
  const metric = dataset.metrics.find((each) => each.id === id);
  const name = metric === undefined ? id : inLanguage(metric.labels, language);
  if (part === undefined) return name;
  const facet = metric?.facets.find((each) => each.id === part);
  return t.series.withFacet(name, facet === undefined ? part : inLanguage(facet.labels, language));
}
