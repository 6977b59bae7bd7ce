import type { DiagnosticData } from "../../model/diagnostic.ts";
import type { HeadSign } from "../diagnostic-text.ts";
import { wordsFor } from "../words-for.ts";

type Part = DiagnosticData["text-unplaced"]["part"];

const heads: Record<HeadSign, string> = { ">": "a quotation", "#": "a heading" };
/** What a sign at the head of a line is taken for: most begin a list. */
export const headedBy = (sign: string): string => wordsFor(heads, sign, "an item");

export const unplaced: Record<Part, (found: string) => string> = {
  definition: (found) => `Nothing in the text uses this definition of a link; it is shown as typed: "${found}".`,
  note: (found) =>
    `Nothing in the text refers to this note, or another has its name; it is shown as typed: "${found}".`,
  cell: (found) => `The cell "${found}" has no column in the table's head.`,
  fence: (found) => `"${found}" behind the fence is no language; it is shown within the code.`,
  mark: (found) => `There is no note for the mark "${found}": it is shown as typed.`,
  link: (found) =>
    `"${found}" is written as a link, and what stands in its round brackets is no address: it is shown as typed.`,
  "link-title": (found) => `"${found}" is a link's title, which readers see only with the pointer on the link.`,
  "link-like": (found) => `"${found}" looks like a link and is none: it is shown as typed.`,
  address: (found) => `The address is taken to end before the Chinese characters: "${found}" is no part of its link.`,
  table: (found) => `These lines look like a table ("${found}") and are none: they run into one.`,
  list: (found) => `These lines look like a list ("${found}") and are none: they run into one.`,
};

export const unplacedHint: Record<Part, string> = {
  definition:
    "If it is a remark, begin it without square brackets; if it is a link, use it in the text: [words][name].",
  note: "Put its mark where it belongs in the text, as [^1]; give each note a mark of its own.",
  cell: "Add the column to the table's head, or check whether the row has a | too many.",
  fence: "Write it on the next line; if it is no code, delete the fences.",
  mark: "Write the note as a paragraph of its own, as [^1]: words, or delete the mark.",
  link: "If it is no link, delete the square brackets; if it is one, write its address in the round brackets, as ../2022-review/.",
  "link-title": "Put the number into the text, and delete the words in quotation marks behind the address.",
  "link-like":
    "Write [words](address), with plain round brackets and no blank between; an address with blanks as [words](<address>).",
  address: "Put an address that holds Chinese between < and >; put a blank between an address and the words behind it.",
  table: "Below the head, write a line |---|---| with as many columns as the head has, in plain signs.",
  list: "Begin each item with a hyphen and a blank: - first.",
};
