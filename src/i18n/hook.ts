import type { MessageLanguage } from "./diagnostics.ts";
import { hook as en } from "./en/hook.ts";
import { hook as zh } from "./zh-hans/hook.ts";

/** The words of the check before commits. */
export const hookWords = (language: MessageLanguage): typeof zh => (language === "en" ? en : zh);
