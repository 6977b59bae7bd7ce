import { z } from "zod";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import { suggest } from "./suggest.ts";
import type { YamlPath, YamlSource } from "./yaml.ts";

/** Parses a YAML value by its schema; each issue becomes a diagnostic at the key or value that it is about. */
export function parseBySchema<T extends z.ZodType>(schema: T, source: YamlSource, report: (found: Diagnostic) => void): z.infer<T> | undefined {
  const parsed = schema.safeParse(source.value);
  if (parsed.success) return parsed.data;
  const slips = source.markSlips();
  for (const slip of slips) report(slip);
  // A mark that is none hides a key: what else is wrong on the page follows from it.
  if (slips.length === 0) for (const issue of parsed.error.issues) reportIssue(issue, source, schema, report);
  return undefined;
}

type Issue = z.core.$ZodIssue;

function reportIssue(issue: Issue, source: YamlSource, schema: z.ZodType, report: (found: Diagnostic) => void): void {
  const path = issue.path as YamlPath;
  const key = String(path.findLast((part) => typeof part === "string") ?? "");
  const found = valueAt(source.value, path);
  if (issue.code === "unrecognized_keys") {
    const known = keysAt(schema, path);
    for (const name of issue.keys) {
      report(diagnostic("error", "key-unknown", source.atKey([...path, name]), { key: name, suggestion: suggest(name, known) }));
    }
    return;
  }
  if (found === undefined) {
    report(diagnostic("error", "key-missing", source.at(path), { key }));
    return;
  }
  if (issue.code === "invalid_union") {
    const inner = deepest(issue.errors);
    if (inner) return reportIssue({ ...inner, path: [...path, ...inner.path] } as Issue, source, schema, report);
  }
  if (issue.code === "invalid_value") {
    const choices = issue.values.map(String);
    const data = { key, found: show(found), choices, suggestion: suggest(show(found), choices) };
    report(diagnostic("error", "value-choice", source.at(path), data));
    return;
  }
  if (issue.code === "invalid_format" && (issue.format === "date" || key === "start" || key === "end" || key === "asOf")) {
    report(diagnostic("error", "date-unreadable", source.at(path), { key, found: show(found) }));
    return;
  }
  if (issue.code === "invalid_type" && issue.expected === "string" && DATE_KEYS.has(key)) {
    report(diagnostic("error", "date-unreadable", source.at(path), { key, found: show(found) }));
    return;
  }
  if (issue.code === "invalid_type" || issue.code === "invalid_union") {
    const expected = issue.code === "invalid_type" ? issue.expected : "value";
    report(diagnostic("error", "value-type", source.at(path), { key, expected, found: kindOf(found) }));
    return;
  }
  const expected = issue.code === "invalid_format" ? issue.format : issue.code;
  report(diagnostic("error", "value-format", source.at(path), { key, found: show(found), expected }));
}

const DATE_KEYS = new Set(["published", "date", "start", "end", "asOf"]);

/** Of a union's failed branches, the issue that went furthest into the value: the branch the editor meant. */
function deepest(branches: readonly (readonly Issue[])[]): Issue | undefined {
  const firsts = branches.flatMap((issues) => issues.slice(0, 1)).filter((issue) => issue.code !== "invalid_type" || issue.path.length > 0);
  return firsts.sort((a, b) => b.path.length - a.path.length)[0];
}

const valueAt = (value: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>((inner, key) => (inner !== null && typeof inner === "object" ? (inner as Record<string, unknown>)[key] : undefined), value);

const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

const show = (value: unknown): string => (typeof value === "object" ? JSON.stringify(value) : String(value)).slice(0, 60);

/** The keys a schema knows at `path`, through optionals, arrays, records and unions. */
function keysAt(schema: z.ZodType, path: YamlPath): string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => keysAt(option as z.ZodType, path));
  if (path.length === 0) return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
  const [key, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    const next = inner.shape[String(key)];
    return next ? keysAt(next as z.ZodType, rest) : [];
  }
  if (inner instanceof z.ZodArray) return keysAt(inner.element as z.ZodType, rest);
  if (inner instanceof z.ZodRecord) return keysAt(inner.valueType as z.ZodType, rest);
  return [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}
