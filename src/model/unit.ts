import { toSimplified } from "../text/fold.ts";

/** 名 and 位 count the same persons as 人; 件(次) is written 件次. */
const aliases: Record<string, string> = { 名: "人", 位: "人" };

/** Texts repeat a few dozen units many thousand times. */
const canonical = new Map<string, string>();
/** In UTF-16 units: what is longer is no unit, and is not kept. */
const LONGEST = 8;

/**
 * The one way a unit is written here, for comparing: simplified, half-width, without blanks, aliases resolved.
 * 名 → 人, 件（次） → 件次, ％ → %, 條 → 条. An unknown unit is kept as it stands.
 */
export function canonicalUnit(unit: string): string {
  const known = canonical.get(unit);
  if (known !== undefined) return known;
  const found = canonicalise(unit);
  if (unit.length <= LONGEST) canonical.set(unit, found);
  return found;
}

function canonicalise(unit: string): string {
  const plain = toSimplified(unit.normalize("NFKC")).replace(/\s+/g, "").replace("(次)", "次");
  return aliases[plain] ?? plain;
}
