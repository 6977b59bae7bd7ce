import type { Commitment, Place } from "../model/dataset.ts";
import { foldText } from "../text/fold.ts";
import { clauses } from "../text/sentences.ts";

const folded = (text: string): string => foldText(text).text;

/** The first clause of a text, as it is compared. */
function opening(text: string): string {
  const [first] = clauses(text);
  return folded(first === undefined ? text : text.slice(first.start, first.end));
}

/**
 * Where a report's text writes a commitment out: the place that begins with its first words, else one that holds them, else one
 * that begins with its heading. Undefined where the text does not have it.
 */
export function commitmentPlace({ heading, text }: Pick<Commitment, "heading" | "text">, places: readonly Place[]): Place | undefined {
  const words = opening(text);
  const read = places.filter(({ kind }) => kind !== "title").map((place) => ({ place, text: folded(place.text) }));
  const found =
    read.find((each) => each.text.startsWith(words)) ??
    read.find((each) => each.text.includes(words)) ??
    (heading === undefined ? undefined : read.find((each) => each.text.startsWith(folded(heading))));
  return found?.place;
}
