import { isLanguage, readOptions, type OptionFault } from "../shared/options.ts";

/** What the command line asks of `npm run import`. Absent: not said. */
export interface CommandOptions {
  /** As written. */
  file: string;
  body?: string;
  year?: number;
  /** As written. */
  out?: string;
  json: boolean;
  force: boolean;
}

/** Why a command line is refused, with the words that are wrong. */
export type Misuse =
  | OptionFault
  | { fault: "no-document" | "surplus-word" | "bad-format" | "bad-language" | "bad-year" | "bad-out"; found: string };

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const accepted = { body: text, year: text, out: text, format: text, lang: text, force: flag, help: flag } as const;

export function readCommandOptions(args: readonly string[]): CommandOptions | "help" | Misuse {
  const read = readOptions(args, accepted);
  if ("fault" in read) return read;
  const { body, year, out, format = "text", lang = "zh", force = false, help = false } = read.said;
  if (help) return "help";
  const [file = "", surplus] = read.words;
  if (file === "") return { fault: "no-document", found: "" };
  if (surplus !== undefined) return { fault: "surplus-word", found: surplus };
  if (!["text", "json"].includes(format)) return { fault: "bad-format", found: format };
  if (!isLanguage(lang)) return { fault: "bad-language", found: lang };
  if (year !== undefined && !/^(?:19|20|21)\d{2}$/.test(year)) return { fault: "bad-year", found: year };
  if (out !== undefined && !/[^/\\]\.md$/i.test(out)) return { fault: "bad-out", found: out };
  return { file, body, year: year === undefined ? undefined : Number(year), out, json: format === "json", force };
}
