import "./shared/closed-pipe.ts";
import { writeFileSync } from "node:fs";
import { environmentLanguage } from "../src/i18n/message-language.ts";
import { messages } from "../src/i18n/messages.ts";
import { codes } from "./rules/codes.ts";
import { rulePages } from "./rules/rules-page.ts";
import { systemFault } from "./shared/system-fault.ts";

const language = environmentLanguage(process.env);

try {
  const pages = Object.entries(rulePages());
  for (const [path, text] of pages) writeFileSync(path, text);
  console.log(messages(language).rules.written(pages.length, codes.length));
} catch (error) {
  console.error(systemFault(error, language));
  process.exitCode = 2;
}
