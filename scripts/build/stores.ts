import { join } from "node:path";
import type { KeptStore } from "../../src/kept/kept-folders.ts";
import type { Store } from "../../src/read/kept/kept-reports.ts";
import type { Program } from "../shared/program-digest.ts";
import { reportStore, withOthers } from "../shared/report-store.ts";
import { cacheFolder } from "../shared/site-folders.ts";

/** What builds keep of their work, below one folder. */
export interface Stores {
  reports: Store;
  search?: KeptStore;
  pages?: KeptStore;
}

/** Opens a folder, or the cache, and asks the shards too; nothing is kept where it is not known which program this is. */
export function storesIn(program: Program, { folder = cacheFolder(), shards = [] as readonly string[] } = {}): Stores {
  const reports = withOthers(
    reportStore(folder, program),
    shards.map((shard) => reportStore(shard, program, { readOnly: true })),
  );
  if (!program.isCurrent()) return { reports };
  const store = (name: string): KeptStore => ({
    folder: join(folder, name),
    also: shards.map((shard) => join(shard, name)),
    program,
  });
  return { reports, search: store("nianlun-search"), pages: store("nianlun-pages") };
}
