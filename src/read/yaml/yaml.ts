import { isCollection, isNode, isScalar, parseDocument, visit, type Document, type Node } from "yaml";
import { diagnostic, type Diagnostic, type SourcePlace } from "../../model/diagnostic.ts";
import { MERGE_CONFLICT } from "../files/source.ts";
import { checkNodes } from "./check-nodes.ts";
import { applyEdits } from "./edits.ts";
import { lookUp, type YamlPath } from "./look-up.ts";
import { placer, rangePlace, type Placer, type YamlOrigin } from "./placer.ts";
import type { Slip } from "./slip.ts";
import { nestedTooDeep, unfoldsTooFar } from "./yaml-limits.ts";
import { findSlips } from "./yaml-slips.ts";

export type { YamlPath };

/** A YAML text as a value that remembers where each part stands. */
export interface YamlSource {
  value: unknown;
  /** The place of the value at `path`, or of the nearest part above it that exists. */
  at(path: YamlPath): SourcePlace;
  /** The place of the key itself. */
  atKey(path: YamlPath): SourcePlace;
  /** The same text with its full-width marks read as plain ones, each of them reported; undefined where there are none. */
  mended(report: Report): YamlSource | undefined;
  /** Remarks that YAML has cut off behind plain values, which the editor may have meant as part of them. */
  remarks(): { key: string; value: string; remark: string; at: SourcePlace }[];
  /** A scalar as it is written: `98.50`, not 98.5. */
  written(path: YamlPath): string | undefined;
}

type Report = (found: Diagnostic) => void;

/**
 * Parses YAML 1.2 (dates stay text); every syntax error is reported, and then there is no value. Where full-width marks are what makes it
 * unreadable, they are reported, and the text is read as it was meant, so that what else is wrong is found too.
 */
export function parseYaml(origin: YamlOrigin, report: Report): YamlSource | undefined {
  const conflict = MERGE_CONFLICT.exec(origin.text) ?? /^={7}$/m.exec(origin.text);
  if (conflict) {
    const at = placer(origin, [])(conflict.index, conflict.index + conflict[0].length);
    report(diagnostic("yaml-syntax", at, { reason: "MERGE_CONFLICT" }));
    return undefined;
  }
  const slips = findSlips(origin.text);
  const quotes = slips.filter(({ problem }) => problem?.code === "yaml-quote");
  const asWritten = parse(
    origin,
    quotes.filter(({ problem }) => problem?.severity === "error"),
  );
  const more = slips.length > quotes.length || (!asWritten.source && quotes.length > 0);
  if (!asWritten.source && more) return parseMended(origin, slips, report);
  tell(origin, quotes, report);
  for (const found of asWritten.errors) report(found);
  return (
    asWritten.source && {
      ...asWritten.source,
      mended: (again) => (more ? parseMended(origin, slips, again) : undefined),
    }
  );
}

function parseMended(origin: YamlOrigin, slips: readonly Slip[], report: Report): YamlSource | undefined {
  const { source, errors } = parse(origin, slips);
  tell(origin, slips, report, "error");
  const place = placer(origin, []);
  const slipped = new Set(slips.map(({ mark }) => place(mark.start, mark.end).line));
  for (const found of errors.filter(({ line }) => !slipped.has(line))) report(found);
  return source && { ...source, mended: () => undefined };
}

/** What keeps the text from being read is an error, whatever it is elsewhere. */
function tell(origin: YamlOrigin, slips: readonly Slip[], report: Report, severity?: "error"): void {
  const place = placer(origin, []);
  for (const { mark, problem } of slips)
    if (problem) report({ ...place(mark.start, mark.end), ...problem, severity: severity ?? problem.severity });
}

type Parsed = Omit<YamlSource, "mended">;

/** What hides nothing else: the rest is read on. */
const LEAVES_A_VALUE: ReadonlySet<string> = new Set(["key-duplicate", "number-form", "control-character"]);

/** Parses the text as it is after `slips` are mended; places are those of the text before. */
function parse(origin: YamlOrigin, slips: readonly Slip[]): { source?: Parsed; errors: Diagnostic[] } {
  const text = applyEdits(origin.text, slips);
  const place = placer(origin, slips);
  const nested = (at: number) => ({
    errors: [diagnostic("yaml-syntax", place(at, at + 1), { reason: "TOO_NESTED" })],
  });
  const deep = nestedTooDeep(text);
  if (deep !== undefined) return nested(deep);
  try {
    return compose(text, place);
  } catch (error) {
    if (error instanceof RangeError) return nested(0);
    throw error;
  }
}

