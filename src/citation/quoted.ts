import type { Place, TextAnchor } from "../model/dataset.ts";

/** The words that state a number: its sentence, or of a table what its cell needs to stand alone. */
export type Quoted = { sentence: string } | { table: TableQuote };

export interface TableQuote {
  /** The lines that name the table, its unit among them. */
  above: string[];
  /** What names the row, and the unit where a cell gives it; the column's head is empty where the table has none. */
  row: QuotedCell[];
  cell: QuotedCell;
}

interface QuotedCell {
  head: string;
  text: string;
}

/** A break of a line, written as a tag that no reader should see. */
const BREAK = /\s*<br\s*\/?>\s*/gi;
const asLine = (words: string): string => words.replace(BREAK, " ").trim();

/** A head that says what kind of thing its cells name, and nothing of the number: 指标, 项目. */
const ofKind = /指标|项目|名称|类别|内容|事项|类型/;

/** What a report says of the number at `anchor`. */
export function quoted(
  { text, table }: Pick<Place, "text" | "table">,
  { start, end, sentence }: Pick<TextAnchor, "start" | "end" | "sentence">,
): Quoted {
  const cells = table?.cells ?? [];
  const at = cells.findIndex((cell) => cell.start <= start && start < cell.end);
  const own = cells[at];
  if (!table || !own) return { sentence: asLine(text.slice(sentence.start, sentence.end)) };
  const wordsOf = (from: number, to: number): string => asLine(text.slice(from, to));
  // 60 | 万元: a number may have been found together with the cell behind it.
  const last = cells.find((cell) => cell.start < end && end <= cell.end) ?? own;
  const row = cells.flatMap((cell, index): QuotedCell[] => {
    const words = wordsOf(cell.start, cell.end);
    const isUnit =
      /^(?:计量|数据)?单位$/.test(cell.head) && !/\d/.test(words) && (cell.end <= own.start || cell.start >= last.end);
    if (words === "" || index === at || !(index === table.label || isUnit)) return [];
    // A row that is named by a bare year or number needs the head to say of what.
    return [{ head: isUnit || (/^[\d\s./-]+$/.test(words) && !ofKind.test(cell.head)) ? cell.head : "", text: words }];
  });
  return {
    table: {
      above: table.above.map(asLine),
      row,
      cell: { head: asLine(own.head), text: wordsOf(own.start, last.end) },
    },
  };
}
