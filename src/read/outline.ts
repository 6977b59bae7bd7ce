import type { OpenPlace } from "./places.ts";
import type { ReadPlace } from "./read-places.ts";

const depthOf = ({ element }: OpenPlace): number => Number(element.tagName[1]);

/** What stands above a place and may speak of it. */
export interface Above {
  /** The outermost first. */
  headings: OpenPlace[];
  /** For an item: the paragraph before its list. */
  opening?: ReadPlace;
  /** For an item: the item whose list it is in, else the paragraph before its list. */
  list?: ReadPlace;
}

/** Items of an inner list stand farther in; a paragraph in an item stands behind the item's mark. */
const columnOf = ({ place: { element } }: ReadPlace): number => (element.position?.start.column ?? 0) - (element.tagName === "p" ? SHORTEST_MARK : 0);
const SHORTEST_MARK = 2;

/** What stands above each place of a text. */
export function outlineOf(read: readonly ReadPlace[]): Above[] {
  let headings: OpenPlace[] = [];
  let opening: ReadPlace | undefined;
  let outer: ReadPlace[] = [];
  return read.map((one) => {
    const { place } = one;
    const isItem = place.kind === "item";
    const before = isItem && opening?.place.kind === "paragraph" ? opening : undefined;
    outer = isItem ? outer.filter((item) => columnOf(item) < columnOf(one)) : [];
    const above = { headings, opening: before, list: outer.at(-1) ?? before };
    outer = isItem ? [...outer, one] : [];
    if (place.kind === "heading") headings = [...headings.filter((other) => depthOf(other) < depthOf(place)), place];
    if (place.kind !== "item") opening = one;
    return above;
  });
}
