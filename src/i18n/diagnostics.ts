import type { Diagnostic } from "../model/diagnostic.ts";
import type { DiagnosticText } from "./diagnostic-text.ts";
import type { MessageLanguage } from "./message-language.ts";
import { messages } from "./messages.ts";

/** A problem in words. */
export const diagnosticText = ({ code, data }: Diagnostic, language: MessageLanguage): DiagnosticText =>
  (messages(language).diagnostics[code] as (data: unknown) => DiagnosticText)(data);

/** `file:line:col severity code message`, then the hint on a line of its own. */
export function diagnosticLine(found: Diagnostic, language: MessageLanguage): string {
  const { message, hint } = diagnosticText(found, language);
  return `${found.file}:${found.line}:${found.column} ${found.severity} ${found.code} ${message}\n  ${hint}`;
}

/** What a build says of its content: errors and warnings; notes change nothing on the page. */
export const problemLines = (diagnostics: readonly Diagnostic[], language: MessageLanguage): string[] =>
  diagnostics.filter(({ severity }) => severity !== "note").map((found) => diagnosticLine(found, language));
