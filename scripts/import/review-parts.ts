/** Words that Markdown must not take for its own: a review list quotes what stands in damaged texts. */
export const plain = (text: string): string =>
  text
    .replace(/[\\*_<>[\]~|]/g, "\\$&")
    .replace(/\s+/g, " ")
    .trim();

/** A bulleted list; nothing where there are no lines. */
export const list = (lines: readonly string[]): string => lines.map((line) => `- ${plain(line)}\n`).join("");

/** A table; a cell's own bars are escaped. Code spans keep their marks. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return "";
  const line = (cells: readonly string[]) => `| ${cells.map(plain).join(" | ")} |\n`;
  return line(head) + line(head.map(() => "---")) + rows.map(line).join("");
}

/** A section with its heading; where it has no content, `none` says so, or the section is left out. */
export function section(heading: string, content: string, none?: string): string {
  if (content !== "") return `## ${heading}\n\n${content}`;
  return none === undefined ? "" : `## ${heading}\n\n${none}\n`;
}
