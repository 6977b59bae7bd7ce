import type { Language } from "../model/schema/site.ts";

const locales: Record<Language, string> = { "zh-hans": "zh-CN", "zh-hant": "zh-TW", en: "en" };
const formats = new Map<string, Intl.NumberFormat>();

function numberFormat(language: Language, decimals: number | undefined): Intl.NumberFormat {
  const id = `${language} ${decimals}`;
  const digits =
    decimals === undefined
      ? { maximumFractionDigits: 20 }
      : { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
  const format =
    formats.get(id) ?? new Intl.NumberFormat(locales[language], { ...digits, useGrouping: language === "en" });
  formats.set(id, format);
  return format;
}

/** 5621; in English 5,621. With `decimals`, to exactly that many places: 0.2 → 0.20; without, as many as the number has. */
export const formatNumber = (value: number, language: Language, decimals?: number): string =>
  numberFormat(language, decimals === undefined ? undefined : Math.min(20, decimals)).format(value);

/** The years a number covers: 2023, or 2018—2022 (an en dash in English). */
export function formatYears(first: number | undefined, last: number, language: Language): string {
  if (first === undefined || first === last) return String(last);
  return `${first}${language === "en" ? "–" : "—"}${last}`;
}
