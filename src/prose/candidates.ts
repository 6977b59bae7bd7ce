import type { Span } from "../model/dataset.ts";
import type { Candidate } from "./mention.ts";
import { spansWithin } from "./spans.ts";
import type { Occurrence } from "./wordings.ts";

/** What candidates are judged by; all spans in folded units of one text. */
export interface Surroundings {
  text: string;
  occurrences: Occurrence[];
  numbers: Span[];
  sentences: Span[];
  clauses: Span[];
}

/** What makes a wording that is as near less likely, in characters. */
const cost = { clause: 8, enumeration: 4, numberBetween: 12, behind: 3, takenByNext: 15, unitMissing: 10, unitUnlisted: 30, facetOnly: 25, otherSentence: 60, notDistributed: 40 };
const FARTHEST = 90;

interface Ranked extends Candidate {
  occurrence: Occurrence;
}

const span = ({ start, end }: Span): Span => ({ start, end });

/** The metrics that the number at `number` with this unit may belong to, nearest first, each once. */
export function candidates(everything: Surroundings, number: Span, unit: string): Candidate[] {
  const around = nearby(everything, number);
  const sentence = around.sentences.find((span) => holds(span, number));
  if (!sentence) return [];
  const inSentence = rank(around, number, unit, (occurrence) => holds(sentence, occurrence));
  const ranked = inSentence.length > 0 ? inSentence : rank(around, number, unit, (occurrence) => isCarriedOver(around, sentence, occurrence));
  const shared = sharedByAll(around, number, distributed(around, number, sentence, ranked));
  return shared.sort((a, b) => a.distance - b.distance).map(({ occurrence, ...candidate }) => withFacet(around, number, occurrence, candidate));
}

/** Only what is near enough to matter, so that a long text takes no longer for each of its numbers. */
function nearby({ text, occurrences, numbers, sentences, clauses }: Surroundings, { start, end }: Span): Surroundings {
  const near = <S extends Span>(spans: S[]) => spansWithin(spans, start - FARTHEST, end + FARTHEST);
  return { text, occurrences: near(occurrences), numbers: near(numbers), sentences: near(sentences), clauses: near(clauses) };
}

const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.start < outer.end;

/** A subject named in the sentence before is carried over. */
const isCarriedOver = ({ sentences }: Surroundings, sentence: Span, occurrence: Occurrence): boolean => {
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before !== undefined && holds(before, occurrence);
};

function rank(around: Surroundings, number: Span, unit: string, admits: (occurrence: Occurrence) => boolean): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const occurrence of around.occurrences) {
    const fit = occurrence.kind !== "whole" && admits(occurrence) ? unitCost(occurrence, unit) : null;
    if (fit === null) continue;
    const away = distance(around, number, occurrence);
    if (away === null) continue;
    const total = away + fit + (occurrence.kind === "facet" ? cost.facetOnly : 0);
    const known = best.get(occurrence.metric.id);
    const letters = occurrence.letters - Number(occurrence.parted);
    const farther = known && (known.distance < total || (known.distance === total && known.letters >= letters));
    if (total <= FARTHEST && !farther) best.set(occurrence.metric.id, { metric: occurrence.metric.id, distance: total, wording: span(occurrence), letters, facetOnly: occurrence.kind === "facet", occurrence });
  }
  return [...best.values()];
}

/** What the unit costs; null where it rules the metric out: a percentage is never a count, nor a count a rate. */
function unitCost({ metric, units }: Occurrence, unit: string): number | null {
  if (units.has(unit)) return 0;
  if (unit === "%" || metric.kind === "ratio") return null;
  if (unit === "") return cost.unitMissing;
  return metric.kind === "money" || unit === "元" ? null : cost.unitUnlisted;
}

/** Characters between, and the costs of what stands between; null where the wording cannot be about the number. */
function distance(around: Surroundings, number: Span, occurrence: Occurrence): number | null {
  if (occurrence.end <= number.start) return distanceBefore(around, number, occurrence);
  return occurrence.start >= number.end ? distanceBehind(around, number, occurrence) : Math.max(0, occurrence.end - occurrence.tail - number.end) + cost.behind;
}

function distanceBefore({ text, numbers, clauses, sentences }: Surroundings, number: Span, { start, end }: Occurrence): number {
  const between = text.slice(end, number.start);
  const count = (spans: Span[]) => spans.filter((span) => span.start > start && span.start <= number.start).length;
  const crossed = numbers.filter((other) => other.start >= end && other.end <= number.start).length;
  const pauses = between.split("、").length - 1;
  return between.length + cost.clause * count(clauses) + cost.otherSentence * count(sentences) + cost.enumeration * pauses + cost.numberBetween * crossed;
}

/** Behind the number only in its own clause, and before the next number: 办复381件立案提案. */
function distanceBehind({ text, numbers, clauses }: Surroundings, number: Span, { start, end }: Occurrence): number | null {
  const clause = clauses.find((span) => holds(span, number));
  if (!clause || start >= clause.end) return null;
  // 6批98名港澳台侨人士: what follows the second number is said of both.
  const next = numbers.find((other) => other.start > number.end);
  if (next && next.start < start) return null;
  if (text.charAt(number.end) === "、") return null;
  const between = text.slice(number.end, start);
  const taken = next && next.start < clause.end && next.start - end <= 2 && !standsFirst(text, number, numbers, clause) ? cost.takenByNext : 0;
  return between.length + cost.behind + cost.enumeration * (between.split("、").length - 1) + taken;
}

