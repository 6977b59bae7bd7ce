import { z } from "zod";
import { messages } from "../../src/i18n/messages.ts";
import { bodyFileSchema } from "../../src/model/schema/body.ts";
import { metricsFileSchema } from "../../src/model/schema/metric.ts";
import { frontmatterSchema } from "../../src/model/schema/report.ts";
import { siteFileSchema } from "../../src/model/schema/site.ts";
import { mapSchema, type JsonSchema } from "./json-schema.ts";

const zodSchemas = {
  site: siteFileSchema,
  metrics: metricsFileSchema,
  body: bodyFileSchema,
  report: frontmatterSchema,
};
export type ContentSchema = keyof typeof zodSchemas;

/** What the catalogue holds for a path: the entry for its longest known end. */
function lookUp<T>(entries: Record<string, T>, path: readonly string[], used: (key: string) => void): T | undefined {
  const keys = path.map((_, i) => path.slice(i).join("."));
  const key = keys.find((one) => Object.hasOwn(entries, one));
  if (key !== undefined) used(key);
  return key === undefined ? undefined : entries[key];
}

/** Chinese first, as everywhere; an editor's hover cannot know which language its reader wants. */
const both = (zh: string | undefined, en: string | undefined): string | undefined =>
  zh === undefined ? undefined : `${zh}\n\n${en}`;

/**
 * The JSON Schemas of all content files, from the schemas that the reader itself parses by, with the catalogue's words for every field and
 * fixed value. `used` is told each of the catalogue's keys that serves.
 */
export function contentSchemas(used: (key: string) => void = () => undefined): Record<ContentSchema, JsonSchema> {
  const [zh, en] = [messages("zh").schemaWords, messages("en").schemaWords];
  const describe = (part: JsonSchema, path: readonly string[]): JsonSchema => {
    const meanings = part.enum && lookUp<Record<string, string>>(zh.choices, path, used);
    const english = part.enum && lookUp<Record<string, string>>(en.choices, path, used);
    const properties =
      part.properties &&
      Object.entries(part.properties).map(([key, one]): [string, JsonSchema] => {
        const description = both(lookUp(zh.fields, [...path, key], used), lookUp(en.fields, [...path, key], used));
        return [key, description === undefined ? one : { description, ...one }];
      });
    return {
      ...part,
      ...(properties && { properties: Object.fromEntries(properties) }),
      ...(meanings && { enumDescriptions: part.enum?.map((value) => `${meanings[value]} / ${english?.[value]}`) }),
    };
  };
  const toJson = (name: string, schema: z.ZodType): JsonSchema =>
    mapSchema(z.toJSONSchema(schema, { io: "input", target: "draft-7" }) as JsonSchema, [name], describe);
  return Object.fromEntries(Object.entries(zodSchemas).map(([name, schema]) => [name, toJson(name, schema)])) as Record<
    ContentSchema,
    JsonSchema
  >;
}
