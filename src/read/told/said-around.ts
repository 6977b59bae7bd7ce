import type { Span } from "../../model/dataset.ts";
import { inFolded } from "../../prose/place-text.ts";
import { opens, saidOf } from "../../prose/said-of.ts";
import { timesIn } from "../../prose/time-words.ts";
import { figuresIn } from "../../prose/worked-out.ts";
import { folded } from "../../text/fold.ts";
import type { ReadPlace } from "../places/read-places.ts";
import type { Above } from "../places/outline.ts";

/** What may say of which time a number is, folded. */
export interface SaidAround {
  /** Its sentence, what opens its paragraph and its list; its row and table. */
  own: string;
  /** Its paragraph up to it, what opens the text, and the openings before it that count something. */
  near: string;
  /** The title and the headings above it. */
  heads: string;
  /** What opens the text, its section and what was told under a time of its own. */
  openings: string;
}

/** How many places open a text. */
const OPENING = 2;

/** How far into a paragraph a time may stand that opens it. */
const OPENS = 8;

/**
 * What may say of which time each number is. A time that is said in another sentence of its section is that sentence's own: 去年大会期间，委员踊跃建言
 * makes no number above or below it last year's.
 */
export function saidAround(
  read: readonly ReadPlace[],
  above: readonly Above[],
  title: string,
): (index: number, number: Span) => SaidAround {
  const texts = read.flatMap(({ place }, index) =>
    place.kind === "heading" || place.kind === "row" ? [] : [{ place, index }],
  );
  const sectionOf = (index: number) => above[index]?.headings.at(-1);
  const stated = (index: number): string => folded(read[index]?.place.stated ?? "");
  const opening = texts
    .slice(0, OPENING)
    .map(({ index }) => ({ index, words: opens(stated(index)) }))
    .filter(({ words }) => timesIn(words).length > 0);
  return (index, number) => {
    const one = read[index];
    if (!one) return { own: "", near: "", heads: "", openings: "" };
    const { place, text } = one;
    const section = texts.filter((other) => other.index < index && sectionOf(other.index) === sectionOf(index));
    const isRow = place.cells.length > 0;
    const said = isRow ? undefined : saidOf(text.source.text, inFolded(text.source, number));
    const table = isRow ? [stated(index), ...place.cells.map(({ head }) => head), ...place.above] : [];
    const lead = section.at(-1)?.index;
    const lists = [above[index]?.opening, above[index]?.list].flatMap((list) => (list ? [list.place.stated] : []));
    const timed = section.findLast((other) => {
      const words = stated(other.index);
      const [first] = timesIn(words.slice(0, LONGEST));
      return first !== undefined && first.start <= OPENS;
    })?.index;
    const ofText = opening.filter((other) => other.index < index).map(({ words }) => words);
    const ofSection = [section[0]?.index, timed].flatMap((at) => (at === undefined ? [] : [opens(stated(at))]));
    const before = lead === undefined ? [] : [opens(stated(lead))];
    return {
      own: [...(said ? [said.sentence, said.opening] : []), ...table, ...lists].map(folded).join("\n"),
      near: [
        said?.paragraph ?? "",
        ...ofText,
        ...[...ofSection, ...before].filter((words) => isRow || figuresIn(words).length > 0),
      ].join("\n"),
      heads: [title, ...(above[index]?.headings ?? []).map((heading) => heading.stated)].map(folded).join("\n"),
      openings: [...ofText, ...ofSection].join("\n"),
    };
  };
}

const LONGEST = 40;
