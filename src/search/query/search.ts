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
  const scores = inAll(await Promise.all(phrases.map((phrase) => findPhrase(engine, phrase))));
  const found = catalogue.filter(({ key }) => scores.has(key));
  if (found.length < scores.size) throw new Error("The search index and its catalogue are of different builds.");
  const reports = filterEntries(found, filters);
  if (sort === "relevance") reports.sort((a, b) => (scores.get(b.key) as number) - (scores.get(a.key) as number));
  return { reports, unfiltered: found.length, facets: countFacets(found, filters) };
}

/** The reports that hold a phrase in any of its forms, with the best of their scores. */
export async function findPhrase(engine: Engine, { forms }: Phrase): Promise<Map<string, number>> {
  const found = await Promise.all(
    forms.filter(({ tokens }) => tokens.length > 0).map(({ tokens }) => engine.find(tokens)),
  );
  const scores = new Map<string, number>();
  for (const { key, score } of found.flat()) scores.set(key, Math.max(score, scores.get(key) ?? score));
  return scores;
}

/** The keys that every list has, with the sum of their scores. */
function inAll([first = new Map<string, number>(), ...others]: readonly Map<string, number>[]): Map<string, number> {
  const scores = new Map(first);
  for (const found of others) {
    for (const [key, score] of scores) {
      const more = found.get(key);
      if (more === undefined) scores.delete(key);
      else scores.set(key, score + more);
    }
  }
  return scores;
}
