import type { CatalogueEntry, SearchDocument } from "../../model/search-document.ts";
import type { SearchNames } from "../../model/search-names.ts";
import type { NumberRow } from "./number-hits.ts";
import type { Engine } from "./search.ts";

/** What a search may read of a site, each loaded when it is first asked for. */
export interface Library {
  engine: Engine;
  /** Newest first. */
  catalogue: readonly CatalogueEntry[];
  /** A report's words, as its page has them. */
  words(entry: CatalogueEntry): Promise<SearchDocument>;
  names(): Promise<SearchNames>;
  /** The numbers of one metric. */
  rows(metric: string): Promise<NumberRow[]>;
}
