import type { CatalogueEntry } from "../../model/search-document.ts";
import { countFacets, filterEntries, type FacetCounts, type Filters } from "./facets.ts";
import type { Phrase } from "./parse.ts";

/** Finds the reports that hold the tokens in succession. */
export interface Engine {
  /** Keys of the reports, with a score that is larger for a better match. Rejects where the index cannot be read in full. */
  find(tokens: readonly string[]): Promise<Found[]>;
}

export interface Found {
  key: string;
  score: number;
}

export type Sort = "newest" | "relevance";

export interface Answer {
  /** Every report of the answer, in its order. */
  reports: CatalogueEntry[];
  /** Reports that hold the words, whatever the filters. */
  unfiltered: number;
  facets: FacetCounts;
}

/**
 * The reports that hold every phrase and pass the filters. `catalogue` is in the order newest first.
 * @throws where the engine fails, or knows a report that the catalogue does not.
 */
export async function search(
  engine: Engine,
  catalogue: readonly CatalogueEntry[],
  phrases: readonly Phrase[],
  { filters, sort }: { filters: Filters; sort: Sort },
): Promise<Answer> {
  const scores = inAll(await Promise.all(phrases.map(({ tokens }) => engine.find(tokens))));
  const found = catalogue.filter(({ key }) => scores.has(key));
  if (found.length < scores.size) throw new Error("The search index and its catalogue are of different builds.");
  const reports = filterEntries(found, filters);
  if (sort === "relevance") reports.sort((a, b) => (scores.get(b.key) as number) - (scores.get(a.key) as number));
  return { reports, unfiltered: found.length, facets: countFacets(found, filters) };
}

/** The keys that every list has, with the sum of their scores. */
function inAll([first = [], ...others]: readonly Found[][]): Map<string, number> {
  const scores = new Map(first.map(({ key, score }) => [key, score]));
  for (const other of others) {
    const found = new Map(other.map(({ key, score }) => [key, score]));
    for (const [key, score] of scores) {
      const more = found.get(key);
      if (more === undefined) scores.delete(key);
      else scores.set(key, score + more);
    }
  }
  return scores;
}
