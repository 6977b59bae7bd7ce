import type { Diagnostic, DiagnosticCode, Severity } from "../../model/diagnostic.ts";
import type { ContentFile } from "../files/source.ts";
import { siteCheck } from "./site-yaml.ts";

/** The diagnostics with the severities that the site gives to warnings and notes. An error stays one: what is untrue is not let pass. */
export function atLevels(diagnostics: readonly Diagnostic[], files: readonly ContentFile[]): Diagnostic[] {
  const levels: Partial<Record<DiagnosticCode, Severity>> = siteCheck(files).rules ?? {};
  return diagnostics.map((found) =>
    found.severity === "error" ? found : { ...found, severity: levels[found.code] ?? found.severity },
  );
}
