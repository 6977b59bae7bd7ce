import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { attribute } from "./support/dom.ts";
import { page, pages, type Page } from "./support/pages.ts";
import { sites, type Site } from "./support/sites.ts";

const linking = ["href", "src", "action", "data-src"];

/** What a page points to: its URLs as written. */
const targets = ({ elements }: Page): string[] =>
  elements.flatMap((element) => linking.flatMap((name) => attribute(element, name) ?? []));

/** Why a link leads nowhere; undefined when it leads somewhere, or off the site. */
function deadEnd(site: Site, from: Page, target: string): string | undefined {
  const url = new URL(target, `http://site.invalid${from.path}`);
  if (url.hostname !== "site.invalid") return undefined;
  if (!url.pathname.startsWith(site.base)) return "outside the base path";
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const file = path === "" || path.endsWith("/") ? `${path}index.html` : path;
  const onDisk = join(site.folder, file);
  if (!existsSync(onDisk) || statSync(onDisk).isDirectory()) return "no such file";
  if (!url.hash || !file.endsWith(".html")) return undefined;
  return page(site, file).ids.has(decodeURIComponent(url.hash.slice(1))) ? undefined : "no such place in the page";
}

describe.each(sites)("links $name", (site) => {
  it("every internal link and fragment leads somewhere", () => {
    const dead = pages(site).flatMap((from) =>
      [...new Set(targets(from))].flatMap((target) => {
        const why = deadEnd(site, from, target);
        return why ? [`${from.path} → ${target}: ${why}`] : [];
      }),
    );
    expect(dead).toEqual([]);
  });

  it("every page can be reached from the home page", () => {
    const byPath = new Map(pages(site).map((each) => [each.path, each]));
    const reached = new Set<string>();
    const visit = (path: string): void => {
      const from = byPath.get(path);
      if (!from || reached.has(path)) return;
      reached.add(path);
      for (const target of targets(from)) visit(new URL(target, `http://site.invalid${path}`).pathname);
    };
    visit(site.base);
    const unreached = [...byPath.keys()].filter((path) => !reached.has(path) && !path.endsWith("404.html"));
    expect(unreached).toEqual([]);
  });
});
