import type { Span } from "../model/dataset.ts";
import { toSimplified } from "../text/fold.ts";
import type { Candidate, Mention } from "./mention.ts";
import { isOthers } from "./others.ts";
import { isBare, isSetPhrase, ownWords, type OwnWords } from "./own-words.ts";
import { carriesOn, isPart, isSum } from "./parts.ts";
import { isRoster } from "./roster.ts";
import { lastBefore } from "./spans.ts";
import type { DocumentQuestion, DocumentRefusal } from "./document-reading.ts";
import type { Attribution, Taken } from "./attribution.ts";

export type Decision =
  { candidates: Candidate[]; questions: DocumentQuestion[] } | { reason: DocumentRefusal; candidate?: string };

/** Farther from its wording, in the units of `Candidate.distance`, a number without words of its own is asked about. */
const FAR = 60;
/** Without a unit a number is a metric's only right behind its wording: 点击量过百万. */
const TOUCHING = 4;

/** 近三年分别立案255件、268件、280件: no words say which number is of which year. */
const ofYears = /[近前](?:两|二|三|四|五|几)年[^。；;]*分别[^。；;]*$/;

/** No such beginning of a sentence is farther: a sentence may be as long as a text. */
const FAR_BACK = 300;

/** 建议案里的7条建议: what one paper holds. */
const insideReport = /》[里中]的?$/;

/** The numbers taken before another. */
export interface Before {
  inSentence?: Taken;
  inPlace?: Taken;
  /** The last before the sentence's 其中, which its parts are of. */
  whole?: Taken;
}

/** Which metric a number is given to. */
export function decide(context: Attribution, mention: Mention, before: Before): Decision {
  const { candidates, quantity, whole } = mention;
  if (whole) return taken(candidates.slice(0, 1), "whole-in-words");
  const [nearest] = candidates;
  if (!nearest) return { reason: "no-metric" };
  if (quantity.unit === "") return withoutUnit(context, mention);
  const listed = candidates.filter(({ metric }) => context.metrics.isListed(metric, quantity.unit));
  const [first] = listed;
  if (!first) return { reason: "unit-unlisted", candidate: nearest.metric };
  if (isRoster(context.text, mention, first)) return { reason: "membership", candidate: first.metric };
  if (isOthers(context.text, mention)) return { reason: "others", candidate: first.metric };
  if (
    !first.share &&
    ofYears.test(
      toSimplified(context.text.slice(Math.max(mention.sentence.start, mention.start - FAR_BACK), mention.start)),
    )
  )
    return { reason: "uncertain", candidate: first.metric };
  if (first.shared)
    return taken(
      listed.filter(({ shared }) => shared),
      "several-metrics",
    );
  return byOwnWords(context, mention, likeliest(listed, first, before.inSentence), before);
}

const taken = (candidates: Candidate[], ...questions: DocumentQuestion[]): Decision => ({ candidates, questions });

function withoutUnit({ text }: Attribution, { candidates, start, end }: Mention): Decision {
  const first = candidates.find(({ wording }) => wording.end <= start && start - wording.end <= TOUCHING);
  if (!first) return { reason: "no-metric" };
  return /[\p{L}\d]/u.test(text.charAt(end))
    ? { reason: "uncertain", candidate: first.metric }
    : taken([first], "unit-missing");
}

/**
 * Of the nearest, the one that the sentence is about, else the one that is named in more words. A facet of what the sentence is
 * about goes before another metric of the same words: 承办提案186件，其中大会提案180件.
 */
function likeliest(listed: Candidate[], first: Candidate, before: Taken | undefined): Candidate {
  const isAbout = ({ metric }: Candidate) => metric === before?.metric;
  const facet = listed.find(
    (one) =>
      isAbout(one) &&
      one.facetWording &&
      one.facetWording.start <= first.wording.start &&
      first.wording.end <= one.facetWording.end,
  );
  if (facet) return facet;
  const nearest = listed.filter(({ distance }) => distance === first.distance);
  return nearest.find(isAbout) ?? nearest.reduce((best, one) => (one.letters > best.letters ? one : best), first);
}

function byOwnWords(
  context: Attribution,
  mention: Mention,
  best: Candidate,
  { inSentence: before, inPlace, whole }: Before,
): Decision {
  const words = ownWords(context, mention);
  if (insideReport.test(words.words)) return { reason: "breakdown", candidate: best.metric };
  if (before && isRateOfOthers(context, mention, best, before)) return { reason: "uncertain", candidate: best.metric };
  const subject = isSum(words) ? inPlace : before;
  if (best.share) return best.share.isPart ? { reason: "breakdown", candidate: best.metric } : taken([best]);
  const carried = subject && carriedOver(context, mention, words, { best, before: subject, whole });
  if (carried) return carried;
  const own = ({ end }: Span) => end > words.start;
  if (own(best.wording) && !best.facetOnly)
    return isSetPhrase(context.text, mention, best) ? { reason: "rhetoric" } : taken([best]);
  if (best.distance === 0) return taken([best]);
  if (best.facetWording && own(best.facetWording) && best.metric === before?.metric)
    return taken([best], "carried-over");
  if (words.crossed > best.wording.end) return { reason: "breakdown", candidate: best.metric };
  const near = best.distance <= FAR && best.wording.start >= mention.sentence.start && !best.facetOnly;
  return near && isBare(context, mention, words)
    ? taken([best], "carried-over")
    : { reason: "uncertain", candidate: best.metric };
}

/** 提出监督意见73条，采纳68条，采纳率93.2%: the rate is that of what the sentence counts, and of another group of metrics than its name. */
function isRateOfOthers(
  { text, metrics, read }: Attribution,
  { quantity, start }: Mention,
  { metric, wording }: Candidate,
  before: Taken,
): boolean {
  const groupOf = (id: string) => metrics.byId.get(id)?.group;
  if (quantity.unit !== "%" || groupOf(before.metric) === groupOf(metric)) return false;
  const counted = lastBefore(read.mentions, start);
  const deed = text.slice(wording.start, wording.end).replace(/率$/, "");
  return counted !== undefined && text.slice(Math.max(before.end, counted.clause.start), counted.start).includes(deed);
}

/** What a number is where its own words go on from the number taken before it; undefined where they do not. */
function carriedOver(
  context: Attribution,
  mention: Mention,
  words: OwnWords,
  { best, before, whole = before }: { best: Candidate; before: Taken; whole?: Taken },
): Decision | undefined {
  if (!context.metrics.isListed(before.metric, mention.quantity.unit)) return undefined;
  const same = sameAs(before, mention, words);
  if (isSum(words)) return taken([same], "carried-over");
  const ownName = best.wording.end > words.start && !best.facetOnly;
  const named = ownName && best.metric !== before.metric;
  if (isPart(context, mention, words, named)) return taken([ownName ? same : sameAs(whole, mention, words)], "part");
  return best.metric === before.metric && carriesOn(context, mention, words, before)
    ? taken([same], "carried-over")
    : undefined;
}

const sameAs = (before: Taken, { candidates, start }: Mention, words: OwnWords): Candidate =>
  candidates.find(({ metric }) => metric === before.metric) ?? {
    metric: before.metric,
    distance: start - words.start,
    wording: { start: words.start, end: start },
    letters: 0,
    facetOnly: false,
  };
