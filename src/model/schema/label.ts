import { z } from "zod";
import { isReservedId, RESERVED_ID } from "./reserved-ids.ts";
import { dateSchema, partialDateSchema } from "./scope.ts";

/** What stands in paths and anchors is no longer: file systems take 255 bytes a name. */
export const LONGEST_ID = 80;

/** Names of devices: on Windows no file can be called by them. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** Lower-case ASCII words joined by hyphens: used in paths and anchors, so it never changes once published. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(LONGEST_ID)
  .refine((id) => !DEVICE.test(id));

/** An id that becomes one of a page, beside those that it has of its own. */
export const anchorIdSchema = idSchema
  .refine((id) => !isReservedId(id), { params: { form: "reserved" } })
  .meta({ not: { pattern: RESERVED_ID } });

/** A text in the site's languages. `zh` (简体) is always there; 繁體 is converted from it, other languages fall back to it. */
export const labelSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1).optional() });
export type Label = z.infer<typeof labelSchema>;

/** An address of the web, written whole; a blank in it is most often words that were pasted along. */
export const webAddressSchema = z
  .url({ protocol: /^https?$/ })
  .regex(/^https?:\/\/\S+$/i)
  .refine((url) => !holdsLogin(url));

/** Whether an address holds a user's name or password: https://user:password@example.org/ */
export function holdsLogin(url: string): boolean {
  try {
    const { username, password } = new URL(url);
    return username !== "" || password !== "";
  } catch {
    return false;
  }
}

/** What the source is, after the type marks of GB/T 7714: a newspaper's article, a web page, a report, a book, a periodical, an archive. */
export const mediumSchema = z.enum(["newspaper", "website", "report", "book", "periodical", "archive"]);
export type Medium = z.infer<typeof mediumSchema>;

/** Where a figure or text comes from. What is not known is left out, and the page says what is missing. See docs/decisions/0009. */
export const sourceSchema = z
  .strictObject({
    /** One line for all that is known of it, where title and publisher are not told apart. */
    name: z.string().min(1).optional(),
    /** As the publisher gives it. */
    title: z.string().min(1).optional(),
    /** Who published it: the newspaper, the site, the office. Never the host of a copy. */
    publisher: z.string().min(1).optional(),
    medium: mediumSchema.optional(),
    /** Who wrote it, or gave the report. */
    author: z.string().min(1).optional(),
    /** Absent in a report's own source: the report's `published`. */
    published: partialDateSchema.optional(),
    /** The day on which the site's editors last read it. */
    accessed: dateSchema.optional(),
    url: webAddressSchema.optional(),
    /** Another copy: an archive's, a reprint's. */
    archived: webAddressSchema.optional(),
    /** What a reader should know of this source: a mirror, a translation, a damaged copy. */
    note: z.string().min(1).optional(),
  })
  .refine(({ name, title, publisher }) => name ?? title ?? publisher, { path: ["name"], params: { form: "filled" } })
  .meta({ anyOf: ["title", "name", "publisher"].map((key) => ({ required: [key] })) });
export type Source = z.infer<typeof sourceSchema>;
