import type { Root, RootContent, Table } from "mdast";
import remarkStringify, { type Options } from "remark-stringify";
import { unified } from "unified";
import type { Part } from "./structure.ts";

type Handle = NonNullable<NonNullable<Options["handlers"]>["table"]>;

/** Tables as GFM writes them; a bar inside a cell is escaped. */
const table: Handle = (node: Table, _parent, state, info) => {
  const leave = state.enter("phrasing");
  const rows = node.children.map((row) =>
    row.children.map((cell) =>
      state
        .containerPhrasing(cell, { ...info, before: "|", after: "|" })
        .replaceAll("|", "\\|")
        .trim(),
    ),
  );
  leave();
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, i) => cells[i] ?? "").join(" | ")} |`;
  const [head = [], ...body] = rows;
  return [line(head), line(Array.from({ length: width }, () => "---")), ...body.map(line)].join("\n");
};

const writer = unified().use(remarkStringify, {
  bullet: "-",
  rule: "-",
  listItemIndent: "one",
  handlers: { table },
  unsafe: [
    // Two tildes strike out; the reader leaves single ones alone.
    { character: "~", after: "~", inConstruct: "phrasing" },
    { character: "~", before: "~", inConstruct: "phrasing" },
    // Inside what is taken for an address, no escape would be undone.
    { character: ".", before: "[Ww]", inConstruct: "phrasing" },
    { character: ":", before: "[ps]", after: "\\/", inConstruct: "phrasing" },
    { character: "@", inConstruct: "phrasing" },
  ],
});

const words = (value: string) => ({ type: "text" as const, value });

/** The parts as Markdown that shows exactly their text: what Markdown would take for its own is escaped. */
export function toMarkdown(parts: readonly Part[]): string {
  const children: RootContent[] = [];
  for (const part of parts) {
    const last = children.at(-1);
    if (part.kind === "heading") children.push({ type: "heading", depth: part.depth, children: [words(part.text)] });
    else if (part.kind === "table") children.push(tableNode(part.rows));
    else if (part.kind === "paragraph") children.push({ type: "paragraph", children: [words(part.text)] });
    else if (last?.type === "list") last.children.push(item(part.text));
    else children.push({ type: "list", ordered: false, spread: false, children: [item(part.text)] });
  }
  const root: Root = { type: "root", children };
  return writer.stringify(root);
}

const item = (text: string) => ({
  type: "listItem" as const,
  spread: false,
  children: [{ type: "paragraph" as const, children: [words(text)] }],
});

const tableNode = (rows: readonly string[][]): Table => ({
  type: "table",
  children: rows.map((row) => ({
    type: "tableRow",
    children: row.map((cell) => ({ type: "tableCell", children: [words(cell.replace(/\n/g, " "))] })),
  })),
});
