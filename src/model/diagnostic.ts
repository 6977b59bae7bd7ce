import type { ClaimData } from "./diagnostic-data/claim.ts";
import type { ConsistencyData } from "./diagnostic-data/consistency.ts";
import type { EntryData } from "./diagnostic-data/entry.ts";
import type { FileData } from "./diagnostic-data/file.ts";
import type { HeadData } from "./diagnostic-data/head.ts";
import type { HistoryData } from "./diagnostic-data/history.ts";
import type { PageData } from "./diagnostic-data/page.ts";
import type { ReferenceData } from "./diagnostic-data/reference.ts";
import type { TextData } from "./diagnostic-data/text.ts";
import { RULES, type RuleCode, type Severity } from "./rules.ts";
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

/** What is wrong, before it is known where; a site may set its severity otherwise than its rule. */
export type Finding<Code extends DiagnosticCode = DiagnosticCode> = {
  [C in Code]: { severity: Severity; code: C; data: DiagnosticData[C] };
}[Code];

/** One problem, with all that its message needs and no sentence of its own: hosts render it from src/i18n. */
export type Diagnostic = { [C in DiagnosticCode]: SourcePlace & Finding<C> }[DiagnosticCode];

/** What a rule may be. */
export type SeverityOf<C extends RuleCode> =
  Extract<(typeof RULES)[C]["severity"], string> | Extract<(typeof RULES)[C]["severity"], readonly string[]>[number];

/** What a call must say of a severity: nothing where the rule has one, else which. */
type Chosen<C extends RuleCode> = (typeof RULES)[C]["severity"] extends string ? [] : [severity: SeverityOf<C>];

/** A code with its data; the severity is its rule's, or the one chosen of several. */
export function finding<C extends DiagnosticCode>(
  code: C,
  data: DiagnosticData[C],
  ...[chosen]: Chosen<C>
): Finding<C> {
  return { severity: chosen ?? RULES[code].severity, code, data } as Finding<C>;
}

/** A finding with its place. */
export function diagnostic<C extends DiagnosticCode>(
  code: C,
  at: SourcePlace,
  data: DiagnosticData[C],
  ...chosen: Chosen<C>
): Diagnostic {
  return { ...at, ...finding(code, data, ...chosen) } as Diagnostic;
}
