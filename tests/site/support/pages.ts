import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "parse5";
import { attribute, elements, type Element } from "./dom.ts";
import { filesBelow, type Site } from "./sites.ts";

/** One built HTML file. */
export interface Page {
  /** Path on its host, base path included: "/sub/folder/reports/". */
  path: string;
  elements: Element[];
  /** Its elements by id. */
  ids: Map<string, Element>;
}

const parsed = new Map<string, Page>();
const idOf = (element: Element): string[] => [attribute(element, "id") ?? []].flat();

export const pagePath = ({ base }: Site, file: string): string => base + file.replace(/(^|\/)index\.html$/, "$1");

/** A page of the site by its file, parsed once a test file. */
export function page(site: Site, file: string): Page {
  const path = join(site.folder, file);
  const known = parsed.get(path);
  if (known) return known;
  const all = elements(parse(readFileSync(path, "utf8")));
  const ids = new Map(all.flatMap((element) => idOf(element).map((id) => [id, element] as const)));
  const result = { path: pagePath(site, file), elements: all, ids };
  parsed.set(path, result);
  return result;
}

const allPages = (site: Site): Page[] => filesBelow(site.folder, ".html").map((file) => page(site, file));

/** Where a page leads on to by itself: it stands at an address that a report had before. */
export function leadsOnTo({ elements: all }: Page): string | undefined {
  const refresh = all.find((element) => element.tagName === "meta" && attribute(element, "http-equiv") === "refresh");
  return refresh?.attrs.find(({ name }) => name === "content")?.value.split("url=")[1];
}

/** The pages that are there to be read. */
export const pages = (site: Site): Page[] => allPages(site).filter((each) => leadsOnTo(each) === undefined);

export const movedPages = (site: Site): Page[] => allPages(site).filter((each) => leadsOnTo(each) !== undefined);

export const reportPage = (site: Site, id: string): Page => page(site, `reports/${id}/index.html`);

/** The pages one level below a folder, as paths below the base, the one with the least to show first. */
function bySize(site: Site, folder: string): string[] {
  return filesBelow(join(site.folder, folder), "/index.html")
    .map((file) => `${folder}/${file}`)
    .filter((file) => leadsOnTo(page(site, file)) === undefined)
    .sort((a, b) => page(site, a).elements.length - page(site, b).elements.length)
    .map((file) => file.replace(/index\.html$/, ""));
}

/** One page of each type, as paths below the base; of the reports both the one with the least and the one with the most to show. */
export function pageTypes(site: Site): Record<string, string> {
  const reports = bySize(site, "reports");
  return {
    home: "",
    reports: "reports/",
    "short report": reports[0]!,
    "long report": reports.at(-1)!,
    bodies: "bodies/",
    body: bySize(site, "bodies").at(-1)!,
    metrics: "metrics/",
    metric: bySize(site, "metrics").at(-1)!,
    years: "years/",
    year: bySize(site, "years").at(-1)!,
    search: "search/",
    data: "data/",
    about: "about/",
    method: "method/",
    "not found": "404.html",
  };
}
