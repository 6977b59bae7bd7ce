import type { Quantity } from "../schema/quantity.ts";
import { intervalBeside, overlap } from "./edges.ts";

/**
 * Whether both quantities can be true of one thing: as bounds, and as roundings of one another, 99% of 98.94% and 0.9亿 of 9000余万. Numbers written
 * to the same digit must be equal. 约 contradicts nothing.
 */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.bound === "about" || b.bound === "about") return true;
  return overlap(intervalBeside(a, b), intervalBeside(b, a));
}
