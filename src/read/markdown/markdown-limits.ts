import type { Definition, Node, Root, Table } from "mdast";
import type { DiagnosticData } from "../../model/diagnostic.ts";

/** What no honest report has, and what would hold up its parser or swell its page. */
export type Excess = { code: "text-too-nested" } | { code: "text-too-much"; data: DiagnosticData["text-too-much"] };

/** Deeper than any report is built, and shallow enough for every parser's stack. */
export const DEEPEST = 50;
/** The longest report has some 700 paragraphs, or some thousand rows of tables: each costs the reader a tenth of a millisecond and more. */
const MOST_LINES = 6000;
/** In a paragraph, in UTF-16 units: more than the longest report. */
const LONGEST = 100_000;
/** Of one kind in a paragraph: what opens and closes is held against all that is open. */
const MOST_MARKS = 1000;
/** Of all kinds in a text. */
const MOST_IN_ALL = 10_000;
const MOST_COLUMNS = 200;
/** Of all tables of a text, those that fill up short rows and those that spans stand for among them. */
export const MOST_CELLS = 12_000;
/** A row has a bar for each cell, and mostly one more. */
const MOST_BARS = 1.5 * MOST_CELLS;
/** What a text may become, in UTF-16 units of HTML. */
const LARGEST_PAGE = 2 * 1024 * 1024;

/** Those that an escape makes plain characters do not count. */
const MARKS: [string, RegExp][] = [
  ["*", /(?<!\\)(?:[*_]+|~{2,})/g],
  ["[", /(?<!\\)[[\]]/g],
  ["`", /(?<!\\)`+/g],
  ["<", /(?<!\\)</g],
];

const RULE = /^[ \t]{0,3}([-*_])[ \t]*(?:\1[ \t]*){2,}$/;

/** A line's quotes and list markers: how many, and where its words begin. */
function containers(line: string): { depth: number; items: number; end: number } {
  const marker = /[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$))/y;
  let depth = 0;
  let items = 0;
  let end = 0;
  for (let found = marker.exec(line); found; found = marker.exec(line)) {
    depth++;
    if (!found[0].endsWith(">")) items++;
    end = marker.lastIndex;
  }
  return { depth, items, end };
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const tooMuch = (of: DiagnosticData["text-too-much"]["of"], found: number, limit: number, mark?: string): Excess => ({
  code: "text-too-much",
  data: { of, found, limit, mark },
});

const isNested = (line: string): boolean =>
  /^[ \t]{200}[ \t]*\S/.test(line) ||
  (containers(line).depth > DEEPEST && !RULE.test(line)) ||
  /(?:[*_]{200}|\[{200})[^*_[\s]/.test(line);

/** What has been read of the paragraph at hand. */
class Paragraph {
  readonly marks = new Map<string, number>();
  private length = 0;

  /** What the paragraph has too much of, with this line. */
  add(words: string): Excess | undefined {
    this.length += words.length;
    if (this.length > LONGEST) return tooMuch("length", this.length, LONGEST);
    for (const [mark, pattern] of MARKS) {
      const found = (this.marks.get(mark) ?? 0) + count(words, pattern);
      if (found > MOST_MARKS) return tooMuch("marks", found, MOST_MARKS, mark);
      this.marks.set(mark, found);
    }
    return undefined;
  }
}

/** What would hold up the parser, told from the lines alone and in one walk over them; and the line, from 0. Items and table rows are paragraphs of their own. */
export function excessIn(text: string): { line: number; excess: Excess } | undefined {
  const lines = text.split("\n");
  let paragraph = new Paragraph();
  let bars = 0;
  let marks = 0;
  const finished = () => {
    marks += [...paragraph.marks.values()].reduce((sum, some) => sum + some, 0);
    paragraph = new Paragraph();
  };
  for (const [line, words] of lines.entries()) {
    if (line >= MOST_LINES) return { line, excess: tooMuch("lines", lines.length, MOST_LINES) };
    if (isNested(words)) return { line, excess: { code: "text-too-nested" } };
    const { items, end } = containers(words);
    const columns = count(words, /\|/g);
    bars += columns;
    if (columns > MOST_COLUMNS + 1) return { line, excess: tooMuch("columns", columns, MOST_COLUMNS) };
    if (bars > MOST_BARS) return { line, excess: tooMuch("cells", MOST_CELLS + 1, MOST_CELLS) };
    if (items > 0 || columns > 0 || words.slice(end).trim() === "") finished();
    const excess = paragraph.add(words.slice(end));
    if (excess) return { line, excess };
    if (marks > MOST_IN_ALL) return { line, excess: tooMuch("marks-in-all", marks, MOST_IN_ALL) };
  }
  return undefined;
}

const NESTING = new Set([
  "blockquote",
  "listItem",
  "emphasis",
  "strong",
  "delete",
  "link",
  "linkReference",
  "footnoteDefinition",
]);

/** What markup a node becomes, roughly. */
const TAGS = 30;
const FOOTNOTE = 250;

/** What the parsed text has too much of, and the node at which it is. Walks without recursion, as the tree may be as deep as it likes. */
export function excessOf(tree: Root): { node: Node; excess: Excess } | undefined {
  const definitions = new Map<string, number>();
  let cells = 0;
  let size = 0;
  for (const { node, depth } of walk(tree)) {
    if (depth > DEEPEST) return { node, excess: { code: "text-too-nested" } };
    if (node.type === "definition") learn(node as Definition, definitions);
    if (node.type === "table") cells += cellsOf(node as Table);
    if (cells > MOST_CELLS) return { node, excess: tooMuch("cells", cells, MOST_CELLS) };
  }
  for (const { node } of walk(tree)) {
    size += TAGS + sizeOf(node, definitions);
    if (size > LARGEST_PAGE) return { node, excess: tooMuch("page", size, LARGEST_PAGE) };
  }
  return undefined;
}

/** The first of one name holds. */
function learn({ identifier, url, title }: Definition, definitions: Map<string, number>): void {
  const key = identifier.toUpperCase();
  if (!definitions.has(key)) definitions.set(key, url.length + (title?.length ?? 0));
}

/** A row that is shorter than its table is filled up with empty cells. */
const cellsOf = ({ children, align }: Table): number => children.length * (align?.length ?? 1);

type Sized = { value?: string; url?: string; title?: string | null; alt?: string | null; identifier?: string };

function sizeOf(node: Node, definitions: ReadonlyMap<string, number>): number {
  const { value = "", url = "", title, alt, identifier = "" } = node as Sized;
  const own = value.length + url.length + (title?.length ?? 0) + (alt?.length ?? 0);
  if (node.type === "linkReference") return own + (definitions.get(identifier.toUpperCase()) ?? 0);
  return node.type === "footnoteReference" ? own + FOOTNOTE + 4 * identifier.length : own;
}

/** All nodes in reading order, with how deep each is nested. */
function* walk(tree: Root): Generator<{ node: Node; depth: number }> {
  const open: { node: Node; depth: number }[] = [{ node: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    yield next;
    const { node, depth } = next;
    const { children = [] } = node as { children?: Node[] };
    const inner = depth + (NESTING.has(node.type) ? 1 : 0);
    for (let i = children.length - 1; i >= 0; i--) open.push({ node: children[i] as Node, depth: inner });
  }
}
