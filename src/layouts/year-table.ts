import { byId } from "../model/by-id.ts";
import { bodiesByLevel, groupsInOrder } from "../series/archive.ts";
import { rowsOfYear, type Row } from "../series/tables.ts";
import type { SiteData } from "../site.ts";
import { pagesOf, ROW } from "./pages-of.ts";

/** What all reports say of a metric and year, in pages: scope by scope and part by part, the highest level first. `site`: the metric's part of the site. */
export function yearTable(year: number, { dataset, series }: Pick<SiteData, "dataset" | "series">): Row[][] {
  const levels = bodiesByLevel(dataset.bodies).map(({ key }) => key);
  const rank = (row: Row): number => levels.indexOf(byId(dataset.bodies, row.series.key.body)?.level ?? "county");
  const rows = rowsOfYear(year, series).flatMap(({ items }) =>
    items.flatMap((row) => [row, ...row.point.others.map((observation) => ({ ...row, observation }))]),
  );
  const inOrder = groupsInOrder(rows, ({ series: { key } }) => JSON.stringify([key.scope, key.facet])).flatMap(
    ({ items }) => items.toSorted((a, b) => rank(a) - rank(b)),
  );
  return pagesOf(inOrder, () => ROW);
}
