import { closest, distance } from "fastest-levenshtein";

const plain = (word: string): string =>
  word
    .trim()
    .toLowerCase()
    .replace(/[_\s]+/g, "-");

/** Nothing longer is a misspelling of anything; comparing takes as long as both words multiplied. */
const LONGEST = 100;

/** The known word that `word` was probably meant to be; undefined when nothing is near. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0 || word.length > LONGEST) return undefined;
  const wanted = plain(word);
  const begun = wanted.length > 1 ? known.find((one) => plain(one).startsWith(wanted)) : undefined;
  const best =
    known.find((one) => plain(one) === wanted) ??
    begun ??
    known[known.map(plain).indexOf(closest(wanted, known.map(plain)))];
  return best !== undefined && (best === begun || distance(wanted, plain(best)) <= allowance(best)) ? best : undefined;
}

/** Two edits are one swapped pair of letters; a word of one or two letters has no misspelling. */
const allowance = (word: string): number => (word.length < 3 ? 0 : Math.max(2, Math.floor(word.length / 3)));

/** What a thing with an id may be called instead. */
interface Named {
  id: string;
  names: readonly string[];
}

/** The id that was meant: the thing that goes by that name in Chinese, or the only one whose name holds it, or one that is spelled nearly so. */
export function suggestId(word: string, things: readonly Named[]): string | undefined {
  const wanted = word.trim();
  const exact = things.find(({ names }) => names.includes(wanted));
  const holding =
    wanted.length > 1
      ? things.filter(({ names }) => names.some((name) => name.includes(wanted) || wanted.includes(name)))
      : [];
  return (
    exact?.id ??
    (holding.length === 1 ? holding[0]?.id : undefined) ??
    suggest(
      word,
      things.map(({ id }) => id),
    )
  );
}
