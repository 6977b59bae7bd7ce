import { plainForm } from "../clean/plain-form.ts";
import type { Fact } from "../clean/metadata-line.ts";
import type { Hints } from "../block.ts";

/** What facts about a document are read from. All texts are half-width and simplified; `lines` are the text's blocks in order. */
export interface TextView {
  title: string;
  lines: string[];
  facts: Fact[];
  hints: Hints;
  /** Lines of a web page beside its text. */
  asides: string[];
  /** Lines before the title: a newspaper's column, a yearbook's name. As written. */
  before: string[];
}

/** A fact with the words that told it. */
export interface Told<T> {
  value: T;
  words: string;
  /** True where the words only suggest it: the editor is asked. */
  guessed?: boolean;
}

/** The document's first lines, title included: what says what it is. */
export const opening = ({ title, lines }: TextView, count = 8): string[] => [title, ...lines.slice(0, count)];

/** A document's lines in plain form, as the readers of facts look at them. */
export const viewOf = (
  title: string | undefined,
  lines: readonly string[],
  rest: Pick<TextView, "facts" | "hints" | "asides" | "before">,
): TextView => ({
  title: plainForm(title ?? ""),
  lines: lines.map(plainForm),
  ...rest,
});
