import type { MessageLanguage } from "../../src/i18n/message-language.ts";
import type { Imported } from "../../src/import/import-document.ts";
import type { Metric } from "../../src/model/dataset.ts";

/** What a review list is written from. */
export interface Reviewed {
  imported: Imported;
  metrics: readonly Metric[];
  /** Names of the document and of its draft. */
  source: string;
  file: string;
  language: MessageLanguage;
}

export const metricName = (metrics: readonly Metric[], id: string): string =>
  metrics.find((metric) => metric.id === id)?.labels.zh ?? id;

/** A declared facet's name; other words as they stand. */
export const facetName = (metrics: readonly Metric[], metric: string, facet: string): string =>
  metrics.find(({ id }) => id === metric)?.facets.find(({ id }) => id === facet)?.labels.zh ?? facet;
