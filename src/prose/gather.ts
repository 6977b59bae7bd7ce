import { facetWords } from "./facet-words.ts";
import type { ScopeOf } from "./scopes.ts";
import { planStart, type Section } from "./sections.ts";
import { yearStated } from "./year-stated.ts";
import type { DocumentObservation, DocumentPlace, DocumentRejection } from "./document-reading.ts";
import type { Attributed, Taken } from "./attribution.ts";

/** With the words that name its metric. */
type Named = DocumentObservation & { wording: string };

/** All that the places of one document are judged by together. */
export interface Whole {
  places: readonly DocumentPlace[];
  sections: readonly Section[];
  scopeOf: ScopeOf;
}

/** Puts the places' numbers together: what is planned is left, what is repeated is taken once, and values that differ are told apart. */
export function gather(
  attributed: readonly Attributed[],
  whole: Whole,
): { observations: DocumentObservation[]; rejections: DocumentRejection[] } {
  const observations: Named[] = [];
  const rejections: DocumentRejection[] = [];
  const known = new Set<string>();
  attributed.forEach(({ taken, left }, place) => {
    for (const one of left) rejections.push({ ...one, place });
    const plan = planned(whole, place);
    for (const one of taken) {
      const { start, end, quote, metric } = one;
      const leave = (reason: DocumentRejection["reason"]) =>
        rejections.push({ start, end, quote, place, reason, candidate: metric });
      if (whole.sections[place]?.others) leave("others");
      else if (plan !== undefined && start >= plan) leave("planned");
      else {
        const found = observed(one, place, whole);
        const figure = figureOf(found);
        if (known.has(figure)) leave("repeated");
        else observations.push(found);
        known.add(figure);
      }
    }
  });
  return { observations: toldApart(observations, whole), rejections };
}

/** From where on a place tells of plans. */
function planned({ places, sections }: Whole, place: number): number | undefined {
  const section = sections[place];
  return section?.planned ? 0 : planStart(places[place]?.text ?? "", section?.year);
}

function observed(
  { sentence, wording, share, year: own, ...one }: Taken,
  place: number,
  { places, sections, scopeOf }: Whole,
): Named {
  const text = places[place]?.text ?? "";
  const usual = sections[place]?.year;
  // 大会期间和闭会期间分别收到312件和33件: the time is the one that the number is paired with.
  const at = share?.end ?? one.start;
  const stated = own ?? yearStated(text, sentence.start, at);
  const year = stated === "before" ? (usual === undefined ? undefined : usual - 1) : (stated ?? usual);
  const questions = usual !== undefined && year !== usual ? [...one.questions, "other-year" as const] : one.questions;
  return { ...one, place, year, scope: scopeOf(place, at), questions, wording: text.slice(wording.start, wording.end) };
}

const keyOf = ({ metric, facet, year }: DocumentObservation): string => JSON.stringify([metric, facet, year]);

const figureOf = (one: DocumentObservation): string => {
  const { value, valueMax, unit, bound } = one.quantity;
  return JSON.stringify([keyOf(one), value, valueMax, unit, bound]);
};

const RIVALS = 50;

/**
 * Values of one metric that differ are told apart by facets in the document's own words, as far as it has such words: what is special
 * about each, or how it names the metric. One that says nothing special stays without: it is the metric's own.
 */
function toldApart(observations: Named[], { places }: Whole): DocumentObservation[] {
  const special = observations.map(
    (one) =>
      one.facet ??
      (one.questions.includes("several-metrics") ? "" : facetWords(places[one.place]?.text ?? "", one, one.wording)),
  );
  const alike = Map.groupBy(
    observations.keys(),
    (index) => `${keyOf(observations[index] as Named)} ${observations[index]?.scope}`,
  );
  return observations.map(({ wording, ...one }, index) => {
    const same = alike.get(`${keyOf(one)} ${one.scope}`) ?? [];
    if (same.length < 2) return one;
    const questions = [...one.questions, "value-differs" as const];
    // Thousands of values are no document's: the first tell enough.
    const rivals = same.slice(0, RIVALS).filter((rival) => rival !== index);
    const own =
      special[index] ||
      (rivals.some((rival) => special[rival] === "") &&
      rivals.every((rival) => observations[rival]?.wording !== wording)
        ? wording
        : undefined);
    return { ...one, ...(own && { facet: own }), questions };
  });
}
