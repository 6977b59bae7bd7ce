import { statSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "../shared/files-below.ts";

/** One page that stands for all of its type. */
export interface PageOfType {
  /** What its pictures are called: "bodies-each", "search-answer". */
  type: string;
  /** Its address below the site's base: "bodies/tianjin/", "search/?q=…". */
  path: string;
}

/** What is asked of the search page: in words, by a number, and in vain. */
const QUESTIONS = { "search-answer": "提案", "search-number": "100%", "search-nothing": "无此字样" };

/** Sections whose pages differ in their content alone. */
const EACH = /^(bodies|metrics|reports|years)\/(.+)$/;

const typeOf = (path: string): string =>
  path
    .replace(EACH, "$1-each")
    .replace(/\/$|\.html$/, "")
    .replaceAll("/", "-") || "home";

/** Every type of page that a built site has, by the largest page of each: what can go wrong is most likely to be on it. */
export function pageTypes(folder: string): PageOfType[] {
  const largest = new Map<string, { path: string; size: number }>();
  for (const file of filesBelow(folder).filter((name) => name.endsWith(".html"))) {
    const path = file.replace(/(^|\/)index\.html$/, "$1");
    const { size } = statSync(join(folder, file));
    if (size > (largest.get(typeOf(path))?.size ?? 0)) largest.set(typeOf(path), { path, size });
  }
  const pages = [...largest].map(([type, { path }]) => ({ type, path }));
  const asked = Object.entries(QUESTIONS).map(([type, query]) => ({
    type,
    path: `search/?q=${encodeURIComponent(query)}`,
  }));
  return [...pages, ...asked].sort((a, b) => (a.type < b.type ? -1 : 1));
}
