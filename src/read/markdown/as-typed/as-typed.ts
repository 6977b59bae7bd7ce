import type { Root } from "mdast";
import { endAddresses } from "./addresses.ts";
import { tellMarksBesideNumbers } from "./beside-numbers.ts";
import { joinLinesIn } from "./join-lines.ts";
import { keepLineHeads } from "./line-heads.ts";
import { keepNumberedLines } from "./lines.ts";
import { keepLinkWords } from "./link-words.ts";
import { tellLookalikes } from "./looks-like.ts";
import { markNoteLinks } from "./note-links.ts";
import type { Told } from "./told.ts";
import { keepUnplaced } from "./unplaced.ts";

/** Gives back to a text what Markdown takes for markup or drops, though its editor may have meant it: each doubt is told. */
export function keepAsTyped(tree: Root, source: string, told: Told): void {
  tellMarksBesideNumbers(tree, source, told);
  tellLookalikes(tree, source, told);
  endAddresses(tree, source, told);
  keepLinkWords(tree, source, told);
  keepUnplaced(tree, source, told);
  markNoteLinks(tree, source);
  keepLineHeads(tree, source, told);
  keepNumberedLines(tree);
}

/** For Astro, which reads pages by itself; `check` has told of the doubts. Of reports, the lines are joined where their places are collected. */
export const remarkAsTyped =
  () =>
  (tree: Root, file: { toString(): string }): void => {
    keepAsTyped(tree, file.toString(), () => undefined);
    joinLinesIn(tree);
  };
