import { readdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { close, createIndex } from "pagefind";
import type { ReportId } from "../../model/dataset.ts";
import type { SearchDocument } from "../../model/search-document.ts";
import { readForm, searchForm } from "../../text/search-form.ts";
import { placeBoundary, textTokens } from "../../text/search-tokens.ts";
import { pagefindMemory } from "./memory.ts";

export interface BuiltPart {
  /** Pagefind's key for each report. */
  keys: [ReportId, string][];
  /** The most memory that Pagefind's processes of this build have held, in bytes; absent where the system does not tell. */
  peakBytes?: number;
  /** It comes from an earlier build. */
  isKept?: boolean;
}

/** Inside the first part's folder, the folder of all the others. */
export const partsFolder = "parts";

// No language at all: Pagefind then neither segments nor stems.
const language = "und";
/** A title's words count for this much more than the text's, by relevance. */
const titleWeight = 5;

/** What a browser needs of Pagefind's files. The copies of the reports go: results show the words of the page itself. */
const kept = /^(pagefind\.js|pagefind-entry\.json|.+\.pf_meta|index|wasm\..+)$/;

/**
 * Writes one part of the index into `folder`.
 * @throws with Pagefind's own words where it refuses a document, and where it holds more or fewer than it was given.
 */
export async function buildPart(documents: readonly SearchDocument[], folder: string): Promise<BuiltPart> {
  try {
    const { index, errors } = await createIndex({ forceLanguage: language });
    refuse(errors, folder);
    if (!index) throw new Error("Pagefind gave no index.");
    for (const document of documents) {
      const added = await index.addHTMLFile({ url: document.id, content: html(document) });
      refuse(added.errors, document.id);
    }
    refuse((await index.writeFiles({ outputPath: folder })).errors, folder);
    const peakBytes = await pagefindMemory();
    const keys = await readKeys(folder);
    if (keys.length !== documents.length)
      throw new Error(`Pagefind indexed ${keys.length} of ${documents.length} reports.`);
    await prune(folder);
    return { keys, peakBytes };
  } finally {
    await close();
  }
}

function refuse(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${what}: ${errors.join("; ")}`);
}

/** The tokenised copy of a report: each place as it is written, and again with its numbers read where that differs. Tokens are letters only: nothing needs escaping. */
const html = ({ places }: SearchDocument): string => {
  const paragraphs = places.map(({ kind, text }) => {
    const weight = kind === "title" ? ` data-pagefind-weight="${titleWeight}"` : "";
    const forms = [searchForm(text), readForm(text)].flatMap((form) => form ?? []);
    return `<p${weight}>${forms.map((form) => `${textTokens(form.text).join(" ")} ${placeBoundary}`).join(" ")}</p>`;
  });
  return `<html><body>${paragraphs.join("")}</body></html>`;
};

const unzip = promisify(gunzip);
const signature = "pagefind_dcd";

/** Pagefind names a report by the file that holds its copy: `fragment/<key>.pf_fragment`. */
async function readKeys(folder: string): Promise<[ReportId, string][]> {
  const fragments = join(folder, "fragment");
  const keys: [ReportId, string][] = [];
  for (const file of await readdir(fragments)) {
    const content = (await unzip(await readFile(join(fragments, file)))).toString();
    if (!content.startsWith(signature)) throw new Error(`Pagefind's ${file} is in a format this build does not know.`);
    const { url } = JSON.parse(content.slice(signature.length)) as { url: string };
    keys.push([url, file.replace(/\.pf_fragment$/, "")]);
  }
  return keys;
}

async function prune(folder: string): Promise<void> {
  const dropped = (await readdir(folder)).filter((name) => !kept.test(name) && name !== partsFolder);
  await Promise.all(dropped.map((name) => rm(join(folder, name), { recursive: true })));
}
