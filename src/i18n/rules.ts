import type { MessageLanguage } from "./diagnostics.ts";
import { rules as en } from "./en/rules.ts";
import { rules as zh } from "./zh-hans/rules.ts";

export type RuleWords = typeof zh;

/** The words around the rules, on their page and in the terminal. */
export const ruleWords = (language: MessageLanguage): RuleWords => (language === "en" ? en : zh);
