import { at } from "../../model/at.ts";
import { numberOf } from "../../text/number-of.ts";

/** A day in words: 2024-01-20, 2024年1月20日, 2024/1/20, 二〇二四年一月二十日; half-width. */
const ARABIC = /(?<!\d)((?:19|20)\d{2})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;
const HAN = /([〇○零一二三四五六七八九]{4})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/;
const COMPACT = /^((?:19|20)\d{2})(\d{2})(\d{2})$/;

/** The first day that stands in a text, ISO; undefined where none stands or it does not exist. */
export function dayIn(text: string): string | undefined {
  const found = ARABIC.exec(text) ?? COMPACT.exec(text.trim());
  if (found) return iso(Number(found[1]), Number(found[2]), Number(found[3]));
  const han = HAN.exec(text);
  return han ? iso(numberOf(at(han, 1)), numberOf(at(han, 2)), numberOf(at(han, 3))) : undefined;
}

function iso(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (Number.isNaN(date.getTime())) return undefined;
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
