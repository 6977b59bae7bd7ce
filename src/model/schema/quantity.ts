import { z } from "zod";

/**
 * What the wording of a number claims about the true value.
 * `more-than` 余/多/逾/超过 · `at-least` 以上/不少于 · `nearly` 近/不足 · `at-most` 以内/不超过 · `about` 约/左右 · `range` 20至30.
 */
export const boundSchema = z.enum(["exact", "more-than", "at-least", "nearly", "at-most", "about", "range"]);
export type Bound = z.infer<typeof boundSchema>;

/** A number as a report states it. */
export const quantitySchema = z.object({
  /** What stands in the text, untouched: "1.48万余件", with a unit that stands beside it, as at the head of its column: "60万元"; for a number that this site worked out the words it rests on, or "". */
  raw: z.string(),
  /** In the base unit (14800 件, 15420000 元), shifted on the decimal string. For a range, its lower end. */
  value: z.number().nonnegative(),
  /** The upper end of a range; absent otherwise. */
  valueMax: z.number().nonnegative().optional(),
  bound: boundSchema,
  /** Canonical unit (aliases resolved: 名=位=人, 件(次)=件次), "" when the text gives none. */
  unit: z.string(),
  /** Decimal places stated, of the number as written before 万/亿: 99.80% → 2. */
  decimals: z.number().int().nonnegative(),
  /** 10 ** scale is the factor of the stated magnitude word: 万 → 4, 亿 → 8, none → 0. */
  scale: z.number().int().nonnegative(),
});
export type Quantity = z.infer<typeof quantitySchema>;

/** The values a quantity leaves possible. An open end excludes its edge; `max` may be Infinity. */
export interface Interval {
  min: number;
  minOpen: boolean;
  max: number;
  maxOpen: boolean;
}
