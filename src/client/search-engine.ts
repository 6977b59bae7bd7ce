import type { Engine, Found } from "../search/query/search.ts";

export interface SearchRequest {
  id: number;
  base: string;
  parts: readonly string[];
  tokens: readonly string[];
}
export type SearchReply = { id: number; found: Found[] } | { id: number; failure: string };

/** The index at `base`, read in a worker. After a failure, close it and open another: a worker keeps what it failed to load. */
export function workerEngine(base: string, parts: readonly string[]): Engine & { close(): void } {
  const worker = new Worker(new URL("./search-worker.ts", import.meta.url), { type: "module" });
  const waiting = new Map<number, { resolve(found: Found[]): void; reject(error: Error): void }>();
  let last = 0;
  worker.addEventListener("message", ({ data }: MessageEvent<SearchReply>) => {
    const request = waiting.get(data.id);
    waiting.delete(data.id);
    if ("found" in data) request?.resolve(data.found);
    else request?.reject(new Error(data.failure));
  });
  worker.addEventListener("error", ({ message }) => {
    for (const { reject } of waiting.values()) reject(new Error(message));
    waiting.clear();
  });
  return {
    find(tokens) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        worker.postMessage({ id, base, parts, tokens } satisfies SearchRequest);
      });
    },
    close: () => worker.terminate(),
  };
}
