import { parseArgs } from "node:util";
import { idSchema } from "../../src/model/schema/label.ts";
import { frontmatterSchema, reportKindSchema, type ReportKind } from "../../src/model/schema/report.ts";
import { scopeSchema, type Scope } from "../../src/model/schema/scope.ts";

/** What the command line asks of `npm run new`. Absent: not said. */
export interface Wishes {
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
  | { fault: "unknown-option" | "surplus-word" | "value-missing" | "bad-year" | "bad-slug"; found: string }
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
const options = {
  body: text, year: text, kind: text, slug: text, title: text, text, scope: text, term: text, session: text, lang: text, force: flag, help: flag,
} as const;

/** Lenient parsing, so that whatever is wrong can be named. */
export function readWishes(args: string[]): Wishes | Misuse {
  const { values, tokens } = parseArgs({ args, options, strict: false, allowPositionals: true, tokens: true });
  for (const token of tokens) {
    if (token.kind === "positional") return { fault: "surplus-word", found: token.value };
    if (token.kind !== "option") continue;
    if (!Object.hasOwn(options, token.name)) return { fault: "unknown-option", found: token.rawName };
    const wantsValue = options[token.name as keyof typeof options].type === "string";
    if (wantsValue && (token.value === undefined || token.value.trim() === "" || token.value.startsWith("--"))) {
      return { fault: "value-missing", found: token.rawName };
    }
  }
  const said = values as Partial<Record<keyof typeof options, string>>;
  return wrongWord(said) ?? toWishes(said);
}

function wrongWord({ year, slug, term, session, ...said }: Partial<Record<string, string>>): Misuse | undefined {
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
export const isYear = (word: string): boolean => /^\d{4}$/.test(word) && frontmatterSchema.shape.year.safeParse(Number(word)).success;

const number = (word: string | undefined): number | undefined => (word === undefined ? undefined : Number(word));

const toWishes = ({ year, term, session, force, help, ...said }: Partial<Record<keyof typeof options, string>>): Wishes => ({
  ...(said as Pick<Wishes, "body" | "kind" | "slug" | "title" | "text" | "scope">),
  year: number(year),
  term: number(term),
  session: number(session),
  force: Boolean(force),
  help: Boolean(help),
});
