import { pagefindEngine } from "../search/query/pagefind-engine.ts";
import type { Engine } from "../search/query/search.ts";
import type { SearchReply, SearchRequest } from "./search-engine.ts";

let engine: Promise<Engine> | undefined;

addEventListener("message", ({ data }: MessageEvent<SearchRequest>) => void reply(data));

async function reply({ id, base, parts, tokens }: SearchRequest): Promise<void> {
  try {
    engine ??= pagefindEngine(base, parts);
    const found = await (await engine).find(tokens);
    postMessage({ id, found } satisfies SearchReply);
  } catch (error) {
    postMessage({ id, failure: String(error) } satisfies SearchReply);
  }
}
