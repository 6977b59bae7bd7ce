import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { siteFileSchema } from "../../model/schema/site.ts";
import { isReachable } from "../../model/site-contact.ts";
import { siteYaml } from "./site-yaml.ts";
import { checkWithdrawn } from "./withdrawn.ts";
import type { ContentFile } from "../files/source.ts";

/** Whoever finds a mistake must be able to say so. */
function checkContact(files: readonly ContentFile[]): Diagnostic[] {
  const yaml = siteYaml(files);
  const { contact = {} } = (yaml?.value ?? {}) as { contact?: unknown };
  const read = siteFileSchema.shape.contact.safeParse(contact);
  return yaml && read.success && !isReachable(read.data)
    ? [diagnostic("contact-missing", yaml.atKey(["contact"]), {})]
    : [];
}

/** A report that the site calls withdrawn, and would publish. */
function checkPresent(files: readonly ContentFile[]): Diagnostic[] {
  const present = new Set(files.map(({ path }) => path));
  return checkWithdrawn(files, "there", (id) => present.has(`content/reports/${id}.md`));
}

/** What is said of site.yaml when the whole content is known. */
export const checkSite = (files: readonly ContentFile[]): Diagnostic[] => [
  ...checkPresent(files),
  ...checkContact(files),
];
