import type { Element, Root } from "hast";
import { MOST_CELLS } from "../../read/markdown/markdown-limits.ts";
import { SKIP, visit } from "../../read/markdown/visit.ts";

/** Wider or higher than any heading of a report's table; browsers stop at 1,000 columns themselves. */
const MOST_SPANNED = 100;

const spanOf = (cell: Element, name: "colSpan" | "rowSpan"): number =>
  Math.max(1, Number(cell.properties[name] ?? 1) || 1);

const SPANS = ["colSpan", "rowSpan"] as const;

/**
 * Takes away spans that would make a table endless: each beyond any need, and all of a table that they make too large. A table that is too
 * large without them, each row being as wide as the widest, is a RangeError.
 */
export function tameSpans(tree: Root): void {
  visit(tree, "element", (table) => {
    if (table.tagName !== "table") return undefined;
    const cells = cellsOf(table);
    for (const cell of cells)
      for (const name of SPANS) if (spanOf(cell, name) > MOST_SPANNED) delete cell.properties[name];
    if (sizeOf(table) > MOST_CELLS) for (const cell of cells) for (const name of SPANS) delete cell.properties[name];
    if (sizeOf(table) > MOST_CELLS) throw new RangeError("A table has too many cells.");
    return SKIP;
  });
}

const isCell = ({ tagName }: Element): boolean => tagName === "td" || tagName === "th";

function cellsOf(table: Element): Element[] {
  const cells: Element[] = [];
  visit(table, "element", (element) => void (isCell(element) && cells.push(element)));
  return cells;
}

/** Rows by columns, with what the spans add. */
function sizeOf(table: Element): number {
  const size = { rows: 0, width: 0, widest: 0, higher: 0 };
  visit(table, "element", (element) => {
    if (element.tagName === "tr") {
      size.rows++;
      size.width = 0;
    }
    if (!isCell(element)) return;
    size.width += spanOf(element, "colSpan");
    size.widest = Math.max(size.widest, size.width);
    size.higher = Math.max(size.higher, spanOf(element, "rowSpan") - 1);
  });
  return (size.rows + size.higher) * size.widest;
}
