import type { Body, Span } from "../../model/dataset.ts";
import { facetNames, namesFacet, otherFacetIn } from "../../prose/facet-said.ts";
import { gradeOf, gradeOtherwise } from "../../prose/grades.ts";
import { inFolded } from "../../prose/place-text.ts";
import { folded } from "../../text/fold.ts";
import { captionsOf } from "../places/captions.ts";
import { cellText } from "../places/cell-text.ts";
import type { Draft } from "../entries/entries.ts";
import { withoutOthers } from "./facet-of-part.ts";
import type { Above } from "../places/outline.ts";
import type { ReadPlace } from "../places/read-places.ts";

/** Which other facet is named, and in which words; neither where none is. */
export interface FacetOtherwise {
  other?: { id: string; words: string };
}

/** What the text around a number says against the facet of its entry: nothing there names it, or another is named right beside the number. */
export function facetOtherwise(
  { metric, facet, note, definition }: Draft,
  one: ReadPlace,
  above: Above | undefined,
  number: Span,
  { title, body }: { title: string; body: Body },
): FacetOtherwise | undefined {
  if (facet === undefined) return undefined;
  const { stated } = one.place;
  const grade = gradeTold(facet, definition, one, number);
  if (grade) return grade;
  const apart = cellText(one.place, number) ? stated : withoutOthers(stated, number);
  const own = apart.replace(bothKinds, "□");
  if (own === stated && isTold(one, number, metric, facet)) return undefined;
  // An id that is listed nowhere is asked about as such.
  if (!/\p{Script=Han}/u.test(facet) && !definition.facets.some(({ id }) => id === facet)) return undefined;
  const paired = pairedWith(one, number, metric);
  if (paired?.facet === facet) return undefined;
  if (paired !== undefined && definition.facets.some(({ id }) => id === facet))
    return { other: { id: paired.facet, words: one.place.stated.slice(paired.start, paired.end).slice(-LONGEST) } };
  const named = namesFacet(withoutBody(spelledOut(surroundings(own, one, above, title)), body), facet, definition);
  if (named) return undefined;
  const other = own === apart ? otherFacetIn(beside(one, number), facet, definition) : undefined;
  if (other) return { other };
  return named === undefined || note !== undefined ? undefined : {};
}

/** 满意率 beside 满意和基本满意率: another grade than the one that the facet is called by. */
function gradeTold(
  facet: string,
  definition: Draft["definition"],
  { place, text }: ReadPlace,
  number: Span,
): FacetOtherwise | undefined {
  const gradeOfFacet = (id: string) => gradeOf(facetNames(id, definition).join(",").replace(/,.*/, ""));
  const own = gradeOfFacet(facet);
  if (own === undefined || cellText(place, number)) return undefined;
  const told = gradeOtherwise(text.source.text, inFolded(text.source, number), own);
  if (told === undefined) return undefined;
  const other = definition.facets.find(({ id }) => id !== facet && gradeOfFacet(id) === told);
  return other ? { other: { id: other.id, words: GRADES[told] } } : {};
}

const GRADES = { satisfied: "满意", basically: "基本满意", both: "满意和基本满意" };

/** 分别 and the like give a number its facet from farther away. */
const isTold = ({ text, columns }: ReadPlace, { start, end }: Span, metric: string, facet: string): boolean =>
  [...text.mentions, ...columns].some(
    (mention) =>
      mention.start < end &&
      start < mention.end &&
      mention.candidates.some((one) => one.metric === metric && one.facet === facet),
  );

const LONGEST = 16;

/** The facet of the thing that 分别 pairs the number with. */
function pairedWith({ text }: ReadPlace, { start, end }: Span, metric: string): (Span & { facet: string }) | undefined {
  const told = text.mentions
    .filter((mention) => mention.start < end && start < mention.end)
    .flatMap(({ candidates }) => candidates);
  return told.flatMap((one) =>
    one.metric === metric && one.share && one.facet !== undefined
      ? [{ start: one.share.start, end: one.share.end, facet: one.facet }]
      : [],
  )[0];
}

/** 主会办 is 主办 and 会办, and neither alone. */
const bothKinds = /主、?[会协]办/g;

/** A、B、C三类 names A类 and B类 too, “A”类 A类. */
const spelledOut = (text: string): string =>
  text
    .replace(/[“"'‘]([a-z])[”"'’](?=类|、[“"'‘])/g, "$1")
    .replace(/(?:[a-z][、,/和与及])+[a-z](?=[一二三四五六]?类)/g, (letters) =>
      letters.replace(/[a-z](?=[、,/和与及])/g, "$&类"),
    )
    .replace(/(?<=[a-z])[一二三四五六](?=类)/g, "");

/** 市政协 in 甲市政协's own report names no 省政协采用 or 市政协采用. */
const withoutBody = (text: string, { short }: Body): string =>
  text.replaceAll(folded(/.(?:政协|人大)$/.exec(short.zh)?.[0] ?? short.zh), "□");

/** All that may name a facet: the place, what opens its list, its table's heads and caption, the headings, the title. */
function surroundings(stated: string, { place }: ReadPlace, above: Above | undefined, title: string): string {
  const opened = [above?.opening, above?.list].flatMap((opening) => opening?.place.stated ?? []);
  const heads = place.cells.map(({ head }) => head);
  return folded(
    [
      stated,
      ...opened,
      ...heads,
      ...(place.kind === "row" ? captionsOf(place, above) : []),
      ...(above?.headings ?? []).map(({ stated }) => stated),
      title,
    ].join("\n"),
  );
}

/** The number's clause, or its cell with the heads of its column and row. */
function beside({ place, text }: ReadPlace, number: Span): string {
  const cell = cellText(place, number);
  const { start, end } = text.around(number.start).clause;
  return cell ? [cell.text, cell.head, cell.label].join("\n") : folded(place.stated.slice(start, end));
}
