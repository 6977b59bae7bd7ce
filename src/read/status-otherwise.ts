import type { Span } from "../model/dataset.ts";
import { hedgeAt } from "../prose/hedges.ts";
import { inFolded } from "../prose/place-text.ts";
import { provisionalAround, provisionalIn, type ProvisionalWords } from "../prose/provisional.ts";
import { folded } from "../text/fold.ts";
import { captionsOf } from "./captions.ts";
import { cellText } from "./cell-text.ts";
import type { Draft } from "./entries.ts";
import { saysCoverage, speaksOf, type TextNote } from "./notes-told.ts";
import type { Above } from "./outline.ts";
import type { ReadPlace } from "./read-places.ts";

/** What a text says of a number that its entry leaves out. */
export interface Unsaid {
  status?: ProvisionalWords;
  /** The words of the note below its table. */
  covers?: string;
}

interface Around {
  one: ReadPlace;
  number: Span;
  index: number;
  above: Above | undefined;
  notes: { of: (index: number) => TextNote[] };
}

/** What the text says of how final a number is and of what it covers, apart from its sentence too, and its entry does not. An entry's note has said it. */
export function statusOtherwise({ status, note, definition }: Draft, around: Around): Unsaid {
  if (note !== undefined || status === "M") return {};
  const { index } = around;
  const notes = around.notes.of(index).filter((one) => speaksOf(one, definition, index));
  const covers = notes.find(({ words, below }) => below && provisionalIn(words) === undefined && saysCoverage(words))?.words;
  return {
    status: status === "A" ? (provisionalOf(around) ?? first(notes.map(({ words }) => provisionalIn(words)))) : undefined,
    covers: covers?.replace(/[。;]$/, "").slice(0, LONGEST),
  };
}

const LONGEST = 40;

const first = (found: readonly (ProvisionalWords | undefined)[]): ProvisionalWords | undefined => found.find((one) => one !== undefined);

/** In its cell or sentence, the heads of its column and row, a cell beside it, the caption, the heading. */
function provisionalOf({ one: { place, text }, number, above }: Around): ProvisionalWords | undefined {
  const cell = cellText(place, number);
  const heading = above?.headings.at(-1);
  if (!cell) {
    // 据初步统计 is asked about already, with the bound.
    const own = hedgeAt(text, number) === undefined ? provisionalAround(text.source.text, inFolded(text.source, number)) : undefined;
    return own ?? (heading && provisionalIn(folded(heading.stated)));
  }
  const beside = cell.beside.map(({ text: words }) => provisionalIn(words)).filter((found, at) => found?.words === cell.beside[at]?.text);
  return first([provisionalAround(cell.text, cell.number), provisionalIn(cell.head), provisionalIn(cell.label), ...beside, ...captionsOf(place, above).map(provisionalIn)]);
}
