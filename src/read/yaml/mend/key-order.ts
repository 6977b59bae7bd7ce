import { at } from "../../../model/at.ts";
import { isMap, isScalar, parseDocument, visit, type Document } from "yaml";
import { frontmatterSchema } from "../../../model/schema/report.ts";
import { linesOf } from "./fences.ts";

const ORDER = Object.keys(frontmatterSchema.shape);

/**
 * Frontmatter with its keys in the order of the schema, each with its own lines and the comments right above it. Left as it is where a key
 * is unknown or stands twice, or where the order could matter.
 */
export function inOrder(yaml: string): string {
  const document = parseDocument(yaml, { version: "1.2", customTags: [], prettyErrors: false });
  const keys = topKeys(document);
  if (!keys || document.errors.length > 0 || hasAliases(document) || !keys.every(({ name }) => ORDER.includes(name)))
    return yaml;
  const starts = keys.map(({ start }) => blockStart(yaml, start));
  const blocks = keys.map(({ name }, i) => ({ name, text: yaml.slice(starts[i], starts[i + 1]) }));
  const sorted = blocks.toSorted((a, b) => ORDER.indexOf(a.name) - ORDER.indexOf(b.name));
  if (!blocks.every(({ text }) => text.endsWith("\n"))) return yaml;
  const ordered = yaml.slice(0, starts[0]) + sorted.map(({ text }) => text).join("");
  return sameValue(document, ordered) ? ordered : yaml;
}

/** The keys of a block mapping, and where they begin. */
function topKeys({ contents }: Document.Parsed): { name: string; start: number }[] | undefined {
  if (!isMap(contents) || contents.flow) return undefined;
  return contents.items.flatMap(({ key }) =>
    isScalar(key) && key.range ? [{ name: String(key.value), start: key.range[0] }] : [],
  );
}

/** The start of a key's line, or of the comments that stand right above it. */
function blockStart(yaml: string, key: number): number {
  const above = linesOf(yaml).filter(({ start }) => start <= key);
  let first = above.length - 1;
  while (first > 0 && above[first - 1]?.words.startsWith("#")) first--;
  return at(above, first).start;
}

function hasAliases(document: Document.Parsed): boolean {
  let found = false;
  visit(document, { Alias: () => void (found = true) });
  return found;
}

function sameValue(before: Document.Parsed, ordered: string): boolean {
  const after = parseDocument(ordered, { version: "1.2", customTags: [], prettyErrors: false });
  const sorted = (document: Document.Parsed) =>
    JSON.stringify(Object.entries((document.toJS() ?? {}) as object).sort(([a], [b]) => (a < b ? -1 : 1)));
  return after.errors.length === 0 && sorted(before) === sorted(after);
}
