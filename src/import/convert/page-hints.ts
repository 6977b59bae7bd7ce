import type { Hints } from "../block.ts";

/** Names of meta tags: those of the national guideline for government sites first, then what other sites use. */
const NAMES: Record<keyof Omit<Hints, "url">, string[]> = {
  title: ["articletitle", "og:title", "twitter:title"],
  published: ["pubdate", "publishdate", "article:published_time", "publish_time", "date", "dc.date"],
  source: ["contentsource", "source", "article:source"],
  author: ["author", "article:author", "dc.creator"],
};

/** What a page's head says of it. */
export function pageHints(document: Document): Hints {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = (meta.getAttribute("name") ?? meta.getAttribute("property") ?? "").toLowerCase();
    const content = meta.getAttribute("content")?.trim() ?? "";
    if (content !== "" && !metas.has(name)) metas.set(name, content);
  }
  const first = (names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((content) => content !== undefined);
  const canonical = document.querySelector("link[rel=canonical]")?.getAttribute("href") ?? metas.get("og:url");
  return {
    title: first(NAMES.title) ?? document.title.trim(),
    published: first(NAMES.published),
    source: first(NAMES.source),
    author: first(NAMES.author),
    url: canonical !== undefined && /^https?:\/\/[^\s"'<>]+$/i.test(canonical) ? canonical : undefined,
  };
}
