import { diagnostic, type Diagnostic, type DiagnosticCode, type Severity } from "../../model/diagnostic.ts";
import { siteFileSchema } from "../../model/schema/site.ts";
import { parseYaml } from "../yaml/yaml.ts";
import type { ContentFile } from "../files/source.ts";

export const SITE_FILE = "content/site.yaml";

/** site.yaml, as far as it can be read; what is wrong with it is told where it is read for the site. */
export function siteYaml(files: readonly ContentFile[]): ReturnType<typeof parseYaml> {
  const bytes = files.find(({ path }) => path === SITE_FILE)?.bytes;
  return (
    bytes &&
    parseYaml(
      { file: SITE_FILE, text: new TextDecoder().decode(bytes).replace(/\r\n?/g, "\n"), line: 1 },
      () => undefined,
    )
  );
}

/** What site.yaml says of the check; nothing where that cannot be read. */
export function siteCheck(
  files: readonly ContentFile[],
): NonNullable<ReturnType<typeof siteFileSchema.shape.check.parse>> {
  const { check } = (siteYaml(files)?.value ?? {}) as { check?: unknown };
  return siteFileSchema.shape.check.safeParse(check).data ?? {};
}

/** Reports that the site calls withdrawn, of which `isSo` says that it holds. Each at its entry. */
export function checkWithdrawn(
  files: readonly ContentFile[],
  why: "there" | "unknown",
  isSo: (id: string) => boolean,
): Diagnostic[] {
  const yaml = siteYaml(files);
  const { withdrawn = [] } = siteCheck(files);
  return withdrawn.flatMap((report, index) =>
    yaml && isSo(report)
      ? diagnostic(
          why === "there" ? "error" : "warning",
          "withdrawn-otherwise",
          yaml.at(["check", "withdrawn", index]),
          { report, why },
        )
      : [],
  );
}

/** The diagnostics with the severities that the site gives to warnings and notes. An error stays one: what is untrue is not let pass. */
export function atLevels(diagnostics: readonly Diagnostic[], files: readonly ContentFile[]): Diagnostic[] {
  const levels: Partial<Record<DiagnosticCode, Severity>> = siteCheck(files).rules ?? {};
  return diagnostics.map((found) =>
    found.severity === "error" ? found : { ...found, severity: levels[found.code] ?? found.severity },
  );
}
