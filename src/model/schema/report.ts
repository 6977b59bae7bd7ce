import { z } from "zod";
import { LONGEST_ID, sourceSchema } from "./label.ts";
import { dateSchema, partialDateSchema, scopeSchema } from "./scope.ts";

export const reportKindSchema = z.enum([
  "review",
  "committee-report",
  "proposal-report",
  "examination-report",
  "handling-report",
  "plan",
  "highlights",
  "yearbook",
  "press",
]);
export type ReportKind = z.infer<typeof reportKindSchema>;

/** SDMX CL_OBS_STATUS, the codes used here: A normal · P provisional · E estimated · I imputed: worked out by this site · M the report gives no number. */
export const obsStatusSchema = z.enum(["A", "P", "E", "I", "M"]);
export type ObsStatus = z.infer<typeof obsStatusSchema>;

/** How a report says a number: `number` as a number · `words` in words for all of it (全部办复) · `inferred` not at all, this site worked it out. */
export const basisSchema = z.enum(["number", "words", "inferred"]);
export type Basis = z.infer<typeof basisSchema>;

const valueSchema = z.union([z.string().min(1), z.number()]);

const entryPeriodSchema = z.strictObject({ start: partialDateSchema, end: partialDateSchema });

export const metricEntrySchema = z.strictObject({
  /** The number as the report writes it: 400余项. Absent only with `status: M`. */
  value: valueSchema.optional(),
  /** The words that state it, copied from the text. */
  quote: z.string().min(1).optional(),
  /** Declared id, or the report's own words; it becomes part of an anchor. */
  facet: z.string().min(1).max(LONGEST_ID).optional(),
  scope: scopeSchema.optional(),
  /** The year the number is about, where it is not the report's. */
  year: z.number().int().min(1949).max(2199).optional(),
  period: entryPeriodSchema.optional(),
  /** The unit, where the text leaves it out. */
  unit: z.string().min(1).optional(),
  /** Cut-off day of the count. */
  asOf: partialDateSchema.optional(),
  status: obsStatusSchema.optional(),
  /** `inferred`: no report gives the number; `quote` holds the words that this site took it from, and `note` says how. The other bases are the reader's to tell. */
  basis: z.enum(["inferred"]).optional(),
  note: z.string().min(1).optional(),
  /** Where the number stands, when it is not in this report's text (listed under 另据). */
  source: sourceSchema.optional(),
});
export type MetricEntry = z.infer<typeof metricEntrySchema>;

export const metricValueSchema = z.union([
  valueSchema,
  metricEntrySchema,
  z.array(z.union([valueSchema, metricEntrySchema])).min(1),
]);

export const commitmentSchema = z.strictObject({
  text: z.string().min(1),
  number: z.number().int().positive().optional(),
  heading: z.string().min(1).optional(),
  metric: z.string().min(1).optional(),
  target: valueSchema.optional(),
});
export type Commitment = z.infer<typeof commitmentSchema>;

export const correctionSchema = z.strictObject({
  date: dateSchema,
  metric: z.string().min(1),
  /** Where the number is one of a part. */
  facet: z.string().min(1).optional(),
  was: valueSchema,
  now: valueSchema,
  why: z.string().min(1),
});
export type Correction = z.infer<typeof correctionSchema>;

/** tianjin/2023-review, tianjin/2023-review-abstract */
const REPORT_PATH = /^[a-z0-9]+(?:-[a-z0-9]+)*\/\d{4}-[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The frontmatter of content/reports/<body>/<year>-<kind>[-<slug>].md. */
export const frontmatterSchema = z.strictObject({
  title: z.string().trim().min(1),
  body: z.string().min(1),
  /** Why this site takes the report for this body's, where the report does not name it. */
  bodyInferred: z.string().min(1).optional(),
  /** Year of the work, never of publication. */
  year: z.number().int().min(1949).max(2199),
  kind: reportKindSchema,
  /** `original`: the body's own words · `summary`: written for this site from published figures. */
  text: z.enum(["original", "summary"]),
  term: z.number().int().positive().optional(),
  session: z.number().int().positive().optional(),
  period: entryPeriodSchema.optional(),
  /** What the numbers cover unless an entry says otherwise. */
  scope: scopeSchema,
  published: dateSchema.optional(),
  author: z.string().min(1).optional(),
  script: z.enum(["hans", "hant"]).default("hans"),
  language: z.string().min(2).default("zh"),
  source: sourceSchema,
  /** Ids of reports whose numbers this one replaces: tianjin/2023-review. */
  supersedes: z.array(z.string().min(1)).default([]),
  /** Earlier paths of this report. */
  formerly: z.array(z.string().regex(REPORT_PATH)).default([]),
  /** By the metric's id; which ids exist is the reader's to say. A draft whose numbers are all commented out has none. */
  metrics: z
    .preprocess((value) => value ?? undefined, z.record(z.string(), metricValueSchema).default({}))
    .meta({ type: ["object", "null"] }),
  commitments: z.array(commitmentSchema).default([]),
  corrections: z.array(correctionSchema).default([]),
  note: z.string().min(1).optional(),
});
export type Frontmatter = z.infer<typeof frontmatterSchema>;

/** The same where an editor has still to mend it: what nothing else can say for it may be absent, so that the rest is checked in the same run. */
export const unfinishedFrontmatterSchema = frontmatterSchema.extend({
  text: frontmatterSchema.shape.text.optional(),
  scope: scopeSchema.optional(),
  source: frontmatterSchema.shape.source.optional(),
});
export type UnfinishedFrontmatter = z.infer<typeof unfinishedFrontmatterSchema>;
