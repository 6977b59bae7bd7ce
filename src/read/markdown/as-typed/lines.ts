import type { Paragraph, PhrasingContent, Root, Text } from "mdast";
import { toString } from "mdast-util-to-string";
import { visit } from "../visit.ts";

/** How the lines of an official text's list begin: 1、 （一） 一、 ①. */
const NUMBERED =
  /^[ \t\u3000]*(?:\d{1,3}[、．]|[（(](?:\d{1,3}|[一二三四五六七八九十百]{1,4})[）)]|[一二三四五六七八九十百]{1,4}、|[①-⑳])/;

/** Lines that are numbered so, one under another, stay lines. */
export function keepNumberedLines(tree: Root): void {
  visit(tree, "paragraph", (node) => {
    if (
      toString(node)
        .split("\n")
        .filter((line) => NUMBERED.test(line)).length > 1
    )
      node.children = node.children.flatMap((child, i) => (child.type === "text" ? inLines(child, i, node) : [child]));
  });
}

function inLines(node: Text, index: number, { children }: Paragraph): PhrasingContent[] {
  const lines = node.value.split("\n");
  const parts: PhrasingContent[] = [];
  let words: string[] = [];
  let begin = 0;
  const close = (end: number) => {
    if (words.length > 0)
      parts.push({ type: "text", value: words.join("\n"), position: begin === 0 ? node.position : below(node, begin) });
    words = [];
    begin = end;
  };
  lines.forEach((line, i) => {
    const whole =
      i < lines.length - 1
        ? line
        : line +
          children
            .slice(index + 1)
            .map((child) => toString(child))
            .join("");
    if (i > 0 && NUMBERED.test(whole)) {
      close(i);
      parts.push({ type: "break" });
    }
    words.push(line);
  });
  close(lines.length);
  return parts;
}

const below = ({ position }: Text, lines: number): Text["position"] =>
  position && { start: { line: position.start.line + lines, column: 1 }, end: position.end };
