import type { z } from "zod";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { ValueForm } from "../../model/diagnostic-data/head.ts";
import { RULES } from "../../model/rules.ts";
import { choiceNamed, keyNamed } from "./chinese-names.ts";
import { isoDate, zonedDays } from "../../text/iso-date.ts";
import { choicesAt, keysAt } from "./schema-shape.ts";
import { suggest } from "../../text/suggest.ts";
import { wholeNumber } from "../../text/whole-number.ts";
import type { YamlPath, YamlSource } from "./yaml.ts";

type Issue = z.core.$ZodIssue;

/** What a schema says against a YAML value, as diagnostics at the keys and values that it is about. */
export function schemaIssues(issues: readonly Issue[], source: YamlSource, schema: z.ZodType): Diagnostic[] {
  const found = issues.flatMap((issue) => issueDiagnostics(issue, source, schema));
  const meant = found.flatMap((one) => (one.code === "key-unknown" ? [`${one.data.suggestion}`] : []));
  // A key under another name is not missing.
  return found.filter((one) => one.code !== "key-missing" || !meant.includes(one.data.key));
}

function issueDiagnostics(issue: Issue, source: YamlSource, schema: z.ZodType): Diagnostic[] {
  const path = issue.path as YamlPath;
  if (issue.code === "unrecognized_keys") return unknownKeys(issue.keys, path, source, schema);
  const key = String(path.findLast((part) => typeof part === "string") ?? "");
  const found = valueAt(source.value, path);
  if (found === undefined)
    return [diagnostic("key-missing", source.at(path), { key, choices: choicesAt(schema, path) })];
  if (found === null && path[0] === "metrics" && isValue(path)) {
    return [diagnostic("quantity-missing", source.atKey(path), { metric: String(path[1]) })];
  }
  const inner = issue.code === "invalid_union" ? deepest(issue.errors) : undefined;
  if (inner) return issueDiagnostics({ ...inner, path: [...path, ...inner.path] } as Issue, source, schema);
  return [valueDiagnostic(issue, key, found, source, schema)];
}

/** Of a report's metric: the entry itself, or the `value` in it. */
const isValue = (path: YamlPath): boolean =>
  (path.length === 2 && typeof path[1] === "string") || path.at(-1) === "value";

/** Unknown keys that are named; a text that was pasted in the wrong place has thousands. */
const MOST_NAMED = 30;

function unknownKeys(names: readonly string[], path: YamlPath, source: YamlSource, schema: z.ZodType): Diagnostic[] {
  const known = keysAt(schema, path);
  const found = names.slice(0, MOST_NAMED).map((name) => {
    const named = keyNamed(name);
    const suggestion = named !== undefined && known.includes(named) ? named : suggest(name.normalize("NFKC"), known);
    const isRule = path.at(-1) === "rules" && Object.hasOwn(RULES, name);
    return diagnostic("key-unknown", source.atKey([...path, name]), {
      key: name,
      ...(isRule ? { inside: "rules" } : { suggestion }),
    });
  });
  const [first] = names.slice(MOST_NAMED);
  return first === undefined
    ? found
    : [
        ...found,
        diagnostic(
          "more-alike",
          source.atKey([...path, first]),
          {
            alike: "key-unknown",
            count: names.length - MOST_NAMED,
          },
          "error",
        ),
      ];
}

function valueDiagnostic(issue: Issue, key: string, value: unknown, source: YamlSource, schema: z.ZodType): Diagnostic {
  const path = issue.path as YamlPath;
  const at = source.at(path);
  const found = shown(value, path, source);
  if (issue.code === "invalid_value") {
    const choices = issue.values.map(String);
    const named = choiceNamed(key, found);
    const suggestion = named !== undefined && choices.includes(named) ? named : suggest(found, choices);
    return diagnostic("value-choice", at, { key, found, choices, suggestion });
  }
  if (isDateIssue(issue, key))
    return diagnostic("date-unreadable", at, {
      key,
      found,
      meant: dateMeant(found, key),
      days: zonedDays(found),
    });
  if (issue.code === "invalid_type" || issue.code === "invalid_union") {
    const expected = issue.code === "invalid_type" ? issue.expected : "value";
    const keys = keysAt(schema, expected === "array" ? [...path, 0] : path);
    const item = typeof path.at(-1) === "number";
    return diagnostic("value-type", at, {
      key,
      expected,
      found: kindOf(value),
      written: found,
      meant: valueMeant(value, expected),
      keys,
      item,
    });
  }
  return diagnostic("value-format", at, { key, found, expected: formOf(issue, key) });
}

/** The number that words hold, or a list of names as one text. */
function valueMeant(found: unknown, expected: string): string | undefined {
  if ((expected === "number" || expected === "int") && typeof found === "string") return wholeNumber(found);
  const isNames =
    expected === "string" && Array.isArray(found) && found.every((one) => typeof one === "string" && one !== "");
  return isNames ? found.join("、") : undefined;
}

/** 2024年1月 says no day. */
function dateMeant(found: string, key: string): string | undefined {
  const date = isoDate(found);
  const wantsDay = key === "published" || key === "date";
  return date !== undefined && date !== found && (!wantsDay || date.length === 10) ? date : undefined;
}

const DATE_KEYS = new Set(["published", "date", "start", "end", "asOf"]);

const isDateIssue = (issue: Issue, key: string): boolean =>
  (issue.code === "invalid_format" && issue.format === "date") ||
  (DATE_KEYS.has(key) &&
    (issue.code === "invalid_format" ||
      issue.code === "custom" ||
      (issue.code === "invalid_type" && issue.expected === "string")));

/** What a refused value should have been, by the schema's check and the key. */
function formOf(issue: Issue, key: string): ValueForm {
  if (issue.code === "custom")
    return (issue.params?.form as ValueForm | undefined) ?? (key === "url" ? "public-address" : "short-id");
  if (issue.code === "invalid_format") {
    if (issue.format === "url" || key === "url") return "address";
    if (issue.format === "email") return "email";
    if (key === "formerly") return "report";
    return key === "division" ? "division" : "id";
  }
  if (issue.code !== "too_small" && issue.code !== "too_big") return "other";
  if (issue.origin === "string")
    return issue.code === "too_small" ? "filled" : key === "facet" ? "short-facet" : "short-id";
  if (issue.origin === "array") return "not-empty-list";
  return key === "year" ? "year" : "ordinal";
}

/** Of a union's failed branches, the issue that went furthest into the value: the branch the editor meant. */
function deepest(branches: readonly (readonly Issue[])[]): Issue | undefined {
  const firsts = branches
    .flatMap((issues) => issues.slice(0, 1))
    .filter((issue) => issue.code !== "invalid_type" || issue.path.length > 0);
  return firsts.sort((a, b) => b.path.length - a.path.length)[0];
}

const valueAt = (value: unknown, path: YamlPath): unknown =>
  path.reduce<unknown>(
    (inner, key) => (inner !== null && typeof inner === "object" ? (inner as Record<string, unknown>)[key] : undefined),
    value,
  );

const kindOf = (value: unknown): string => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);

/** As it is written: YAML takes 0123 for 123, and .5 for 0.5. */
const shown = (value: unknown, path: YamlPath, source: YamlSource): string =>
  (typeof value === "number" || typeof value === "boolean" ? source.written(path)?.slice(0, 60) : undefined) ??
  show(value);

const show = (value: unknown): string =>
  (value === null ? "" : typeof value === "object" ? JSON.stringify(value) : String(value)).slice(0, 60);
