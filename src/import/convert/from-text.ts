import type { Block, Converted } from "../block.ts";

/** A tag that was wrapped, as where a page's source was pasted: a name, then anything but another tag. */
const TORN_TAG = /<\/?[a-z][a-z0-9]{0,20}\s[^<>]{0,500}>/gi;

/** A text file: each line that holds something is a block. */
export function fromText(text: string): Converted {
  const whole = text.replace(TORN_TAG, mendedTag);
  const blocks = whole
    .split("\n")
    .flatMap((line, i): Block[] => (line.trim() === "" ? [] : [{ kind: "line", text: line.trim(), line: i + 1 }]));
  return { blocks, hints: {}, asides: [], lined: true };
}

/** On one line it can be told from words; its line breaks follow it, so that all lines keep their numbers. */
function mendedTag(tag: string): string {
  const breaks = tag.match(/\n/g) ?? [];
  return breaks.length === 0 ? tag : tag.replaceAll("\n", " ") + breaks.join("");
}
