import { z } from "zod";
import { isReservedId, RESERVED_ID } from "../reserved-ids.ts";

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
export const anchorIdSchema = idSchema.refine((id) => !isReservedId(id), { params: { form: "reserved" } }).meta({ not: { pattern: RESERVED_ID } });

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

/** Where a figure or text comes from. Without `url` no address is known, and the page says so. */
export const sourceSchema = z.strictObject({
  /** Title or name as the publisher gives it. */
  name: z.string().min(1),
  url: webAddressSchema.optional(),
  /** What a reader should know of this source: a mirror, a translation, a damaged copy. */
  note: z.string().min(1).optional(),
});
export type Source = z.infer<typeof sourceSchema>;
