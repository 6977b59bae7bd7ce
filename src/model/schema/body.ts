import { z } from "zod";
import { idSchema, labelSchema } from "./label.ts";
import { partialDateSchema } from "./scope.ts";

/** Administrative level of a public body, highest first. */
export const levelSchema = z.enum(["national", "provincial", "sub-provincial", "prefectural", "county"]);
export type Level = z.infer<typeof levelSchema>;

const sessionSchema = z.strictObject({
  session: z.number().int().positive(),
  start: partialDateSchema,
  end: partialDateSchema.optional(),
});

const termSchema = z.strictObject({
  /** Ordinal of the term (届). */
  term: z.number().int().positive(),
  /** When the term's first session was held. */
  start: partialDateSchema,
  /** The last year of the term; absent while it runs. */
  end: partialDateSchema.optional(),
  sessions: z.array(sessionSchema).default([]),
});
export type Term = z.infer<typeof termSchema>;

/** content/bodies/<id>.yaml: one public body. */
export const bodyFileSchema = z.strictObject({
  name: labelSchema,
  /** The short form that headings and chart labels use: 天津市政协. */
  short: labelSchema,
  level: levelSchema,
  /** Division code after GB/T 2260, six digits; absent for the national body. */
  division: z
    .string()
    .regex(/^\d{6}$/)
    .optional(),
  /** The body one level up, if this site has it. */
  parent: idSchema.optional(),
  note: labelSchema.optional(),
  terms: z.array(termSchema).default([]),
});
