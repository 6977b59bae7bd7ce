import { applyEdits, type Edit } from "../edits.ts";
import { proseLine } from "../../files/frontmatter.ts";

export interface SplitText {
  /** The opening fence with its line end, the YAML between the fences, and the closing fence with all that follows. */
  head: string;
  yaml: string;
  tail: string;
  /** Line of the file on which the YAML begins. */
  line: number;
  /** What was mended in the fences, as edits of the text before. */
  edits: Edit[];
}

/** Three dashes, and what Word makes of them. */
const FENCE = /^(?:---|[—–－─]{1,3})[ \t\u3000]*$/;

/** A report's text cut at its fences, these mended; undefined where it has none, or where the text begins before the closing one. */
export function splitRaw(text: string): SplitText | undefined {
  const lines = linesOf(text);
  const [first] = lines;
  const closing = lines.find((line, i) => i > 0 && FENCE.test(line.words));
  if (
    !first ||
    !FENCE.test(first.words) ||
    !closing ||
    proseLine(text.slice(0, closing.start).replace(/\r\n?/g, "\n")) !== undefined
  )
    return undefined;
  const edits = [first, closing]
    .filter(({ words }) => words !== "---")
    .map(({ start, words }) => ({ start, end: start + words.length, put: "---" }));
  const head = text.slice(0, first.end);
  return {
    head: applyEdits(
      head,
      edits.filter(({ start }) => start < first.end),
    ),
    yaml: text.slice(first.end, closing.start),
    tail: applyEdits(
      text.slice(closing.start),
      edits
        .filter(({ start }) => start >= closing.start)
        .map((edit) => ({ ...edit, start: edit.start - closing.start, end: edit.end - closing.start })),
    ),
    line: 2,
    edits,
  };
}

interface Line {
  start: number;
  /** Behind its line end. */
  end: number;
  /** Without its line end. */
  words: string;
}

/** A text's lines with their places, ends included; `words` without them. */
export function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\r\n]*(?:\r\n|\n|\r|$)/g)]
    .filter(({ 0: found }) => found !== "")
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length, words: found.replace(/[\r\n]+$/, "") }));
}
