import type { Quantity } from "../schema/quantity.ts";
import { subtract } from "./arithmetic.ts";
import { claimedInterval, lastDigit, overlap } from "./edges.ts";

/** One is the other, rounded: 99% and 98.94%. Numbers written to the same digit must be equal. */
function isRounding(a: Quantity, b: Quantity): boolean {
  const [fine, coarse] = [lastDigit(a), lastDigit(b)].sort((x, y) => x - y) as [number, number];
  const apart = Math.abs(subtract(a.value, b.value));
  return fine === coarse ? apart === 0 : apart <= coarse / 2;
}

/** Whether both quantities can be true of one thing. 约 contradicts nothing. */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.bound === "about" || b.bound === "about") return true;
  if (a.bound === "exact" && b.bound === "exact") return isRounding(a, b);
  return overlap(claimedInterval(a), claimedInterval(b));
}
