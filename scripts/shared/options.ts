import { parseArgs } from "node:util";
import { environmentLanguage, type MessageLanguage, messageLanguage } from "../../src/i18n/message-language.ts";

type Options = Record<string, { readonly type: "string" | "boolean" }>;

/** What was said of each option; absent: nothing. */
type Said<O extends Options> = { [Name in keyof O]?: O[Name]["type"] extends "boolean" ? boolean : string };

/** Why a command line is refused, with the words that are wrong. */
export interface OptionFault {
  fault: "unknown-option" | "value-missing" | "value-unwanted" | "kept-by-npm";
  found: string;
}

/** The options of a command line, and its other words. Parsed leniently, so that whatever is wrong can be named. */
export function readOptions<O extends Options>(
  args: readonly string[],
  options: O,
  environment: NodeJS.ProcessEnv = process.env,
): { said: Said<O>; words: string[] } | OptionFault {
  const kept = keptByNpm(Object.keys(options), environment);
  if (kept !== undefined) return { fault: "kept-by-npm", found: kept };
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName, value } = token;
    if (!Object.hasOwn(options, name)) return { fault: "unknown-option", found: rawName };
    if (options[name]?.type === "boolean" && value !== undefined)
      return { fault: "value-unwanted", found: `${rawName}=${value}` };
    if (options[name]?.type === "string" && (value === undefined || value.trim() === "" || value.startsWith("--")))
      return { fault: "value-missing", found: rawName };
  }
  return { said: values as Said<O>, words: positionals };
}

/** Options that npm knows itself: what of them is set may stand in somebody's .npmrc. */
const NPMS_OWN = ["force", "help"];

/** The first of these options that was written without a `--` before it: npm has taken it for its own, and the command would do what it is not asked to. */
export function keptByNpm(options: readonly string[], environment: NodeJS.ProcessEnv): string | undefined {
  const found = options
    .filter((name) => !NPMS_OWN.includes(name))
    .flatMap((name) => {
      const [, plain = name] = /^no-(.*)$/.exec(name) ?? [];
      const value = environment[`npm_config_${plain.replaceAll("-", "_")}`];
      return value === undefined ? [] : `--${name}${/^(?:|true)$/.test(value) ? "" : ` ${value}`}`;
    });
  return found[0];
}

/** The language that a command line asks for, whatever else is wrong with it; else that of the environment. */
export function languageOf(args: readonly string[], environment: NodeJS.ProcessEnv = process.env): MessageLanguage {
  const { values } = parseArgs({
    args: [...args],
    options: { lang: { type: "string" } },
    strict: false,
    allowPositionals: true,
  });
  return typeof values.lang === "string" && isLanguage(values.lang)
    ? messageLanguage(values.lang)
    : environmentLanguage(environment);
}

/** zh, en, and their locales. */
export const isLanguage = (word: string): boolean => /^(?:zh|en)(?:[-_.@]|$)/i.test(word);
