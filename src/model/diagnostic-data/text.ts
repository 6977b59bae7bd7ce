export interface TextData {
  "text-missing": Record<string, never>;
  "text-too-nested": Record<string, never>;
  "text-too-much": {
    of: "lines" | "length" | "marks" | "marks-in-all" | "columns" | "cells" | "page";
    found: number;
    limit: number;
    mark?: string;
  };
  "heading-without-blank": { found: string; meant: string };
  "heading-underlined": { text: string; mark: string };
  "text-indented": { text: string };
  /** A sign before a number at the head of a line: shown as typed (`kept`), or taken for the mark of a quotation, item or heading. */
  "sign-at-line-head": { found: string; sign: string; kept: boolean };
  "marks-beside-number": { found: string };
  /** Markdown has no place for it, and it is shown as typed; of a mark, its note is missing; a link's title is shown to the pointer only; what looks like a link, table or list is none. */
  "text-unplaced": {
    part:
      | "definition"
      | "note"
      | "cell"
      | "mark"
      | "fence"
      | "link"
      | "link-title"
      | "link-like"
      | "address"
      | "table"
      | "list";
    found: string;
  };
  "title-repeated": { title: string };
  /** A remark for editors, which readers would be shown. */
  "comment-in-text": { words: string };
  "html-in-text": { tag: string };
  /** Reports lose such a link; a page is not published with it. */
  "link-scheme": { url: string; page?: boolean };
  /** `form`, here and of pictures: what it names is there, in another Unicode form (é in one character or in two), as systems write names. */
  "link-dead": {
    url: string;
    problem: "empty" | "address" | "source" | "slash" | "base" | "page" | "place" | "language" | "form";
    suggestion?: string;
  };
  "image-in-text": { url: string };
  "image-dead": {
    url: string;
    problem: "missing" | "form" | "large" | "turned" | "format" | "foreign" | "sign" | "noted";
  };
}
