import { diagnostic, type Diagnostic } from "../../src/model/diagnostic.ts";
import { siteFileSchema, type Site } from "../../src/model/schema/site.ts";
import { isReachable } from "../../src/model/site-contact.ts";
import type { ContentFile } from "../../src/read/source.ts";
import { parseYaml, type YamlSource } from "../../src/read/yaml.ts";

export const SITE_FILE = "content/site.yaml";

/** site.yaml, as far as it can be read; what is wrong with it is the reader's to say. */
function siteYaml(files: readonly ContentFile[]): YamlSource | undefined {
  const bytes = files.find(({ path }) => path === SITE_FILE)?.bytes;
  return bytes && parseYaml({ file: SITE_FILE, text: new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n"), line: 1 }, () => undefined);
}

/** What site.yaml says of the check, and what the check says of it that the reader does not. */
export function siteRules(files: readonly ContentFile[]): { rules: NonNullable<Site["check"]>; found: Diagnostic[] } {
  const yaml = siteYaml(files);
  const { check, contact = {} } = (yaml?.value ?? {}) as { check?: unknown; contact?: unknown };
  const read = siteFileSchema.shape.contact.safeParse(contact);
  const found = yaml && read.success && !isReachable(read.data) ? [diagnostic("warning", "contact-missing", yaml.atKey(["contact"]), {})] : [];
  return { rules: siteFileSchema.shape.check.safeParse(check).data ?? {}, found };
}
