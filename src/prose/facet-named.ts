import type { Span } from "../model/dataset.ts";
import { foldText } from "../text/fold.ts";
import type { Candidate } from "./mention.ts";
import { cost, distance, FARTHEST, holds, type Surroundings } from "./ranking.ts";
import type { Share } from "./shares.ts";
import type { Occurrence } from "./occurrence.ts";

/** With the metric's facet that is named nearest, if no other number stands between. */
export function withFacet(around: Surroundings, number: Span, { metric }: Occurrence, candidate: Candidate): Candidate {
  let nearest: { facet: string; distance: number; facetWording: Span } | null = null;
  for (const occurrence of around.occurrences) {
    if (occurrence.facet === undefined || occurrence.metric !== metric || crosses(around.numbers, number, occurrence))
      continue;
    const away = facetDistance(around, number, occurrence);
    if (away !== null && away <= FARTHEST && (!nearest || away < nearest.distance))
      nearest = {
        facet: occurrence.facet,
        distance: away,
        facetWording: { start: occurrence.start, end: occurrence.end },
      };
  }
  return nearest ? { ...candidate, facet: nearest.facet, facetWording: nearest.facetWording } : candidate;
}

/** 被全国政协和省政协分别采用12篇和45篇: the facet that the thing and what is said of all name together. */
export function withSharedFacet(
  text: string,
  { thing, things }: Share,
  { metric, end, tail }: Occurrence,
  candidate: Candidate,
): Candidate {
  const words = lettered(text, thing, things) ?? text.slice(thing.start, thing.end) + text.slice(end - tail, end);
  const facet = metric.facets.find(({ wordings }) =>
    wordings.some((wording) => words.includes(foldText(wording).text)),
  );
  return facet ? { ...candidate, facet: facet.id } : candidate;
}

/** A、B、C类提案: the last thing says what all the letters are of. */
function lettered(text: string, thing: Span, things: readonly Span[]): string | undefined {
  const letters = things.map(({ start, end }) => text.slice(start, end));
  const kind = /^[a-z甲乙丙丁](?:[一二三四五六]|等)?(类.*)$/.exec(letters.at(-1) ?? "")?.[1];
  const isList = letters.slice(0, -1).every((one) => /^[^。,;]*[a-z甲乙丙丁]$/.test(one));
  return kind !== undefined && isList
    ? text
        .slice(thing.start, thing.end)
        .replace(/(?:[一二三四五六]|等)?类.*$/, "")
        .slice(-1) + kind
    : undefined;
}

/** 9件立案、8件转为参考意见: what stands before a number that nothing names is another's. */
function facetDistance(around: Surroundings, number: Span, occurrence: Occurrence): number | null {
  // 不立案8件(转为社情民意6件: what brackets say of the next number is its own.
  const opens = occurrence.start >= number.end && around.text.slice(number.end, occurrence.start).includes("(");
  if (opens && around.numbers.some(({ start }) => start >= occurrence.end && start - occurrence.end <= NEXT))
    return null;
  const away = distance(around, number, occurrence);
  const clause = around.clauses.find((span) => holds(span, number));
  const isAnothers =
    occurrence.end <= number.start && clause && /、$/.test(around.text.slice(clause.start, number.start));
  return away !== null && isAnothers ? away + cost.numberBetween : away;
}

/** 转为社情民意的6件, 转为社情民意信息6件 */
const NEXT = 3;

const crosses = (numbers: Span[], number: Span, { start, end }: Span): boolean =>
  numbers.some(
    (other) =>
      other.start !== number.start &&
      other.start >= Math.min(end, number.end) &&
      other.end <= Math.max(start, number.start),
  );
