import { at } from "../../../model/at.ts";
import type { YamlFault } from "../../../model/diagnostic-data/head.ts";
import { parseDocument, type Document } from "yaml";
import { z } from "zod";
import { frontmatterSchema } from "../../../model/schema/report.ts";
import { applyEdits, type Edit } from "../edits.ts";
import { findSlips } from "../yaml-slips.ts";
import { splitRaw } from "./fences.ts";
import { inOrder } from "./key-order.ts";
import { reportEdits, siteFileEdits } from "./values.ts";
import type { Names } from "./names.ts";
import type { Slip } from "../slip.ts";

/** What was changed, and where it stood in the file as it was. */
export interface Change {
  line: number;
  column: number;
  from: string;
  to: string;
}

export interface Mended {
  text: string;
  changes: Change[];
  /** The frontmatter's keys were put in their usual order. */
  reordered: boolean;
}

/**
 * A report with what is certain mended in its frontmatter, and everything else byte for byte as it was: marks and digits of Chinese input
 * methods, dates, ids by their Chinese names, fences, a byte order mark, the order of the keys. Mending twice changes nothing more.
 */
export function mendReport(written: string, names: Names): Mended {
  const { text: marked, changes: first } = withoutMark(written);
  const split = splitRaw(marked);
  if (!split) return { text: marked, changes: first, reordered: false };
  const fences = split.edits.map((edit) => changeOf(marked, edit));
  const place = (change: Change): Change => ({ ...change, line: change.line + split.line - 1 });
  const { text, changes } = mendYaml(split.yaml, {
    edits: (yaml) => reportEdits(yaml, names),
    schema: frontmatterSchema,
  });
  const ordered = inOrder(text);
  return {
    text: split.head + ordered + split.tail,
    changes: [...first, ...fences, ...changes.map(place)],
    reordered: ordered !== text,
  };
}

/** As `mendReport`, for the site's YAML files, whose order is the editor's. */
export function mendSiteFile(written: string): Mended {
  const { text, changes: first } = withoutMark(written);
  const { text: mended, changes } = mendYaml(text, { edits: siteFileEdits, schema: z.unknown() });
  return { text: mended, changes: [...first, ...changes], reordered: false };
}

type Pass = Pick<Mended, "text" | "changes">;

interface Rules {
  /** Certain changes to a text that can be read. */
  edits: (yaml: string) => Edit[];
  schema: z.ZodType;
}

/** Until nothing more is found: a key that is mended may hold a value to mend. */
function mendYaml(text: string, rules: Rules): Pass {
  const pass = mendOnce(text, rules);
  if (pass.text === text) return pass;
  const next = mendYaml(pass.text, rules);
  return { text: next.text, changes: [...pass.changes, ...next.changes] };
}

function mendOnce(text: string, { edits, schema }: Rules): Pass {
  const plain = withPlainMarks(text, schema);
  const found = parsed(plain.text).errors.length === 0 ? edits(plain.text) : [];
  const mended = applyEdits(plain.text, found);
  // What a change of a value would break is no certain change.
  if (parsed(mended).errors.length > 0) return plain;
  return { text: mended, changes: [...plain.changes, ...found.map((edit) => changeOf(plain.text, edit))] };
}

/** Quotes are always wrong where they stand for YAML's; other marks where the text is better without them. */
function withPlainMarks(text: string, schema: z.ZodType): Pass {
  const slips = findSlips(text).filter(isCertain);
  const quotes = slips.filter(({ problem }) => problem?.code === "yaml-quote" && problem.severity === "error");
  const withQuotes = applyEdits(text, quotes);
  const withAll = applyEdits(text, slips);
  const faults = faultsIn(withAll, schema);
  const edits = faults < faultsIn(withQuotes, schema) ? slips : parsed(withQuotes).errors.length === 0 ? quotes : [];
  return { text: applyEdits(text, edits), changes: edits.map((edit) => changeOf(text, edit)) };
}

/** Where a bracket or quote should close, how far a line should be indented, what a missing comma parts: these are guesses. */
const GUESSES: ReadonlySet<YamlFault> = new Set(["BRACKET_OPEN", "QUOTE_OPEN", "BAD_INDENT"]);

function isCertain({ problem }: Slip): boolean {
  if (problem?.code === "yaml-comma") return problem.data.found !== "";
  return problem?.code !== "yaml-syntax" || !GUESSES.has(problem.data.reason);
}

/** How much the schema has against a text; of one that is no YAML, everything. */
function faultsIn(yaml: string, schema: z.ZodType): number {
  const document = parsed(yaml);
  return document.errors.length > 0 ? Infinity : (schema.safeParse(valueOf(document)).error?.issues.length ?? 0);
}

function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 50 });
  } catch {
    // Aliases that multiply, or point nowhere.
    return undefined;
  }
}

const parsed = (yaml: string): Document.Parsed =>
  parseDocument(yaml, { version: "1.2", customTags: [], prettyErrors: false });

const withoutMark = (text: string): Pass =>
  text.startsWith("\uFEFF")
    ? { text: text.slice(1), changes: [{ line: 1, column: 1, from: "BOM", to: "" }] }
    : { text, changes: [] };

function changeOf(text: string, { start, end, put }: Edit): Change {
  const lines = text.slice(0, start).split("\n");
  return { line: lines.length, column: at(lines, -1).length + 1, from: text.slice(start, end), to: put };
}
