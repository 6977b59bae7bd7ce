import type { Root } from "mdast";
import rehypeParse from "rehype-parse";
import rehypeRemark from "rehype-remark";
import { unified } from "unified";
import type { Block } from "../block.ts";
import { tameSpans } from "./table-spans.ts";
import { treeBlocks } from "./tree-blocks.ts";

const pipeline = unified().use(rehypeParse, { fragment: true }).use(rehypeRemark, { newlines: false });

/** HTML as blocks of plain text, numbered in their order: no tag, attribute or link of it is left. */
export function htmlBlocks(html: string): Block[] {
  const parsed = pipeline.parse(html);
  tameSpans(parsed);
  const tree = pipeline.runSync(parsed) as unknown as Root;
  return treeBlocks(tree).map((block, i) => ({ ...block, line: i + 1 }));
}
