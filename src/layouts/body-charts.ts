import type { Dataset, MetricGroup } from "../model/dataset.ts";
import { byGroup, type KeyedGroup } from "../series/archive.ts";
import { seriesOfBody } from "../series/select-series.ts";
import { hasSeveralNumbers } from "../series/tables.ts";
import type { Series } from "../series/types.ts";
import { pagesOf } from "./pages-of.ts";

/** A small chart with its table and its data, in bytes of HTML: measured. */
const CHART = 6_000;
const POINT = 690;

/** The charts of one page, under the groups of their metrics. */
export type ChartPage = KeyedGroup<MetricGroup, Series>[];

/** A body's charts, in as many pages as they need; one at least. */
export function chartPages(body: string, { groups, metrics }: Dataset, all: Series[]): ChartPage[] {
  const own = seriesOfBody(body, all).filter(hasSeveralNumbers);
  const inOrder = byGroup(own, ({ key }) => key.metric, groups, metrics).flatMap(({ items }) => items);
  return pagesOf(inOrder, ({ points }) => CHART + points.length * POINT, 75_000).map((shown) =>
    byGroup(shown, ({ key }) => key.metric, groups, metrics),
  );
}
