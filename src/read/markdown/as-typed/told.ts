import type { Node } from "mdast";
import type { Finding } from "../../../model/diagnostic.ts";

type Code = "sign-at-line-head" | "marks-beside-number" | "text-unplaced";

/** What Markdown takes for markup, or would drop, and an editor may have meant as text. */
export type Doubt = Finding<Code>;

export type Told = (doubt: Doubt, at: Node) => void;

export const shortened = (words: string): string => {
  const [line = ""] = words.trim().split("\n");
  return line.length > 30 ? `${line.slice(0, 29)}…` : line;
};

/** A node's source. */
export const writtenAs = (node: Node, source: string): string =>
  source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
