import type { SourcePlace } from "../../model/diagnostic.ts";
import type { SiteMap } from "./site-map.ts";

/** A link as it is written, and where. */
export interface WrittenLink {
  url: string;
  at: SourcePlace;
}

/** A page's links: what it is made from, and where it stands below the base path. */
export interface LinkingPage {
  file: string;
  path: string;
  links: readonly WrittenLink[];
}

/** The ids of what stands at a path; "any" for a file, or for a page that could not be read. */
export function idsAt(
  path: string,
  { base, prefixes, pages, files }: SiteMap,
): ReadonlySet<string> | "any" | "no page" {
  if (!path.startsWith(base)) return "no page";
  const below = path.slice(base.length);
  const prefix = prefixes.find((one) => below.startsWith(one)) ?? "";
  const page = below.slice(prefix.length).replace(/(^|\/)index\.html$/, "$1");
  if (pages.has(page)) return pages.get(page) ?? "any";
  return files.has(below) || files.has(`${below}index.html`) ? "any" : "no page";
}
