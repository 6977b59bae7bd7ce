/** As much of JSON Schema (draft 7) as Zod writes for content files, with the extras that editors read. */
export interface JsonSchema {
  $schema?: string;
  $comment?: string;
  type?: string | string[];
  title?: string;
  description?: string;
  properties?: Record<string, JsonSchema>;
  additionalProperties?: boolean | JsonSchema;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
  enum?: string[];
  /** What each value of `enum` means, for completion and hover in VS Code. */
  enumDescriptions?: string[];
  [other: string]: unknown;
}

/**
 * A schema with every part rewritten, innermost first. `path` names the keys from the file's name down; list items, the values of a map
 * and alternatives share the path of what holds them.
 */
export function mapSchema(
  schema: JsonSchema,
  path: readonly string[],
  change: (part: JsonSchema, path: readonly string[]) => JsonSchema,
): JsonSchema {
  const { properties, additionalProperties, items, anyOf } = schema;
  const inner = (one: JsonSchema) => mapSchema(one, path, change);
  const mapped: JsonSchema = {
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, one]) => [key, mapSchema(one, [...path, key], change)]),
      ),
    }),
    ...(typeof additionalProperties === "object" && { additionalProperties: inner(additionalProperties) }),
    ...(items && { items: inner(items) }),
    ...(anyOf && { anyOf: anyOf.map(inner) }),
  };
  return change(mapped, path);
}
