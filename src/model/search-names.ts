/** What people may call a body or a metric: its labels, and the wordings of reports, in which … stands for a few words. */
export interface Named {
  id: string;
  /** As a link says it. */
  label: string;
  /** All its names, the label too. */
  names: string[];
}

/** The names that lead from a query to pages of the site. */
export interface SearchNames {
  bodies: Named[];
  metrics: Named[];
}

/** Where the names lie, relative to the site's base path. */
export const searchNamesFile = "search/names.json";
