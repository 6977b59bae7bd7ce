import { decimalText } from "../../text/decimal.ts";
import { parseQuantity } from "../quantity.ts";
import type { Quantity } from "../schema/quantity.ts";

/**
 * What a number that is written without a unit says in this one, as written: 60 in 万元 is 600000元. Its `raw` stays. Null where the words
 * are no unit, or the number grows too large.
 */
export function withUnit(quantity: Quantity, unit: string): Quantity | null {
  const one = parseQuantity(`1${unit}`);
  if (!one.ok || one.quantity.unit === "") return null;
  const { scale, unit: counted } = one.quantity;
  const shifted = (value: number) => Number(`${decimalText(value, 0, 0)}e${scale}`);
  const { value, valueMax } = quantity;
  if (Math.max(shifted(value), shifted(valueMax ?? value)) > Number.MAX_SAFE_INTEGER) return null;
  return {
    ...quantity,
    value: shifted(value),
    ...(valueMax === undefined ? {} : { valueMax: shifted(valueMax) }),
    unit: counted,
    scale: quantity.scale + scale,
  };
}
