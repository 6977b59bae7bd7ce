import type { Span } from "../../model/dataset.ts";
import { sentenceBefore } from "../../prose/clause.ts";
import { rises } from "../../prose/over-years.ts";
import { inFolded } from "../../prose/place-text.ts";
import { carriedOn, countedToDate, givesBeginning, headsTotal, runningTotal } from "../../prose/to-date.ts";
import { folded } from "../../text/fold.ts";
import { cellText } from "../places/cell-text.ts";
import type { Draft } from "../entries/entries.ts";
import type { Openings } from "./openings.ts";
import type { ReadPlace } from "../places/read-places.ts";
import type { Around } from "./times-around.ts";
import type { Otherwise } from "./entry.ts";

/**
 * What a sum says against the time of an entry: 截至目前，累计走访4500家 is no one year's, and 由173件增加到213件 no term's. What is held and not added
 * up has no time.
 */
export function sumOtherwise(
  { scope, asOf, quote, note, definition }: Draft,
  around: Around,
  { place, text }: ReadPlace,
  number: Span,
  openings: () => Openings,
): Otherwise | undefined {
  if (definition.aggregation !== "sum") return undefined;
  const { text: words } = text.source;
  const span = inFolded(text.source, number);
  const isTerm = scope === "term-cumulative";
  const cell = cellText(place, number);
  const isOpen =
    scope === "calendar-year" &&
    asOf === undefined &&
    note === undefined &&
    around.part === undefined &&
    (around.years === undefined || around.years.time.kind === "until");
  if (cell)
    return isOpen &&
      headsTotal(cell.head) &&
      !saysTime(
        place.cells.map(({ head }) => head),
        openings(),
      )
      ? total(cell.head)
      : undefined;
  const alone = (): string | undefined => {
    const found = isOpen ? runningTotal(words, span) : undefined;
    const before = words.slice(0, span.start - sentenceBefore(words, span.start).length);
    return found && !saysTime([before], openings()) && (found.isSum || !givesBeginning(openings().title))
      ? found.words
      : undefined;
  };
  const toDate = (): string | undefined =>
    asOf !== undefined
      ? undefined
      : ((isTimed(around) || scope !== "calendar-year" ? undefined : countedToDate(words, span)) ??
        carriedOn(words, span, definition.wordings.map(folded)) ??
        alone());
  const told = isTerm ? rises(sentenceBefore(words, span.start)) : toDate();
  if (told === undefined || (quote !== undefined && folded(quote).includes(told))) return undefined;
  return isTerm
    ? { severity: "warning", words: told, told: "one-year", mend: { scope: "calendar-year" } }
    : total(told);
}

const total = (words: string): Otherwise => ({
  severity: "warning",
  words,
  told: "to-date",
  mend: { scope: "term-cumulative" },
});

const saysTime = (own: readonly string[], { lines }: Openings): boolean =>
  [...own.map(folded), ...lines].some(givesBeginning);

const isTimed = ({ years, part }: Around): boolean =>
  part !== undefined ||
  (years !== undefined &&
    !(years.time.kind === "until" && years.time.month === undefined && years.time.year === undefined));
