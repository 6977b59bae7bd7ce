import type { Span } from "../model/dataset.ts";
import type { Quantity } from "../model/schema/quantity.ts";
import type { Source } from "../model/quantity/read.ts";
import { unitInText, type UnitEnd } from "../model/quantity/unit-in-text.ts";
import type { Metric } from "../model/schema/metric.ts";
import { stretchInOriginal } from "../text/fold.ts";
import { foldForReading } from "../text/note-marks.ts";
import { clauses, sentences } from "../text/sentences.ts";
import { candidates } from "./candidates.ts";
import type { Candidate, Mention, Refusal } from "./mention.ts";
import type { Surroundings } from "./ranking.ts";
import { scan, type Refused } from "./scan.ts";
import { boundedEarlier } from "./bound-earlier.ts";
import { spansWithin } from "./spans.ts";
import { isNotAll } from "./whole.ts";
import { occurrences, wordingsOf, type Wordings } from "./wordings.ts";
import type { Occurrence } from "./occurrence.ts";
import { firstIndex } from "../text/first-index.ts";

/** One place's text, read once: what it states, and what is needed to find a given number in it. */
export interface PlaceText {
  source: Source;
  mentions: Mention[];
  refusals: Refusal[];
  /** The metrics that a number with this unit may belong to if it stood at a span of the text as written. */
  candidatesAt(span: Span, unit: string): Candidate[];
  /** The sentence and the clause around an index of the text as written. */
  around(index: number): { sentence: Span; clause: Span };
  /** For a table row: the words at the head of the column that a span stands in. */
  headOf?(span: Span): string | undefined;
}

const unitEnds = new WeakMap<Wordings, UnitEnd>();

/** Where units end in a text of this site. */
export function unitEndOf(wordings: Wordings): UnitEnd {
  const known = unitEnds.get(wordings) ?? unitInText(wordings.units);
  unitEnds.set(wordings, known);
  return known;
}

/** Reads the text of one place (paragraph, item, row). */
export function readPlace(text: string, metrics: Metric[]): PlaceText {
  const source: Source = { original: text, ...foldForReading(text) };
  const wordings = wordingsOf(metrics);
  const { occurrences: named, denies } = occurrences(source.text, wordings);
  const { stated, refused } = scan(source, { end: unitEndOf(wordings), counted: wordings.units }, denies);
  const spans = { sentences: sentences(text), clauses: clauses(text) };
  const surroundings = folded(source, { text: source.text, occurrences: named, numbers: stated, ...spans });
  const around = (index: number) => ({
    sentence: spanAt(spans.sentences, index),
    clause: spanAt(spans.clauses, index),
  });
  const bounded = boundedEarlier(source, named);
  const mention = (span: Span, quantity: Quantity, found: Candidate[], whole: boolean): Mention => {
    const written = inOriginal(source, span);
    return {
      ...written,
      quantity,
      whole,
      ...around(written.start),
      candidates: found.map((one) => candidateInOriginal(source, one)),
    };
  };
  const numbers = stated.map((one) => {
    const { quantity, ...span } = bounded(one);
    return mention(span, quantity, candidates(surroundings, one, quantity.unit), false);
  });
  const wholes = apart(named.filter((one) => one.kind === "whole" && !isNotAll(source.text, one))).map((one) =>
    mention(
      one,
      wholeOf(source, one),
      [{ metric: one.metric.id, distance: 0, wording: one, letters: one.letters, facetOnly: false }],
      true,
    ),
  );
  return {
    source,
    mentions: [...numbers, ...wholes].sort((a, b) => a.start - b.start),
    refusals: refused.map((one) => refusal(source, one)),
    candidatesAt: (span, unit) =>
      candidates(surroundings, inFolded(source, span), unit).map((one) => candidateInOriginal(source, one)),
    around,
  };
}

/** Of words for all of a metric that overlap, the longest. They come in order of their ends. */
const apart = (wholes: Occurrence[]): Occurrence[] =>
  wholes.filter(
    (one) =>
      !spansWithin(wholes, one.start + 1, one.end + LONGEST_WHOLE).some(
        (other) =>
          other !== one &&
          other.metric === one.metric &&
          other.start < one.end &&
          one.start < other.end &&
          other.end - other.start > one.end - one.start,
      ),
  );

/** No such words go on for longer behind others. */
const LONGEST_WHOLE = 60;

const candidateInOriginal = (source: Source, candidate: Candidate): Candidate => {
  const { wording, facetWording, share } = candidate;
  const written = (name: string, span: Span | undefined) =>
    span && { [name]: { ...span, ...inOriginal(source, span) } };
  return {
    ...candidate,
    wording: inOriginal(source, wording),
    ...written("facetWording", facetWording),
    ...written("share", share),
  };
};

const wholeOf = (source: Source, occurrence: Occurrence): Quantity => {
  const { start, end } = inOriginal(source, occurrence);
  return { raw: source.original.slice(start, end), value: 100, bound: "exact", unit: "%", decimals: 0, scale: 0 };
};

function refusal(source: Source, refused: Refused): Refusal {
  const span = inOriginal(source, refused);
  return { ...span, raw: source.original.slice(span.start, span.end), reason: refused.reason };
}

/** From folded units to the text as written. */
export const inOriginal = (source: Source, { start, end }: Span): Span => stretchInOriginal(source, start, end);

/** From the text as written to folded units. */
export const inFolded = ({ offsets }: Source, { start, end }: Span): Span => {
  const unitAt = (index: number) => firstIndex(offsets.length, (unit) => (offsets[unit] ?? 0) >= index);
  return { start: unitAt(start), end: unitAt(end) };
};

const folded = (source: Source, around: Surroundings): Surroundings => ({
  ...around,
  sentences: around.sentences.map((span) => inFolded(source, span)),
  clauses: around.clauses.map((span) => inFolded(source, span)),
});

const spanAt = (spans: Span[], index: number): Span =>
  spans[firstIndex(spans.length, (at) => index < (spans[at]?.end ?? 0))] ?? { start: index, end: index };
