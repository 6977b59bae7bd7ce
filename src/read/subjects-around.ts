import type { Body, Span } from "../model/dataset.ts";
import { inFolded } from "../prose/place-text.ts";
import { otherSubject, placeOfCaption, placeOfColumn, placeOfRow, subjectOf, type OtherSubject, type OwnBody } from "../prose/subjects.ts";
import { folded } from "../text/fold.ts";
import type { Draft } from "./entries.ts";
import { captionsOf } from "./captions.ts";
import { cellText, type CellText } from "./cell-text.ts";
import type { Above } from "./outline.ts";
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

/** Whom a number is said of: in its cell, its column's head, its row's and its table's caption; in its sentence; in the nearest heading. */
export function subjectAround({ place, text }: ReadPlace, above: Above | undefined, number: Span, own: OwnBody): OtherSubject | undefined {
  const cell = cellText(place, number);
  if (cell) return subjectInTable(cell, own) ?? (isOwnRow(cell, own) ? undefined : subjectOfCaption(captionsOf(place, above), own));
  const inText = otherSubject(text.source.text, inFolded(text.source, number), own);
  if (inText) return inText;
  const heading = above?.headings.at(-1);
  const headed = heading && subjectOf(folded(heading.stated).replace(/^[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?/, ""), own);
  return headed && !opensWithOwn(text.source.text, own) ? { ...headed, certainty: "likely" } : undefined;
}

const subjectInTable = ({ head, label }: CellText, own: OwnBody): OtherSubject | undefined => subjectOf(head, own) ?? placeOfColumn(head, own) ?? subjectOf(label, own) ?? placeOfRow(label, own);

/** 市本级 in a table of 各县区. */
const isOwnRow = ({ head, label }: CellText, own: OwnBody): boolean => [head, label].some((words) => /^[市省县区州]?本级|^本[市省县区州会]/.test(words) || own.names.some((name) => words.includes(name)));

/** A caption names whom its table tells of; a row may still be of another. */
function subjectOfCaption(captions: readonly string[], own: OwnBody): OtherSubject | undefined {
  for (const caption of captions) {
    const found = subjectOf(caption, own) ?? placeOfCaption(caption, own);
    if (found) return { ...found, certainty: "likely" };
    if (own.names.some((name) => caption.includes(name))) return undefined;
  }
  return undefined;
}

const opensWithOwn = (text: string, own: OwnBody): boolean => subjectOf(text, own) === null;
