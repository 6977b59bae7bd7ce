import type { Diagnostic } from "../../model/diagnostic.ts";
import { parseMarkdown } from "../../read/markdown/markdown.ts";
import { collectPlaces } from "../../read/markdown/collect-places.ts";
import type { DocumentPlace } from "../../prose/document-reading.ts";
import type { OpenPlace } from "../../read/markdown/open-place.ts";

/** A draft's text as the site's own reader sees it; lines count from the first of `markdown`. */
export interface DraftText {
  markdown: string;
  lines: string[];
  places: OpenPlace[];
}

const KINDS = {
  title: "title",
  heading: "heading",
  paragraph: "paragraph",
  item: "list-item",
  row: "table-row",
} as const;

/** Reads a draft's Markdown back. Undefined where it is beyond what the reader takes. */
export function readBack(markdown: string): DraftText | undefined {
  const tree = parseMarkdown({ file: "", text: markdown, line: 1 }, (_found: Diagnostic) => undefined);
  return tree && { markdown, lines: markdown.split("\n"), places: collectPlaces(tree, 1) };
}

/** The places in the shape in which prose is read; the title comes first. */
export const documentPlaces = (title: string, { places }: DraftText): DocumentPlace[] => [
  { kind: "title", text: title },
  ...places.map(({ kind, stated, cells, above }): DocumentPlace =>
    kind === "row"
      ? { kind: "table-row", text: stated, cells: cells.filter(({ head }) => head !== ""), above }
      : { kind: KINDS[kind], text: stated, above },
  ),
];
