import type { Interval, Quantity } from "../schema/quantity.ts";
import { subtract } from "./arithmetic.ts";
import { intervalOf } from "./interval.ts";

/** Decimal places of a quantity in its base unit: 99.80% → 2, 1.48万件 → 0. */
export const statedDecimals = (quantity: Quantity): number => Math.max(0, quantity.decimals - quantity.scale);

/**
 * The interval whose edges the sentence itself claims. 近1000 says nothing of how low the number may be: the zero
 * that ends its interval is ours, so it bounds no change.
 */
export function claimedInterval(quantity: Quantity): Interval {
  const interval = intervalOf(quantity);
  const upperOnly = quantity.bound === "nearly" || quantity.bound === "at-most";
  return upperOnly ? { ...interval, min: Number.NEGATIVE_INFINITY, minOpen: true } : interval;
}

/** The worth of the last digit written: 99.13% → 0.01, 1.48万件 → 100. */
export const lastDigit = (quantity: Quantity): number => Number(`1e${quantity.scale - quantity.decimals}`);

/** The values that round to an exact quantity as it is written: 99% → 98.5 to 99.5. */
export function roundingInterval(quantity: Quantity): Interval {
  const half = lastDigit(quantity) / 2;
  return {
    min: Math.max(0, subtract(quantity.value, half)),
    minOpen: false,
    max: subtract(quantity.value, -half),
    maxOpen: false,
  };
}

/** All is all: 100% is as exact as any share beside it. */
export const isAll = ({ unit, value }: Quantity): boolean => unit === "%" && value === 100;

/** A number in 万, or written to fewer digits than the one beside it, is a rounded one. */
export const isRounded = (quantity: Quantity, digit = 1): boolean =>
  quantity.bound === "exact" && !isAll(quantity) && lastDigit(quantity) > Math.min(1, digit);

/** What a quantity may stand for beside another: 0.9亿 beside 9000余万 is a rounded number, 9000万 beside it is not, being written to the same digit. */
export const intervalBeside = (quantity: Quantity, other: Quantity): Interval =>
  quantity.bound === "exact" && lastDigit(quantity) > lastDigit(other) && !isAll(quantity)
    ? roundingInterval(quantity)
    : claimedInterval(quantity);

/** Whether `low` ends before `high` begins, no value being in both. */
const endsBefore = (low: Interval, high: Interval): boolean =>
  low.max < high.min || (low.max === high.min && (low.maxOpen || high.minOpen));

/** Whether one true value could satisfy both. */
export const overlap = (a: Interval, b: Interval): boolean => !endsBefore(a, b) && !endsBefore(b, a);
