import { stretchOf } from "../markdown/stretch-of.ts";
import Slugger from "github-slugger";
import type { Element, Root as HastRoot } from "hast";
import type { Node, Root } from "mdast";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import { remarkRehypeOptions } from "../markdown/markdown-plugins.ts";
import { visit } from "../markdown/visit.ts";
import { ADDRESS, htmlLinks } from "../../text/html-links.ts";
import { srcsetAddresses } from "../../text/srcset.ts";
import { asInPage } from "../markdown/link-address.ts";
import type { Tag, TagAttribute } from "./page-code.ts";

/** A link or picture of a page, and the offsets where it is written. */
export interface Target {
  kind: "link" | "image" | "file";
  url: string;
  start: number;
  end: number;
}

const LINKS = new Set(["href", "action", "formaction"]);

/** What a page leads to. Markdown's pictures are files beside the page (`image`), or addresses. */
export function pageTargets(tree: Root, tags: readonly Tag[]): Target[] {
  const definitions = new Map<string, Node & { url: string }>();
  visit(
    tree,
    "definition",
    (node) => void (definitions.has(node.identifier) || definitions.set(node.identifier, node)),
  );
  const found: Target[] = [];
  const add = (kind: Target["kind"], node: (Node & { url: string }) | undefined) => {
    if (node) found.push({ kind, url: asInPage(node.url), ...stretchOf(node) });
  };
  visit(tree, (node) => {
    if (node.type === "link") add("link", node);
    else if (node.type === "linkReference") add("link", definitions.get(node.identifier));
    else if (node.type === "image") add("image", node);
    else if (node.type === "imageReference") add("image", definitions.get(node.identifier));
  });
  for (const tag of tags.filter(({ name }) => /^[a-z]/.test(name))) {
    for (const { name, value, code, start, end } of tag.attributes) {
      const attribute = name.toLowerCase();
      // One without a value stands in the page as "true".
      const urls =
        value !== undefined
          ? addressesIn(attribute, value, tag)
          : !code && ADDRESS.has(attribute) && attribute !== "data"
            ? [""]
            : [];
      for (const url of urls) found.push({ kind: LINKS.has(attribute) ? "link" : "file", url, start, end });
    }
  }
  return found;
}

/** There, an address is relative to the page's own. */
function addressesIn(attribute: string, value: string, { name, attributes }: Tag): string[] {
  if (attribute === "set:html") return [...htmlLinks(value).targets];
  if (attribute === "srcset" || attribute === "imagesrcset") return srcsetAddresses(value);
  const refreshes =
    attribute === "content" &&
    attributes.some((one) => one.name.toLowerCase() === "http-equiv" && one.value?.toLowerCase() === "refresh");
  if (refreshes) return /url=\s*(\S+)/i.exec(value)?.slice(1) ?? [];
  return value !== "" && ADDRESS.has(attribute) && (attribute !== "data" || name === "object") ? [value] : [];
}

const PASSED = [
  "mdxjsEsm",
  "mdxFlowExpression",
  "mdxTextExpression",
  "mdxJsxFlowElement",
  "mdxJsxTextElement",
] as const;
const renderer = unified().use(remarkRehype, {
  ...remarkRehypeOptions,
  allowDangerousHtml: true,
  passThrough: [...PASSED],
});

/** The ids of a page: those that Astro gives to its headings by their words, those of footnotes, and those that its tags have. */
export function pageIds(tree: Root, tags: readonly Tag[]): Set<string> {
  const ids = new Set(tags.flatMap(({ attributes }) => attributes.flatMap(idsIn)));
  const slugger = new Slugger();
  visit(renderer.runSync(structuredClone(tree)) as HastRoot, "element", (element) => {
    const { id } = element.properties;
    if (typeof id === "string") ids.add(id);
    else if (/^h[1-6]$/.test(element.tagName)) ids.add(slugger.slug(wordsOf(element)));
  });
  return ids;
}

function idsIn({ name, value = "" }: TagAttribute): string[] {
  if (name.toLowerCase() === "set:html") return [...htmlLinks(value).ids];
  return name.toLowerCase() === "id" && value !== "" ? [value] : [];
}

/** As Astro's rehypeHeadingIds takes a heading's words. */
function wordsOf(element: Element): string {
  let words = "";
  visit(element, (node: { type: string }) => {
    if (node.type === "text" || node.type === "raw" || node.type === "mdxTextExpression")
      words += (node as unknown as { value: string }).value;
  });
  return words;
}
