import type { Place, ReportId } from "./dataset.ts";
import type { Level } from "./schema/body.ts";
import type { Frontmatter, ReportKind } from "./schema/report.ts";

/** A report as search sees it, and the file of its words beside its page (places.json). */
export interface SearchDocument {
  id: ReportId;
  title: string;
  body: string;
  /** Short name of the body. */
  bodyName: string;
  level: Level;
  /** The body is a guess of this site. */
  bodyInferred?: boolean;
  year: number;
  kind: ReportKind;
  /** Whose words the places are: the body's own, or this site's. */
  text: Frontmatter["text"];
  published?: string;
  /** In the order of the page; the title is place 0. */
  places: SearchPlace[];
}

export interface SearchPlace extends Pick<Place, "n" | "kind" | "text"> {
  /** Of a table's row, which says nothing alone: the lines that name the table, and the heads of its columns. */
  table?: { above: string[]; heads: string[] };
}

/** What a search knows of a report before it fetches the words: enough to filter, count and sort. */
export interface CatalogueEntry extends Pick<SearchDocument, "year" | "body" | "level" | "kind"> {
  id: ReportId;
  /** The search engine's name for it. */
  key: string;
}

/** The file that a search reads first. */
export interface SearchCatalogue {
  /** Paths of the further parts of the index, relative to the first; each ends in a slash. */
  parts: string[];
  /** Newest first. */
  reports: CatalogueEntry[];
}

/** Where the search index lies, relative to the site's base path. */
export const searchFolder = "pagefind/";
export const searchCatalogueFile = `${searchFolder}catalogue.json`;
