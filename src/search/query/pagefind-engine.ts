import type { Engine } from "./search.ts";

/** The part of Pagefind's browser API that is used here. */
interface PagefindModule {
  createInstance(options: { basePath: string; noWorker: boolean }): PagefindInstance;
}
interface PagefindInstance {
  filters(): Promise<unknown>;
  mergeIndex(path: string): Promise<void>;
  search(term: string): Promise<{ results: { id: string; score: number }[] }>;
}

/**
 * Pagefind's index at `base` (an address that ends in a slash), with its further `parts`.
 *
 * Pagefind logs what it cannot load of its index and answers without it. So this realm's `console.error` is watched, and from the first
 * failure on the engine refuses to answer: a search never says less than the index holds. Give it a realm of its own (a worker).
 */
export async function pagefindEngine(base: string, parts: readonly string[]): Promise<Engine> {
  const failure = watchFailures();
  const module = (await import(/* @vite-ignore */ `${base}pagefind.js`)) as PagefindModule;
  const instance = module.createInstance({ basePath: base, noWorker: true });
  // The index has no filters: this waits until it is open, and rejects if it cannot be (mergeIndex would wait for ever).
  await instance.filters();
  for (const part of parts) await instance.mergeIndex(`${base}${part}`);
  return {
    async find(tokens) {
      const { results } = await instance.search(`"${tokens.join(" ")}"`);
      if (failure.first !== undefined)
        throw new Error(`The search index could not be loaded in full. ${failure.first}`);
      return results.map(({ id, score }) => ({ key: id, score }));
    },
  };
}

function watchFailures(): { first?: string } {
  const failure: { first?: string } = {};
  const { console } = globalThis;
  const log = console.error;
  console.error = (...messages: unknown[]) => {
    failure.first ??= messages.join(" ");
    log(...messages);
  };
  return failure;
}
