import type { Span } from "../../model/dataset.ts";
import type { SearchDocument } from "../../model/search-document.ts";
import { readForm, searchForm, type SearchForm } from "../../text/search-form.ts";
import type { Phrase } from "./parse.ts";

type PlaceText = SearchDocument["places"][number];

/** A place that holds at least one phrase of the query. */
export interface Hit {
  place: PlaceText;
  /** The words found, in the place's own text: in order, never touching. */
  marks: Span[];
}

/** Every place that has the query's words, in the order of the page. */
export const findHits = (places: readonly PlaceText[], phrases: readonly Phrase[]): Hit[] =>
  places.map((place) => ({ place, marks: findMarks(place.text, phrases) })).filter(({ marks }) => marks.length > 0);

/** Where a text holds the phrases, in its own words, as written or with its numbers read. */
export function findMarks(text: string, phrases: readonly Pick<Phrase, "forms">[]): Span[] {
  const wanted = phrases.flatMap(({ forms }) => forms.map(({ form }) => form));
  const forms = [searchForm(text), readForm(text)].flatMap((form) => form ?? []);
  return joined(forms.flatMap((form) => wanted.flatMap((phrase) => occurrences(form, phrase))));
}

function occurrences(form: SearchForm, phrase: string): Span[] {
  const found: Span[] = [];
  for (let at = form.text.indexOf(phrase); at !== -1; at = form.text.indexOf(phrase, at + 1)) {
    found.push({ start: form.starts[at] as number, end: form.ends[at + phrase.length - 1] as number });
  }
  return found;
}

/** Spans in order, those that overlap or touch made one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = result.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else result.push({ start, end });
  }
  return result;
}
