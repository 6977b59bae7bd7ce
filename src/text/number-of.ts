import { hanInteger } from "./han-numerals.ts";

/** 15, 十五, 二〇二三, 二○二三: a number in digits or characters; NaN where the words write none. */
export function numberOf(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  const integer = hanInteger(words.replaceAll("○", "〇"));
  return "value" in integer ? Number(integer.value) : Number.NaN;
}
