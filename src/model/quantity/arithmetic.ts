/** Decimal places of the shortest way to write a number: 0.25 → 2. */
export function places(value: number): number {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const fraction = mantissa.split(".")[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}

// toFixed writes out at most 100 places, and only numbers below 1e21.
const scaled = (value: number, count: number): bigint =>
  Math.abs(value) < 1e21 ? BigInt(value.toFixed(count).replace(".", "")) : BigInt(value) * 10n ** BigInt(count);

/** a − b as on paper: 0.3 − 0.1 is 0.2. Infinite ends pass through; −0 never comes out. */
export function subtract(a: number, b: number): number {
  if (!Number.isFinite(a) || !Number.isFinite(b)) return a - b;
  const count = Math.min(100, Math.max(places(a), places(b)));
  return Number(`${scaled(a, count) - scaled(b, count)}e-${count}`);
}

/** The total as on paper: 0.1 + 0.2 is 0.3. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => subtract(total, -value), 0);
