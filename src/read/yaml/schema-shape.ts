import { z } from "zod";
import type { YamlPath } from "./yaml.ts";

/** The keys a schema knows at `path`. */
export const keysAt = (schema: z.ZodType, path: YamlPath): string[] =>
  schemasAt(schema, path).flatMap((inner) => {
    if (inner instanceof z.ZodObject) return Object.keys(inner.shape);
    return inner instanceof z.ZodRecord && inner.keyType instanceof z.ZodEnum ? inner.keyType.options.map(String) : [];
  });

/** The values a schema chooses from at `path`; undefined where it leaves the choice open. */
export function choicesAt(schema: z.ZodType, path: YamlPath): string[] | undefined {
  const choice = schemasAt(schema, path).find((inner) => inner instanceof z.ZodEnum);
  return choice?.options.map(String);
}

/** What a schema wants at `path`, through optionals, arrays, records and unions. */
function schemasAt(schema: z.ZodType, path: YamlPath): z.ZodType[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => schemasAt(option as z.ZodType, path));
  if (path.length === 0) return [inner];
  const [key, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    const next = inner.shape[String(key)];
    return next ? schemasAt(next as z.ZodType, rest) : [];
  }
  if (inner instanceof z.ZodArray) return schemasAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return schemasAt(inner.valueType as z.ZodType, rest);
  return [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  // What is wanted stands behind a preprocessing step, and before a transformation.
  if (schema instanceof z.ZodPipe)
    return unwrap((schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType);
  return schema;
}
