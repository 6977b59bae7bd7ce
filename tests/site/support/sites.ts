import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import { parse } from "yaml";

/** A built site, what it was built from, and where it is served. */
export interface Site {
  name: string;
  /** The folder of its content. */
  content: string;
  /** The folder it was built into. */
  folder: string;
  /** Path it stands under, with both slashes. */
  base: string;
  /** The public address that its site.yaml states. */
  address: string;
  /** Where the tests reach it, base path included. */
  url: string;
}

declare module "vitest" {
  interface ProvidedContext {
    sites: Site[];
    browser: string;
  }
}

/** Every built site. Both are put to the same tests: one at the root of its host, one under a base path. */
export const sites: Site[] = inject("sites");

/** Files below a folder, relative to it, sorted. */
export const filesBelow = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(ending))
    .sort();

/** Ids of the reports that the content folder holds: "tianjin/2023-review". */
export const reportIds = ({ content }: Site): string[] =>
  filesBelow(join(content, "reports"), ".md").map((path) => path.replace(/\.md$/, ""));

export const bodyIds = ({ content }: Site): string[] =>
  filesBelow(join(content, "bodies"), ".yaml").map((path) => path.replace(/\.yaml$/, ""));

export function metricIds({ content }: Site): string[] {
  const file = parse(readFileSync(join(content, "metrics.yaml"), "utf8")) as { metrics: { id: string }[] };
  return file.metrics.map(({ id }) => id).sort();
}

/** The site.yaml as it stands. */
export const siteFile = ({ content }: Site) =>
  parse(readFileSync(join(content, "site.yaml"), "utf8")) as { footer?: Record<string, string> };
