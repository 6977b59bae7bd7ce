import type { Span } from "../model/dataset.ts";
import type { Bound, Quantity } from "../model/schema/quantity.ts";
import type { Source } from "../model/quantity/read.ts";
import { foldForReading } from "../text/note-marks.ts";
import { startsNumeral } from "../text/numerals.ts";
import { compact } from "./compact.ts";
import { hedgeAt } from "./hedges.ts";
import type { Candidate, Mention, ProseRefusal } from "./mention.ts";
import { inOriginal, type PlaceText } from "./place-text.ts";
import { inFolded } from "./place-text.ts";
import { spansWithin } from "./spans.ts";
import { timeHeldAgainst } from "./held-against.ts";

export { readPlace, type PlaceText } from "./place-text.ts";

/** A number that a place's text should state. */
export interface Sought {
  /** As `parseQuantity` read it; its `raw` is looked for first. */
  quantity: Quantity;
  /** The same as it stands in a text that gives no unit; else as `quantity`. */
  bare?: Quantity;
  /** Id of the metric, and of its declared facet if it has one: how far their wordings are is given with each span. */
  metric?: string;
  facet?: string;
  /** Only spans inside these words count. */
  quote?: string;
}

/** Words of a place that state the number sought, in UTF-16 units of the text as written. */
export interface StatedSpan extends Span {
  sentence: Span;
  /** `raw`: written as sought, but for width, script, blanks and separators · `value`: the same quantity in other words. */
  by: "raw" | "value";
  /** How far the metric's wording is, as in Candidate; another facet's number is farther. Infinity where it is not named. */
  distance: number;
  /** True for words that say 100 % without a number: 全部办复. */
  whole: boolean;
}

const OTHER_FACET = 50;
const NO_FACET = 10;

/**
 * Where a place states a number, the nearest to the metric's wording first. Raw words are preferred: spans by value are given
 * only where no span is by raw. A number that says more or less than the text (1000条 for 近千条, 64件 in 864件) is not found.
 */
export function spansStating(place: PlaceText, sought: Sought): StatedSpan[] {
  const quoted = sought.quote === undefined ? null : quoteSpans(place, sought.quote);
  const admits = (span: Span) =>
    quoted === null || overlapping(quoted, span).some((quote) => quote.start <= span.start && span.end <= quote.end);
  const written = rawSpans(place, sought.quantity.raw);
  const equal = place.mentions.filter((mention) => states(place, mention, sought) && admits(mention));
  const byRaw = equal.flatMap((mention) =>
    overlapping(written, mention).map((span) => ({ ...mention, ...around(span, mention) })),
  );
  const unread = written.filter((span) => admits(span) && isUnread(place, span, sought.quote));
  const isRaw = byRaw.length + unread.length > 0;
  // 提案全部办复，满意率100%: the words say it of the metric, and the number of another.
  const spans = isRaw ? [...byRaw, ...unread, ...equal.filter(({ whole }) => whole)] : equal;
  const by = (span: Span | Mention) =>
    isRaw && !("whole" in span && span.whole && !byRaw.includes(span)) ? "raw" : "value";
  return spans
    .map((span) => stated(place, span, by(span), sought))
    .sort((a, b) => a.distance - b.distance || a.start - b.start);
}

function stated(place: PlaceText, span: Span | Mention, by: StatedSpan["by"], sought: Sought): StatedSpan {
  const found = "candidates" in span ? span.candidates : place.candidatesAt(span, sought.quantity.unit);
  const candidate = found.find((one) => one.metric === sought.metric);
  const { start, end } = span;
  return {
    start,
    end,
    sentence: place.around(start).sentence,
    by,
    distance: distanceTo(candidate, sought.facet),
    whole: "whole" in span && span.whole,
  };
}

function distanceTo(candidate: Candidate | undefined, facet: string | undefined): number {
  if (!candidate) return Infinity;
  if (candidate.facet === facet) return candidate.distance;
  return candidate.distance + (candidate.facet !== undefined ? OTHER_FACET : NO_FACET);
}

/** 近千条 around 千条, 300标箱 around 300. */
const around = (a: Span, b: Span): Span => ({ start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) });

/** Of spans in order, those that share a character with `span`. */
const overlapping = <S extends Span>(spans: S[], span: Span): S[] => spansWithin(spans, span.start + 1, span.end - 1);

