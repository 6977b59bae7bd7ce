import type { Quantity } from "../../model/dataset.ts";
import { parseQuantity } from "../../model/quantity.ts";

/** What two ways to write one number have in common. */
export const signature = ({ value, valueMax, bound }: Quantity): string => JSON.stringify([value, valueMax, bound]);

/** The same of a number as it is written; words that are no number are their own. */
export function signatureOf(written: string): string {
  const parsed = parseQuantity(written);
  return parsed.ok ? signature(parsed.quantity) : written.trim();
}
