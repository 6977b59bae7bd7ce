import { runsOf, type Run } from "./search-form.ts";

/*
 * A search engine finds words in succession; these are the words that make its answer exactly the substring search on the form.
 * A Han run 社情民意 becomes its first character, its overlapping pairs and its last character: ›社 社情 情民 民意 意‹. The two singles
 * differ from each other and from every pair, so a query can ask for the edge of a run, and only for it.
 *
 * Each token is spelled in the letters a–z, four to a character: engines break, fold and stem everything else in their own ways
 * (Pagefind cuts abc123 in two, takes é for e, and lets the browser segment a Chinese query again).
 */

/** Stands between two places in the index, so that no phrase goes from one into the next. No query holds it. */
export const placeBoundary = "x";

// Base 26 in four letters reaches every letter, number and Han character that Unicode assigns (all below 26⁴).
const digits = "qrstuvwxyz";
const spelled = new Map<string, string>();

function spell(character: string): string {
  let letters = spelled.get(character);
  if (letters === undefined) {
    const code = (character.codePointAt(0) as number).toString(26).padStart(4, "0");
    letters = code.replace(/\d/g, (digit) => digits.charAt(Number(digit)));
    spelled.set(character, letters);
  }
  return letters;
}

const leading = (character: string): string => `l${spell(character)}`;
const trailing = (character: string): string => `t${spell(character)}`;
const word = (characters: readonly string[]): string => `w${characters.map(spell).join("")}`;
const pairs = (characters: readonly string[]): string[] =>
  characters.slice(1).map((character, index) => spell(characters[index] as string) + spell(character));

function runTokens({ kind, characters }: Run, edges: { start: boolean; end: boolean }): string[] {
  if (kind === "word") return [word(characters)];
  return [
    ...(edges.start ? [leading(characters[0] as string)] : []),
    ...pairs(characters),
    ...(edges.end ? [trailing(characters.at(-1) as string)] : []),
  ];
}

/** The tokens of a text's form, for the index. */
export const textTokens = (form: string): string[] =>
  runsOf(form).flatMap((run) => runTokens(run, { start: true, end: true }));

/**
 * The tokens of a query's form: they stand in succession in `textTokens(form)` exactly where the query's form is a substring of `form`.
 * Empty where the query is a single Han character, which no token can stand for.
 */
export function queryTokens(form: string): string[] {
  const runs = runsOf(form);
  return runs.flatMap((run, index) => runTokens(run, { start: index > 0, end: index < runs.length - 1 }));
}
