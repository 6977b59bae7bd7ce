import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import { siteFileSchema } from "../model/schema/site.ts";
import { isReachable } from "../model/site-contact.ts";
import { siteYaml } from "./levels.ts";
import type { ContentFile } from "./source.ts";

/** Whoever finds a mistake must be able to say so. */
export function checkContact(files: readonly ContentFile[]): Diagnostic[] {
  const yaml = siteYaml(files);
  const { contact = {} } = (yaml?.value ?? {}) as { contact?: unknown };
  const read = siteFileSchema.shape.contact.safeParse(contact);
  return yaml && read.success && !isReachable(read.data) ? [diagnostic("warning", "contact-missing", yaml.atKey(["contact"]), {})] : [];
}
