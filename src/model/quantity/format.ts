import { decimalText } from "../../text/decimal.ts";
import type { Quantity } from "../schema/quantity.ts";

const magnitudes: Record<number, string> = {
  0: "",
  2: "百",
  3: "千",
  4: "万",
  6: "百万",
  7: "千万",
  8: "亿",
  10: "百亿",
  11: "千亿",
  12: "万亿",
  14: "百万亿",
  15: "千万亿",
};

/**
 * A quantity in canonical Chinese, in the magnitude and with the decimals it was stated in: 864件, 400余项, 1.48万余件,
 * 98%以上, 近1000条, 不超过20人, 约30次, 20至30次. `parseQuantity` reads it back to the same quantity but for `raw`.
 */
export function formatQuantity(quantity: Quantity): string {
  const { value, bound, unit } = quantity;
  const number = written(quantity, value);
  switch (bound) {
    case "exact":
      return number + unit;
    case "more-than":
      return takesSurplus(quantity) ? surplus(number) + unit : `超过${number}${unit}`;
    case "at-least":
      return `${number}${unit}以上`;
    case "nearly":
      return `近${number}${unit}`;
    case "at-most":
      return `不超过${number}${unit}`;
    case "about":
      return `约${number}${unit}`;
    case "range":
      return `${number}${unit === "%" ? unit : ""}至${written(quantity, quantity.valueMax ?? value)}${unit}`;
  }
}

/** A number in the magnitude and with the decimals that a quantity was stated in: 1.48万. */
export function written({ scale, decimals }: Quantity, value: number): string {
  const word = magnitudes[scale];
  return word === undefined ? decimalText(value, 0, 0) : decimalText(value, scale, decimals) + word;
}

/** 余 follows a round number and stands before its magnitude: 40余亿, but 1.48万余 and 1万余. */
const surplus = (number: string): string =>
  /^\d+0(?![\d.])/.test(number) ? number.replace(/^\d+/, "$&余") : `${number}余`;

/** 400余项 and 1.48万余件 are said, 864余件 and 98.5余% are not. */
const takesSurplus = ({ value, unit, scale, decimals }: Quantity): boolean =>
  unit !== "%" && (scale > 0 || (decimals === 0 && value > 0 && value % 10 === 0));
