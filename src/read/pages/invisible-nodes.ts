import type { Root } from "mdast";
import type { Node } from "unist";
import { firstInvisible, withoutInvisible } from "../../text/invisible.ts";
import { visit } from "../markdown/visit.ts";

/** Parts of a Markdown or MDX node that hold words, once `&#x202E;` and its kin are read as the characters that they stand for. */
const WORDS = ["value", "alt", "title", "url"] as const;

/** Takes characters that no one sees out of a page's nodes; code stays as it is, since it is the page's own. */
export function removeInvisible(tree: Root, found: (node: Node, codePoint: number) => void = () => undefined): void {
  visit(tree, (node) => {
    if (isCode(node)) return;
    clean(node as unknown as Record<string, unknown>, () => node);
    const { attributes = [] } = node as { attributes?: (Node & Record<string, unknown>)[] };
    for (const attribute of attributes) clean(attribute, () => attribute);
  });

  function clean(holder: Record<string, unknown>, node: () => Node): void {
    for (const key of WORDS) {
      const words = holder[key];
      const hidden = typeof words === "string" ? firstInvisible(words) : undefined;
      if (typeof words !== "string" || !hidden) continue;
      found(node(), hidden.codePoint);
      holder[key] = withoutInvisible(words);
    }
  }
}

const isCode = ({ type }: Node): boolean =>
  type === "mdxjsEsm" || type === "mdxTextExpression" || type === "mdxFlowExpression";

/** The same for Astro, which reads a page again. */
export const remarkVisible =
  () =>
  (tree: Root): void =>
    removeInvisible(tree);
