import { check as en } from "./en/check.ts";
import type { MessageLanguage } from "./diagnostics.ts";
import { check as zh } from "./zh-hans/check.ts";

/** The command line's own words, beside the diagnostics. */
export const commandLine = (language: MessageLanguage): typeof zh => (language === "en" ? en : zh);
