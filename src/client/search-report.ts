import type { SearchStrings } from "../i18n/in-browser.ts";
import { placeId } from "../model/address.ts";
import type { ReportKind } from "../model/dataset.ts";
import type { CatalogueEntry, SearchDocument } from "../model/search-document.ts";
import { excerpt, markedPieces, type Piece } from "../search/query/excerpt.ts";
import { findHits, type Hit } from "../search/query/hits.ts";
import type { Phrase } from "../search/query/parse.ts";
import { element } from "./search-dom.ts";
import { retryButton } from "./search-message.ts";

/** Hits of one report below its title that stand open; the others wait behind a summary. */
const openHits = 3;

export interface ReportWords {
  t: SearchStrings;
  kinds: Record<ReportKind, string>;
}

/** A report of the answer with every place that has the query's words. `href` is its page. */
export function reportResult(
  document_: SearchDocument,
  phrases: readonly Phrase[],
  href: string,
  { t, kinds }: ReportWords,
): HTMLElement {
  const hits = findHits(document_.places, phrases);
  const title = hits.find(({ place }) => place.kind === "title");
  const others = hits.filter((hit) => hit !== title);
  return element(
    "article",
    { class: "result", "data-report": href },
    title ? titleHit(title, href) : element("h2", {}, element("a", { href }, document_.title)),
    element("p", { class: "about" }, aboutLine(document_, hits.length, { t, kinds })),
    ...(others.length > 0 ? [hitList(others.slice(0, openHits), href, t)] : []),
    ...(others.length > openHits ? [moreHits(others.slice(openHits), href, t)] : []),
  );
}

/** A report whose words could not be loaded, named by what the catalogue knows; `retry` puts the report in its place. */
export function missingReport(
  { id, body, year, kind }: CatalogueEntry,
  label: string,
  { t, kinds }: ReportWords,
  retry: () => void,
): HTMLElement {
  const name = [label === "" ? body : label, t.year(year), kinds[kind]].join(t.separator);
  return element(
    "article",
    { class: "result", "data-report-missing": id },
    element("p", {}, t.missing(name)),
    retryButton(retry, t),
  );
}

/** A title that has the words is a place like any other, so it is not said again below. */
const titleHit = ({ place, marks }: Hit, href: string): HTMLElement =>
  element(
    "h2",
    { "data-hit": place.n },
    element("a", { href: placeAddress(href, place) }, ...drawn(markedPieces(place.text, marks))),
  );

const aboutLine = (
  { bodyName, bodyInferred, year, kind, text }: SearchDocument,
  places: number,
  { t, kinds }: ReportWords,
): string =>
  [
    bodyName,
    ...(bodyInferred ? [t.bodyInferred] : []),
    t.year(year),
    kinds[kind],
    ...(text === "summary" ? [t.summary] : []),
    t.places(places),
  ].join(t.separator);

/** The summary's two wordings: the style shows the one that fits. */
const moreHits = (hits: readonly Hit[], href: string, t: SearchStrings): HTMLElement =>
  element(
    "details",
    {},
    element(
      "summary",
      {},
      element("span", { class: "to-open" }, t.morePlaces(hits.length)),
      element("span", { class: "to-close" }, t.fewerPlaces),
    ),
    hitList(hits, href, t),
  );

const hitList = (hits: readonly Hit[], href: string, t: SearchStrings): HTMLElement =>
  element("ul", { class: "hits", role: "list" }, ...hits.map((hit) => hitItem(hit, href, t)));

function hitItem({ place, marks }: Hit, href: string, t: SearchStrings): HTMLElement {
  const { cutBefore, cutAfter, pieces } = excerpt(place.text, marks);
  const words = [...(cutBefore ? [t.ellipsis] : []), ...drawn(pieces), ...(cutAfter ? [t.ellipsis] : [])];
  const table = place.table ? [element("span", { class: "of-table" }, t.ofTable(place.table))] : [];
  return element(
    "li",
    { "data-hit": place.n, "data-kind": place.kind },
    ...table,
    element("a", { href: placeAddress(href, place) }, ...words),
  );
}

const placeAddress = (href: string, { n }: Hit["place"]): string => `${href}#${placeId(n)}`;

const drawn = (pieces: readonly Piece[]): (HTMLElement | string)[] =>
  pieces.map(({ text, marked }) => (marked ? element("mark", {}, text) : text));
