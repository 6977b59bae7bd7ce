import { parseArgs } from "node:util";
import { messageLanguage, type MessageLanguage } from "../../src/i18n/diagnostics.ts";

export const formats = ["text", "json", "github", "sarif"] as const;
export type Format = (typeof formats)[number];

/** What the command line asks of `npm run check`. */
export interface Wishes {
  format: Format;
  language: MessageLanguage;
  fix: boolean;
  /** As written; none for everything. */
  paths: string[];
}

/** Why a command line is refused, with the words that are wrong. */
export interface Misuse {
  fault: "unknown-option" | "bad-format" | "bad-language" | "bad-value";
  found: string;
}

const options = { format: { type: "string" }, lang: { type: "string" }, fix: { type: "boolean" } } as const;

/** Lenient parsing, so that whatever is wrong can be named. `fallback` is the language of the environment. */
export function readWishes(args: readonly string[], fallback: MessageLanguage): Wishes | Misuse {
  const { values, positionals, tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const unknown = tokens.find((token) => token.kind === "option" && !Object.hasOwn(options, token.name));
  if (unknown?.kind === "option") return { fault: "unknown-option", found: unknown.rawName };
  const { format = "text", lang, fix = false } = values;
  const known = formats.find((one) => one === format);
  if (known === undefined) return { fault: "bad-format", found: typeof format === "string" ? format : "" };
  if (lang !== undefined && !(typeof lang === "string" && /^(?:zh|en)(?:[-_.@]|$)/i.test(lang))) return { fault: "bad-language", found: typeof lang === "string" ? lang : "" };
  if (typeof fix !== "boolean") return { fault: "bad-value", found: `--fix=${fix}` };
  return { format: known, language: typeof lang === "string" ? messageLanguage(lang) : fallback, fix, paths: positionals };
}
