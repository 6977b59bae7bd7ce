import { siteFileSchema } from "../../model/schema/site.ts";
import type { ContentFile } from "../files/source.ts";
import { glanceAtYaml } from "../yaml/glance.ts";
import type { YamlSource } from "../yaml/yaml.ts";

export const SITE_FILE = "content/site.yaml";

/** site.yaml, as far as it can be read; what is wrong with it is told where it is read for the site. */
export function siteYaml(files: readonly ContentFile[]): YamlSource | undefined {
  const bytes = files.find(({ path }) => path === SITE_FILE)?.bytes;
  return bytes && glanceAtYaml(SITE_FILE, new TextDecoder().decode(bytes));
}

/** What site.yaml says of the check; nothing where that cannot be read. */
export function siteCheck(
  files: readonly ContentFile[],
): NonNullable<ReturnType<typeof siteFileSchema.shape.check.parse>> {
  const { check } = (siteYaml(files)?.value ?? {}) as { check?: unknown };
  return siteFileSchema.shape.check.safeParse(check).data ?? {};
}
