import type { Root as HastRoot } from "hast";
import type { Definition, Link, Node, Parent, Root, RootContent } from "mdast";
import { toString } from "mdast-util-to-string";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { diagnostic, type Diagnostic, type SourcePlace } from "../../model/diagnostic.ts";
import { holdsLogin } from "../../model/schema/label.ts";
import { asInPage } from "./link-address.ts";
import { keepAsTyped } from "./as-typed/as-typed.ts";
import { tellComments } from "./comments.ts";
import { removeInvisible } from "./invisible-entities.ts";
import { excessIn, excessOf, type Excess } from "./markdown-limits.ts";
import { remarkPlugins, remarkRehypeOptions } from "./markdown-plugins.ts";
import { findMarkdownSlips } from "./markdown-slips.ts";
import { setNotesApart } from "./notes-apart.ts";
import { numberPlaces } from "./number-places.ts";
import { MERGE_CONFLICT } from "../files/source.ts";
import { SKIP, visit } from "./visit.ts";

const parser = unified().use(remarkParse).use(remarkPlugins);
const renderer = unified().use(remarkRehype, remarkRehypeOptions);

export interface MarkdownSource {
  file: string;
  text: string;
  /** Line of the file on which `text` begins. */
  line: number;
}

/** Is told each link that the page will have, and where its address is written. */
export type Linked = (url: string, at: SourcePlace) => void;

/**
 * Markdown as an HTML tree whose places carry `id="p<n>"`. Raw HTML becomes text; unsafe links and images lose their target.
 * Undefined, and reported, where it is nested too deep to be parsed or has too much of what parsers count, or holds two versions that git could
 * not join.
 */
export function parseMarkdown(
  source: MarkdownSource,
  report: (found: Diagnostic) => void,
  linked: Linked = () => undefined,
): HastRoot | undefined {
  const lineStart = (line: number): SourcePlace => ({ file: source.file, line: source.line + line, column: 1 });
  const conflict = source.text.search(MERGE_CONFLICT);
  if (conflict >= 0) {
    report(diagnostic("merge-conflict", lineStart(source.text.slice(0, conflict).split("\n").length - 1), {}));
    return undefined;
  }
  const refuse = (excess: Excess, at: SourcePlace) => {
    report(
      excess.code === "text-too-much" ? diagnostic(excess.code, at, excess.data) : diagnostic(excess.code, at, {}),
    );
    return undefined;
  };
  const found = excessIn(source.text);
  if (found) return refuse(found.excess, lineStart(found.line));
  try {
    const tree = parser.parse(source.text);
    const grown = excessOf(tree);
    return grown
      ? refuse(grown.excess, { ...placeOf(source, grown.node), endLine: undefined, endColumn: undefined })
      : toHtmlTree(tree, source, report, linked);
  } catch (error) {
    // Emphasis and links can nest too; the stack is the only measure of how deep is too deep for the parser.
    if (error instanceof RangeError) return refuse({ code: "text-too-nested" }, lineStart(0));
    throw error;
  }
}

function toHtmlTree(tree: Root, source: MarkdownSource, report: (found: Diagnostic) => void, linked: Linked): HastRoot {
  const at = (node: Node): SourcePlace => placeOf(source, node);
  tellInvisible(tree, source, report);
  tellComments(tree, source.text, (words, node) => report(diagnostic("comment-in-text", at(node), { words })));
  findMarkdownSlips(tree, source.text, (slip, node) => report({ ...at(node), ...slip }));
  keepAsTyped(tree, source.text, (doubt, node) => report({ ...at(node), ...doubt }));
  htmlAsText(tree, (node, tag) => report(diagnostic("html-in-text", at(node), { tag })));
  imagesAsText(tree, (node, url) => report(diagnostic("image-in-text", at(node), { url })));
  checkLinks(tree, (node, url) => report(diagnostic("link-scheme", at(node), { url }, "warning")));
  tellLinks(tree, (node) => linked(asInPage(node.url), at(node)));
  demoteHeadings(tree);
  numberPlaces(tree);
  const html = renderer.runSync(tree) as HastRoot;
  setNotesApart(html);
  return html;
}

