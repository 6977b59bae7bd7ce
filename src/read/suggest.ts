import { closest, distance } from "fastest-levenshtein";

/** The known word that `word` was probably meant to be; undefined when nothing is near. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const best = closest(word.toLowerCase(), known as string[]);
  // Two edits are one swapped pair of letters.
  return distance(word.toLowerCase(), best) <= Math.max(2, Math.floor(best.length / 3)) ? best : undefined;
}
