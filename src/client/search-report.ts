import type { SearchStrings } from "../i18n/zh-hans/search.ts";
import { placeId } from "../model/address.ts";
import type { SearchDocument } from "../model/search-document.ts";
import { excerpt } from "../search/query/excerpt.ts";
import { findHits, type Hit } from "../search/query/hits.ts";
import type { Phrase } from "../search/query/parse.ts";
import { element } from "./search-dom.ts";

/** Hits of one report that stand open; the others wait behind a summary. */
const openHits = 3;

export interface ReportWords {
  t: SearchStrings;
  kinds: Record<string, string>;
}

/** A report of the answer with every place that has the query's words. `href` is its page. */
export function reportResult(document_: SearchDocument, phrases: readonly Phrase[], href: string, { t, kinds }: ReportWords): HTMLElement {
  const hits = findHits(document_.places, phrases);
  const about = [document_.bodyName, t.year(document_.year), kinds[document_.kind] ?? document_.kind, t.places(hits.length)];
  return element(
    "article",
    { class: "result", "data-report": href },
    element("h2", {}, element("a", { href }, document_.title)),
    element("p", { class: "about" }, about.join(t.separator)),
    hitList(hits.slice(0, openHits), href, t),
    ...(hits.length > openHits ? [moreHits(hits.slice(openHits), href, t)] : []),
  );
}

const moreHits = (hits: readonly Hit[], href: string, t: SearchStrings): HTMLElement =>
  element("details", {}, element("summary", {}, t.morePlaces(hits.length)), hitList(hits, href, t));

const hitList = (hits: readonly Hit[], href: string, t: SearchStrings): HTMLElement =>
  element("ul", { class: "hits", role: "list" }, ...hits.map((hit) => hitItem(hit, href, t)));

function hitItem({ place, marks }: Hit, href: string, t: SearchStrings): HTMLElement {
  const { cutBefore, cutAfter, pieces } = excerpt(place.text, marks);
  const words = pieces.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
  const link = element("a", { href: `${href}#${placeId(place.n)}` }, ...(cutBefore ? [t.ellipsis] : []), ...words, ...(cutAfter ? [t.ellipsis] : []));
  return element("li", { "data-hit": place.n, "data-kind": place.kind }, link);
}
