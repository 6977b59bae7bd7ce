import type { Block, Converted } from "../block.ts";

/** A text file: each line that holds something is a block. */
export function fromText(text: string): Converted {
  const blocks = text.split("\n").flatMap((line, i): Block[] => (line.trim() === "" ? [] : [{ kind: "line", text: line.trim(), line: i + 1 }]));
  return { blocks, hints: {}, asides: [], lined: true };
}
