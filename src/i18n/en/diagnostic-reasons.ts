import type { QuantityRefusal } from "../../model/quantity/refusal.ts";

/** Why a text is no quantity. */
export const quantityRefusals: Record<QuantityRefusal, string> = {
  empty: "there is nothing in it",
  "too-long": "it is longer than any number",
  "no-number": "there is no number in it",
  "words-around": "there are other words beside the number",
  "several-numbers": "there is more than one number",
  malformed: "the number is not well written",
  "too-large": "the number is too large to be held exactly",
  vague: "it names no definite number (十几, 数百, 若干)",
  fraction: "it is a fraction: write a percentage",
  multiple: "it is a multiple, not a quantity",
  points: "percentage points tell a change, not a level",
  change: "it tells a change, not a level",
  plan: "it tells a plan or a target, not what was reached",
  signed: "quantities have no sign",
  damaged: "characters are lost or masked (?, *)",
  ordinal: "it is an ordinal, not a quantity",
  date: "it is a date or a time",
  "range-reversed": "the upper end of the range is not above the lower",
  "range-units": "the ends of the range have different units",
  "bounds-combined": "its qualifiers contradict each other",
  "below-zero": "it claims less than zero",
};

/** The YAML parser's codes, as far as an editor can act on them. */
export const yamlErrors: Record<string, string> = {
  BAD_ALIAS: "the alias cannot be resolved; quote text that begins with *",
  BAD_DIRECTIVE: "quote a line that begins with %",
  BAD_DQ_ESCAPE: "the backslash inside double quotes is wrong",
  BAD_INDENT: "the indentation does not match",
  BAD_SCALAR_START: "text cannot begin with this character: quote it",
  BLOCK_AS_IMPLICIT_KEY: "two colons on one line: quote text that has a colon",
  BLOCK_IN_FLOW: "no indented block inside brackets or braces",
  MISSING_CHAR: "a quote, bracket or colon is missing",
  MULTILINE_IMPLICIT_KEY: "a key must stand on one line; a colon may be missing",
  MULTIPLE_DOCS: "there is one --- too many",
  TAB_AS_INDENT: "indent with spaces, not tabs",
  TAG_RESOLVE_FAILED: "quote text that begins with !",
  UNEXPECTED_TOKEN: "a character too many, or text that needs quotes",
};