/** A hedge elsewhere in the sentence (约有提案289件) is an editor's to write down: 约289件. */
const hedged: ReadonlySet<Bound> = new Set(["about", "at-least"]);

/** The same value and claim; a unit that one of them leaves out is taken as the other's. */
function states(place: PlaceText, mention: Mention, sought: Sought): boolean {
  const { quantity, whole, candidates } = mention;
  const { value, valueMax, bound } = quantity.unit === "" ? (sought.bare ?? sought.quantity) : sought.quantity;
  const { unit } = sought.quantity;
  if (whole && !candidates.some(({ metric }) => metric === sought.metric)) return false;
  const sameUnit = quantity.unit === unit || quantity.unit === "" || unit === "";
  return (
    sameUnit &&
    quantity.value === value &&
    quantity.valueMax === valueMax &&
    (quantity.bound === bound ||
      (quantity.bound === "exact" && hedged.has(bound) && hedgeAt(place, mention) !== undefined))
  );
}

/** Refusals that guess at style, and yield to an editor who says that the words state a number. */
const soft: ReadonlySet<ProseRefusal> = new Set(["slogan", "title", "rhetoric", "duration", "code"]);
/** Refusals that no quotation can turn into a statement. */
const firm: ReadonlySet<ProseRefusal> = new Set([
  "damaged",
  "signed",
  "points",
  "malformed",
  "too-large",
  "vague",
  "fraction",
  "multiple",
  "bounds-combined",
  "several-numbers",
  "joined",
  "negated",
  "denied",
  "rank",
  "plan",
]);

/** Of a change, a quote with these words says knowingly that it is one. */
const changes = /[增减升降提扩缩压多少比较]/;

/** True for words that were not read as a quantity, and not refused for good. */
function isUnread(place: PlaceText, span: Span, quote: string | undefined): boolean {
  if (overlapping(place.mentions, span).length > 0) return false;
  return overlapping(place.refusals, span).every(({ reason }) => {
    if (reason === "change" && timeHeldAgainst(place.source.text, inFolded(place.source, span))) return true;
    if (quote === undefined) return soft.has(reason);
    return reason === "change" ? changes.test(quote) : !firm.has(reason);
  });
}

/** Where a place holds a quotation, as written; width, script, blanks, separators in numbers and the style of its marks do not matter. */
export const quoteSpans = (place: PlaceText, quote: string): Span[] => compactSpans(place.source, quote, () => true);

/** Words as quotations are compared: without blanks, in one script, width and style of marks. */
export const compactWords = (words: string): string => compact({ original: words, ...foldForReading(words) }).text;

/** Where `raw` stands in a place and no digit, numeral or ordinal sign joins it: 64 is not in 864, 12 not in 12.5, 百 not in 三百. */
const rawSpans = (place: PlaceText, raw: string): Span[] => compactSpans(place.source, raw, standsAlone);

function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1];
  const after = text[end];
  if (
    startsNumeral(text[start]) &&
    (startsNumeral(before) || before === "第" || (before === "." && /\d/.test(text[start - 2] ?? "")))
  )
    return false;
  return !(
    startsNumeral(text[end - 1]) &&
    (startsNumeral(after) || /[余馀多几]/.test(after ?? "") || (after === "." && /\d/.test(text[end + 1] ?? "")))
  );
}

const soughtForms = new Map<string, string>();

/** The words sought are looked for in every place of a text: their compact form is made once. */
function soughtForm(words: string): string {
  const known = soughtForms.get(words);
  if (known !== undefined) return known;
  if (soughtForms.size > 1000) soughtForms.clear();
  const form = compactWords(words);
  soughtForms.set(words, form);
  return form;
}

type Admits = (text: string, start: number, end: number) => boolean;

function compactSpans(source: Source, words: string, admits: Admits): Span[] {
  const sought = soughtForm(words);
  const { text, at } = compact(source);
  const spans: Span[] = [];
  if (sought === "") return spans;
  for (let start = text.indexOf(sought); start >= 0; start = text.indexOf(sought, start + 1)) {
    const end = start + sought.length;
    if (admits(text, start, end))
      spans.push(inOriginal(source, { start: at[start] ?? 0, end: (at[end - 1] ?? 0) + 1 }));
  }
  return spans;
}
