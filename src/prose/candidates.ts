import type { Span } from "../model/dataset.ts";
import { withFacet, withSharedFacet } from "./facet-named.ts";
import type { Candidate } from "./mention.ts";
import {
  byDistance,
  FARTHEST,
  holds,
  inSentence,
  ranked,
  sentenceOf,
  unitCost,
  type Ranked,
  type Surroundings,
} from "./ranking.ts";
import { shareOf, type Share } from "./shares.ts";
import { spansWithin } from "./spans.ts";
import type { Occurrence } from "./occurrence.ts";
import { marksTime } from "./scope-markers.ts";

/** The metrics that the number at `number` with this unit may belong to, nearest first, each once. */
export function candidates(everything: Surroundings, number: Span, unit: string): Candidate[] {
  const around = nearby(everything, number);
  const sentence = sentenceOf(around, number);
  if (!sentence) return [];
  const share = shareOf(around.text, around.numbers, number, Math.max(sentence.start, number.start - FARTHEST));
  const found =
    (share && byShare(around, share, number, unit)) ?? sharedByAll(around, number, inSentence(around, number, unit));
  const sorted = found.sort(byDistance);
  return sorted.map(({ occurrence, ...candidate }) =>
    share && candidate.share
      ? withSharedFacet(around.text, share, occurrence, candidate)
      : withFacet(around, number, occurrence, candidate),
  );
}

/** Only what is near enough to matter, so that a long text takes no longer for each of its numbers. */
function nearby({ text, occurrences, numbers, sentences, clauses }: Surroundings, { start, end }: Span): Surroundings {
  const near = <S extends Span>(spans: S[]) => spansWithin(spans, start - FARTHEST, end + FARTHEST);
  return {
    text,
    occurrences: near(occurrences),
    numbers: near(numbers),
    sentences: near(sentences),
    clauses: near(clauses),
  };
}

/** 办复率和满意率均为100%, 协商、视察各12次: the number belongs to all that are named before 均 in its clause, none nearer than another. */
function sharedByAll({ text, clauses, numbers }: Surroundings, number: Span, found: Ranked[]): Ranked[] {
  const clause = clauses.find((span) => holds(span, number));
  if (!clause) return found;
  const near = Math.max(clause.start, number.start - FARTHEST);
  const each = /各(?:有|为|达)?$/.test(text.slice(near, number.start));
  // 收到提案300件，立案、办复各12件: 各 is said of what has no number of its own.
  const from = each ? Math.max(near, numbers.findLast(({ end }) => end <= number.start)?.end ?? 0) : near;
  const all = text.slice(from, number.start).search(each ? /各(?:有|为|达)?$/ : /均(?!衡|等)|都|皆|双双/) + from;
  if (all < from) return found;
  const named = found.filter(({ occurrence }) => occurrence.start >= from && occurrence.end <= all);
  const nearest = Math.min(...named.map((candidate) => candidate.distance));
  return found.map((candidate) =>
    named.includes(candidate) ? { ...candidate, distance: nearest, shared: named.length > 1 } : candidate,
  );
}

/**
 * What is named behind 分别 is said of all its things, of times or committees each has its own, of others a part: 大会期间和闭会期间分别收到提案312件和33件.
 * Otherwise each thing names its number's metric, or none.
 */
function byShare(around: Surroundings, share: Share, number: Span, unit: string): Ranked[] | undefined {
  const { thing, things, given, isNearest } = share;
  const [first = number] = given;
  const common = inSentence(around, first, unit)
    .filter(({ facetOnly }) => !facetOnly)
    .sort(byDistance);
  const textOf = ({ start, end }: Span) => around.text.slice(start, end);
  const shared = (isPart: boolean) => common.map((one) => ({ ...one, share: { ...thing, isPart } }));
  if (things.every((one) => marksTime(textOf(one)))) return shared(false);
  if (saysOfAll(common, share)) return shared(!things.every((one) => textOf(one).endsWith("政协")));
  if (!isNearest) return undefined;
  const named = things.map((one) => namedIn(around, one, unit));
  const own = named[things.indexOf(thing)];
  if (own) return [{ ...ranked(own, 0), share: { ...thing, isPart: false } }];
  const last = named.at(-1);
  if (
    last &&
    /^(?:.*[^a-z])?[a-z甲乙丙丁]$/.test(textOf(thing)) &&
    /^[a-z甲乙丙丁].{0,2}类/.test(textOf(things.at(-1) ?? thing))
  )
    return [{ ...ranked(last, 0), share: { ...thing, isPart: false } }];
  return named.some(Boolean) ? [] : undefined;
}

/** Whether the nearest metric is named between the things and the numbers. */
const saysOfAll = ([nearest]: Ranked[], { things, given }: Share): boolean =>
  nearest !== undefined &&
  nearest.occurrence.end > (things.at(-1)?.end ?? 0) &&
  nearest.occurrence.end <= (given[0]?.start ?? 0);

/** The metric that a thing is named by, in its unit if one is. */
function namedIn({ occurrences }: Surroundings, thing: Span, unit: string): Occurrence | undefined {
  const named = occurrences.filter((one) => one.kind === "metric" && holds(thing, one) && unitCost(one, unit) !== null);
  return named.find(({ units }) => units.has(unit)) ?? named[0];
}
