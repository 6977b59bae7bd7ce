import { z } from "zod";
import { bodyFileSchema } from "./body.ts";
import { idSchema } from "./label.ts";
import { metricsFileSchema } from "./metric.ts";
import { observationSchema, spanSchema } from "./observation.ts";
import { commitmentSchema, frontmatterSchema } from "./report.ts";
import { siteFileSchema } from "./site.ts";

/** One heading, paragraph, list item or table row of a report: the unit of search hits and of `#p<n>`. */
const placeSchema = z.object({
  /** n of `#p<n>`; the title is 0. */
  n: z.number().int().nonnegative(),
  kind: z.enum(["title", "heading", "paragraph", "item", "row"]),
  /** The words as they stand on the page, without markup; white space folded. */
  text: z.string(),
  /** Line in the source file, counted from 1. */
  line: z.number().int().positive(),
  /** Of a table's row: the lines that name the table, its cells in `text` with the heads of their columns, and the index of the cell that names the row. */
  table: z
    .object({
      above: z.array(z.string()),
      cells: z.array(spanSchema.extend({ head: z.string() })),
      label: z.number().int().optional(),
    })
    .optional(),
});
export type Place = z.infer<typeof placeSchema>;

/** A commitment, and the `n` of the places where its words begin and its target stands. */
const heldCommitmentSchema = commitmentSchema.extend({
  place: z.number().int(),
  targetPlace: z.number().int().optional(),
});

const reportSchema = frontmatterSchema.omit({ metrics: true }).extend({
  commitments: z.array(heldCommitmentSchema),
  /** "<body>/<year>-<kind>[-<slug>]": the file's path below content/reports, without its ending. */
  id: z.string().min(1),
  slug: idSchema.optional(),
  /** Path of the source file, relative to the site's root, with forward slashes. */
  file: z.string().min(1),
  observations: z.array(observationSchema),
  places: z.array(placeSchema),
  /** The text as HTML, with `id="p<n>"` places and marked numbers; links to metrics are relative to its page. */
  html: z.string(),
  headings: z.array(z.object({ depth: z.number().int(), text: z.string(), place: z.number().int() })),
});
export type Report = z.infer<typeof reportSchema>;

const bodySchema = bodyFileSchema.extend({ id: idSchema });
export type Body = z.infer<typeof bodySchema>;

/** Everything the site is made of, checked and resolved. Arrays are in the order in which they are shown. */
export const datasetSchema = metricsFileSchema.extend({
  site: siteFileSchema,
  bodies: z.array(bodySchema),
  reports: z.array(reportSchema),
  /** The file of public/ that is the site's icon; absent where there is none. */
  icon: z.string().optional(),
});
export type Dataset = z.infer<typeof datasetSchema>;
