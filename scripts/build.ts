import { build } from "astro";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { performance } from "node:perf_hooks";
import { commandLine } from "../src/i18n/command-line.ts";
import { messageLanguage } from "../src/i18n/diagnostics.ts";
import { buildIndex, type IndexStats, type SearchDocument } from "../src/search/build/build-index.ts";
import { outFolder } from "./site-folders.ts";

const words = commandLine(messageLanguage(process.env.LANG));

/** The words of every report page, as the build has just written them: what is published is what is found. */
function searchDocuments(out: string): SearchDocument[] {
  const reports = join(out, "reports");
  const files = readdirSync(reports, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith("places.json"));
  return files.map((path) => JSON.parse(readFileSync(join(reports, path), "utf8")) as SearchDocument);
}

const countPages = (out: string): number => readdirSync(out, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html")).length;

async function timed<T>(stage: string, work: () => Promise<T>): Promise<T> {
  performance.mark(`${stage}:start`);
  const result = await work();
  performance.measure(stage, `${stage}:start`);
  return result;
}

const milliseconds = (stage: string): number => Math.round(performance.getEntriesByName(stage, "measure")[0]?.duration ?? 0);

interface Built {
  pages: number;
  reports: number;
  index: IndexStats;
}

async function buildSite(out: string): Promise<Built> {
  await timed("astro", () => build({ root: ".", logLevel: "warn" }));
  const documents = searchDocuments(out);
  const index = await timed("search", () => buildIndex(documents, out));
  return { pages: countPages(out), reports: documents.length, index };
}

/** Stage times for `npm run bench`. Reading happens inside Astro's stage. */
function writeStages(file: string, { pages, index }: Built): void {
  const read = milliseconds("read");
  const stages = { read, astro: milliseconds("astro") - read, search: milliseconds("search") };
  writeFileSync(file, JSON.stringify({ stages, pages, pagefindPeakBytes: index.peakBytes }));
}

const start = performance.now();
try {
  const built = await buildSite(outFolder());
  if (process.env.NIANLUN_STAGES) writeStages(process.env.NIANLUN_STAGES, built);
  console.log(words.built(built.pages, built.reports, ((performance.now() - start) / 1000).toFixed(1)));
} catch (error) {
  // The reader has said what is wrong, file by file; anything else is ours, and keeps its trace.
  const said = error instanceof Error && error.message === words.stopped;
  console.error(said ? words.stopped : error);
  process.exitCode = 1;
}
