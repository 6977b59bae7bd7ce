import type { Span } from "../model/dataset.ts";
import type { Candidate } from "./mention.ts";
import type { Occurrence } from "./occurrence.ts";

/** What candidates are judged by; all spans in folded units of one text. */
export interface Surroundings {
  text: string;
  occurrences: Occurrence[];
  numbers: Span[];
  sentences: Span[];
  clauses: Span[];
}

/** What makes a wording that is as near less likely, in characters. */
export const cost = {
  clause: 8,
  enumeration: 4,
  numberBetween: 12,
  behind: 3,
  takenByNext: 15,
  unitMissing: 10,
  unitUnlisted: 30,
  facetOnly: 25,
  passive: 30,
  otherSentence: 60,
};
/** Nothing farther is about a number. */
export const FARTHEST = 90;

export interface Ranked extends Candidate {
  occurrence: Occurrence;
}

const span = ({ start, end }: Span): Span => ({ start, end });

export const holds = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.start < outer.end;

export const byDistance = (a: Ranked, b: Ranked): number => a.distance - b.distance;

export const sentenceOf = ({ sentences }: Surroundings, number: Span): Span | undefined =>
  sentences.find((span) => holds(span, number));

/** Those named in the number's sentence, else in the one before. */
export function inSentence(around: Surroundings, number: Span, unit: string): Ranked[] {
  const sentence = sentenceOf(around, number);
  if (!sentence) return [];
  const found = rank(around, number, unit, (occurrence) => holds(sentence, occurrence));
  return found.length > 0
    ? passive(around.text, number, found, unit)
    : rank(around, number, unit, (occurrence) => isCarriedOver(around, sentence, occurrence));
}

/** A subject named in the sentence before is carried over. */
const isCarriedOver = ({ sentences }: Surroundings, sentence: Span, occurrence: Occurrence): boolean => {
  const before = sentences[sentences.indexOf(sentence) - 1];
  return before !== undefined && holds(before, occurrence);
};

/** 45篇社情民意信息被省政协采用: what was done to the things counts them, as no more than these are stated. */
function passive(text: string, number: Span, found: Ranked[], unit: string): Ranked[] {
  const done = found.filter(
    ({ occurrence: { kind, units, end } }) => kind === "metric" && units.has(unit) && end > number.end,
  );
  const things = done.find(({ wording }) =>
    done.some((other) => other.wording.end > wording.end && undergo.test(text.slice(wording.end, other.wording.end))),
  );
  return things
    ? found.map((one) => (one === things ? { ...one, distance: one.distance + cost.passive } : one))
    : found;
}

const undergo = /^(?:被|获|得到|受到)/;

function rank(around: Surroundings, number: Span, unit: string, admits: (occurrence: Occurrence) => boolean): Ranked[] {
  const best = new Map<string, Ranked>();
  for (const occurrence of around.occurrences) {
    const names = occurrence.kind !== "whole" && !isSum(around.text, occurrence) && admits(occurrence);
    const fit = names ? unitCost(occurrence, unit) : null;
    if (fit === null) continue;
    const away = distance(around, number, occurrence);
    if (away === null) continue;
    const total = away + fit + (occurrence.kind === "facet" ? cost.facetOnly : 0);
    const known = best.get(occurrence.metric.id);
    const farther =
      known && (known.distance < total || (known.distance === total && known.letters >= lettersOf(occurrence)));
    if (total <= FARTHEST && !farther) best.set(occurrence.metric.id, ranked(occurrence, total));
  }
  return [...best.values()];
}

/** A facet that is worded 合计 is one of whatever is named: the word alone names no metric. */
const isSum = (text: string, { kind, start, end }: Occurrence): boolean =>
  kind === "facet" && /^(?:合计|总计|共计|小计|总数|总量)$/.test(text.slice(start, end));

export const ranked = (occurrence: Occurrence, distance: number): Ranked => ({
  metric: occurrence.metric.id,
  distance,
  wording: span(occurrence),
  letters: lettersOf(occurrence),
  facetOnly: occurrence.kind === "facet",
  occurrence,
});

const lettersOf = ({ letters, parted }: Occurrence): number => letters - Number(parted);

/** What the unit costs; null where it rules the metric out: a percentage is never a count, nor a count a rate. */
export function unitCost({ metric, units }: Occurrence, unit: string): number | null {
  if (units.has(unit)) return 0;
  if (unit === "%" || metric.kind === "ratio") return null;
  if (unit === "") return cost.unitMissing;
  return metric.kind === "money" || unit === "元" ? null : cost.unitUnlisted;
}

/** Characters between, and the costs of what stands between; null where the wording cannot be about the number. */
export function distance(around: Surroundings, number: Span, occurrence: Occurrence): number | null {
  if (occurrence.end <= number.start) return distanceBefore(around, number, occurrence);
  return occurrence.start >= number.end
    ? distanceBehind(around, number, occurrence)
    : Math.max(0, occurrence.end - occurrence.tail - number.end) + cost.behind;
}

function distanceBefore(
  { text, numbers, clauses, sentences }: Surroundings,
  number: Span,
  { start, end }: Occurrence,
): number {
  const between = text.slice(end, number.start);
  const count = (spans: Span[]) => spans.filter((span) => span.start > start && span.start <= number.start).length;
  const crossed = numbers.filter((other) => other.start >= end && other.end <= number.start).length;
  const pauses = between.split("、").length - 1;
  return (
    between.length +
    cost.clause * count(clauses) +
    cost.otherSentence * count(sentences) +
    cost.enumeration * pauses +
    cost.numberBetween * crossed
  );
}

/** Behind the number only in its own clause, and before the next number: 办复381件立案提案. */
function distanceBehind(
  { text, numbers, clauses }: Surroundings,
  number: Span,
  { start, end, tail, units }: Occurrence,
): number | null {
  const clause = clauses.find((span) => holds(span, number));
  if (!clause || start >= clause.end) return null;
  // 6批98名港澳台侨人士: what follows the second number is said of both.
  const next = numbers.find((other) => other.start > number.end);
  if (next && next.start < start) return null;
  if (text.charAt(number.end) === "、") return null;
  const between = text.slice(number.end, start);
  const isNexts =
    next && next.start < clause.end && next.start - end <= 2 && !standsFirst(text, number, numbers, clause);
  // 27份报告作出批示43次: a thing that the first counts is named between, and the second is in a unit of the metric.
  if (
    isNexts &&
    end - tail - number.end >= 2 &&
    next.start === end &&
    [...units].some((unit) => text.slice(next.start, next.end).endsWith(unit))
  )
    return null;
  const taken = isNexts ? cost.takenByNext : 0;
  return between.length + cost.behind + cost.enumeration * (between.split("、").length - 1) + taken;
}

/** 27场协商会议、64次调研视察: nothing names the number before it, so what follows does. */
function standsFirst(text: string, number: Span, numbers: Span[], clause: Span): boolean {
  const before = numbers.findLast((other) => other.end <= number.start)?.end ?? 0;
  const own = text.slice(Math.max(before, clause.start), number.start);
  return own === "" || /[、和与及]$/.test(own);
}
