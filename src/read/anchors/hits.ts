import { at } from "../../model/at.ts";
import type { StatedSpan } from "../../prose/find.ts";
import { timeHeldAgainst } from "../../prose/held-against.ts";
import { inFolded } from "../../prose/place-text.ts";
import { spansWithin } from "../../prose/spans.ts";
import type { Candidate } from "../../prose/statements.ts";
import type { Draft } from "../entries/entries.ts";
import { withoutOwnName } from "../told/own-name.ts";
import type { ReadPlace } from "../places/read-places.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

/** What keeps a stretch from stating an observation for certain. The numbers order them. */
export const Doubt = {
  /** The nearest wording is the metric's and the facet's. */
  none: 0,
  /** The metric is named, and no facet. */
  facetUnnamed: 1,
  /** Another metric, or another facet, is named nearer. */
  otherNearer: 2,
  unnamed: 3,
} as const;
export type Doubt = (typeof Doubt)[keyof typeof Doubt];

/** A stretch of text that may state an observation, and how sure its wording is. */
export interface Hit extends StatedSpan {
  place: OpenPlace;
  doubt: Doubt;
  /** What the wording says it is. */
  nearest?: Candidate;
  /** The unit that the text gives. */
  unit?: string;
  /** The same as written, where it stands beside the number. */
  unitBeside?: string;
}

/** How surely a stretch states the draft's metric, by the wordings around it and at the head of its column. */
export function certainty(
  { metric, facet, quantity, definition }: Draft,
  { start, end }: StatedSpan,
  { text, columns }: ReadPlace,
): Pick<Hit, "doubt" | "nearest" | "unit" | "unitBeside"> {
  const mentions = [
    ...spansWithin(text.mentions, start + 1, end - 1),
    ...columns.filter((mention) => mention.start < end && start < mention.end),
  ];
  // Held against another (由上年的245件增加到268件), a number is no mention, and has its wording all the same.
  const held =
    mentions.length === 0 && timeHeldAgainst(text.source.text, inFolded(text.source, { start, end })) !== undefined;
  const named = held
    ? text.candidatesAt({ start, end }, quantity?.unit ?? "")
    : mentions.flatMap((mention) => mention.candidates);
  // 捐款20万美元: a unit that no metric has is asked about by itself, and the wording is there all the same.
  const isUnlisted = named.length === 0 && quantity !== null && !definition.units.includes(quantity.unit);
  const candidates = (isUnlisted ? text.candidatesAt({ start, end }, at(definition.units, 0)) : named).sort(
    (a, b) => a.distance - b.distance,
  );
  const [nearest] = candidates;
  // Wordings name only declared facets: an undeclared one is told by nothing but a quote.
  const told =
    facet === undefined
      ? withoutOwnName(candidates, definition, text.mentions)
      : definition.facets.some(({ id }) => id === facet)
        ? candidates
        : candidates.map((candidate) => ({ ...candidate, facet: undefined }));
  return {
    doubt: doubtOf(metric, facet, told),
    nearest,
    unit: mentions[0]?.quantity.unit,
    unitBeside: mentions[0]?.unitBeside,
  };
}

/** How sure the words near a number are that it is this metric's and part's. `candidates`: the nearest first. */
export function doubtOf(metric: string, facet: string | undefined, candidates: readonly Candidate[]): Doubt {
  const nearest = candidates
    .filter(({ distance }) => distance === candidates[0]?.distance)
    .filter((candidate) => candidate.metric === metric);
  if (nearest.some((candidate) => candidate.facet === facet)) return Doubt.none;
  if (nearest.some((candidate) => candidate.facet === undefined)) return Doubt.facetUnnamed;
  return candidates.length > 0 ? Doubt.otherNearer : Doubt.unnamed;
}

/** The hits with the least doubt. */
export function surest(hits: readonly Hit[], quoted: boolean): Hit[] {
  const least = Math.min(...hits.map(({ doubt }) => doubt));
  return quoted ? [...hits] : hits.filter(({ doubt }) => doubt === least);
}

/** What is named nearest at each of the places, where none of them names the entry's own metric. */
export const besideAll = (hits: readonly Hit[]): Candidate[] =>
  hits.every(({ distance, nearest }) => distance === Infinity && nearest !== undefined)
    ? hits.flatMap(({ nearest }) => nearest ?? [])
    : [];

/** Where the text says it both ways, the number counts: 全部办复，办复率100%. */
export const inNumbersFirst = (hits: readonly Hit[]): Hit[] =>
  hits.toSorted((a, b) => Number(isAnothers(a)) - Number(isAnothers(b)) || Number(a.whole) - Number(b.whole));

/** 提案全部办复，满意率100%: the number is the other rate's. */
const isAnothers = ({ doubt }: Hit): boolean => doubt >= Doubt.otherNearer;
