import type { Body, Span } from "../model/dataset.ts";
import { labelCell } from "../prose/column-heads.ts";
import { inFolded } from "../prose/place-text.ts";
import { otherSubject, placeOfColumn, placeOfRow, subjectOf, type OtherSubject, type OwnBody } from "../prose/subjects.ts";
import { folded } from "../text/fold.ts";
import type { Draft } from "./entries.ts";
import type { Above } from "./outline.ts";
import { cellAt } from "./places.ts";
import type { ReadPlace } from "./read-places.ts";

/** The reporting body, as texts name it, and the site's others. */
export function ownBody({ id, short, name }: Body, bodies: readonly Body[]): OwnBody {
  return { names: [folded(short.zh), folded(name.zh)], others: bodies.filter((one) => one.id !== id).map((one) => folded(one.short.zh)) };
}

/** A facet or a metric that is worded so, or the editor's own words, and for a doubt a quote that holds them. */
export function isSettled({ facet, definition, quote }: Draft, { words, place, organ, certainty }: OtherSubject): boolean {
  const told = folded([...definition.wordings, ...definition.whole].join(" "));
  if (told.includes(words)) return true;
  if (certainty === "likely" && quote !== undefined && folded(quote).includes(words)) return true;
  if (facet === undefined) return false;
  const declared = definition.facets.find(({ id }) => id === facet);
  return declared === undefined || [declared.labels.zh, ...declared.wordings].some((one) => (place !== "" && folded(one).includes(place)) || (organ !== "" && folded(one).includes(organ)));
}

/** Whom a number is said of: in its cell, its column's head and its row's; in its sentence; in the nearest heading. */
export function subjectAround({ place, text }: ReadPlace, above: Above | undefined, number: Span, own: OwnBody): OtherSubject | undefined {
  const cell = cellAt(place, number);
  if (cell) {
    const first = labelCell(place.cells);
    const label = first ? folded(place.stated.slice(first.start, first.end)) : "";
    return subjectOf(folded(cell.head), own) ?? placeOfColumn(folded(cell.head), own) ?? subjectOf(label, own) ?? placeOfRow(label, own);
  }
  const inText = otherSubject(text.source.text, inFolded(text.source, number), own);
  if (inText) return inText;
  const heading = above?.headings.at(-1);
  const headed = heading && subjectOf(folded(heading.stated).replace(/^[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?/, ""), own);
  return headed && !opensWithOwn(text.source.text, own) ? { ...headed, certainty: "likely" } : undefined;
}

const opensWithOwn = (text: string, own: OwnBody): boolean => subjectOf(text, own) === null;
