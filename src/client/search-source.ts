import { placesFile } from "../model/address.ts";
import type { ReportId } from "../model/dataset.ts";
import { searchCatalogueFile, searchFolder, type SearchCatalogue, type SearchDocument } from "../model/search-document.ts";
import type { Phrase } from "../search/query/parse.ts";
import { search, type Answer } from "../search/query/search.ts";
import type { SearchState } from "../search/query/state.ts";
import { workerEngine } from "./search-engine.ts";

/** The files of a site that search reads, each loaded when it is first asked for and kept. */
export interface SearchSource {
  search(phrases: readonly Phrase[], state: SearchState): Promise<Answer>;
  /** A report's words, as its page has them. */
  words(id: ReportId): Promise<SearchDocument>;
}

interface Index {
  catalogue: SearchCatalogue;
  engine: ReturnType<typeof workerEngine>;
}

/** `base` is the site's base path. What fails to load is asked for again the next time. */
export function searchSource(base: string): SearchSource {
  const documents = new Map<ReportId, Promise<SearchDocument>>();
  let index: Promise<Index> | undefined;
  const open = async (): Promise<Index> => {
    const catalogue = (await load(base + searchCatalogueFile)) as SearchCatalogue;
    return { catalogue, engine: workerEngine(new URL(base + searchFolder, location.href).href, catalogue.parts) };
  };
  const forget = async (failed: Promise<Index>): Promise<void> => {
    if (index !== failed) return;
    index = undefined;
    await failed.then(({ engine }) => engine.close()).catch(() => undefined);
  };
  return {
    async search(phrases, state) {
      const current = (index ??= open());
      try {
        const { catalogue, engine } = await current;
        return await search(engine, catalogue.reports, phrases, state);
      } catch (error) {
        await forget(current);
        throw error;
      }
    },
    words(id) {
      const known = documents.get(id);
      if (known) return known;
      const document = load(base + placesFile(id)) as Promise<SearchDocument>;
      documents.set(id, document);
      document.catch(() => documents.delete(id));
      return document;
    },
  };
}

/** The catalogue and a report's words must be of one build with the index: the cache is asked whether they are still good. */
async function load(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
