import { metricFile, placesFile } from "../model/address.ts";
import {
  searchCatalogueFile,
  searchFolder,
  type CatalogueEntry,
  type SearchCatalogue,
  type SearchDocument,
} from "../model/search-document.ts";
import { unpackCatalogue, type PackedCatalogue } from "../model/search-catalogue.ts";
import { searchNamesFile, type SearchNames } from "../model/search-names.ts";
import { ask, type Outcome } from "../search/query/ask.ts";
import type { NumberRow } from "../search/query/number-hits.ts";
import type { ParsedQuery } from "../search/query/parse.ts";
import type { SearchState } from "../search/query/state.ts";
import { workerEngine } from "./search-engine.ts";

/** The files of a site that search reads, each loaded when it is first asked for and kept. */
export interface SearchSource {
  ask(query: ParsedQuery, state: SearchState): Promise<Outcome>;
  /** A report's words, as its page has them. */
  words(entry: Pick<CatalogueEntry, "id">): Promise<SearchDocument>;
}

interface Index {
  catalogue: SearchCatalogue;
  engine: ReturnType<typeof workerEngine>;
}

/** `base` is the site's base path. What fails to load is asked for again the next time. */
export function searchSource(base: string): SearchSource {
  const file = keptFiles(base);
  let index: Promise<Index> | undefined;
  const open = async (): Promise<Index> => {
    const catalogue = unpackCatalogue((await load(base + searchCatalogueFile)) as PackedCatalogue);
    return { catalogue, engine: workerEngine(new URL(base + searchFolder, location.href).href, catalogue.parts) };
  };
  const forget = async (failed: Promise<Index>): Promise<void> => {
    if (index !== failed) return;
    index = undefined;
    await failed.then(({ engine }) => engine.close()).catch(() => undefined);
  };
  const words: SearchSource["words"] = ({ id }) => file(placesFile(id)) as Promise<SearchDocument>;
  return {
    words,
    async ask(query, state) {
      const current = (index ??= open());
      try {
        const { catalogue, engine } = await current;
        const names = () => file(searchNamesFile) as Promise<SearchNames>;
        const rows = (metric: string) => file(metricFile(metric, "json")) as Promise<NumberRow[]>;
        return await ask({ engine, catalogue: catalogue.reports, words, names, rows }, query, state);
      } catch (error) {
        await forget(current);
        throw error;
      }
    },
  };
}

/** Files of the site by their path, each loaded once; one that failed is loaded anew. */
function keptFiles(base: string): (path: string) => Promise<unknown> {
  const files = new Map<string, Promise<unknown>>();
  return (path) => {
    const known = files.get(path);
    if (known) return known;
    const file = load(base + path);
    files.set(path, file);
    file.catch(() => files.delete(path));
    return file;
  };
}

/** The catalogue and a report's words must be of one build with the index: the cache is asked whether they are still good. */
async function load(address: string): Promise<unknown> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return response.json();
}
