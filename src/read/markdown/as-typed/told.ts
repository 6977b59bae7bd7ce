import { toString } from "mdast-util-to-string";
import type { Node } from "mdast";
import { stretchOf } from "../stretch-of.ts";
import type { Finding } from "../../../model/diagnostic.ts";

type Code = "sign-at-line-head" | "marks-beside-number" | "text-unplaced";

/** What Markdown takes for markup, or would drop, and an editor may have meant as text. */
export type Doubt = Finding<Code>;

export type Told = (doubt: Doubt, at: Node) => void;

/** The first line of some words, cut to what a message can show. */
export const shortened = (words: string): string => {
  const [line = ""] = words.trim().split("\n");
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
};

/** A node's source; of an address that was found in a text, and of the texts that it parts, which have no place, their words. */
export function writtenAs(node: Node, source: string): string {
  if (!node.position) return toString(node);
  const { start, end } = stretchOf(node);
  return source.slice(start, end);
}
