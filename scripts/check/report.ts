import { diagnosticText } from "../../src/i18n/diagnostics.ts";
import type { MessageLanguage } from "../../src/i18n/message-language.ts";
import type { Diagnostic, Severity } from "../../src/model/diagnostic.ts";

/** What every format has to tell. */
export interface Report {
  diagnostics: readonly Diagnostic[];
  language: MessageLanguage;
  /** How many files were asked for. */
  files: number;
  /** A file's path from the repository's root (or from where the command runs, outside of one), with forward slashes. */
  pathOf(file: string): string;
  /** The program's own folder from that root, with a slash at its end. */
  program?: string;
}

export const count = ({ diagnostics }: Report, severity: Severity): number =>
  diagnostics.filter((found) => found.severity === severity).length;

/** A diagnostic in words, without the data that they were made of. */
export function inWords(found: Diagnostic, language: MessageLanguage) {
  const { data: _, ...place } = found;
  return { ...place, ...diagnosticText(found, language) };
}
