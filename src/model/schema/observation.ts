import { z } from "zod";
import { idSchema, sourceSchema } from "./label.ts";
import { quantitySchema } from "./quantity.ts";
import { basisSchema, obsStatusSchema } from "./report.ts";
import { partialDateSchema, periodSchema, scopeSchema } from "./scope.ts";

/** A stretch of a place's text, in UTF-16 units, the end excluded. */
export const spanSchema = z.object({ start: z.number().int().nonnegative(), end: z.number().int().nonnegative() });
export type Span = z.infer<typeof spanSchema>;

/** Where a report's text states a number: `start` and `end` mark the number's words in the place's text. */
const textAnchorSchema = spanSchema.extend({
  /** n of the place's `#p<n>`. */
  paragraph: z.number().int().nonnegative(),
  /** The sentence around it, in the same text. */
  sentence: spanSchema,
  /** Place in the source file, counted from 1. */
  line: z.number().int().positive(),
  column: z.number().int().positive(),
});
export type TextAnchor = z.infer<typeof textAnchorSchema>;

/** A number that the report's text does not hold, with the source that does (另据); `own`: none is named, and the report's is all there is. */
const elsewhereAnchorSchema = z.object({ elsewhere: sourceSchema, own: z.literal(true).optional() });
export type ElsewhereAnchor = z.infer<typeof elsewhereAnchorSchema>;

const anchorSchema = z.union([textAnchorSchema, elsewhereAnchorSchema]);
export type Anchor = z.infer<typeof anchorSchema>;

/** One metric's number for one body, period, scope and facet (SDMX observation). */
export const observationSchema = z.object({
  /** Its HTML id on the report's page: `<metric>[--<scope>][--<facet>][--<year>]`, unique in the report. */
  id: z.string().min(1),
  body: idSchema,
  metric: idSchema,
  period: periodSchema,
  scope: scopeSchema,
  /** Declared facet id, or the words of an undeclared one. */
  facet: z.string().optional(),
  /** False where the unit or the facet is not declared in metrics.yaml: listed, but not charted with the others. */
  declared: z.boolean(),
  /** Null when the report gives no number; `status` says why. */
  quantity: quantitySchema.nullable(),
  status: obsStatusSchema,
  /** How the report says it; an inferred one has the status I. */
  basis: basisSchema,
  asOf: partialDateSchema.optional(),
  note: z.string().optional(),
  /** Id of the report that states it. */
  report: z.string().min(1),
  /** The first is the one that links lead to. */
  anchors: z.array(anchorSchema).min(1),
});
export type Observation = z.infer<typeof observationSchema>;
