import type { DiagnosticCode, DiagnosticData } from "../model/diagnostic.ts";
import type { RuleCategory, RulesOf } from "../model/rules.ts";

/** A problem in words: what is wrong, and how to mend it. */
export interface DiagnosticText {
  message: string;
  hint: string;
}

/** One language's messages: every code has one. */
export type DiagnosticCatalogue = { [C in DiagnosticCode]: (data: DiagnosticData[C]) => DiagnosticText };

/** The messages of one category of rules. */
export type RuleMessages<C extends RuleCategory> = Pick<DiagnosticCatalogue, RulesOf<C>>;

/** The codes that hold an entry against the words around its number. */
export type ToldCode =
  | "number-planned"
  | "words-of-part"
  | "note-unsaid"
  | "period-unsaid"
  | "facet-unnamed"
  | `${"period" | "body" | "number" | "facet" | "status" | "inferred"}-otherwise`;

/** The codes that hold a report's year, body and kind against its day and title. */
export type WholeReportCode = "year-unfinished" | "title-otherwise" | "scope-otherwise";

/** A value as it may be pasted into braces: quoted where YAML would read a mark of it. */
export const pasteable = (written: string): string =>
  /[,:#{}[\]"']|^[%@&*!|>`?-]/.test(written) ? JSON.stringify(written) : written;

/** Signs at the head of a line that begin a quotation or a heading; others begin a list. */
export type HeadSign = ">" | "#";

/** A value of another type than its key wants. */
export interface MistypedValue {
  key: string;
  expected: string;
  found: string;
  written: string;
  /** What was probably meant, written as it should be. */
  meant?: string;
  /** The first key of the set, or of a list's items, that is wanted. */
  first?: string;
  /** True for an item of a list. */
  item?: boolean;
}
