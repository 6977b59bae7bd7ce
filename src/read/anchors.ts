import type { Anchor, ElsewhereAnchor, Metric, Observation, Source, TextAnchor } from "../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import { quoteSpans, readPlace, spansStating, type PlaceText, type StatedSpan } from "../prose/find.ts";
import type { Draft } from "./entries.ts";
import type { OpenPlace } from "./places.ts";
import { sourcePosition, type SourceLines } from "./source-position.ts";

export interface AnchorContext {
  lines: SourceLines;
  metrics: Metric[];
  /** The report's own source, for observations without a number. */
  source: Source;
  report: (found: Diagnostic) => void;
}

interface ReadPlace {
  place: OpenPlace;
  text: PlaceText;
}

/** A stretch of text that may state an observation, and how sure its wording is. */
interface Hit extends StatedSpan {
  place: OpenPlace;
  /** 0 its nearest metric and facet are the observation's · 1 among its candidates · 2 with another facet · 3 not named. */
  doubt: number;
}

/** Finds each draft's place in the text. A draft whose number the text does not hold is an error, and left out. */
export function findAnchors(drafts: readonly Draft[], places: readonly OpenPlace[], context: AnchorContext): Observation[] {
  const read = places.map((place) => ({ place, text: readPlace(place.text, context.metrics) }));
  return drafts.flatMap((draft) => {
    const anchors = anchorsOf(draft, read, context);
    return anchors.length > 0 ? [toObservation(draft, anchors)] : [];
  });
}

function toObservation({ quote: _quote, source: _source, definition: _definition, at: _at, ...observation }: Draft, anchors: Anchor[]): Observation {
  return { ...observation, anchors };
}

const elsewhere = (source: Source): ElsewhereAnchor[] => [{ elsewhere: source }];

function anchorsOf(draft: Draft, read: readonly ReadPlace[], context: AnchorContext): Anchor[] {
  if (draft.source) return elsewhere(draft.source);
  if (draft.quantity === null) return elsewhere(context.source);
  const { quantity, quote, metric } = draft;
  const found = read.flatMap(({ place, text }) =>
    spansStating(text, { quantity, metric, quote }).map((span): Hit => ({ place, ...span, doubt: doubtOf(draft, span, text) })),
  );
  if (found.length === 0) {
    reportMissing(draft, read, context);
    return [];
  }
  const hits = surest(found, quote !== undefined);
  if (quote === undefined && isAmbiguous(hits)) reportAmbiguous(draft, hits, context);
  return hits.map((hit) => toAnchor(hit, context.lines));
}

function doubtOf({ metric, facet }: Draft, { start, end }: StatedSpan, { mentions }: PlaceText): number {
  const candidates = mentions.filter((mention) => mention.start < end && start < mention.end).flatMap((mention) => mention.candidates);
  const nearest = candidates[0]?.distance;
  const named = candidates.filter((candidate) => candidate.metric === metric);
  const fitting = named.find((candidate) => candidate.facet === facet);
  if (fitting) return fitting.distance === nearest ? 0 : 1;
  return named.length > 0 ? 2 : 3;
}

/** The hits with the least doubt; the title counts only where the text itself says nothing. */
function surest(hits: readonly Hit[], quoted: boolean): Hit[] {
  const below = hits.filter(({ place }) => place.kind !== "title");
  const candidates = below.length > 0 ? below : hits;
  const least = Math.min(...candidates.map(({ doubt }) => doubt));
  return quoted ? [...candidates] : candidates.filter(({ doubt }) => doubt === least);
}

/** Twice with the same metric and facet is one statement repeated; without them, any of the places may be meant. */
const isAmbiguous = (hits: readonly Hit[]): boolean => hits.length > 1 && (hits[0]?.doubt ?? 0) >= 2;

function toAnchor({ place, start, end, sentence }: Hit, lines: SourceLines): TextAnchor {
  return { paragraph: place.n, start, end, sentence, ...sourcePosition(place, start, end, lines) };
}

function reportMissing({ metric, quantity, quote, at }: Draft, read: readonly ReadPlace[], { report }: AnchorContext): void {
  const raw = quantity?.raw ?? "";
  if (quote === undefined) {
    report(diagnostic("error", "number-not-in-text", at, { metric, raw, nearest: nearestStatement(metric, read) }));
    return;
  }
  const present = read.some(({ text }) => quoteSpans(text, quote).length > 0);
  report(present ? diagnostic("error", "quote-without-number", at, { quote, raw }) : diagnostic("error", "quote-not-in-text", at, { quote }));
}

/** What the text does say of this metric: most often the number that was meant. */
function nearestStatement(metric: string, read: readonly ReadPlace[]): string | undefined {
  const named = read.flatMap(({ text }) => text.mentions).flatMap(({ quantity, candidates }) => {
    const distance = candidates.find((candidate) => candidate.metric === metric)?.distance;
    return distance === undefined ? [] : [{ raw: quantity.raw, distance }];
  });
  return named.sort((a, b) => a.distance - b.distance)[0]?.raw;
}

function reportAmbiguous({ metric, quantity, at }: Draft, hits: readonly Hit[], { lines, report }: AnchorContext): void {
  const places = hits.map(({ place, start, end }) => ({
    line: sourcePosition(place, start, end, lines).line,
    text: place.text.slice(Math.max(0, start - 12), end + 6),
  }));
  report(diagnostic("warning", "anchor-ambiguous", at, { metric, raw: quantity?.raw ?? "", places }));
}
