import { z } from "zod";
import { boundSchema } from "../../../src/model/schema/quantity.ts";
import { scopeSchema } from "../../../src/model/schema/scope.ts";
import { canonicalUnit } from "../../../src/model/unit.ts";
import type { DocumentObservation } from "../../../src/prose/document-reading.ts";

const observationSchema = z.object({
  metric: z.string(),
  /** Other metrics that a careful reader might choose. */
  metricAlternatives: z.array(z.string()).default([]),
  value: z.number(),
  bound: boundSchema,
  unit: z.string(),
  quote: z.string(),
  scope: scopeSchema,
  year: z.number(),
  /** In the document's words. */
  facet: z.string().optional(),
});
type Labelled = z.infer<typeof observationSchema>;

/** What a careful reader finds in a document, written down before the extractor first ran on it. */
export const labelsSchema = z.object({
  observations: z.array(observationSchema),
  /** Counted neither way. */
  ambiguous: z.array(z.object({ value: z.number().optional() })).default([]),
});
export type Labels = z.infer<typeof labelsSchema>;

export type Found = Pick<DocumentObservation, "metric" | "quantity" | "year" | "scope" | "facet">;

/** A number that was taken, and the label that says so. */
export interface Pair<F extends Found> {
  found: F;
  label: Labelled;
}

export interface Score<F extends Found> {
  right: Pair<F>[];
  /** Taken, and not labelled. */
  wrong: F[];
  missed: Labelled[];
}

/** What a right number may still be wrong in. */
export const DETAILS = ["year", "scope", "facet"] as const;
export type Detail = (typeof DETAILS)[number];

/** The words that a metric's facet goes by: its own, where it is no declared one. */
export type FacetWords = (metric: string, facet: string) => readonly string[];

/**
 * Holds what was found against the labels: metric, value, bound and unit must all agree. Of several labels that do, the one is taken of which
 * most details agree too.
 */
export function score<F extends Found>(
  found: readonly F[],
  { observations, ambiguous }: Labels,
  words: FacetWords,
): Score<F> {
  const missed = [...observations];
  const right: Pair<F>[] = [];
  const wrong = found.filter((one) => {
    const agreeing = missed.filter((label) => agrees(one, label)).map((label) => ({ found: one, label }));
    const [pair] = agreeing.sort((a, b) => differing(a, words).length - differing(b, words).length);
    if (pair) {
      missed.splice(missed.indexOf(pair.label), 1);
      right.push(pair);
    }
    return !pair && !ambiguous.some(({ value }) => value === one.quantity.value);
  });
  return { right, wrong, missed };
}

/** In which details a right number is not what its label says. */
export const differing = ({ found, label }: Pair<Found>, words: FacetWords): Detail[] =>
  DETAILS.filter((detail) =>
    detail === "facet" ? !isFacet(found, label.facet, words) : found[detail] !== label[detail],
  );

const agrees = ({ metric, quantity }: Found, label: Labelled): boolean =>
  [label.metric, ...label.metricAlternatives].includes(metric) &&
  quantity.value === label.value &&
  quantity.bound === label.bound &&
  quantity.unit === canonicalUnit(label.unit);

/** Labels name facets in the document's words: one holds the other, whatever joins their parts. */
function isFacet({ metric, facet }: Found, label: string | undefined, words: FacetWords): boolean {
  if (facet === undefined || label === undefined) return facet === label;
  const plain = (text: string): string => text.replaceAll(/[和与、/+…\s]/g, "");
  const wanted = plain(label);
  return words(metric, facet)
    .map(plain)
    .some((word) => word.includes(wanted) || wanted.includes(word));
}
