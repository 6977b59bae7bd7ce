import type { DiagnosticCode } from "../../src/model/diagnostic.ts";
import { RULES } from "../../src/model/rules.ts";
import { suggest } from "../../src/text/suggest.ts";

/** All codes, in the catalogue's order. */
export const codes = Object.keys(RULES) as DiagnosticCode[];

/** The code that was asked for, or else the one that was probably meant. */
export function findCode(word: string): { code: DiagnosticCode } | { nearest?: string } {
  const code = codes.find((one) => one === word.trim());
  return code === undefined ? { nearest: suggest(word, codes) } : { code };
}
