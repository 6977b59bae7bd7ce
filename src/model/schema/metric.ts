import { z } from "zod";
import { anchorIdSchema, idSchema, labelSchema, sourceSchema } from "./label.ts";

export const metricKindSchema = z.enum(["count", "ratio", "money", "people"]);
export type MetricKind = z.infer<typeof metricKindSchema>;

const wordingsSchema = z.array(z.string().min(1)).default([]);

export const facetSchema = z.strictObject({ id: idSchema, labels: labelSchema, wordings: wordingsSchema });
export type Facet = z.infer<typeof facetSchema>;

/**
 * Who says that the numbers mean something else: `stated` where a source does; `judged` where this site only has reason to doubt that
 * they mean the same.
 */
export const breakBasisSchema = z.enum(["stated", "judged"]);
export type BreakBasis = z.infer<typeof breakBasisSchema>;

/** From `from` on the numbers mean something else, or may: no change is given across it. */
const breakSchema = z.strictObject({
  /** The body concerned; absent: all bodies. */
  body: idSchema.optional(),
  /** First year counted under the new definition. */
  from: z.number().int(),
  basis: breakBasisSchema.default("stated"),
  why: labelSchema,
  source: sourceSchema.optional(),
});
export type DefinitionBreak = z.infer<typeof breakSchema>;

/** One entry of content/metrics.yaml: a thing that is counted (SDMX: indicator). */
export const metricSchema = z.strictObject({
  id: anchorIdSchema,
  labels: labelSchema,
  /** What is counted and what is not, for a layperson. */
  definition: labelSchema,
  group: idSchema,
  kind: metricKindSchema,
  /** Units it is stated in; the first is the primary one. Base units only: 元, not 万元. */
  units: z.array(z.string().min(1)).min(1),
  /** Which way is better; `neutral` is never shown as better or worse. */
  direction: z.enum(["up", "down", "neutral"]).default("neutral"),
  /** Why that way is better. Without it the site does not judge. */
  directionWhy: labelSchema.optional(),
  /** Whether bodies count it alike, so that their numbers may stand side by side; where not, the definition says why. */
  acrossBodies: z.boolean().default(true),
  /** `sum`: may be added over disjoint periods of one scope and facet · `last`: a stock · `none`: never aggregated. */
  aggregation: z.enum(["sum", "last", "none"]),
  /** Phrases by which reports name it. */
  wordings: wordingsSchema,
  /** Phrases that name another thing, though they hold one of the wordings or stand beside it: 群众满意率 is no 满意率 of proposals, 委员提案 no 集体提案. */
  except: wordingsSchema,
  /** Phrases that say 100 % in words: 全部办复. Ratios only. */
  whole: wordingsSchema,
  facets: z.array(facetSchema).default([]),
  /** A ratio's parts: `of` divided by `to`. */
  ratio: z.strictObject({ of: idSchema, to: idSchema }).optional(),
  /** The metric this one can never exceed in the same scope: filed within received. */
  within: idSchema.optional(),
  breaks: z.array(breakSchema).default([]),
  note: labelSchema.optional(),
});
export type Metric = z.infer<typeof metricSchema>;

const groupSchema = z.strictObject({ id: anchorIdSchema, labels: labelSchema });
export type MetricGroup = z.infer<typeof groupSchema>;

/** content/metrics.yaml. Groups and metrics are shown in the order of the file. */
export const metricsFileSchema = z.strictObject({
  groups: z.array(groupSchema).min(1),
  metrics: z.array(metricSchema).min(1),
});
export type MetricsFile = z.infer<typeof metricsFileSchema>;