/** A text that is full of them is told of the first. */
const MOST_TOLD = 30;

function tellInvisible(tree: Root, source: MarkdownSource, report: (found: Diagnostic) => void): void {
  let told = 0;
  removeInvisible(tree, source.text, ({ codePoint, at }, node) => {
    if (told++ >= MOST_TOLD) return;
    const lines = at === undefined ? [] : source.text.slice(0, at).split("\n");
    const place =
      lines.length === 0
        ? placeOf(source, node)
        : { file: source.file, line: source.line + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
    report(diagnostic("control-character", place, { codePoint }));
  });
}

function placeOf({ file, line }: MarkdownSource, { position }: Node): SourcePlace {
  if (!position) return { file, line, column: 1 };
  const { start, end } = position;
  return {
    file,
    line: start.line + line - 1,
    column: start.column,
    endLine: end.line + line - 1,
    endColumn: end.column,
  };
}

function htmlAsText(tree: Root, found: (node: Node, tag: string) => void): void {
  visit(tree, "html", (node, index, parent) => {
    if (parent === undefined || index === undefined) return;
    if (!node.value.startsWith("</")) found(node, /^<(!--|[!?]?\w[\w-]*)/.exec(node.value)?.[1] ?? "?");
    const text = { type: "text" as const, value: node.value, position: node.position };
    const inline =
      parent.type === "paragraph" || parent.type === "heading" || parent.type === "tableCell" || isPhrasing(parent);
    parent.children[index] = inline ? text : { type: "paragraph", children: [text], position: node.position };
    return [SKIP, index + 1];
  });
}

const PHRASING = new Set(["emphasis", "strong", "delete", "link", "linkReference"]);
const isPhrasing = (node: Node): boolean => PHRASING.has(node.type);

function imagesAsText(tree: Root, found: (node: Node, url: string) => void): void {
  visit(tree, (node, index, parent) => {
    if ((node.type !== "image" && node.type !== "imageReference") || parent === undefined || index === undefined)
      return;
    found(node, node.type === "image" ? node.url : node.identifier);
    (parent as Parent).children[index] = {
      type: "text",
      value: node.alt ?? "",
      position: node.position,
    } as RootContent;
  });
}

/** The schemes a reader may be sent to; a relative address has that of this site. */
const SAFE = new Set(["http:", "https:", "mailto:"]);

export function isSafeUrl(url: string): boolean {
  try {
    return SAFE.has(new URL(url, "https://here.invalid/").protocol) && !/^\s*[\\/]{2}/.test(url) && !holdsLogin(url);
  } catch {
    return false;
  }
}

function checkLinks(tree: Root, found: (node: Node, url: string) => void): void {
  visit(tree, (node, index, parent) => {
    if ((node.type !== "link" && node.type !== "definition") || isSafeUrl(node.url)) return;
    found(node, node.url);
    if (parent === undefined || index === undefined) return;
    const words = node.type === "link" ? toString(node) : "";
    (parent as Parent).children[index] = { type: "text", value: words, position: node.position } as RootContent;
  });
}

/** Links as they are left; of a definition that nothing refers to, none comes. */
function tellLinks(tree: Root, told: (node: Link | Definition) => void): void {
  const definitions = new Map<string, Definition>();
  visit(
    tree,
    "definition",
    (node) => void (definitions.has(node.identifier) || definitions.set(node.identifier, node)),
  );
  visit(tree, (node) => {
    const link =
      node.type === "link" ? node : node.type === "linkReference" ? definitions.get(node.identifier) : undefined;
    if (link) told(link);
  });
}

/** The page's h1 is the report's title: the text's headings begin at h2. */
function demoteHeadings(tree: Root): void {
  let top = 6;
  visit(tree, "heading", ({ depth }) => void (top = Math.min(top, depth)));
  visit(tree, "heading", (node) => {
    node.depth = Math.min(6, Math.max(2, node.depth - top + 2)) as typeof node.depth;
  });
}
