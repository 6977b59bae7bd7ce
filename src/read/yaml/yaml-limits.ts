import { at } from "../../model/at.ts";
import { isAlias, isNode, visit, type Alias, type Document, type Node } from "yaml";
import { firstIndex } from "../../text/first-index.ts";

/** Deeper than any content file, and shallow enough for the parser's stack. */
const DEEPEST = 100;
/** What aliases may add to a file, in UTF-16 units. */
const MOST_UNFOLDED = 64 * 1024;

/** Offset at which brackets, or dashes on one line, are nested beyond any need; undefined where they are not. */
export function nestedTooDeep(text: string): number | undefined {
  const dashes = /^[ \t]*(?:[-?:][ \t]+){101}/m.exec(text);
  if (dashes) return dashes.index;
  let depth = 0;
  for (const { 0: bracket, index } of text.matchAll(/[[\]{}]/g)) {
    depth = /[[{]/.test(bracket) ? depth + 1 : Math.max(0, depth - 1);
    if (depth > DEEPEST) return index;
  }
  return undefined;
}

/** The alias with which the content, all aliases written out, becomes too much; an alias of what holds aliases counts with these. */
export function unfoldsTooFar(document: Document.Parsed): Alias | undefined {
  const anchors = new Map<string, Node>();
  const offsets: number[] = [];
  /** What the aliases before the n-th add. */
  const sums = [0];
  let found: Alias | undefined;
  visit(document, (_, node) => {
    if (!isNode(node)) return undefined;
    if ("anchor" in node && node.anchor) anchors.set(node.anchor, node as Node);
    if (!isAlias(node)) return undefined;
    const [start = 0, end = 0] = anchors.get(node.source)?.range ?? [];
    const first = firstIndex(offsets.length, (index) => at(offsets, index) >= start);
    const behind = firstIndex(offsets.length, (index) => at(offsets, index) >= end);
    const added = at(sums, -1) + end - start + at(sums, behind) - at(sums, first);
    offsets.push(node.range?.[0] ?? 0);
    sums.push(added);
    if (added <= MOST_UNFOLDED) return undefined;
    found = node;
    return visit.BREAK;
  });
  return found;
}
