import type { MessageLanguage } from "./diagnostics.ts";
import { schemasText as enText, schemaWords as en } from "./en/schema.ts";
import { schemasText as zhText, schemaWords as zh, type SchemaWords } from "./zh-hans/schema.ts";

/** What the fields of content files mean, and their fixed values. */
export const schemaWords = (language: MessageLanguage): SchemaWords => (language === "en" ? en : zh);

/** The words of `npm run schemas`. */
export const schemasText = (language: MessageLanguage): typeof zhText => (language === "en" ? enText : zhText);
