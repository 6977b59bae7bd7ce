import { build as enBuild } from "./en/build.ts";
import { check as en } from "./en/check.ts";
import { options as enOptions } from "./en/options.ts";
import { serve as enServe } from "./en/serve.ts";
import type { MessageLanguage } from "./diagnostics.ts";
import { build as zhBuild } from "./zh-hans/build.ts";
import { check as zh } from "./zh-hans/check.ts";
import { options as zhOptions } from "./zh-hans/options.ts";
import { serve as zhServe } from "./zh-hans/serve.ts";

/** The command line's own words, beside the diagnostics. */
export const commandLine = (language: MessageLanguage): typeof zh => (language === "en" ? en : zh);

/** What is wrong with a command line. */
export const optionWords = (language: MessageLanguage): typeof zhOptions => (language === "en" ? enOptions : zhOptions);

/** The words of `npm start`. */
export const serveWords = (language: MessageLanguage): typeof zhServe => (language === "en" ? enServe : zhServe);

/** The words of `npm run build`. */
export const buildWords = (language: MessageLanguage): typeof zhBuild => (language === "en" ? enBuild : zhBuild);
