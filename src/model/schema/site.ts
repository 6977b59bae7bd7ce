import { z } from "zod";
import { labelSchema, webAddressSchema } from "./label.ts";
import { siteAddressSchema } from "./site-address.ts";
import { SEVERITIES, TURNABLE } from "../rules.ts";
import { reportKindSchema } from "./report.ts";

export const languageSchema = z.enum(["zh-hans", "zh-hant", "en"]);
export type Language = z.infer<typeof languageSchema>;

/** content/site.yaml. */
export const siteFileSchema = z.strictObject({
  title: labelSchema,
  /** One line under the title. */
  tagline: labelSchema,
  publisher: z.strictObject({ name: labelSchema, url: webAddressSchema.optional() }),
  /** Public address with base path; a closing slash is added: https://example.org/sub/folder/ */
  address: siteAddressSchema,
  /** Published languages; the first stands at the root. */
  languages: z.array(languageSchema).min(1).default(["zh-hans"]),
  /** Licence of the content (the code's is in LICENSE). */
  licence: z.strictObject({ name: labelSchema, url: webAddressSchema.optional() }),
  contact: z
    .strictObject({ name: labelSchema.optional(), email: z.email().optional(), phone: z.string().optional() })
    .default({}),
  /** Numbers that the law puts in the footer; each is shown when given. */
  footer: z
    .strictObject({
      /** ICP备案号 */
      icp: z.string().min(1).optional(),
      /** 公安备案号 */
      police: z.string().min(1).optional(),
      /** 网站标识码 */
      siteCode: z.string().min(1).optional(),
    })
    .default({}),
  /** What the editors' pages (content/pages/*.mdx) may do. */
  pages: z
    .strictObject({
      /** Whether they may hold code: import, export, {expressions}. It runs whenever the site is built. */
      code: z.boolean().default(true),
    })
    .default({ code: true }),
  /** When reports of one body and year disagree, the kind named first is shown. */
  kindOrder: z
    .array(reportKindSchema)
    .default([
      "proposal-report",
      "committee-report",
      "yearbook",
      "review",
      "handling-report",
      "examination-report",
      "highlights",
      "press",
      "plan",
    ]),
  /** What `npm run check` holds against the history. */
  check: z
    .strictObject({
      /** Where the history cannot be read: `required` is an error in CI, `optional` only a warning. */
      history: z.enum(["required", "optional"]).optional(),
      /** Reports that were taken back for good: tianjin/2023-review. */
      withdrawn: z.array(z.string().min(1)).optional(),
      /** Warnings and notes that this site takes for more, or for less: { text-unchanged: error }. */
      rules: z.partialRecord(z.enum(TURNABLE), z.enum(SEVERITIES)).optional(),
    })
    .optional(),
});
export type Site = z.infer<typeof siteFileSchema>;
