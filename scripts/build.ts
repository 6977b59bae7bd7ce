import { build } from "astro";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { performance } from "node:perf_hooks";
import { stripVTControlCharacters } from "node:util";
import { commandLine } from "../src/i18n/command-line.ts";
import { messageLanguage, problemLines } from "../src/i18n/diagnostics.ts";
import type { Dataset } from "../src/model/dataset.ts";
import { searchFolder } from "../src/model/search-document.ts";
import { toSearchDocument } from "../src/model/to-search-document.ts";
import { loadContentFiles } from "../src/read/content-files.ts";
import { readInParallel } from "../src/read/read-in-parallel.ts";
import { buildIndex, type IndexStats } from "../src/search/build/build-index.ts";
import { contentFolder, outFolder } from "./site-folders.ts";

const language = messageLanguage(process.env.LANG);
const words = commandLine(language);

async function timed<T>(stage: string, work: () => Promise<T>): Promise<T> {
  performance.mark(`${stage}:start`);
  const result = await work();
  performance.measure(stage, `${stage}:start`);
  return result;
}

const milliseconds = (stage: string): number => Math.round(performance.getEntriesByName(stage, "measure")[0]?.duration ?? 0);

/** Undefined when the content has errors; all that was found has been said by then. */
async function readDataset(content: string): Promise<Dataset | undefined> {
  if (!existsSync(content)) {
    console.error(words.noContent(content));
    return undefined;
  }
  const { dataset, diagnostics } = await readInParallel(await loadContentFiles(content));
  for (const line of problemLines(diagnostics, language)) console.error(line);
  if (!dataset) console.error(words.stopped);
  return dataset;
}

/** The index needs the words alone, so it is made while Astro renders, and put beside the pages at the end. */
async function writeSite(dataset: Dataset, out: string, scratch: string): Promise<IndexStats> {
  process.env.NIANLUN_OUT = out;
  process.env.NIANLUN_DATASET = join(scratch, "dataset.json");
  writeFileSync(process.env.NIANLUN_DATASET, JSON.stringify(dataset));
  const bodies = new Map(dataset.bodies.map((body) => [body.id, body]));
  const documents = dataset.reports.flatMap((report) => {
    const body = bodies.get(report.body);
    return body ? [toSearchDocument(report, body)] : [];
  });
  const [index] = await Promise.all([
    timed("search", () => buildIndex(documents, scratch)),
    timed("astro", () => build({ root: ".", logLevel: "warn" })),
  ]);
  renameSync(join(scratch, searchFolder), join(out, searchFolder));
  return index;
}

/** Astro says where in a template or an editor's page it stopped; a trace says nothing to an editor. */
function describe(error: unknown): string {
  const { errors: [first = error] = [] } = error as { errors?: unknown[] };
  const { message, loc, id } = first as { message?: string; loc?: { file?: string; line?: number; column?: number }; id?: string };
  const place = [loc?.file ?? id, loc?.line, loc?.column].filter((part) => part !== undefined).join(":");
  const said = stripVTControlCharacters(message ?? String(first)).split("\n").filter((line) => line.trim() !== "" && !/^\s+at /.test(line));
  return words.failed(place, said.slice(0, 4).join("\n"));
}

const pagesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".html"));

/** A template that fails quietly would leave a report without its page. */
function countReports(out: string, { reports }: Dataset): void {
  const missing = reports.filter(({ id }) => !existsSync(join(out, "reports", id, "index.html")));
  if (missing.length > 0) throw new Error(`No page was written for ${missing.map(({ id }) => id).join(", ")}.`);
}

/** Writes the site beside the old one, which stays as it is until the new one is whole. */
async function replaceSite(dataset: Dataset, out: string, start: number): Promise<void> {
  mkdirSync(dirname(out), { recursive: true });
  const scratch = mkdtempSync(join(dirname(out), ".nianlun-"));
  try {
    const site = join(scratch, "site");
    const { peakBytes } = await writeSite(dataset, site, scratch);
    countReports(site, dataset);
    rmSync(out, { recursive: true, force: true });
    renameSync(site, out);
    const pages = pagesIn(out).length;
    const stages = { read: milliseconds("read"), astro: milliseconds("astro"), search: milliseconds("search") };
    if (process.env.NIANLUN_STAGES) writeFileSync(process.env.NIANLUN_STAGES, JSON.stringify({ stages, pages, pagefindPeakBytes: peakBytes }));
    console.log(words.built(pages, dataset.reports.length, ((performance.now() - start) / 1000).toFixed(1)));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

/** Returns the exit code. */
async function run(): Promise<number> {
  const start = performance.now();
  const dataset = await timed("read", () => readDataset(contentFolder()));
  if (!dataset) return 1;
  try {
    await replaceSite(dataset, outFolder(), start);
    return 0;
  } catch (error) {
    console.error(describe(error));
    return 1;
  }
}

process.exitCode = await run();
