import { subtract } from "../../model/quantity/arithmetic.ts";

/** The smallest of 1, 2, 5 × 10^n that is not below `rough`. */
function niceStep(rough: number): { digit: number; exponent: number } {
  const exponent = Math.floor(Math.log10(rough));
  const digit = [1, 2, 5].find((each) => Number(`${each}e${exponent}`) >= rough * 0.999_999);
  return digit === undefined ? { digit: 1, exponent: exponent + 1 } : { digit, exponent };
}

/**
 * Round numbers from at or below `low` to at or above `high`, in about `count` steps, written without floating-point
 * noise. `low` must be below `high`.
 */
export function niceTicks(low: number, high: number, count: number): number[] {
  const { digit, exponent } = niceStep(subtract(high, low) / count);
  const step = Number(`${digit}e${exponent}`);
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) => Number(`${(first + index) * digit}e${exponent}`));
}
