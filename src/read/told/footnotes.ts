import type { Span } from "../../model/dataset.ts";
import { folded } from "../../text/fold.ts";
import { visit } from "../markdown/visit.ts";
import type { OpenPlace } from "../markdown/open-place.ts";
import type { ReadPlace } from "../places/read-places.ts";

/** How far behind a number its mark may stand: 立案230件[^1], 立案230件提案[^1]; and before it, behind its name: 立案数[^1]：230件. */
const NEAR = 6;
/** 2023年底数尚在汇总: of what there is not yet. */
const notYet = /[,;][^,;。]*(?:尚[在未待]|还[在未]|有待|待)[^,;。]*/g;
const NAMED = /^[：:为是共达\s]{0,3}$/;

/** Gives the words of the footnotes whose marks stand right behind a number, or between its name and it. */
export function footnotesIn(read: readonly ReadPlace[]): (place: OpenPlace, number: Span) => string[] {
  const notes = new Map<string, string>();
  for (const { place } of read)
    visit(place.element, "element", ({ properties }) => {
      if ("dataFootnoteBackref" in properties)
        notes.set(String(properties.href).slice(1), folded(place.stated).trim().replace(notYet, ""));
    });
  if (notes.size === 0) return () => [];
  const marks = new Map(read.map(({ place }) => [place, marksOf(place)]));
  return (place, { start, end }) =>
    (marks.get(place) ?? [])
      .filter(
        ({ at }) =>
          (end <= at && at <= end + NEAR && !/[\d,，。；;]/.test(place.text.slice(end, at))) ||
          (at <= start && NAMED.test(place.text.slice(at, start))),
      )
      .flatMap(({ id }) => notes.get(id) ?? []);
}

/** The marks of a place, and how many of its characters stand before each. */
function marksOf({ element, pieces }: OpenPlace): { id: string; at: number }[] {
  const ends = new Map(pieces.map(({ node, start }) => [node, start + node.value.length]));
  const found: { id: string; at: number }[] = [];
  let at = 0;
  visit(element, (node) => {
    if (node.type === "text") at = ends.get(node) ?? at;
    if (node.type === "element" && "dataFootnoteRef" in node.properties)
      found.push({ id: String(node.properties.id), at });
    return undefined;
  });
  return found;
}
