import { isLanguage, readOptions, type OptionFault } from "../shared/options.ts";

export const formats = ["text", "json", "github", "sarif"] as const;
export type Format = (typeof formats)[number];

/** What the command line asks of `npm run check`. */
export interface CommandOptions {
  format: Format;
  fix: boolean;
  /** Nothing is said of how far the check is. */
  quiet: boolean;
  /** The code of the rule to explain; nothing is checked then. */
  explain?: string;
  help: boolean;
  /** As written; none for everything. */
  paths: string[];
}

/** Why a command line is refused, with the words that are wrong. */
export type Misuse = OptionFault | { fault: "bad-format" | "bad-language"; found: string };

const accepted = {
  format: { type: "string" },
  lang: { type: "string" },
  fix: { type: "boolean" },
  quiet: { type: "boolean" },
  explain: { type: "string" },
  help: { type: "boolean" },
} as const;

export function readCommandOptions(args: readonly string[]): CommandOptions | Misuse {
  const read = readOptions(args, accepted);
  if ("fault" in read) return read;
  const { format = "text", lang = "zh", fix = false, quiet = false, explain, help = false } = read.said;
  const known = formats.find((one) => one === format);
  if (known === undefined) return { fault: "bad-format", found: format };
  if (!isLanguage(lang)) return { fault: "bad-language", found: lang };
  return { format: known, fix, quiet, ...(explain === undefined ? {} : { explain }), help, paths: read.words };
}
