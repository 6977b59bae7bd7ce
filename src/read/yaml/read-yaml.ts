import type { z } from "zod";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { YamlOrigin } from "./placer.ts";
import { schemaIssues } from "./schema-issues.ts";
import { parseYaml, type YamlSource } from "./yaml.ts";

type Report = (found: Diagnostic) => void;

/** A YAML text that its schema accepts; where that is not whole, one without what the schema refused: good for finding what else is wrong, and for nothing else. */
export type ReadYaml<T, Rest = never> = { yaml: YamlSource } & (
  { whole: true; value: T } | { whole: false; value: Rest }
);

/** What is read on where a schema refuses a value: what `of` makes of it and of the paths of its faults, if that fits `schema`. */
export interface Salvage<Rest extends z.ZodType> {
  schema: Rest;
  of: (value: unknown, faults: readonly PropertyKey[][]) => unknown;
}

/** A YAML text by its schema; every issue is reported at the key or value that it is about. */
export function readYaml<T extends z.ZodType, Rest extends z.ZodType = z.ZodNever>(
  origin: YamlOrigin,
  schema: T,
  report: Report,
  salvage?: Salvage<Rest>,
): ReadYaml<z.infer<T>, z.infer<Rest>> | undefined {
  const written = parseYaml(origin, report);
  if (!written) return undefined;
  const asWritten = schema.safeParse(written.value);
  tellRemarks(written, report);
  if (asWritten.success) return { value: asWritten.data, yaml: written, whole: true };
  // A mark that is none hides a key: what else is wrong on the page follows from it.
  const yaml = written.mended(report) ?? written;
  const parsed = yaml === written ? asWritten : schema.safeParse(yaml.value);
  if (parsed.success) return { value: parsed.data, yaml, whole: true };
  for (const found of schemaIssues(parsed.error.issues, yaml, schema)) report(found);
  const saved = salvage?.schema.safeParse(salvage.of(yaml.value, parsed.error.issues.flatMap(faultyPaths)));
  return saved?.success ? { value: saved.data, yaml, whole: false } : undefined;
}

/** Keys whose values are words, to which a # may well belong. */
const WORDS = new Set(["title", "note", "author", "name", "why", "text", "heading", "quote", "zh", "en"]);
const CHOICES = new Set(["original", "summary"]);

function tellRemarks(yaml: YamlSource, report: Report): void {
  for (const { key, value, remark, at } of yaml.remarks()) {
    if (WORDS.has(key) && !CHOICES.has(value))
      report(diagnostic("yaml-remark", at, { key, value: short(value), remark: short(remark) }));
  }
}

const short = (words: string): string => (words.length > 40 ? `${words.slice(0, 39)}…` : words);

const faultyPaths = (issue: z.core.$ZodIssue): PropertyKey[][] =>
  issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
