import type { DiagnosticText } from "../../src/i18n/diagnostic-text.ts";
import type { Messages } from "../../src/i18n/messages.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { Diagnostic, Severity } from "../../src/model/diagnostic.ts";

/** What each reading of the content gives. */
export interface Reading {
  diagnostics: Diagnostic[];
  /** Absent where there are errors: pages then show what was good before. */
  dataset?: Dataset;
}

/** One problem as the panel shows it, in each language that a browser may ask for. */
export interface Problem {
  file: string;
  line: number;
  column: number;
  severity: Severity;
  code: string;
  text: Record<"zh" | "en", DiagnosticText>;
}

/** All that the panel needs. */
export interface PreviewState {
  problems: Problem[];
  /** Pages are older than the content. */
  stale: boolean;
  words: Record<"zh" | "en", Messages["preview"]>;
}

/** The browser's hot-update message that brings a new state. */
export const STATE = "nianlun:state";
/** Where a page that has just been loaded asks for it, below the base path. */
export const STATE_PATH = "__nianlun/state.json";
