import { parseArgs } from "node:util";
import { environmentLanguage, messageLanguage, type MessageLanguage } from "../src/i18n/diagnostics.ts";

type Options = Record<string, { readonly type: "string" | "boolean" }>;

/** What was said of each option; absent: nothing. */
type Said<O extends Options> = { [Name in keyof O]?: O[Name]["type"] extends "boolean" ? boolean : string };

/** Why a command line is refused, with the words that are wrong. */
export interface OptionFault {
  fault: "unknown-option" | "value-missing" | "value-unwanted";
  found: string;
}

/** The options of a command line, and its other words. Parsed leniently, so that whatever is wrong can be named. */
export function readOptions<O extends Options>(args: readonly string[], options: O): { said: Said<O>; words: string[] } | OptionFault {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name)) return { fault: "unknown-option", found: rawName };
    if (options[name]?.type === "boolean" && value !== undefined) return { fault: "value-unwanted", found: `${rawName}=${value}` };
    if (options[name]?.type === "string" && (value === undefined || value.trim() === "" || value.startsWith("--"))) return { fault: "value-missing", found: rawName };
  }
  return { said: values as Said<O>, words: positionals };
}

/** The language that a command line asks for, whatever else is wrong with it; else that of the environment. */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv = process.env): MessageLanguage {
  const { values } = parseArgs({ args: [...args], options: { lang: { type: "string" } }, strict: false, allowPositionals: true });
  return typeof values.lang === "string" && isLanguage(values.lang) ? messageLanguage(values.lang) : environmentLanguage(environment);
}

/** zh, en, and their locales. */
export const isLanguage = (word: string): boolean => /^(?:zh|en)(?:[-_.@]|$)/i.test(word);
