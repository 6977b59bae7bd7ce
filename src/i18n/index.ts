import type { Label } from "../model/schema/label.ts";
import type { Language } from "../model/schema/site.ts";
import { zhHans } from "./zh-hans/index.ts";

/** Every interface string of one language, by area. */
export type Strings = typeof zhHans;
export type { ChartWords } from "./zh-hans/charts.ts";
export type { ClaimWords } from "./zh-hans/claims.ts";

const catalogues: Partial<Record<Language, Strings>> = { "zh-hans": zhHans };

/** The strings of a language; one that is not written yet speaks 简体. */
export const strings = (language: Language): Strings => catalogues[language] ?? zhHans;

/** A content text in a language; where it is not translated, in Chinese. */
export const inLanguage = (label: Label, language: Language): string =>
  language === "en" ? (label.en ?? label.zh) : label.zh;

/** The `lang` attribute of a page. */
export const languageTag: Record<Language, string> = { "zh-hans": "zh-Hans", "zh-hant": "zh-Hant", en: "en" };

/** The `lang` attribute of a report's text: its script tells the fonts apart. */
export const textLanguage = ({ language, script }: { language: string; script: "hans" | "hant" }): string =>
  language === "zh" ? (script === "hant" ? "zh-Hant" : "zh-Hans") : language;
