import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dataset } from "../../src/model/dataset.ts";
import { basePath } from "../../src/model/address.ts";
import { searchCatalogueFile, searchFolder } from "../../src/model/search-document.ts";
import { htmlLinks, type HtmlLinks } from "../../src/text/html-links.ts";
import { filesBelow } from "../shared/files-below.ts";

/** What a finished site lacks: a page of a report, or what one of its pages points to. `page` is a file of the site. */
export interface SiteFault {
  why:
    | "page-missing"
    | "heading-missing"
    | "other-report"
    | "file-missing"
    | "picture-raw"
    | "place-missing"
    | "outside"
    | "address-broken";
  page: string;
  target: string;
}

interface Finished extends Pick<Dataset, "reports"> {
  /** The public address, with its base path and a slash at the end. */
  address: string;
  /**
   * Files of public/, which are published as they are: a search engine's page of proof has no heading, and an old site's links and assets are its
   * own. Its pages are not asked for places, as `check` does not: their scripts may make them.
   */
  published: readonly string[];
  /** What pages point to, of those that an earlier build has read; the others are added. */
  links?: Map<string, HtmlLinks>;
}

/** What every site has, whatever its content. */
const ALWAYS = ["index.html", "404.html", `${searchFolder}pagefind.js`, searchCatalogueFile];

/**
 * Holds a finished site against itself: every report has its own page, and every local link, asset and anchor of every page, and every asset
 * of its style sheets and scripts, is there. Addresses of other hosts are not asked for.
 */
export function siteFaults(folder: string, { reports, address, published, links = new Map() }: Finished): SiteFault[] {
  const files = filesBelow(folder);
  const known = new Set(files);
  const faults: SiteFault[] = ALWAYS.filter((file) => !known.has(file)).map((file) => ({
    why: "page-missing",
    page: file,
    target: file,
  }));
  const titles = new Map(reports.map(({ id, title }) => [`reports/${id}/index.html`, title]));
  for (const [page] of titles) if (!known.has(page)) faults.push({ why: "page-missing", page, target: page });
  const places = new Places();
  const leads = leadsOf(address);
  const others = new Set(published.filter((file) => !titles.has(file)));
  for (const file of files) {
    if (others.has(file)) continue;
    if (file.endsWith(".html")) {
      const read = links.get(file) ?? htmlLinks(readFileSync(join(folder, file), "utf8"));
      links.set(file, read);
      faults.push(...pageFaults(file, read, { known, titles, others, places, address, leads }));
    } else if (/^assets\/.*\.(?:css|js)$/.test(file))
      faults.push(...assetFaults(file, readFileSync(join(folder, file), "utf8"), known, leads));
    else if (/^assets\/.*\.webp$/.test(file) && !isWebp(readFileSync(join(folder, file))))
      faults.push({ why: "picture-raw", page: file, target: file });
  }
  return [...faults, ...places.missing()];
}

/** Where a picture cannot be converted, Astro publishes it as it is, with the place and the device that a phone has written into it. */
const isWebp = (bytes: Buffer): boolean =>
  bytes.toString("latin1", 0, 4) === "RIFF" && bytes.toString("latin1", 8, 12) === "WEBP";

/** Templates may break lines between words. */
const solid = (text: string): string => text.replace(/\s+/g, "");

interface Knowledge {
  known: ReadonlySet<string>;
  titles: ReadonlyMap<string, string>;
  others: ReadonlySet<string>;
  places: Places;
  address: string;
  leads: Leads;
}

