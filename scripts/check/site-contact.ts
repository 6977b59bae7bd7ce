import { diagnostic, type Diagnostic } from "../../src/model/diagnostic.ts";
import { siteFileSchema } from "../../src/model/schema/site.ts";
import { isReachable } from "../../src/model/site-contact.ts";
import { siteYaml } from "../../src/read/levels.ts";
import type { ContentFile } from "../../src/read/source.ts";

/** What the check says of site.yaml that the reader does not. */
export function checkContact(files: readonly ContentFile[]): Diagnostic[] {
  const yaml = siteYaml(files);
  const { contact = {} } = (yaml?.value ?? {}) as { contact?: unknown };
  const read = siteFileSchema.shape.contact.safeParse(contact);
  return yaml && read.success && !isReachable(read.data) ? [diagnostic("warning", "contact-missing", yaml.atKey(["contact"]), {})] : [];
}
