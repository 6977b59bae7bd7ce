/** Reports shown at first, and added each time more are asked for. */
export const perPage = 10;

/** Names of the values of each facet in the language of the page, in the order in which they are offered. */
export type FacetLabels = Record<"body" | "level" | "kind", Record<string, string>>;

/** What the search page's markup tells its script. */
export interface SearchSettings {
  /** The site's base path. */
  base: string;
  /** Path of the report pages in the language of the page. */
  reports: string;
  labels: FacetLabels;
}
