import { parseQuantity } from "../quantity.ts";
import type { Quantity } from "../schema/quantity.ts";

/** Numbers are shown many thousand times. */
const bare = new Map<string, boolean>();
/** In UTF-16 units: longer words are not kept. */
const LONGEST = 24;

function isBare(words: string): boolean {
  const known = bare.get(words);
  if (known !== undefined) return known;
  const parsed = parseQuantity(words);
  const found = parsed.ok && parsed.quantity.unit === "";
  if (words.length <= LONGEST) bare.set(words, found);
  return found;
}

/** A number's words with the unit that they do not say, 126（人次）, and that unit; null where the words say their own. */
export function withUnitGiven({ raw, unit }: Pick<Quantity, "raw" | "unit">): { text: string; unit: string } | null {
  const [, words, given] = /^(.+)（([^（）]+)）$/u.exec(raw) ?? [];
  if (words !== undefined && given !== undefined && isBare(words)) return { text: raw, unit: given };
  return unit !== "" && isBare(raw) ? { text: `${raw}（${unit}）`, unit } : null;
}
