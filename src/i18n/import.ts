import type { MessageLanguage } from "./diagnostics.ts";
import { importing as en } from "./en/import.ts";
import { importing as zh } from "./zh-hans/import.ts";

/** The words of `npm run import` and of its review list. */
export const importWords = (language: MessageLanguage): typeof zh => (language === "en" ? en : zh);
