import type { ClaimData } from "./diagnostic-data/claim.ts";
import type { ConsistencyData } from "./diagnostic-data/consistency.ts";
import type { EntryData } from "./diagnostic-data/entry.ts";
import type { FileData } from "./diagnostic-data/file.ts";
import type { HeadData } from "./diagnostic-data/head.ts";
import type { HistoryData } from "./diagnostic-data/history.ts";
import type { PageData } from "./diagnostic-data/page.ts";
import type { ReferenceData } from "./diagnostic-data/reference.ts";
import type { TextData } from "./diagnostic-data/text.ts";
import type { RULES, RuleCode, Severity } from "./rules.ts";
export type { Severity };

/** A place in a file: lines and columns count from 1, columns in UTF-16 units. */
export interface SourcePlace {
  /** Relative to the site's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
}

/** What every code carries for its message, a file for each category of rules. Sentences live in src/i18n. */
export interface DiagnosticData
  extends FileData, HeadData, ReferenceData, EntryData, ClaimData, ConsistencyData, HistoryData, TextData, PageData {}
export type DiagnosticCode = keyof DiagnosticData;

/** One problem, with all that its message needs and no sentence of its own: hosts render it from src/i18n. */
export type Diagnostic = {
  [C in DiagnosticCode]: SourcePlace & { severity: Severity; code: C; data: DiagnosticData[C] };
}[DiagnosticCode];

/** What a rule may be. */
export type SeverityOf<C extends RuleCode> =
  Extract<(typeof RULES)[C]["severity"], string> | Extract<(typeof RULES)[C]["severity"], readonly string[]>[number];

/** `at` with a code, its data and its severity. */
export const diagnostic = <C extends DiagnosticCode>(
  severity: SeverityOf<C>,
  code: C,
  at: SourcePlace,
  data: DiagnosticData[C],
): Diagnostic => ({ ...at, severity, code, data }) as Diagnostic;
