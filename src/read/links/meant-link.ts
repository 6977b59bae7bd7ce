import { at } from "../../model/at.ts";
import { closest, distance } from "fastest-levenshtein";
import { plainWords, type SiteMap } from "./site-map.ts";
import { idsAt, type LinkingPage } from "./linking-page.ts";

/** What a dead link was probably meant to be, written as it should be; undefined where nothing is near. */
export function meantLink(url: string, page: LinkingPage, map: SiteMap): string | undefined {
  const [, written = "", query = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/.exec(readable(url.trim())) ?? [];
  const path = written === "" ? page.path : meantPath(written, page, map);
  if (path === undefined) return undefined;
  const place = fragment === "" ? "" : meantPlace(fragment, path, map);
  const link = written === "" ? "" : map.files.has(path) ? map.base + path : relative(page.path, path);
  // Without a place that exists, the page alone is no answer to a link within it.
  return place === undefined && written === "" ? undefined : `${link}${query}${place ? `#${place}` : ""}`;
}

function meantPath(written: string, page: LinkingPage, map: SiteMap): string | undefined {
  const host = "http://here.invalid";
  const here = readable(URL.parse(written, `${host}${map.base}${page.path}`)?.pathname ?? "");
  for (const path of [here, `${here}/`, map.base + here.slice(1), `${map.base}${here.slice(1)}/`]) {
    if (idsAt(path, map) !== "no page") return path.slice(map.base.length);
  }
  const below = here.slice(map.base.length);
  const moved = map.redirects.get(below) ?? map.redirects.get(`${below}/`);
  if (moved !== undefined) return moved;
  const source = readable(URL.parse(written, `${host}/${page.file}`)?.pathname ?? "").slice(1);
  return (
    otherForm(below, map) ??
    map.sources.get(source) ??
    [sameEnd(written, page, map), nearest(below, map)].find((path) => path !== undefined && isOfBody(path, below, map))
  );
}

/** Whether a report is the body's that the link names, or that it names none that there is: what is missing here is not at another body's. */
function isOfBody(path: string, below: string, { pages }: SiteMap): boolean {
  const [named, found] = [below, path].map((one) => /^reports\/([^/]+)\//.exec(one)?.[1]);
  return named === undefined || found === undefined || named === found || !pages.has(`bodies/${named}/`);
}

/** The file or page whose name is the same, in another Unicode form. */
const otherForm = (path: string, { pages, files }: SiteMap): string | undefined =>
  [...files, ...pages.keys()].find((one) => one.normalize() === path.normalize());

/** The page that ends as the link does, of several the one beside the page that links. */
function sameEnd(written: string, page: LinkingPage, { byEnd }: SiteMap): string | undefined {
  const parts = written
    .replace(/(?:\.(?:mdx?|html?))?\/*$/, "")
    .split("/")
    .filter((part) => !/^\.{0,2}$/.test(part));
  const pair = byEnd.get(parts.slice(-2).join("/"));
  const found = (parts.length > 1 && pair) || byEnd.get(at(parts, -1)) || [];
  const folder = page.path.replace(/[^/]*\/$/, "");
  return (
    found.find((path) => path.startsWith(folder) && path !== page.path) ?? (found.length === 1 ? found[0] : undefined)
  );
}

function nearest(path: string, { pages }: SiteMap): string | undefined {
  const wanted = path.replace(/\/*$/, "/");
  const best = wanted.length > 3 ? closest(wanted, [...pages.keys()]) : undefined;
  // Another year is another report, and no misspelling.
  return best && digits(best) === digits(wanted) && distance(wanted, best) <= 2 ? best : undefined;
}

const digits = (path: string): string => path.replace(/\D/g, "");

/** The place by another spelling, or by the words of its heading. */
function meantPlace(fragment: string, path: string, { pages, headings }: SiteMap): string | undefined {
  const ids = pages.get(path);
  if (ids === undefined || ids.has(fragment)) return fragment;
  const form = [...ids].find((id) => id.normalize() === fragment.normalize());
  if (form !== undefined) return form;
  const words = plainWords(fragment);
  const heading = headings.get(path)?.get(words);
  if (heading !== undefined) return heading;
  const same = [...ids].find((id) => plainWords(id) === words);
  if (same !== undefined || /^p\d+$/i.test(fragment) || ids.size === 0) return same;
  const best = closest(fragment, [...ids]);
  return distance(fragment, best) <= Math.max(1, Math.floor(best.length / 4)) ? best : undefined;
}

/** The way from one page to another, whatever the base path is. */
function relative(from: string, to: string): string {
  const [here, there] = [from.split("/").slice(0, -1), to.split("/").slice(0, -1)];
  const file = to.slice(to.lastIndexOf("/") + 1);
  let shared = 0;
  while (shared < here.length && shared < there.length && here[shared] === there[shared]) shared++;
  const path =
    "../".repeat(here.length - shared) +
    there
      .slice(shared)
      .map((part) => `${part}/`)
      .join("") +
    file;
  return path === "" ? "./" : path;
}

/** Decoded, where it can be. */
export function readable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
