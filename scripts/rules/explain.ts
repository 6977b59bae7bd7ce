import type { DiagnosticText } from "../../src/i18n/diagnostic-text.ts";
import { diagnosticText } from "../../src/i18n/diagnostics.ts";
import type { MessageLanguage } from "../../src/i18n/message-language.ts";
import { messages, type Messages } from "../../src/i18n/messages.ts";
import type { Diagnostic, DiagnosticCode } from "../../src/model/diagnostic.ts";
import { RULES, severitiesOf, TURNABLE, type Rule } from "../../src/model/rules.ts";
import { readExample, type Example } from "./example.ts";
import { shownOf, type Shown } from "./shown.ts";
import { toldOf } from "./told.ts";

/** All that a page or a terminal shows of a rule, in one language. */
export interface Explained {
  code: DiagnosticCode;
  /** Its severity, its age, and whether a site can turn it up or down. */
  facts: string[];
  /** What the check says of the wrong side. */
  said: DiagnosticText;
  wrong: Shown[];
  right: Shown[];
  beside: Shown[];
}

/** What a site can make of a rule: of an error nothing. */
function levelsOf(code: DiagnosticCode): keyof Messages["rules"]["levels"] {
  if (!TURNABLE.includes(code)) return "fixed";
  return severitiesOf(code).includes("error") ? "below-error" : "free";
}

/** What is said of the wrong side; of one that is not run, with its own data. */
function toldOfWrong(code: DiagnosticCode, { wrong, also, data }: Example): Diagnostic {
  const place = { file: "", line: 1, column: 1, severity: "error" };
  if (data !== undefined) return { ...place, code, data } as unknown as Diagnostic;
  const found = toldOf(wrong, also).find((one) => one.code === code);
  if (found === undefined) throw new Error(`The example of ${code} is not told it.`);
  return found;
}

/** A rule with its example in each of these languages; the reader is asked once. */
export function explain(code: DiagnosticCode, languages: readonly MessageLanguage[]): Explained[] {
  const rule: Rule = RULES[code];
  const example = readExample(code);
  const told = toldOfWrong(code, example);
  return languages.map((language) => {
    const words = messages(language).rules;
    const facts = [words.severity([rule.severity].flat()), words.since(rule.since), words.levels[levelsOf(code)]];
    return { code, facts, said: diagnosticText(told, language), ...shownOf(example) };
  });
}
