import type { Span } from "../model/dataset.ts";
import type { Metric } from "../model/schema/metric.ts";
import { canonicalUnit } from "../model/unit.ts";
import { foldText } from "../text/fold.ts";

/** A phrase that names a metric, one of its facets, or all of it (100 %), at a place in folded text. */
export interface Occurrence extends Span {
  kind: "metric" | "facet" | "whole";
  metric: Metric;
  /** The metric's units, canonical. */
  units: ReadonlySet<string>;
  facet?: string;
}

interface Phrase extends Omit<Occurrence, "start" | "end"> {
  /** Parts that follow each other with a gap: 交由…承办. */
  parts: string[];
}

/** The phrases of a site's metrics, ready to be found. */
export interface Wordings {
  metrics: Metric[];
  phrases: ReadonlyMap<string, Phrase[]>;
  /** The metrics' units, canonical. */
  units: ReadonlySet<string>;
}

const compiled = new WeakMap<Metric[], Wordings>();

/** Compiled once for each array of metrics. */
export function wordingsOf(metrics: Metric[]): Wordings {
  const known = compiled.get(metrics);
  if (known) return known;
  const wordings = { metrics, phrases: byFirstCharacter(metrics.flatMap(phrasesOf)), units: new Set(metrics.flatMap((metric) => metric.units.map(canonicalUnit))) };
  compiled.set(metrics, wordings);
  return wordings;
}

function phrasesOf(metric: Metric): Phrase[] {
  const units = new Set(metric.units.map(canonicalUnit));
  const phrase = (kind: Phrase["kind"], words: string): Phrase => ({ kind, metric, units, parts: partsOf(words) });
  return [
    ...metric.wordings.map((words) => phrase("metric", words)),
    ...metric.whole.map((words) => phrase("whole", words)),
    ...metric.facets.flatMap(({ id, wordings }) => wordings.map((words) => ({ ...phrase("facet", words), facet: id }))),
  ];
}

const partsOf = (words: string): string[] => words.split(/…+|\.{3,}/).map((part) => foldText(part.trim()).text).filter(Boolean);

function byFirstCharacter(phrases: Phrase[]): Map<string, Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.parts[0]?.[0];
    if (first !== undefined) map.set(first, [...(map.get(first) ?? []), phrase]);
  }
  return map;
}

/** Where the metrics are named in folded text, in order. A phrase inside a longer one of another metric does not name its own. */
export function occurrences(text: string, { phrases }: Wordings): Occurrence[] {
  const found: Occurrence[] = [];
  for (let at = 0; at < text.length; at++) {
    for (const { parts, ...named } of phrases.get(text[at] ?? "") ?? []) {
      const end = matchEnd(text, at, parts);
      if (end !== null) found.push({ ...named, start: at, end });
    }
  }
  return withoutShadowed(found);
}

/** The gap of a phrase in parts is never longer. */
const LONGEST_GAP = 16;

function matchEnd(text: string, at: number, parts: string[]): number | null {
  let end = at;
  for (const [index, part] of parts.entries()) {
    const from = index === 0 ? at : text.slice(0, end + LONGEST_GAP + part.length).indexOf(part, end);
    if (from < 0 || !text.startsWith(part, from)) return null;
    end = from + part.length;
  }
  return end;
}

/** 办复 inside 办复率 names the rate alone. Facets stay: they are often part of what names the metric. */
function withoutShadowed(found: Occurrence[]): Occurrence[] {
  const sorted = found.sort((a, b) => a.start - b.start || b.end - a.end);
  let longest: Occurrence | null = null;
  const kept: Occurrence[] = [];
  for (const occurrence of sorted) {
    if (occurrence.kind === "facet") {
      kept.push(occurrence);
      continue;
    }
    const shadowed: boolean = longest !== null && occurrence.end <= longest.end && occurrence.end - occurrence.start < longest.end - longest.start;
    if (shadowed) continue;
    if (longest === null || occurrence.end > longest.end) longest = occurrence;
    kept.push(occurrence);
  }
  return kept;
}
