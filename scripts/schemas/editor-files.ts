import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Body, Metric } from "../../src/model/dataset.ts";
import { makeFolder } from "../shared/owner.ts";
import { writeWhole } from "../shared/write-whole.ts";
import { contentSchemas } from "./content-schemas.ts";
import { siteReportSchema } from "./site-schema.ts";

/** Where Astro's language server looks for the schema of a Markdown file's frontmatter. */
const FOLDER = ".astro/collections";

/** As the language server writes the file's address before it looks it up. */
const key = (path: string): string => decodeURIComponent(pathToFileURL(path).href).toLowerCase();

/** Unchanged files are not written: the language server starts afresh whenever one changes. */
function writeChanged(path: string, text: string): void {
  try {
    if (readFileSync(path, "utf8") === text) return;
  } catch {
    // Not there yet.
  }
  writeWhole(path, text);
}

/** What the reports' schema is made from. */
export interface EditorSite {
  /** Paths of all content files, as `content/…`. */
  files: readonly { path: string }[];
  metrics: readonly Metric[];
  bodies: readonly Body[];
}

/**
 * Writes what VS Code needs to complete the frontmatter of the reports below `root`. It holds the site's own ids and this machine's paths,
 * so it is not committed.
 */
export function writeEditorFiles(root: string, { files, ...site }: EditorSite): void {
  const folder = join(root, FOLDER);
  makeFolder(folder);
  const reports = files.filter(({ path }) => path.endsWith(".md"));
  const collections = {
    collections: [{ hasSchema: true, name: "reports" }],
    entries: Object.fromEntries(reports.map(({ path }) => [key(join(root, path)), "reports"])),
  };
  writeChanged(join(folder, "reports.schema.json"), JSON.stringify(siteReportSchema(contentSchemas().report, site)));
  writeChanged(join(folder, "collections.json"), JSON.stringify(collections));
}

/** The same for the site that is edited here; nothing for content that lies elsewhere, as in tests. A convenience: it never fails a command. */
export function refreshEditor(content: string, site: EditorSite): boolean {
  if (resolve(content) !== resolve("content")) return false;
  try {
    writeEditorFiles(".", site);
    return true;
  } catch {
    // A folder that may not be written costs completion, nothing else.
    return false;
  }
}
