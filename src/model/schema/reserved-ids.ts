/** Ids that pages have of their own, beside those of numbers and groups of metrics: where one of these bore the same, a link would lead to the wrong place. */
const PAGE_IDS = [
  "main",
  "top",
  "contents",
  "data",
  "commitments",
  "corrections",
  "neighbours",
  "cite",
  "disagreements",
  "rows",
  "compared",
  "apart",
  "reports",
  "numbers",
  "series",
  "single",
];

/** Numbered ones: places of a report's text, its footnotes with what leads back from them, and the rows of its numbers' table. */
const NUMBERED = ["p\\d+", "row(?:--.*)?", "fn-.*", "fnref-.*", "footnote-label"];

/** The ids that no metric and no group of metrics may have, as a pattern. */
export const RESERVED_ID = `^(?:${[...PAGE_IDS, ...NUMBERED].join("|")})$`;

const pattern = new RegExp(RESERVED_ID);

/** Whether a page has a place of that id already. */
export const isReservedId = (id: string): boolean => pattern.test(id);
