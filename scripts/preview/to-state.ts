import { diagnosticText } from "../../src/i18n/diagnostics.ts";
import { messages } from "../../src/i18n/messages.ts";
import type { PreviewState, Reading } from "./state.ts";

/** A reading in words. */
export const toState = ({ diagnostics, dataset }: Reading): PreviewState => ({
  problems: diagnostics.map((found) => ({
    file: found.file,
    line: found.line,
    column: found.column,
    severity: found.severity,
    code: found.code,
    text: { zh: diagnosticText(found, "zh"), en: diagnosticText(found, "en") },
  })),
  stale: dataset === undefined,
  words: { zh: messages("zh").preview, en: messages("en").preview },
});
