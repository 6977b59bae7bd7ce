import type { CatalogueEntry, SearchDocument } from "../../model/search-document.ts";
import { searchForm } from "../../text/search-form.ts";
import { phraseForm, type Phrase } from "./parse.ts";
import type { Engine } from "./search.ts";

/** Reports whose words are read for one guess. */
const reads = 24;
const lengths = { least: 3, most: 12 };

/** Words that join others: a run that begins or ends with one is no word (答复的). */
const loose = /^[的了和与及是在]|[的了和与及是在]$/u;

interface Gap {
  at: number;
  keys: Set<string>;
}

/**
 * Did you mean: what the reports have where one character of the phrase stands otherwise (营商坏境, 营商环境) or two are swapped; the most
 * frequent first. Han runs alone: a number or a name in letters is never put right.
 */
export async function nearby(
  engine: Engine,
  catalogue: readonly CatalogueEntry[],
  words: (entry: CatalogueEntry) => Promise<SearchDocument>,
  { forms }: Phrase,
): Promise<string[]> {
  const characters = Array.from(forms[0]?.form ?? "");
  if (
    characters.length < lengths.least ||
    characters.length > lengths.most ||
    characters.some((character) => !/\p{Script=Han}/u.test(character))
  )
    return [];
  const swapped = await swaps(engine, characters);
  if (swapped.length > 0) return swapped;
  const gaps = (await Promise.all(characters.map((_, at) => gapAt(engine, characters, at)))).flatMap(
    (gap) => gap ?? [],
  );
  return guesses(
    characters,
    gaps.sort((a, b) => a.keys.size - b.keys.size),
    catalogue,
    words,
  );
}

async function swaps(engine: Engine, characters: readonly string[]): Promise<string[]> {
  const candidates = characters
    .slice(1)
    .map((character, at) =>
      [...characters.slice(0, at), character, characters[at], ...characters.slice(at + 2)].join(""),
    );
  const found = await Promise.all(candidates.map((candidate) => engine.find(phraseForm(candidate).tokens)));
  return candidates.filter((_, index) => (found[index]?.length ?? 0) > 0);
}

/** The reports that hold what stands before and behind the character; undefined where neither is long enough to be asked for, or none has it. */
async function gapAt(engine: Engine, characters: readonly string[], at: number): Promise<Gap | undefined> {
  const pieces = [characters.slice(0, at), characters.slice(at + 1)]
    .map((piece) => phraseForm(piece.join("")).tokens)
    .filter((tokens) => tokens.length > 0);
  if (pieces.length === 0) return undefined;
  const [first = [], second] = await Promise.all(pieces.map((tokens) => engine.find(tokens)));
  const others = second && new Set(second.map(({ key }) => key));
  const keys = new Set(first.map(({ key }) => key).filter((key) => others?.has(key) ?? true));
  return keys.size === 0 ? undefined : { at, keys };
}

async function guesses(
  characters: readonly string[],
  gaps: readonly Gap[],
  catalogue: readonly CatalogueEntry[],
  words: (entry: CatalogueEntry) => Promise<SearchDocument>,
): Promise<string[]> {
  const counts = new Map<string, number>();
  let left = reads;
  for (const { at, keys } of gaps) {
    const entries = catalogue.filter(({ key }) => keys.has(key)).slice(0, left);
    left -= entries.length;
    const pattern = new RegExp(
      `${characters.slice(0, at).join("")}\\p{Script=Han}${characters.slice(at + 1).join("")}`,
      "gu",
    );
    for (const { places } of await Promise.all(entries.map(words))) {
      for (const [found] of places.flatMap(({ text }) => [...searchForm(text).text.matchAll(pattern)]))
        counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    if (left <= 0) break;
  }
  return [...counts]
    .filter(([found]) => !loose.test(found))
    .sort((a, b) => b[1] - a[1])
    .slice(0, 3)
    .map(([found]) => found);
}
