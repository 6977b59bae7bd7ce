import { isMap, isNode, isPair, isScalar, LineCounter, parseDocument, visit, type Document, type Node } from "yaml";
import { diagnostic, type Diagnostic, type SourcePlace } from "../model/diagnostic.ts";

export type YamlPath = readonly (string | number)[];

/** A YAML text as a value that remembers where each part stands. */
export interface YamlSource {
  value: unknown;
  /** The place of the value at `path`, or of the nearest part above it that exists. */
  at(path: YamlPath): SourcePlace;
  /** The place of the key itself. */
  atKey(path: YamlPath): SourcePlace;
  /** Full-width colons and commas, colons without a blank: looked for once something is wrong. */
  markSlips(): Diagnostic[];
  /** A scalar as it is written: `98.50`, not 98.5. */
  written(path: YamlPath): string | undefined;
}

/** Keys that would reach an object's prototype. */
const FORBIDDEN_KEYS = new Set(["__proto__", "constructor", "prototype"]);

interface Origin {
  file: string;
  text: string;
  /** Line of the file on which `text` begins. */
  line: number;
}

/** Parses YAML 1.2 (dates stay text); every syntax error is reported, and then there is no value. */
export function parseYaml(origin: Origin, report: (found: Diagnostic) => void): YamlSource | undefined {
  const lines = new LineCounter();
  const document = parseDocument(origin.text, { lineCounter: lines, prettyErrors: false, version: "1.2", customTags: [] });
  const place = placer(origin, lines);
  const errors: Diagnostic[] = [];
  const fail = (found: Diagnostic) => void errors.push(found);
  const errorLines = new Set<number>();
  for (const error of document.errors) {
    const at = place(error.pos[0], error.pos[1]);
    // One slip makes several errors on its line; the first is the one to mend.
    if (errorLines.has(at.line)) continue;
    errorLines.add(at.line);
    if (error.code === "DUPLICATE_KEY") fail(diagnostic("error", "key-duplicate", at, { key: wordAt(origin.text, error.pos[0]) }));
    else fail(diagnostic("error", "yaml-syntax", at, { reason: error.code }));
  }
  for (const warning of document.warnings) {
    fail(diagnostic("error", "yaml-syntax", place(warning.pos[0], warning.pos[1]), { reason: warning.code }));
  }
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || !FORBIDDEN_KEYS.has(String(pair.key.value))) return;
      fail(diagnostic("error", "key-forbidden", rangePlace(place, pair.key), { key: String(pair.key.value) }));
    },
  });
  if (errors.length > 0) {
    // A mark that is none makes the parser stumble elsewhere: the slip is what must be mended.
    const slips = markSlips(origin);
    for (const found of slips.length > 0 ? slips : errors) report(found);
    return undefined;
  }
  let value: unknown;
  try {
    value = document.toJS({ maxAliasCount: 50 });
  } catch {
    // Aliases that multiply, or point nowhere.
    report(diagnostic("error", "yaml-syntax", place(0, 0), { reason: "BAD_ALIAS" }));
    return undefined;
  }
  return { ...locate(document, value ?? {}, place), markSlips: () => markSlips(origin) };
}

/** What Chinese input methods put where YAML wants plain marks. */
function markSlips({ file, text, line }: Origin): Diagnostic[] {
  return text.split("\n").flatMap((content, i) => {
    const at = (start: number, end: number) => ({ file, line: line + i, column: start + 1, endLine: line + i, endColumn: end + 1 });
    const colon = /^(\s*(?:-\s+)?)([a-zA-Z][\w-]*)\s*(：|:(?=[^\s/]))/.exec(content);
    if (colon) {
      const [all, before = "", key = "", mark] = colon;
      return [diagnostic("error", "yaml-colon", at(before.length, all.length), { key, slip: mark === "：" ? "full-width" : "no-blank" })];
    }
    const comma = /[{[][^}\]]*?(，)\s*[a-zA-Z]+\s*[:：]/.exec(content);
    const column = comma ? content.indexOf("，", comma.index) : -1;
    return comma ? [diagnostic("error", "yaml-comma", at(column, column + 1), {})] : [];
  });
}

function locate(document: Document.Parsed, value: unknown, place: Placer): Omit<YamlSource, "markSlips"> {
  const node = (path: YamlPath) => {
    for (let length = path.length; length >= 0; length--) {
      const found = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(found) && found.range) return { found, exact: length === path.length, length };
    }
    return undefined;
  };
  const key = (path: YamlPath): Node | undefined => {
    const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    if (!isMap(parent)) return undefined;
    const pair = parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === path.at(-1));
    return pair && isNode(pair.key) ? pair.key : undefined;
  };
  const at = (path: YamlPath): SourcePlace => {
    const hit = node(path);
    if (!hit) return place(0, 0);
    // A missing key is shown at the key that should hold it, not over the whole block.
    if (!hit.exact && hit.length > 0) return rangePlace(place, key(path.slice(0, hit.length)) ?? hit.found);
    return hit.length === 0 && path.length > 0 ? place(0, 0) : rangePlace(place, hit.found);
  };
  return {
    value,
    at,
    atKey: (path) => {
      const found = key(path);
      return found ? rangePlace(place, found) : at(path);
    },
    written: (path) => {
      const found = document.getIn(path, true);
      return isScalar(found) ? (found.type === "PLAIN" ? found.source : String(found.value)) : undefined;
    },
  };
}

type Placer = (start: number, end: number) => SourcePlace;

const placer =
  ({ file, line }: Origin, lines: LineCounter): Placer =>
  (start, end) => {
    const from = lines.linePos(start);
    const to = lines.linePos(Math.max(start, end));
    // linePos answers line 0 for an empty text.
    const row = (n: number) => Math.max(n, 1) + line - 1;
    return { file, line: row(from.line), column: Math.max(from.col, 1), endLine: row(to.line), endColumn: Math.max(to.col, 1) };
  };

const rangePlace = (place: Placer, node: Node): SourcePlace => place(node.range?.[0] ?? 0, node.range?.[1] ?? 0);

const wordAt = (text: string, start: number): string => /^[^:\s]+/.exec(text.slice(start))?.[0] ?? "";
