import { z } from "zod";
import { boundSchema } from "../../../src/model/schema/quantity.ts";
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
});
type Labelled = z.infer<typeof observationSchema>;

/** What a careful reader finds in a document, written down before the extractor first ran on it. */
export const labelsSchema = z.object({
  observations: z.array(observationSchema),
  /** Counted neither way. */
  ambiguous: z.array(z.object({ value: z.number().optional() })).default([]),
});
export type Labels = z.infer<typeof labelsSchema>;

type Found = Pick<DocumentObservation, "metric" | "quantity">;

export interface Score<F extends Found> {
  right: number;
  /** Taken, and not labelled. */
  wrong: F[];
  missed: Labelled[];
}

/** Holds what was found against the labels: metric, value, bound and unit must all agree. */
export function score<F extends Found>(found: readonly F[], { observations, ambiguous }: Labels): Score<F> {
  const missed = [...observations];
  const wrong = found.filter((one) => {
    const match = missed.findIndex((label) => agrees(one, label));
    if (match >= 0) missed.splice(match, 1);
    return match < 0 && !ambiguous.some(({ value }) => value === one.quantity.value);
  });
  return { right: observations.length - missed.length, wrong, missed };
}

const agrees = ({ metric, quantity }: Found, label: Labelled): boolean =>
  [label.metric, ...label.metricAlternatives].includes(metric) &&
  quantity.value === label.value &&
  quantity.bound === label.bound &&
  quantity.unit === canonicalUnit(label.unit);
