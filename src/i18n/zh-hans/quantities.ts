import type { Bound, Interval, Quantity } from "../../model/schema/quantity.ts";
import { written } from "../../model/quantity/format.ts";
import { formatNumber } from "../format.ts";

const number = (value: number, decimals?: number): string => formatNumber(value, "zh-hans", decimals);

/** 15420000元 → 1542万元: sums of money are read in 万 and 亿. */
function money(value: number): string {
  if (value >= 1e8) return `${number(value / 1e8)}亿`;
  return value >= 1e4 ? `${number(value / 1e4)}万` : number(value);
}

/** A plain amount with its unit: 5621件, 99.80%, 1542万元. */
export const amount = (value: number, unit: string, decimals?: number): string =>
  `${unit === "元" ? money(value) : number(value, decimals)}${unit}`;

/** 98以上 keeps the unit before the word, 400余 after it, as reports do. */
const words: Record<Bound, (low: string, high: string, unit: string) => string> = {
  exact: (low, _, unit) => `${low}${unit}`,
  "more-than": (low, _, unit) => (unit === "%" || unit === "‰" ? `超过${low}${unit}` : `${low}余${unit}`),
  "at-least": (low, _, unit) => `${low}${unit}以上`,
  nearly: (low, _, unit) => `近${low}${unit}`,
  "at-most": (low, _, unit) => `${low}${unit}以内`,
  about: (low, _, unit) => `约${low}${unit}`,
  range: (low, high, unit) => `${low}—${high}${unit}`,
};

/** What is only below a number is not said to be near it, though the edge is the same. */
const BELOW = /不[足到满]|未[达到满]|低于|少于|小于|[<＜‹]/;

/** A quantity in short, for labels beside a mark: 4791, 400余, 98%以上. The unit is left out, but for shares. */
export const shortQuantity = (quantity: Quantity): string =>
  said(quantity, quantity.unit === "%" || quantity.unit === "‰" ? quantity.unit : "");

/** The same with its unit: 4791件, 400余项. */
export const fullQuantity = (quantity: Quantity): string => said(quantity, quantity.unit);

function said(quantity: Quantity, shownUnit: string): string {
  const { raw, value, valueMax, bound, unit, decimals, scale } = quantity;
  // 2.5万 is not 25,000.
  const shown =
    unit === "元" ? money : (each: number) => (scale > 0 ? written(quantity, each) : number(each, decimals));
  const text = words[bound](shown(value), shown(valueMax ?? value), shownUnit);
  return BELOW.test(raw) ? text.replace(/^近/, "不足") : text;
}

const positive = ({ min, minOpen, max, maxOpen }: Interval): Interval =>
  max <= 0 ? { min: 0 - max, minOpen: maxOpen, max: 0 - min, maxOpen: minOpen } : { min, minOpen, max, maxOpen };

/** How far apart two numbers are, when only edges are known: 超过12件; 不少于3个百分点、不超过5个百分点. "" when nothing is known. */
export function margin(delta: Interval, shown: (value: number) => string): string {
  const { min, minOpen, max, maxOpen } = positive(delta);
  const low = min > 0 ? `${minOpen ? "超过" : "不少于"}${shown(min)}` : "";
  const high = Number.isFinite(max) ? `${maxOpen ? "不到" : "不超过"}${shown(max)}` : "";
  return [low, high].filter(Boolean).join("、");
}
