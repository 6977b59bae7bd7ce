import { finding } from "../../../model/diagnostic.ts";
import type { Link, Node, PhrasingContent, Root, Text } from "mdast";
import { visit } from "../visit.ts";
import { shortened, writtenAs, type Told } from "./told.ts";

/** A scheme, a slash that parts no two numbers, a place, a query, a file's ending, a report's name: 2022-review. */
const ADDRESS = /^[a-z][a-z\d+.-]*:|^\.|[#?]|(?<!\d)\/|\/(?!\d)|\.[a-z]|\d-[a-z]/i;
/** Chinese, a number with its unit, or nothing but signs. */
const WORDS = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|^[^a-z]*\d|^[^a-z]+$/iu;

/** What stands where an address should, and can be none: [立案](169件), [1]: 含并案. */
export const isNoAddress = ({ url }: { url: string }): boolean => !ADDRESS.test(url) && WORDS.test(url);

/** Shows words in brackets that stand behind others and are no address, and tells of numbers that only the pointer would find: [立案](/a/ "169件"). */
export function keepLinkWords(tree: Root, source: string, told: Told): void {
  visit(tree, (node, index, parent) => {
    if (node.type !== "link" && node.type !== "definition") return;
    if (node.type === "link" && parent && index !== undefined && isNoAddress(node)) {
      told(finding("text-unplaced", { part: "link", found: shortened(writtenAs(node, source)) }), node);
      (parent.children as Node[]).splice(index, 1, ...asTyped(node, source));
    } else if (/\p{Nd}|\p{No}/u.test(node.title ?? "")) {
      told(finding("text-unplaced", { part: "link-title", found: shortened(node.title ?? "") }), node);
    }
  });
}

function asTyped({ position, children }: Link, source: string): PhrasingContent[] {
  const [first, last] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  const between = (start: typeof first, end: typeof first): Text[] =>
    start && end ? [{ type: "text", value: source.slice(start.offset, end.offset), position: { start, end } }] : [];
  if (!first || !last) return between(position?.start, position?.end);
  return [...between(position?.start, first), ...children, ...between(last, position?.end)];
}
