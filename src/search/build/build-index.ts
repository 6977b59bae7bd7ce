import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import {
  searchCatalogueFile,
  searchFolder,
  type CatalogueEntry,
  type SearchCatalogue,
  type SearchDocument,
} from "../../model/search-document.ts";
import { packCatalogue } from "../../model/search-catalogue.ts";
import { inTurns } from "../../kept/in-turns.ts";
import { partsFolder, type BuiltPart } from "./part.ts";
import { dropOthers, isKept, keep, keptName, takeKept, type KeptStore } from "../../kept/kept-folders.ts";
import { runPart } from "./run-part.ts";

export type { SearchDocument };

export interface IndexStats {
  reports: number;
  parts: number;
  /** Those of them that earlier builds have made. */
  keptParts: number;
  /** All files of the index, in bytes. */
  bytes: number;
  /** The most memory that Pagefind's processes have held, in bytes; absent where the system does not tell. */
  peakBytes?: number;
}

export interface IndexOptions {
  /** Reports in one part: Pagefind's memory grows with them. */
  partSize?: number;
  /** Parts built at the same time. */
  concurrency?: number;
  /** Parts of earlier builds, if they are to be used. */
  store?: KeptStore | undefined;
  /** Told how many of all parts are there. */
  advance?: ((done: number, total: number) => void) | undefined;
}

/**
 * Builds the search index of the site in `outDir`: Pagefind's files and the catalogue, below `pagefind/`. The documents may come in any
 * order.
 * @throws where Pagefind fails, or a report is missing from its index.
 */
export async function buildIndex(
  documents: readonly SearchDocument[],
  outDir: string,
  { partSize, ...options }: IndexOptions = {},
): Promise<IndexStats> {
  const folder = join(outDir, searchFolder);
  const { paths, built } = await buildParts(partsByAge(documents, partSize), folder, options);
  const catalogue = {
    parts: paths.slice(1),
    reports: entries([...documents].sort(byAge), built),
  } satisfies SearchCatalogue;
  await writeFile(join(outDir, searchCatalogueFile), JSON.stringify(packCatalogue(catalogue)));
  return {
    reports: documents.length,
    parts: built.length,
    keptParts: built.filter(({ isKept }) => isKept).length,
    bytes: await sizeOf(folder),
    peakBytes: peakOf(built),
  };
}

/** Writes parts of an index below `folder`, and keeps them. */
export async function buildParts(
  documents: readonly (readonly SearchDocument[])[],
  folder: string,
  { concurrency = atOnce(), store, advance }: Omit<IndexOptions, "partSize">,
): Promise<{ paths: string[]; built: BuiltPart[]; areKept: boolean }> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const parts = documents.map((part, n) => ({
    documents: part,
    path: n === 0 ? "" : `${partsFolder}/${n}/`,
    name: store && keptName(words(part), store),
  }));
  let done = 0;
  const built = await inTurns(parts, concurrency, async ({ documents: some, path, name }) => {
    const place = join(folder, path);
    const kept = store && name !== undefined ? await takeKept<BuiltPart["keys"]>(name, place, store) : undefined;
    const part: BuiltPart = kept ? { keys: kept.data, isKept: true } : await runPart(some, place);
    if (parts.length > 1) advance?.(++done, parts.length);
    return part;
  });
  if (store?.program.isCurrent()) await keepParts(parts, built, folder, store);
  return {
    paths: parts.map(({ path }) => path),
    built,
    areKept: parts.every(({ name }, n) => built[n]?.isKept || (store && name !== undefined && isKept(name, store))),
  };
}

/** Pages are made meanwhile, on a core of their own; and two gigabytes are as much as one process of Pagefind takes. */
const atOnce = (): number => Math.min(2, Math.max(1, availableParallelism() - 1));

/** What a report's place in the index depends on. */
type Aged = Pick<SearchDocument, "id" | "year" | "published">;

/** Reports of one age are a part, the oldest first, so that new reports leave the older parts as they were. */
export const partsByAge = <T extends Aged>(documents: readonly T[], size = 2000): T[][] =>
  chunks([...documents].sort(byAge).toReversed(), size);

/** All that a part of the index depends on. */
const words = (documents: readonly SearchDocument[]) =>
  documents.map(({ id, places }) => [id, places.map(({ kind, text }) => [kind, text])]);

/** The first part's folder holds those of the others. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(folder.length).replaceAll("\\", "/").replace(/^\//, ""),
    );
  return paths.filter((path) => !path.startsWith(`${partsFolder}/`)).sort();
}

interface Part {
  path: string;
  name: string | undefined;
}

async function keepParts(
  parts: readonly Part[],
  built: readonly BuiltPart[],
  folder: string,
  store: KeptStore,
): Promise<void> {
  for (const [n, { path, name }] of parts.entries()) {
    const part = built[n];
    if (part && name !== undefined && !part.isKept) {
      const files = await filesOf(join(folder, path));
      await keep(name, join(folder, path), { files, data: part.keys }, store);
    }
  }
  await dropOthers(
    parts.flatMap(({ name }) => name ?? []),
    store,
  );
}

/** Newest first: by the year of the work, then by publication; what has no date comes last in its year. */
const byAge = (a: Aged, b: Aged): number =>
  b.year - a.year || (b.published ?? "").localeCompare(a.published ?? "") || (a.id < b.id ? -1 : 1);

function chunks<T>(items: readonly T[], size: number): T[][] {
  const count = Math.ceil(items.length / size);
  return Array.from({ length: count }, (_, n) => items.slice(n * size, (n + 1) * size));
}

function entries(documents: readonly SearchDocument[], built: readonly BuiltPart[]): CatalogueEntry[] {
  const keys = new Map(built.flatMap((part) => part.keys));
  return documents.map(({ id, year, body, level, kind }) => {
    const key = keys.get(id);
    if (key === undefined) throw new Error(`${id} is missing from the search index.`);
    return { key, id, year, body, level, kind };
  });
}

function peakOf(built: readonly BuiltPart[]): number | undefined {
  const peaks = built.flatMap(({ peakBytes }) => peakBytes ?? []);
  return peaks.length > 0 ? Math.max(...peaks) : undefined;
}

async function sizeOf(folder: string): Promise<number> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sizes = await Promise.all(files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
