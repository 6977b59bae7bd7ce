import "./closed-pipe.ts";
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { environmentLanguage } from "../src/i18n/diagnostics.ts";
import { schemasText } from "../src/i18n/schema-words.ts";
import { siteFacts } from "./new/body-facts.ts";
import { contentSchemas } from "./schemas/content-schemas.ts";
import { refreshEditor } from "./schemas/editor-files.ts";
import { schemaFile, schemaFolder } from "./schemas/schema-file.ts";
import { contentFolder } from "./site-folders.ts";

const words = schemasText(environmentLanguage(process.env));
const content = contentFolder();

mkdirSync(schemaFolder, { recursive: true });
const schemas = Object.entries(contentSchemas());
for (const [name, schema] of schemas) writeFileSync(join(schemaFolder, `${name}.json`), schemaFile(schema));
console.log(words.written(schemas.length, schemaFolder));

if (existsSync(content)) {
  const facts = await siteFacts(content);
  if (refreshEditor(content, facts)) console.log(words.site(facts.metrics.length, facts.bodies.length));
}
