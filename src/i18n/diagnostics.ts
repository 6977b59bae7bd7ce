import type { Diagnostic } from "../model/diagnostic.ts";
import type { DiagnosticCatalogue, DiagnosticText } from "./diagnostic-text.ts";
import { diagnostics as en } from "./en/diagnostics.ts";
import { diagnostics as zh } from "./zh-hans/diagnostics.ts";

/** Languages in which the command line speaks. */
export type MessageLanguage = "zh" | "en";

const catalogues: Record<MessageLanguage, DiagnosticCatalogue> = { zh, en };

/** A problem in words. */
export const diagnosticText = ({ code, data }: Diagnostic, language: MessageLanguage): DiagnosticText =>
  (catalogues[language][code] as (data: unknown) => DiagnosticText)(data);

/** `file:line:col severity code message`, then the hint on a line of its own. */
export function diagnosticLine(found: Diagnostic, language: MessageLanguage): string {
  const { message, hint } = diagnosticText(found, language);
  return `${found.file}:${found.line}:${found.column} ${found.severity} ${found.code} ${message}\n  ${hint}`;
}

/** What a build says of its content: errors and warnings; notes change nothing on the page. */
export const problemLines = (diagnostics: readonly Diagnostic[], language: MessageLanguage): string[] =>
  diagnostics.filter(({ severity }) => severity !== "note").map((found) => diagnosticLine(found, language));

/** The language that the environment asks for, in POSIX order. */
export const environmentLanguage = ({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Record<string, string | undefined>): MessageLanguage => messageLanguage(LC_ALL || LC_MESSAGES || LANG);

/** The language of a locale, Chinese unless it names another. */
export const messageLanguage = (locale: string | undefined): MessageLanguage =>
  /^en/i.test(locale ?? "") ? "en" : "zh";
