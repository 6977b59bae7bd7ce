import type { JsonSchema } from "./json-schema.ts";

/** Where the schemas are committed. */
export const schemaFolder = "schemas";

/** A schema as it is committed. */
export const schemaFile = (schema: JsonSchema): string =>
  `${JSON.stringify({ $comment: "npm run schemas", ...schema }, null, 2)}\n`;
