import type { MessageLanguage } from "./diagnostics.ts";
import { newReport as en } from "./en/new.ts";
import { newReport as zh } from "./zh-hans/new.ts";

/** The words of `npm run new`. */
export const newWords = (language: MessageLanguage): typeof zh => (language === "en" ? en : zh);
