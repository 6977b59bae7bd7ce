import { idSchema } from "../../src/model/schema/label.ts";
import { frontmatterSchema, reportKindSchema, type ReportKind } from "../../src/model/schema/report.ts";
import { scopeSchema, type Scope } from "../../src/model/schema/scope.ts";
import { readOptions, type OptionFault } from "../shared/options.ts";

/** What the command line asks of `npm run new`. Absent: not said. */
export interface CommandOptions {
  body?: string;
  year?: number;
  kind?: ReportKind;
  slug?: string;
  title?: string;
  text?: "original" | "summary";
  scope?: Scope;
  term?: number;
  session?: number;
  force: boolean;
  help: boolean;
}

/** Why a command line is refused, with the words that are wrong. */
export type Misuse =
  | OptionFault
  | { fault: "surplus-word" | "bad-year" | "bad-slug"; found: string }
  | { fault: "bad-ordinal"; found: string; key: string }
  | { fault: "unknown-choice"; found: string; key: Choice };

const choices = {
  kind: reportKindSchema.options,
  text: frontmatterSchema.shape.text.options,
  scope: scopeSchema.options,
  lang: ["zh", "en"],
} as const;
export type Choice = keyof typeof choices;

/** The values that an option may have. */
export const choicesOf = (key: Choice): readonly string[] => choices[key];

const text = { type: "string" } as const;
const flag = { type: "boolean" } as const;
const accepted = {
  body: text,
  year: text,
  kind: text,
  slug: text,
  title: text,
  text,
  scope: text,
  term: text,
  session: text,
  lang: text,
  force: flag,
  help: flag,
} as const;

export function readCommandOptions(args: readonly string[]): CommandOptions | Misuse {
  const read = readOptions(args, accepted);
  if ("fault" in read) return read;
  const [surplus] = read.words;
  if (surplus !== undefined) return { fault: "surplus-word", found: surplus };
  return wrongWord(read.said) ?? toWishes(read.said);
}

type Said = { [Name in Exclude<keyof typeof accepted, "force" | "help">]?: string } & {
  force?: boolean;
  help?: boolean;
};

function wrongWord({ year, slug, term, session, ...said }: Said): Misuse | undefined {
  if (year !== undefined && !isYear(year)) return { fault: "bad-year", found: year };
  if (slug !== undefined && !idSchema.safeParse(slug).success) return { fault: "bad-slug", found: slug };
  for (const [key, found] of Object.entries({ term, session })) {
    if (found !== undefined && !/^[1-9]\d{0,2}$/.test(found)) return { fault: "bad-ordinal", found, key };
  }
  for (const key of Object.keys(choices) as Choice[]) {
    const found = said[key];
    if (found !== undefined && !choicesOf(key).includes(found)) return { fault: "unknown-choice", found, key };
  }
  return undefined;
}

/** Whether a report may be about that year. */
export const isYear = (word: string): boolean =>
  /^\d{4}$/.test(word) && frontmatterSchema.shape.year.safeParse(Number(word)).success;

const number = (word: string | undefined): number | undefined => (word === undefined ? undefined : Number(word));

const toWishes = ({ year, term, session, force = false, help = false, ...said }: Said): CommandOptions => ({
  ...(said as Pick<CommandOptions, "body" | "kind" | "slug" | "title" | "text" | "scope">),
  year: number(year),
  term: number(term),
  session: number(session),
  force,
  help,
});
