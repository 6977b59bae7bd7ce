/** A decimal as written: digits "148" with 2 decimals and scale 4 is 1.48万. */
export interface Decimal {
  /** Digits without point or separators. */
  digits: string;
  /** How many of the digits stand after the point. */
  decimals: number;
  /** Power of ten of the magnitude word that follows. */
  scale: number;
}

/** A double keeps every decimal of this many significant digits. */
const EXACT_DIGITS = 15;

/**
 * The number a decimal stands for. Its point is moved in the text, so that 1.48万 is 14800 and never 14799.999….
 * Null where a number cannot hold it exactly: more than 15 significant digits, or beyond 2^53.
 */
export function decimalValue({ digits, decimals, scale }: Decimal): number | null {
  const significant = digits.replace(/^0+/, "").replace(/0+$/, "");
  if (significant.length > EXACT_DIGITS || digits.length > 3 * EXACT_DIGITS) return null;
  const value = Number(`${digits}e${scale - decimals}`);
  return value <= Number.MAX_SAFE_INTEGER ? value : null;
}

/** `value` divided by 10 ** scale, with at least `decimals` decimal places: (14800, 4, 2) gives "1.48". */
export function decimalText(value: number, scale: number, decimals: number): string {
  const [mantissa = "0", exponent = "0"] = String(value).split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  const point = whole.length + Number(exponent) - scale;
  const digits = (whole + fraction).padStart(whole.length + fraction.length + Math.max(0, -point), "0");
  const at = Math.max(0, point);
  const integer =
    digits
      .slice(0, at)
      .padEnd(at, "0")
      .replace(/^0+(?=\d)/, "") || "0";
  const rest = digits.slice(at).replace(/0+$/, "").padEnd(decimals, "0");
  return rest ? `${integer}.${rest}` : integer;
}
