import { at } from "../../model/at.ts";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { parse } from "yaml";
import type { Converted, Hints } from "../block.ts";
import { keepAsTyped } from "../../read/markdown/as-typed/as-typed.ts";
import { excessIn, excessOf } from "../../read/markdown/markdown-limits.ts";
import { remarkPlugins } from "../../read/markdown/markdown-plugins.ts";
import { refused, type Refused } from "../problem.ts";
import { htmlBlocks } from "./html-tree.ts";
import { isOverloaded } from "./markup-limits.ts";
import { treeBlocks } from "./tree-blocks.ts";

const parser = unified().use(remarkParse).use(remarkPlugins);
const FENCED = /^---[ \t]*\n([\s\S]*?)\n---[ \t]*(?:\n|$)/;
/** Characters that can nest without end; a report needs few of them in a row. */
const NESTED = /^(?:[ \t]*>){50}|[*_[(]{200}|^[ \t]{200}\S/m;

/** A Markdown file, whoever wrote it: what its frontmatter says of title, day and source is a hint. */
export function fromMarkdown(text: string): Converted | Refused {
  const fenced = FENCED.exec(text);
  // Blank lines in place of the frontmatter keep the numbers of the lines.
  const body = fenced ? fenced[0].replace(/[^\n]/g, "") + text.slice(fenced[0].length) : text;
  if (NESTED.test(body) || isOverloaded(body) || excessIn(body)) return refused("too-complex", {});
  const tree = parser.parse(body);
  if (excessOf(tree)) return refused("too-complex", {});
  // What is kept is told when the draft is checked.
  keepAsTyped(tree, body, () => undefined);
  return {
    blocks: treeBlocks(tree, { markdown: body, html: htmlBlocks }),
    hints: fenced ? frontmatterHints(at(fenced, 1)) : {},
    asides: [],
    lined: true,
  };
}

function frontmatterHints(yaml: string): Hints {
  const values = readYaml(yaml);
  const word = (...keys: string[]) => keys.map((key) => values[key]).find((value) => typeof value === "string");
  return { title: word("title"), published: word("published", "date"), source: word("source"), author: word("author") };
}

/** Everything as written: a date stays the words of a date. A broken frontmatter tells nothing. */
function readYaml(yaml: string): Record<string, unknown> {
  try {
    const value: unknown = parse(yaml, { schema: "failsafe", maxAliasCount: 10 });
    return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
