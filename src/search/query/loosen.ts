import { phraseForm, phraseOf, type Phrase } from "./parse.ts";
import type { Engine } from "./search.ts";

/*
 * What to try where no report has a phrase as it is typed. Each attempt asks the index only for what may be there, so that the number of
 * questions grows with the length of the phrase and not with its square.
 */

/** Longer runs are sentences, which no punctuation mark will help. */
const longest = 24;
const han = /^\p{Script=Han}+$/u;

/**
 * The phrase with marks between its characters, or without those it has: 一带一路建设 stands as “一带一路”建设, 两会·提案 as 两会提案. Undefined
 * where the index holds none.
 */
export async function withOtherMarks(engine: Engine, { words, forms }: Phrase): Promise<Phrase | undefined> {
  const bare = (forms[0]?.form ?? "").replaceAll("·", "");
  if (!/\p{Script=Han}{2}/u.test(bare) || bare.length > longest) return undefined;
  const found = await spread(engine, "", Array.from(bare), 3);
  return found.length === 0 ? undefined : { words, forms: found.map(phraseForm) };
}

const holds = async (engine: Engine, form: string): Promise<boolean> => {
  const { tokens } = phraseForm(form);
  return tokens.length === 0 || (await engine.find(tokens)).length > 0;
};

/** The forms that begin with `before`, go on with the characters, have at most `marks` further marks in them, and stand in the index. */
async function spread(engine: Engine, before: string, characters: readonly string[], marks: number): Promise<string[]> {
  const whole = before + characters.join("");
  const found = (await holds(engine, whole)) ? [whole] : [];
  if (marks === 0) return found;
  for (let at = 1; at < characters.length; at++) {
    if (!han.test(characters[at - 1] ?? "") || !han.test(characters[at] ?? "")) continue;
    const parted = `${before}${characters.slice(0, at).join("")}·`;
    const [next = "", ...others] = characters.slice(at);
    if (await holds(engine, parted + next)) found.push(...(await spread(engine, parted, [next, ...others], marks - 1)));
  }
  return found;
}

/** More words than these are a sentence, which no one takes apart to search for it. */
const mostParts = 8;
const borders =
  /(?<number>[\d０-９][\d０-９.,，'’％%‰]*\p{Script=Han}?(?!\p{Script=Han}))|(?<han>\p{Script=Han}+)|(?<word>[\p{L}\p{N}％%‰]+)/gu;

/** The phrase as words apart: 立案864件 is 立案 and 864件; by its borders first, then as a dictionary cuts it. What is one word is none. */
export function wordsApart({ words }: Phrase): string[][] {
  const byBorder = long(Array.from(words.matchAll(borders), ([part]) => part));
  const byWord = byBorder.flatMap((part) => (han.test(part) ? long(segmented(part)) : [part]));
  const ways = [byBorder, byWord]
    .map((way) => [...new Set(way)])
    .filter((way) => way.length > 1 && way.length <= mostParts);
  return ways.length === 2 && ways[0]?.join() === ways[1]?.join() ? ways.slice(1) : ways;
}

/** Those that can be searched for. */
const long = (parts: readonly string[]): string[] =>
  parts.filter((part) => phraseOf(part)?.forms.some(({ tokens }) => tokens.length > 0));

const segmented = (text: string): string[] =>
  typeof Intl.Segmenter === "function"
    ? Array.from(new Intl.Segmenter("zh", { granularity: "word" }).segment(text), ({ segment }) => segment)
    : [text];
