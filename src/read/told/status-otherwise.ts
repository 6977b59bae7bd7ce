import type { Span } from "../../model/dataset.ts";
import { hedgeAt } from "../../prose/hedges.ts";
import { inFolded } from "../../prose/place-text.ts";
import { provisionalAround, provisionalIn, type ProvisionalWords } from "../../prose/provisional.ts";
import { folded } from "../../text/fold.ts";
import { captionsOf } from "../places/captions.ts";
import { cellText } from "../places/cell-text.ts";
import type { Draft } from "../entries/entries.ts";
import { saysCoverage, speaksOf, type TextNote } from "./notes-told.ts";
import type { Above } from "../places/outline.ts";
import type { ReadPlace } from "../places/read-places.ts";

/** What a text says of a number that its entry leaves out. */
export interface Unsaid {
  status?: ProvisionalWords | PlainFact;
  /** The words of the note below its table. */
  covers?: string;
}

/** The entry calls its number provisional or estimated, and no words of the report do. */
interface PlainFact {
  words: "";
  status: "A";
}

interface Around {
  one: ReadPlace;
  number: Span;
  index: number;
  above: Above | undefined;
  notes: { of: (index: number) => TextNote[] };
  /** The day on which the report appeared. */
  published: string | undefined;
  /** All that the report says, folded. */
  all: () => string;
}

/** What may make a number less than final, said anywhere in a report. */
const hedging =
  /初步|初审|估|预[计测算报]|推算|测算|快报|速报|暂|[未需](?:经|最终)?[审核确]|待|审定|核定|核实|完全|约|左右|大概|上下|截[至止]|尚|最终|调整|口径|为准/;

/** An estimate or a provisional number of which the report says nothing of the kind, though the year was over when it appeared. */
const isPlainFact = ({ quantity, asOf, period }: Draft, { published, all }: Around): boolean =>
  quantity?.bound === "exact" &&
  asOf === undefined &&
  !(published !== undefined && Number(published.slice(0, 4)) <= period.year) &&
  !hedging.test(all());

/** What the text says of how final a number is and of what it covers, apart from its sentence too, and its entry does not. An entry's note has said it. */
export function statusOtherwise(draft: Draft, around: Around): Unsaid {
  const { status, note, definition } = draft;
  if (note !== undefined || status === "M") return {};
  const { index } = around;
  const notes = around.notes.of(index).filter((one) => speaksOf(one, definition, index));
  const covers = notes.find(
    ({ words, below }) => below && provisionalIn(words) === undefined && saysCoverage(words),
  )?.words;
  return {
    status:
      status === "A"
        ? (provisionalOf(around) ?? first(notes.map(({ words }) => provisionalIn(words))))
        : status !== "I" && isPlainFact(draft, around)
          ? { words: "", status: "A" }
          : undefined,
    covers: covers?.replace(/[。;]$/, "").slice(0, LONGEST),
  };
}

const LONGEST = 40;

const first = (found: readonly (ProvisionalWords | undefined)[]): ProvisionalWords | undefined =>
  found.find((one) => one !== undefined);

/** In its cell or sentence, the heads of its column and row, a cell beside it, the caption, the heading. */
function provisionalOf({ one: { place, text }, number, above }: Around): ProvisionalWords | undefined {
  const cell = cellText(place, number);
  const heading = above?.headings.at(-1);
  if (!cell) {
    // 据初步统计 is asked about already, with the bound.
    const own =
      hedgeAt(text, number) === undefined
        ? provisionalAround(text.source.text, inFolded(text.source, number))
        : undefined;
    return own ?? (heading && provisionalIn(folded(heading.stated)));
  }
  const beside = cell.beside
    .map(({ text: words }) => provisionalIn(words))
    .filter((found, at) => found?.words === cell.beside[at]?.text);
  return first([
    provisionalAround(cell.text, cell.number),
    provisionalIn(cell.head),
    provisionalIn(cell.label),
    ...beside,
    ...captionsOf(place, above).map(provisionalIn),
  ]);
}
