import type { Span } from "../model/dataset.ts";
import { inFolded } from "../prose/place-text.ts";
import { carriedOn, countedToDate } from "../prose/to-date.ts";
import { folded } from "../text/fold.ts";
import { cellText } from "./cell-text.ts";
import type { Draft } from "./entries.ts";
import type { Otherwise } from "./periods-told.ts";
import type { ReadPlace } from "./read-places.ts";
import type { Around } from "./times-around.ts";

/** What a running total says against the time of an entry: 截至目前，累计走访4500家 is no one year's. What is held and not added up has no time. */
export function toDateOtherwise({ scope, asOf, quote, definition }: Draft, { years, part }: Around, { place, text }: ReadPlace, number: Span): Otherwise | undefined {
  if (scope === "term-cumulative" || asOf !== undefined || definition.aggregation !== "sum" || cellText(place, number)) return undefined;
  const { text: words } = text.source;
  const span = inFolded(text.source, number);
  const isTimed = part !== undefined || (years !== undefined && !(years.time.kind === "until" && years.time.month === undefined && years.time.year === undefined));
  const told = (isTimed || scope !== "calendar-year" ? undefined : countedToDate(words, span)) ?? carriedOn(words, span, definition.wordings.map(folded));
  if (told === undefined || (quote !== undefined && folded(quote).includes(told))) return undefined;
  return { severity: "warning", words: told, told: "to-date", mend: { scope: "term-cumulative" } };
}
