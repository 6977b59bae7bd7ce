import "./shared/closed-pipe.ts";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environmentLanguage } from "../src/i18n/message-language.ts";
import { messages } from "../src/i18n/messages.ts";
import { siteFacts } from "./new/body-facts.ts";
import { contentSchemas } from "./schemas/content-schemas.ts";
import { refreshEditor } from "./schemas/editor-files.ts";
import { schemaFile, schemaFolder } from "./schemas/schema-file.ts";
import { contentFolder } from "./shared/site-folders.ts";
import { systemFault } from "./shared/system-fault.ts";

const language = environmentLanguage(process.env);
const words = messages(language).schemas;
const content = contentFolder();

async function write(): Promise<void> {
  mkdirSync(schemaFolder, { recursive: true });
  const schemas = Object.entries(contentSchemas());
  for (const [name, schema] of schemas) writeFileSync(join(schemaFolder, `${name}.json`), schemaFile(schema));
  console.log(words.written(schemas.length, schemaFolder));

  if (existsSync(content)) {
    const facts = await siteFacts(content);
    if (refreshEditor(content, facts)) console.log(words.site(facts.metrics.length, facts.bodies.length));
  }
}

try {
  await write();
} catch (error) {
  console.error(systemFault(error, language));
  process.exitCode = 2;
}
