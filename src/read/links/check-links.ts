import { diagnostic, type Diagnostic, type DiagnosticData } from "../../model/diagnostic.ts";
import { meantLink, readable } from "./meant-link.ts";
import type { SiteMap } from "./site-map.ts";
import { type LinkingPage, idsAt } from "./linking-page.ts";

type Problem = DiagnosticData["link-dead"]["problem"];

const SCHEME = /^[a-z][a-z+.-]*:/i;

/** A slash forgotten, browsers take it for a place in this site; nobody to write to. */
const NO_HOST = /^(?:https?:(?!\/\/[^/])|mailto:\s*$)/i;

/** What is sought of a dead link's meaning costs more than finding it dead. */
const MOST_SUGGESTIONS = 50;

/** Every link into the site must lead to a page, a file or a place that there will be. */
export function checkLinks(pages: readonly LinkingPage[], map: SiteMap, report: (found: Diagnostic) => void): void {
  let sought = 0;
  for (const page of pages) {
    for (const link of page.links) {
      const dead = deadEnd(link.url, page, map);
      if (dead === undefined) continue;
      const suggestion =
        dead.problem !== "empty" && sought++ < MOST_SUGGESTIONS ? meantAddress(link.url, page, map) : undefined;
      const problem = suggestion !== undefined && isOtherForm(link.url, suggestion) ? "form" : dead.problem;
      report(
        diagnostic("link-dead", link.at, { url: link.url, problem, suggestion }, dead.written ? "warning" : "error"),
      );
    }
  }
}

/** Whether two addresses look the same, and end in names that are not: systems write é in one character or in two. */
const isOtherForm = (url: string, other: string): boolean =>
  lastName(url) !== lastName(other) && lastName(url).normalize() === lastName(other).normalize();

const lastName = (url: string): string => readable(/[^/#]*\/?$/.exec(url)?.[0] ?? url);

/** Of an address of a host that cannot be, the one with slashes for backslashes may be meant. */
function meantAddress(url: string, page: LinkingPage, map: SiteMap): string | undefined {
  if (!SCHEME.test(url.trim()) || URL.canParse(url)) return meantLink(url, page, map);
  const slashed = url.replace(/%5C/gi, "/");
  return URL.canParse(slashed) ? slashed : undefined;
}

/** Why a link leads nowhere; undefined where it leads somewhere, or off the site. `written`: with the site's whole address, which may be another's page. */
function deadEnd(url: string, page: LinkingPage, map: SiteMap): { problem: Problem; written: boolean } | undefined {
  if (url.trim() === "") return { problem: "empty", written: false };
  const written = SCHEME.test(url.trim());
  if (NO_HOST.test(url.trim())) return { problem: "address", written: false };
  const own = new URL(map.site.address);
  const whole = written ? URL.parse(url) : undefined;
  if (whole === null) return { problem: "address", written: false };
  if (whole && whole.origin !== own.origin) return undefined;
  for (const prefix of ["", ...map.prefixes]) {
    const target = URL.parse(url, `${own.origin}${map.base}${prefix}${page.path}`);
    if (!target) return { problem: "address", written };
    // The host's other pages are not ours.
    if (target.origin !== own.origin || (written && !target.pathname.startsWith(map.base))) return undefined;
    const problem = problemOf(target, url, map);
    if (problem !== undefined) return { problem: prefix === "" ? problem : "language", written };
  }
  return undefined;
}

function problemOf({ pathname, hash }: URL, url: string, map: SiteMap): Problem | undefined {
  const path = decoded(pathname);
  const fragment = decoded(hash.slice(1));
  if (path === undefined || fragment === undefined) return "address";
  const ids = idsAt(path, map);
  if (ids !== "no page") return ids === "any" || fragment === "" || ids.has(fragment) ? undefined : "place";
  if (/\.mdx?$/.test(path)) return "source";
  if (idsAt(`${path}/`, map) !== "no page") return "slash";
  return url.trim().startsWith("/") && !path.startsWith(map.base) && idsAt(map.base + path.slice(1), map) !== "no page"
    ? "base"
    : "page";
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
