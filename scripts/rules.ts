import "./closed-pipe.ts";
import { writeFileSync } from "node:fs";
import { environmentLanguage } from "../src/i18n/diagnostics.ts";
import { ruleWords } from "../src/i18n/rules.ts";
import { codes } from "./rules/codes.ts";
import { rulePages } from "./rules/rules-page.ts";
import { systemFault } from "./system-fault.ts";

const language = environmentLanguage(process.env);

try {
  const pages = Object.entries(rulePages());
  for (const [path, text] of pages) writeFileSync(path, text);
  console.log(ruleWords(language).written(pages.length, codes.length));
} catch (error) {
  console.error(systemFault(error, language));
  process.exitCode = 2;
}
