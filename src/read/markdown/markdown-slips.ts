import { at } from "../../model/at.ts";
import type { Node, Root } from "mdast";
import { toString } from "mdast-util-to-string";
import { finding, type Finding } from "../../model/diagnostic.ts";
import { shortened, writtenAs } from "./as-typed/told.ts";
import { visit } from "./visit.ts";

type SlipCode = "heading-without-blank" | "heading-underlined" | "text-indented" | "merge-conflict";

export type MarkdownSlip = Finding<SlipCode>;

type Told = (slip: MarkdownSlip, at: Node) => void;

/** Marks of a heading with no plain blank behind them; one alone may belong to a number or a topic: #1, #话题#. */
const TIGHT_HEADING = /^[ ]{0,3}(#{2,6}|＃{1,6}|#(?!\d|[^#]*#))(?![# \t]|$)[\u3000\u00a0]*(\S.*)$/u;

/** What editors mean as a heading or a paragraph, and Markdown reads as something else. */
export function findMarkdownSlips(tree: Root, text: string, told: Told): void {
  const lines = text.split("\n");
  visit(tree, "paragraph", (node) => {
    const { start, end } = node.position ?? {};
    for (let line = start?.line ?? 1; line <= (end?.line ?? 0); line++) {
      const shift = line === start?.line ? start.column - 1 : 0;
      const words = at(lines, line - 1).slice(shift);
      const [found, marks = "", title = ""] = TIGHT_HEADING.exec(words) ?? [];
      if (found === undefined) continue;
      const place = {
        type: "text",
        position: { start: { line, column: shift + 1 }, end: { line, column: shift + words.length + 1 } },
      };
      told(
        finding("heading-without-blank", {
          found: shortened(found.trim()),
          meant: shortened(`${marks.replaceAll("＃", "#")} ${title}`),
        }),
        place,
      );
    }
  });
  findUnderlines(tree, lines, told);
  visit(tree, "code", (node) => {
    const fenced = /^(?:```|~~~)/.test(writtenAs(node, text).trimStart());
    if (!fenced) told(finding("text-indented", { text: shortened(at(node.value.trim().split("\n"), 0)) }), node);
  });
}

/** What git leaves between two versions; anything else of these signs may be meant as a heading's line, or a rule. */
const CONFLICT = /^={7}$/;

/** Lines that make a heading of the paragraph above them. */
function findUnderlines(tree: Root, lines: readonly string[], told: Told): void {
  for (const [i, words] of lines.entries()) {
    if (!CONFLICT.test(words)) continue;
    const place = { type: "text", position: { start: { line: i + 1, column: 1 }, end: { line: i + 1, column: 8 } } };
    told(finding("merge-conflict", { mark: words }), place);
  }
  visit(tree, "heading", (node) => {
    const { start, end } = node.position ?? {};
    if (!start || !end || start.line === end.line) return;
    const mark = at(lines, end.line - 1)
      .replace(/^[ \t>]*/, "")
      .trimEnd();
    if (CONFLICT.test(mark) || !/^(?:=+|-+)$/.test(mark)) return;
    const place = { type: "text", position: { start: { line: end.line, column: end.column - mark.length }, end } };
    told(
      finding("heading-underlined", { text: shortened(toString(node).replace(/\s+/g, " ")), mark: shortened(mark) }),
      place,
    );
  });
}