function compose(text: string, place: Placer): { source?: Parsed; errors: Diagnostic[] } {
  // The parser holds each key against all others; checkNodes() does not.
  const document = parseDocument(text, { prettyErrors: false, version: "1.2", customTags: [], uniqueKeys: false });
  const { values, keys, forbidden } = checkNodes(document, text, place);
  const syntax = syntaxErrors(document, text, place);
  const lines = new Set(syntax.map(({ line }) => line));
  const errors = [...syntax, ...values, ...keys.filter(({ line }) => !lines.has(line)), ...forbidden];
  const far = text.includes("*") ? unfoldsTooFar(document) : undefined;
  if (far) errors.push(diagnostic("alias-too-large", rangePlace(place, far), { alias: far.source }));
  if (errors.some(({ code }) => !LEAVES_A_VALUE.has(code))) return { errors };
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 }) ?? {};
    return { source: locate(document, value, text, place), errors };
  } catch {
    // Aliases that multiply, or point nowhere.
    return {
      errors: [...errors, diagnostic("yaml-syntax", aliasPlace(document, place), { reason: "BAD_ALIAS" })],
    };
  }
}

function syntaxErrors(document: Document.Parsed, text: string, place: Placer): Diagnostic[] {
  const found: Diagnostic[] = [];
  const lines = new Set<number>();
  const colonAt = document.errors.findIndex(({ code }) => code === "MULTILINE_IMPLICIT_KEY");
  for (const [i, error] of document.errors.entries()) {
    // What is indented below a key without its colon is read as a part of it.
    if (
      colonAt >= 0 &&
      i > colonAt &&
      /^(?:BLOCK_AS|MULTILINE)_IMPLICIT_KEY$/.test(error.code) &&
      isIndented(text, error.pos[0])
    )
      continue;
    const at = place(error.pos[0], error.pos[1]);
    // One slip makes several errors on its line; the first is the one to mend.
    if (lines.has(at.line)) continue;
    lines.add(at.line);
    found.push(diagnostic("yaml-syntax", at, { reason: error.code }));
  }
  return [
    ...found,
    ...document.warnings.map(({ pos, code }) => diagnostic("yaml-syntax", place(pos[0], pos[1]), { reason: code })),
  ];
}

const isIndented = (text: string, at: number): boolean => /^[ \t]/.test(text.slice(text.lastIndexOf("\n", at - 1) + 1));

function aliasPlace(document: Document.Parsed, place: Placer): SourcePlace {
  let at = place(0, 0);
  visit(document, {
    Alias: (_, alias) => {
      at = rangePlace(place, alias);
      return visit.BREAK;
    },
  });
  return at;
}

function locate(document: Document.Parsed, value: unknown, text: string, place: Placer): Parsed {
  const { nodeAt, nodeMeant, keyNode: key } = lookUp(document);
  const node = (path: YamlPath) => {
    for (let length = path.length; length >= 0; length--) {
      const found = nodeAt(path.slice(0, length));
      if (isNode(found) && found.range) return { found, exact: length === path.length, length };
    }
    return undefined;
  };
  const at = (path: YamlPath): SourcePlace => {
    const hit = node(path);
    if (!hit) return place(0, 0);
    // A missing key is shown at the key that should hold it, not over the whole block; in braces, at these.
    if (!hit.exact && hit.length > 0)
      return rangePlace(place, (!isFlow(hit.found) && key(path.slice(0, hit.length))) || hit.found);
    return hit.length === 0 && path.length > 0 ? place(0, 0) : rangePlace(place, hit.found);
  };
  return {
    value,
    at,
    remarks: () => remarksIn(document, text, place),
    atKey: (path) => {
      const found = key(path);
      return found ? rangePlace(place, found) : at(path);
    },
    written: (path) => {
      const found = nodeMeant(path);
      return isScalar(found) ? (found.type === "PLAIN" ? found.source : String(found.value)) : undefined;
    },
  };
}

function remarksIn(document: Document.Parsed, text: string, place: Placer): ReturnType<YamlSource["remarks"]> {
  const found: ReturnType<YamlSource["remarks"]> = [];
  if (!/[^\n][ \t]#/.test(text)) return found;
  visit(document, {
    Pair(_, { key, value }) {
      if (
        !isScalar(key) ||
        !isScalar(value) ||
        value.type !== "PLAIN" ||
        typeof value.value !== "string" ||
        !value.range
      )
        return;
      const end = value.range[1];
      const [all, remark] = /^[ \t]+(#[^\n]*)/.exec(text.slice(end, end + 1000)) ?? [];
      if (all === undefined || remark === undefined) return;
      const start = end + all.length - remark.length;
      found.push({
        key: String(key.value),
        value: value.value,
        remark: remark.trim(),
        at: place(start, start + remark.trimEnd().length),
      });
    },
  });
  return found;
}

const isFlow = (node: Node): boolean => isCollection(node) && node.flow === true;
