import type { Metric } from "../model/schema/metric.ts";
import { attribute } from "./attribute.ts";
import { attributeCells } from "./attribute-cells.ts";
import { gather } from "./gather.ts";
import { isAboutPart } from "./part-year.ts";
import { scopeFinder } from "./scopes.ts";
import { sectionsOf } from "./sections.ts";
import type { DocumentPlace, DocumentAbout, DocumentReading } from "./document-reading.ts";
import type { Attributed } from "./attribution.ts";

/** What a document states: its observations, each with the clause that states it, and every other number with the reason it was left. Never throws. */
export function readDocument(
  places: readonly DocumentPlace[],
  metrics: Metric[],
  about: DocumentAbout,
): DocumentReading {
  const sections = sectionsOf(places, about);
  const scopeOf = scopeFinder(places, about);
  const aboutPart = places.slice(0, TITLES).some(({ text }) => !/[。；;]/.test(text) && isAboutPart(text));
  const attributed = places.map((place) => attributedIn(place, metrics, aboutPart));
  return {
    ...gather(attributed, { places, sections, scopeOf }),
    years: sections.map(({ year }) => year),
    planned: sections.map(({ planned }) => planned),
  };
}

/** How many places may hold a title and what stands below it. */
const TITLES = 3;

function attributedIn(place: DocumentPlace, metrics: Metric[], aboutPart: boolean): Attributed {
  if (place.kind === "title") return { taken: [], left: [] };
  return place.cells && place.cells.length > 0 ? attributeCells(place, metrics) : attribute(place, metrics, aboutPart);
}