function pageFaults(
  page: string,
  read: HtmlLinks,
  { known, titles, others, places, address, leads }: Knowledge,
): SiteFault[] {
  const { targets, ids, canonical, heading } = read;
  places.has(page, ids);
  const title = titles.get(page);
  const faults: SiteFault[] = [];
  if (!heading) faults.push({ why: "heading-missing", page, target: "h1" });
  else if (title !== undefined && solid(heading) !== solid(title))
    faults.push({ why: "other-report", page, target: heading });
  // A page that has moved names the address where it is now.
  if (canonical !== undefined && !(canonical.startsWith(address) && known.has(fileAt(canonical, address))))
    faults.push({ why: "file-missing", page, target: canonical });
  for (const target of targets) {
    const led = leads(target, page);
    if (led === "elsewhere") continue;
    if (typeof led === "string") faults.push({ why: led, page, target });
    else if (!known.has(led.file)) faults.push({ why: "file-missing", page, target });
    else if (led.fragment !== "" && led.file.endsWith(".html") && !others.has(led.file))
      places.asked(led.file, led.fragment, { page, target });
  }
  return faults;
}

/** Where a file of the site is served. */
const addressOf = (page: string, address: string): URL => new URL(page.replace(/(^|\/)index\.html$/, "$1"), address);

/** The file that is served at an address of the site. */
const fileAt = (url: string, address: string): string =>
  decodeURIComponent(url.slice(address.length)).replace(/(^|\/)$/, "$1index.html");

type Led = { file: string; fragment: string } | "elsewhere" | "outside" | "address-broken";
type Leads = (target: string, page: string) => Led;

/** Where the addresses of a site's pages lead. Most pages have most of theirs in common, which begin with a slash: each of these is read once. */
function leadsOf(address: string): Leads {
  const known = new Map<string, Led>();
  return (target, page) => {
    if (!target.startsWith("/")) return leadsTo(target, addressOf(page, address), address);
    const led = known.get(target) ?? leadsTo(target, addressOf(page, address), address);
    known.set(target, led);
    return led;
  };
}

/** The file of the site that an address leads to, and the place in it. */
function leadsTo(target: string, from: URL, address: string): Led {
  const url = URL.parse(target, from);
  if (!url) return "address-broken";
  // A whole address may name what another program serves on the same host; a path alone is meant for this site.
  if (url.origin !== from.origin || /^\s*[a-z][a-z0-9+.-]*:/i.test(target)) return "elsewhere";
  const base = basePath(address);
  if (!url.pathname.startsWith(base)) return "outside";
  try {
    const path = decodeURIComponent(url.pathname.slice(base.length));
    return {
      file: path === "" || path.endsWith("/") ? `${path}index.html` : path,
      fragment: decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, "")),
    };
  } catch {
    return "address-broken";
  }
}

const CSS_URL = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^)"'\s]*))\s*\)|@import\s+["']([^"']+)["']/g;
const SCRIPT_IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

function assetFaults(file: string, text: string, known: ReadonlySet<string>, leads: Leads): SiteFault[] {
  const targets = [...text.matchAll(file.endsWith(".css") ? CSS_URL : SCRIPT_IMPORT)].map(
    (found) => found.slice(1).find((part) => part !== undefined) ?? "",
  );
  return targets.flatMap((target): SiteFault[] => {
    if (/^(?:data|blob):|^#/.test(target)) return [];
    const led = leads(target, file);
    if (led === "elsewhere") return [];
    if (typeof led === "string") return [{ why: led, page: file, target }];
    return known.has(led.file) ? [] : [{ why: "file-missing", page: file, target }];
  });
}

interface Asker {
  page: string;
  target: string;
}

/** Places that can be pointed to, and those that are: a page may point into one that is read later. */
class Places {
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #asked = new Map<string, Map<string, Asker>>();

  has(page: string, ids: ReadonlySet<string>): void {
    this.#ids.set(page, ids);
  }

  /** The first that asks for a place speaks for all. */
  asked(page: string, id: string, by: Asker): void {
    const asked = this.#asked.get(page) ?? new Map<string, Asker>();
    if (!asked.has(id)) asked.set(id, by);
    this.#asked.set(page, asked);
  }

  missing(): SiteFault[] {
    return [...this.#asked].flatMap(([file, asked]) =>
      // The top of a page is always there.
      [...asked].flatMap(([id, by]): SiteFault[] =>
        id === "top" || this.#ids.get(file)?.has(id) ? [] : [{ why: "place-missing", ...by }],
      ),
    );
  }
}
