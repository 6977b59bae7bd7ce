import type { Metric } from "../../model/dataset.ts";
import { isCalledAsMetric } from "../../prose/facet-said.ts";
import type { Candidate, Mention } from "../../prose/statements.ts";

/** 调研视察18次 is all the 调研视察活动 that a place tells of, where it names no other facet of it. */
export function withoutOwnName(
  candidates: readonly Candidate[],
  { id, ...definition }: Metric,
  mentions: readonly Mention[],
): readonly Candidate[] {
  const isOwn = (facet: string | undefined) => isCalledAsMetric(facet, definition);
  const hasOthers =
    candidates.some(({ metric, facet }) => metric === id && isOwn(facet)) &&
    mentions.some((mention) =>
      mention.candidates.some(({ metric, facet }) => metric === id && facet !== undefined && !isOwn(facet)),
    );
  return hasOthers
    ? candidates
    : candidates.map((one) => (one.metric === id && isOwn(one.facet) ? { ...one, facet: undefined } : one));
}
