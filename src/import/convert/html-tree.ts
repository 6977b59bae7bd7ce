import type { Root, Text } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark, { type Options } from "rehype-remark";
import { unified } from "unified";
import type { Block } from "../block.ts";
import { LOWERED, RAISED } from "../raised.ts";
import { tameSpans } from "./table-spans.ts";
import { treeBlocks } from "./tree-blocks.ts";

type Handle = NonNullable<Options["handlers"]>[string];

const sign = (value: string): Text => ({ type: "text", value });
/** Words set higher or lower keep that on the way through the tree. */
const between =
  ([open, close]: readonly [string, string]): Handle =>
  (state, node) => [sign(open), ...(state.all(node) as Text[]), sign(close)];
const handlers = { sup: between(RAISED), sub: between(LOWERED) };

const pipeline = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark, { newlines: false, handlers });

/** HTML as blocks of plain text, numbered in their order: no tag, attribute or link of it is left. */
export function htmlBlocks(html: string): Block[] {
  const parsed = pipeline.parse(html);
  tameSpans(parsed);
  const tree = pipeline.runSync(parsed) as unknown as Root;
  return treeBlocks(tree).map((block, i) => ({ ...block, line: i + 1 }));
}
