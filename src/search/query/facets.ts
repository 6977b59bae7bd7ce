import type { CatalogueEntry } from "../../model/search-document.ts";

export const facetNames = ["year", "body", "level", "kind"] as const;
export type FacetName = (typeof facetNames)[number];

/** The values asked for; an absent facet asks for nothing. */
export type Filters = Partial<Record<FacetName, string>>;

/** Reports for each value of each facet. */
export type FacetCounts = Record<FacetName, Map<string, number>>;

const matches = (entry: CatalogueEntry, filters: Filters, but?: FacetName): boolean =>
  facetNames.every((name) => name === but || filters[name] === undefined || String(entry[name]) === filters[name]);

/** The entries that pass every filter. */
export const filterEntries = <T extends CatalogueEntry>(entries: readonly T[], filters: Filters): T[] =>
  entries.filter((entry) => matches(entry, filters));

/** What choosing each value would give: a facet's counts heed every filter but its own. */
export function countFacets(entries: readonly CatalogueEntry[], filters: Filters): FacetCounts {
  const countOf = (name: FacetName): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const entry of entries) {
      if (!matches(entry, filters, name)) continue;
      const value = String(entry[name]);
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    return counts;
  };
  return { year: countOf("year"), body: countOf("body"), level: countOf("level"), kind: countOf("kind") };
}
