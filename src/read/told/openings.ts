import { folded } from "../../text/fold.ts";
import type { Above } from "../places/outline.ts";
import type { ReadPlace } from "../places/read-places.ts";

/** What may say since when a report's running totals are counted, folded. */
export interface Openings {
  title: string;
  /** The headings and lines above, what opens the list, and the text's first places. */
  lines: readonly string[];
}

const OPENING = 2;

/** The openings of each place. */
export const openingsOf = (
  read: readonly ReadPlace[],
  above: readonly Above[],
  title: string,
): ((index: number) => Openings) => {
  const first = read
    .flatMap(({ place }, index) => (place.kind === "heading" ? [] : [{ place, index }]))
    .slice(0, OPENING);
  return (index) => {
    const { headings = [], opening, list } = above[index] ?? {};
    const own = first.filter((one) => one.index < index).map(({ place }) => place);
    const places = [...headings, ...(opening ? [opening.place] : []), ...(list ? [list.place] : []), ...own];
    return {
      title: folded(title),
      lines: [...places.map(({ stated }) => stated), ...(read[index]?.place.above ?? [])].map(folded),
    };
  };
};
