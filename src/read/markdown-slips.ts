import type { Node, Root } from "mdast";
import { visit } from "unist-util-visit";
import type { DiagnosticData } from "../model/diagnostic.ts";

type SlipCode = "heading-without-blank" | "text-indented";

export type MarkdownSlip = { [C in SlipCode]: { code: C; data: DiagnosticData[C] } }[SlipCode];

type Told = (slip: MarkdownSlip, at: Node) => void;

/** Marks of a heading with no plain blank behind them; one alone may belong to a number or a topic: #1, #话题#. */
const TIGHT_HEADING = /^[ ]{0,3}(#{2,6}|#(?!\d|[^#]*#))(?![# \t]|$)[\u3000\u00a0]*(\S.*)$/u;

/** What editors mean as a heading or a paragraph, and Markdown reads as something else. */
export function findMarkdownSlips(tree: Root, text: string, told: Told): void {
  const lines = text.split("\n");
  visit(tree, "paragraph", (node) => {
    const { start, end } = node.position ?? {};
    for (let line = start?.line ?? 1; line <= (end?.line ?? 0); line++) {
      const shift = line === start?.line ? start.column - 1 : 0;
      const words = (lines[line - 1] ?? "").slice(shift);
      const [found, marks = "", title = ""] = TIGHT_HEADING.exec(words) ?? [];
      if (found === undefined) continue;
      const at = { type: "text", position: { start: { line, column: shift + 1 }, end: { line, column: shift + words.length + 1 } } };
      told({ code: "heading-without-blank", data: { found: shortened(found.trim()), meant: shortened(`${marks} ${title}`) } }, at);
    }
  });
  visit(tree, "code", (node) => {
    const first = lines[(node.position?.start.line ?? 1) - 1] ?? "";
    const fenced = /^(?:```|~~~)/.test(first.slice((node.position?.start.column ?? 1) - 1).trimStart());
    if (!fenced) told({ code: "text-indented", data: { text: shortened(node.value.trim().split("\n")[0] ?? "") } }, node);
  });
}

const shortened = (words: string): string => (words.length > 30 ? `${words.slice(0, 29)}…` : words);
