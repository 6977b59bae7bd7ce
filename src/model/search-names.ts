/** What people may call a body or a metric: its labels, and the wordings of reports, in which … stands for a few words. */
export interface Named {
  id: string;
  /** As a link says it. */
  label: string;
  /** All its names, the label too. */
  names: string[];
}

/** A metric with the names of its parts. */
export interface NamedMetric extends Named {
  facets: Named[];
}

/** The names that lead from a query to pages of the site. */
export interface SearchNames {
  bodies: Named[];
  metrics: NamedMetric[];
}

/** Where the names lie, relative to the site's base path. */
export const searchNamesFile = "search/names.json";
