import type { Named, SearchNames } from "../../model/search-names.ts";
import { foldText } from "../../text/fold.ts";
import { withOtherMarks, wordsApart } from "./loosen.ts";
import { nearby } from "./near.ts";
import { phraseOf, type Phrase } from "./parse.ts";
import { findPhrase, search } from "./search.ts";
import type { SearchState } from "./state.ts";
import type { Library } from "./library.ts";

/** What may be meant where no report has the words. */
export interface Offers {
  /** The reports of each phrase alone, where no report has all. */
  each: { words: string; reports: number }[];
  apart?: { words: string[]; reports: number };
  near: string[];
}

/** Bodies and metrics with a name that differs from the query by a slip: 回复率, 答复率; Bejing, Beijing. */
export function nearNames(query: string, { bodies, metrics }: SearchNames): { bodies: Named[]; metrics: Named[] } {
  const asked = foldText(query).text.trim();
  const slips = asked.length >= 8 ? 2 : 1;
  const near = (all: readonly Named[]): Named[] =>
    all.filter(({ names }) => names.some((name) => differsBy(asked, foldText(name).text, slips))).slice(0, 4);
  return asked.length < 3 || asked.length > 40 || /\d/.test(asked)
    ? { bodies: [], metrics: [] }
    : { bodies: near(bodies), metrics: near(metrics) };
}

/** Whether so many letters added, left out or changed make one of the other; Han characters change alone. */
function differsBy(a: string, b: string, slips: number): boolean {
  if (Math.abs(a.length - b.length) > slips) return false;
  if (/\p{Script=Han}/u.test(a))
    return a.length === b.length && Array.from(a).filter((character, at) => character !== b[at]).length <= 1;
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1])));
    row = next;
  }
  return (row.at(-1) ?? Infinity) <= slips;
}

/** The phrases that nothing holds, with other marks in them; undefined where that does not help. */
export async function withMarks({ engine }: Library, phrases: readonly Phrase[]): Promise<Phrase[] | undefined> {
  const helped = await Promise.all(
    phrases.map(async (phrase) =>
      (await findPhrase(engine, phrase)).size > 0 ? phrase : withOtherMarks(engine, phrase),
    ),
  );
  const all = helped.filter((phrase) => phrase !== undefined);
  if (all.length < phrases.length || all.every((phrase, index) => phrase === phrases[index])) return undefined;
  const keys = await Promise.all(all.map((phrase) => findPhrase(engine, phrase)));
  return [...(keys[0]?.keys() ?? [])].some((key) => keys.every((found) => found.has(key))) ? all : undefined;
}

/** What may be meant. `named`: pages of the site are offered already, so that no guess at other words is needed. */
export async function offersFor(
  library: Library,
  phrases: readonly Phrase[],
  state: SearchState,
  named: boolean,
): Promise<Offers> {
  const { engine, catalogue } = library;
  const sizes = await Promise.all(phrases.map(async (phrase) => (await findPhrase(engine, phrase)).size));
  const each = phrases.length > 1 ? phrases.map(({ words }, index) => ({ words, reports: sizes[index] ?? 0 })) : [];
  const lost = phrases.filter((_, index) => sizes[index] === 0);
  const reportsWith = async (words: readonly string[]): Promise<number> => {
    const wanted = words.flatMap((word) => phraseOf(word) ?? []);
    return (await search(engine, catalogue, wanted, { ...state, filters: {} })).unfiltered;
  };
  for (const way of waysApart(phrases, lost)) {
    const reports = await reportsWith(way);
    if (reports > 0) return { each, apart: { words: way, reports }, near: [] };
  }
  const [first] = lost;
  return {
    each,
    near:
      first && phrases.length === 1 && !named
        ? await nearby(engine, catalogue, library.words, first).catch(() => [])
        : [],
  };
}

/** The whole query with its lost phrases taken apart, less and more. */
function waysApart(phrases: readonly Phrase[], lost: readonly Phrase[]): string[][] {
  const parted = lost.map(wordsApart);
  const most = Math.max(0, ...parted.map((ways) => ways.length));
  if (parted.some((ways) => ways.length === 0)) return [];
  return Array.from({ length: most }, (_, n) =>
    phrases.flatMap((phrase) =>
      lost.includes(phrase)
        ? (parted[lost.indexOf(phrase)]?.at(n) ?? parted[lost.indexOf(phrase)]?.at(-1) ?? [])
        : [phrase.words],
    ),
  );
}