/** 27场协商会议、64次调研视察: nothing names the number before it, so what follows does. */
function standsFirst(text: string, number: Span, numbers: Span[], clause: Span): boolean {
  const before = numbers.findLast((other) => other.end <= number.start)?.end ?? 0;
  const own = text.slice(Math.max(before, clause.start), number.start);
  return own === "" || /[、和与及]$/.test(own);
}

/** 办复率和满意率均为100%: the number belongs to all that are named before 均 in its clause, none nearer than another. */
function sharedByAll({ text, clauses }: Surroundings, number: Span, ranked: Ranked[]): Ranked[] {
  const clause = clauses.find((span) => holds(span, number));
  if (!clause) return ranked;
  const from = Math.max(clause.start, number.start - FARTHEST);
  const all = text.slice(from, number.start).search(/均(?!衡|等)|都|皆|双双/) + from;
  if (all < from) return ranked;
  const named = ranked.filter(({ occurrence }) => occurrence.start >= from && occurrence.end <= all);
  const nearest = Math.min(...named.map((candidate) => candidate.distance));
  return ranked.map((candidate) => (named.includes(candidate) ? { ...candidate, distance: nearest, shared: named.length > 1 } : candidate));
}

/** 办复率、满意率分别为100%和98%: the first number belongs to the first thing named before 分别, and so on; to nothing where no metric's wording names that thing. */
function distributed(around: Surroundings, number: Span, sentence: Span, ranked: Ranked[]): Ranked[] {
  const { text, occurrences } = around;
  const from = Math.max(sentence.start, number.start - FARTHEST);
  const shares = text.slice(from, number.start).lastIndexOf("分别") + from;
  if (shares < from) return ranked;
  const given = listedAfter(around, shares);
  const at = given.findIndex((one) => one.start === number.start);
  if (at < 0) return ranked;
  const ids = new Set(ranked.map(({ metric }) => metric));
  const named = apart(occurrences.filter((one) => one.kind === "metric" && ids.has(one.metric.id) && one.start >= sentence.start && one.end <= shares));
  const things = enumerated(text, from, shares);
  const inThing = (thing: Span | undefined) => named.find((one) => thing !== undefined && holds(thing, one));
  const byThing = things.length === given.length && things.some(inThing);
  if (given.length < 2 || (!byThing && given.length !== named.length)) return ranked;
  const own = byThing ? inThing(things[at]) : named[at];
  return own ? ranked.map((one) => ({ ...one, distance: one.metric === own.metric.id ? 0 : one.distance + cost.notDistributed })) : [];
}

/** The numbers behind `from` that follow each other with nothing but a joint between: 100%、98.5%和99.2%. */
function listedAfter({ text, numbers }: Surroundings, from: number): Span[] {
  const [first, ...rest] = numbers.filter(({ start }) => start > from);
  const list = first ? [first] : [];
  for (const next of rest) {
    if (!/^(?:[、,]|[和与及]|以及)$/.test(text.slice(list.at(-1)?.end, next.start))) break;
    list.push(next);
  }
  return list;
}

/** The things that an enumeration names, up to `end`: 答复率、见面率和满意率. */
function enumerated(text: string, from: number, end: number): Span[] {
  const start = from + (/.*[,;:。]/s.exec(text.slice(from, end))?.[0].length ?? 0);
  const joints = [...text.slice(start, end).matchAll(/以及|[、和与及]/g)].map(({ index, 0: joint }) => ({ start: start + index, end: start + index + joint.length }));
  return [...joints, { start: end, end }].map((joint, i) => ({ start: joints[i - 1]?.end ?? start, end: joint.start }));
}

/** The occurrences that do not overlap an earlier one. */
const apart = (found: Occurrence[]): Occurrence[] =>
  found.reduce<Occurrence[]>((kept, one) => (one.start >= (kept.at(-1)?.end ?? 0) ? [...kept, one] : kept), []);

/** With the metric's facet that is named nearest, if no other number stands between. */
function withFacet(around: Surroundings, number: Span, { metric }: Occurrence, candidate: Candidate): Candidate {
  let nearest: { facet: string; distance: number; facetWording: Span } | null = null;
  for (const occurrence of around.occurrences) {
    if (occurrence.facet === undefined || occurrence.metric !== metric || crosses(around.numbers, number, occurrence)) continue;
    const away = facetDistance(around, number, occurrence);
    if (away !== null && away <= FARTHEST && (!nearest || away < nearest.distance)) nearest = { facet: occurrence.facet, distance: away, facetWording: span(occurrence) };
  }
  return nearest ? { ...candidate, facet: nearest.facet, facetWording: nearest.facetWording } : candidate;
}

/** 9件立案、8件转为参考意见: what stands before a number that nothing names is another's. */
function facetDistance(around: Surroundings, number: Span, occurrence: Occurrence): number | null {
  const away = distance(around, number, occurrence);
  const clause = around.clauses.find((span) => holds(span, number));
  const isAnothers = occurrence.end <= number.start && clause && /、$/.test(around.text.slice(clause.start, number.start));
  return away !== null && isAnothers ? away + cost.numberBetween : away;
}

const crosses = (numbers: Span[], number: Span, { start, end }: Span): boolean =>
  numbers.some((other) => other.start !== number.start && other.start >= Math.min(end, number.end) && other.end <= Math.max(start, number.start));
