import { diagnosticText } from "../../src/i18n/diagnostics.ts";
import { previewWords } from "../../src/i18n/preview.ts";
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
  words: previewWords,
});
