export type Severity = "error" | "warning" | "note";

/**
 * What a rule is about; the chapters of docs/rules.md, in their order. `claim`: what an entry says against what its sentence says.
 */
export const RULE_CATEGORIES = [
  "file",
  "head",
  "reference",
  "entry",
  "claim",
  "consistency",
  "history",
  "text",
  "page",
] as const;
export type RuleCategory = (typeof RULE_CATEGORIES)[number];

export interface Rule {
  category: RuleCategory;
  /** Of several, the one that holds where nothing is doubtful comes first. */
  severity: Severity | readonly Severity[];
  /** The version of Nianlun that first told it. */
  since: string;
}

/** The one place of what every rule is. Its words stand in src/i18n, its examples in tests/fixtures/rules. */
export const RULES = {
  // file
  "file-empty": { category: "file", severity: "error", since: "0.1.0" },
  "file-too-large": { category: "file", severity: "error", since: "0.1.0" },
  "file-unread": { category: "file", severity: ["error", "warning"], since: "0.1.0" },
  "file-encoding": { category: "file", severity: "error", since: "0.1.0" },
  "file-name": { category: "file", severity: "error", since: "0.1.0" },
  "file-passed-over": { category: "file", severity: "warning", since: "0.1.0" },
  "file-missing": { category: "file", severity: "error", since: "0.1.0" },
  "report-copy": { category: "file", severity: "warning", since: "0.1.0" },
  "reports-missing": { category: "file", severity: "error", since: "0.1.0" },
  "public-taken": { category: "file", severity: "error", since: "0.1.0" },
  "path-mismatch": { category: "file", severity: "error", since: "0.1.0" },
  "path-duplicate": { category: "file", severity: "error", since: "0.1.0" },
  "byte-order-mark": { category: "file", severity: "note", since: "0.1.0" },
  "line-ending": { category: "file", severity: "note", since: "0.1.0" },
  "control-character": { category: "file", severity: "warning", since: "0.1.0" },
  "merge-conflict": { category: "file", severity: "error", since: "0.1.0" },
  "text-damaged": { category: "file", severity: "warning", since: "0.1.0" },
  "more-alike": { category: "file", severity: ["error", "warning", "note"], since: "0.1.0" },
  "report-too-slow": { category: "file", severity: "error", since: "0.1.0" },
  // head
  "frontmatter-missing": { category: "head", severity: "error", since: "0.1.0" },
  "frontmatter-unclosed": { category: "head", severity: "error", since: "0.1.0" },
  "frontmatter-fence": { category: "head", severity: "error", since: "0.1.0" },
  "frontmatter-language": { category: "head", severity: "error", since: "0.1.0" },
  "yaml-syntax": { category: "head", severity: "error", since: "0.1.0" },
  "yaml-colon": { category: "head", severity: "error", since: "0.1.0" },
  "yaml-comma": { category: "head", severity: "error", since: "0.1.0" },
  "yaml-quote": { category: "head", severity: ["error", "warning"], since: "0.1.0" },
  "yaml-remark": { category: "head", severity: "warning", since: "0.1.0" },
  "alias-too-large": { category: "head", severity: "error", since: "0.1.0" },
  "key-duplicate": { category: "head", severity: "error", since: "0.1.0" },
  "key-forbidden": { category: "head", severity: "error", since: "0.1.0" },
  "key-unknown": { category: "head", severity: "error", since: "0.1.0" },
  "key-missing": { category: "head", severity: "error", since: "0.1.0" },
  "value-type": { category: "head", severity: "error", since: "0.1.0" },
  "value-choice": { category: "head", severity: "error", since: "0.1.0" },
  "value-format": { category: "head", severity: "error", since: "0.1.0" },
  "number-form": { category: "head", severity: "error", since: "0.1.0" },
  "date-unreadable": { category: "head", severity: "error", since: "0.1.0" },
  // reference
  "body-unknown": { category: "reference", severity: "error", since: "0.1.0" },
  "metric-unknown": { category: "reference", severity: "error", since: "0.1.0" },
  "group-unknown": { category: "reference", severity: "error", since: "0.1.0" },
  "report-unknown": { category: "reference", severity: "error", since: "0.1.0" },
  "name-duplicate": { category: "reference", severity: ["error", "warning"], since: "0.1.0" },
  "id-duplicate": { category: "reference", severity: "error", since: "0.1.0" },
  "reference-circle": { category: "reference", severity: "error", since: "0.1.0" },
  "unit-magnitude": { category: "reference", severity: "error", since: "0.1.0" },
  "ratio-kind": { category: "reference", severity: "error", since: "0.1.0" },
  "facet-unlisted": { category: "reference", severity: "warning", since: "0.1.0" },
  "unit-unlisted": { category: "reference", severity: "warning", since: "0.1.0" },
  "terms-overlap": { category: "reference", severity: "error", since: "0.1.0" },
  "term-unknown": { category: "reference", severity: "error", since: "0.1.0" },
  "session-unknown": { category: "reference", severity: "warning", since: "0.1.0" },
  "session-shared": { category: "reference", severity: "warning", since: "0.1.0" },
  "source-shared": { category: "reference", severity: "warning", since: "0.1.0" },
  "supersedes-otherwise": { category: "reference", severity: "error", since: "0.1.0" },
  "division-shared": { category: "reference", severity: "warning", since: "0.1.0" },
  "level-otherwise": { category: "reference", severity: "warning", since: "0.1.0" },
  "parent-not-above": { category: "reference", severity: "warning", since: "0.1.0" },
  "term-otherwise": { category: "reference", severity: "warning", since: "0.1.0" },
  "body-before-terms": { category: "reference", severity: "warning", since: "0.1.0" },
  "contact-missing": { category: "reference", severity: "warning", since: "0.1.0" },
  // entry
  "quantity-unreadable": { category: "entry", severity: "error", since: "0.1.0" },
  "quantity-missing": { category: "entry", severity: "error", since: "0.1.0" },
  "entry-twice": { category: "entry", severity: "warning", since: "0.1.0" },
  "value-conflict": { category: "entry", severity: "error", since: "0.1.0" },
  "money-without-unit": { category: "entry", severity: "error", since: "0.1.0" },
  "period-missing": { category: "entry", severity: "error", since: "0.1.0" },
  "period-reversed": { category: "entry", severity: "error", since: "0.1.0" },
  "period-mismatch": { category: "entry", severity: "error", since: "0.1.0" },
  "status-with-value": { category: "entry", severity: "error", since: "0.1.0" },
  "inferred-without-note": { category: "entry", severity: "error", since: "0.1.0" },
  "inferred-status": { category: "entry", severity: "error", since: "0.1.0" },
  // claim
  "number-not-in-text": { category: "claim", severity: "error", since: "0.1.0" },
  "unit-beside": { category: "claim", severity: "error", since: "0.1.0" },
  "quote-not-in-text": { category: "claim", severity: "error", since: "0.1.0" },
  "quote-without-number": { category: "claim", severity: "error", since: "0.1.0" },
  "quote-names-other": { category: "claim", severity: "warning", since: "0.1.0" },
  "quote-cuts-words": { category: "claim", severity: "error", since: "0.1.0" },
  "anchor-unnamed": { category: "claim", severity: "warning", since: "0.1.0" },
  "anchor-nearer-other": { category: "claim", severity: "warning", since: "0.1.0" },
  "anchor-ambiguous": { category: "claim", severity: "warning", since: "0.1.0" },
  "bound-doubtful": { category: "claim", severity: "warning", since: "0.1.0" },
  "missing-stated": { category: "claim", severity: "warning", since: "0.1.0" },
  "source-against-text": { category: "claim", severity: "warning", since: "0.1.0" },
  "number-planned": { category: "claim", severity: ["error", "warning"], since: "0.1.0" },
  "number-otherwise": { category: "claim", severity: ["error", "warning"], since: "0.1.0" },
  "words-of-part": { category: "claim", severity: ["error", "warning"], since: "0.1.0" },
  "body-otherwise": { category: "claim", severity: ["error", "warning"], since: "0.1.0" },
  "facet-otherwise": { category: "claim", severity: "error", since: "0.1.0" },
  "facet-unnamed": { category: "claim", severity: "warning", since: "0.1.0" },
  "period-otherwise": { category: "claim", severity: ["error", "warning"], since: "0.1.0" },
  "period-unsaid": { category: "claim", severity: "warning", since: "0.1.0" },
  "status-otherwise": { category: "claim", severity: "warning", since: "0.1.0" },
  "note-unsaid": { category: "claim", severity: "warning", since: "0.1.0" },
  "inferred-otherwise": { category: "claim", severity: "warning", since: "0.1.0" },
  "scope-otherwise": { category: "claim", severity: "warning", since: "0.1.0" },
  "title-otherwise": { category: "claim", severity: "warning", since: "0.1.0" },
  "commitment-not-in-text": { category: "claim", severity: "error", since: "0.1.0" },
  "target-not-in-text": { category: "claim", severity: "error", since: "0.1.0" },
  "target-reached": { category: "claim", severity: "error", since: "0.1.0" },
  "target-otherwise": { category: "claim", severity: "warning", since: "0.1.0" },
  "target-names-other": { category: "claim", severity: "error", since: "0.1.0" },
  "caption-number": { category: "claim", severity: "error", since: "0.1.0" },
  "number-unlisted": { category: "claim", severity: "note", since: "0.1.0" },
  // consistency
  "ratio-range": { category: "consistency", severity: "warning", since: "0.1.0" },
  "part-exceeds-whole": { category: "consistency", severity: "warning", since: "0.1.0" },
  "parts-against-total": { category: "consistency", severity: "warning", since: "0.1.0" },
  "rate-mismatch": { category: "consistency", severity: "warning", since: "0.1.0" },
  "sessions-in-one-year": { category: "consistency", severity: "warning", since: "0.1.0" },
  "reports-disagree": { category: "consistency", severity: "warning", since: "0.1.0" },
  "value-ten-times": { category: "consistency", severity: "warning", since: "0.1.0" },
  "numbers-unchanged": { category: "consistency", severity: "warning", since: "0.1.0" },
  "text-unchanged": { category: "consistency", severity: "warning", since: "0.1.0" },
  // history
  "figure-changed": { category: "history", severity: "error", since: "0.1.0" },
  "figure-moved": { category: "history", severity: "error", since: "0.1.0" },
  "history-unread": { category: "history", severity: ["error", "warning", "note"], since: "0.1.0" },
  "address-otherwise": { category: "history", severity: ["error", "warning", "note"], since: "0.1.0" },
  "address-gone": { category: "history", severity: "warning", since: "0.1.0" },
  "withdrawn-otherwise": { category: "history", severity: ["error", "warning"], since: "0.1.0" },
  "correction-now": { category: "history", severity: "error", since: "0.1.0" },
  "correction-unchanged": { category: "history", severity: "error", since: "0.1.0" },
  "correction-too-early": { category: "history", severity: "warning", since: "0.1.0" },
  "published-in-future": { category: "history", severity: "warning", since: "0.1.0" },
  "source-too-early": { category: "history", severity: "warning", since: "0.1.0" },
  "published-before-year": { category: "history", severity: "warning", since: "0.1.0" },
  "cut-off-after-published": { category: "history", severity: "warning", since: "0.1.0" },
  "year-unfinished": { category: "claim", severity: ["error", "warning"], since: "0.1.0" },
  // text
  "text-missing": { category: "text", severity: "error", since: "0.1.0" },
  "text-too-nested": { category: "text", severity: "error", since: "0.1.0" },
  "text-too-much": { category: "text", severity: "error", since: "0.1.0" },
  "heading-without-blank": { category: "text", severity: "warning", since: "0.1.0" },
  "heading-underlined": { category: "text", severity: "warning", since: "0.1.0" },
  "text-indented": { category: "text", severity: "warning", since: "0.1.0" },
  "sign-at-line-head": { category: "text", severity: "warning", since: "0.1.0" },
  "marks-beside-number": { category: "text", severity: "warning", since: "0.1.0" },
  "text-unplaced": { category: "text", severity: "warning", since: "0.1.0" },
  "title-repeated": { category: "text", severity: "note", since: "0.1.0" },
  "comment-in-text": { category: "text", severity: "error", since: "0.1.0" },
  "html-in-text": { category: "text", severity: "warning", since: "0.1.0" },
  "link-scheme": { category: "text", severity: ["error", "warning"], since: "0.1.0" },
  "link-dead": { category: "text", severity: ["error", "warning"], since: "0.1.0" },
  "image-in-text": { category: "text", severity: "warning", since: "0.1.0" },
  "image-dead": { category: "text", severity: ["error", "warning"], since: "0.1.0" },
  // page
  "page-name": { category: "page", severity: "error", since: "0.1.0" },
  "page-syntax": { category: "page", severity: "error", since: "0.1.0" },
  "page-code": { category: "page", severity: "error", since: "0.1.0" },
  "page-blocked": { category: "page", severity: "warning", since: "0.1.0" },
  "html-in-title": { category: "page", severity: "error", since: "0.1.0" },
  "name-unknown": { category: "page", severity: "error", since: "0.1.0" },
  "name-taken": { category: "page", severity: "error", since: "0.1.0" },
  "component-unknown": { category: "page", severity: "error", since: "0.1.0" },
  "attribute-unknown": { category: "page", severity: "error", since: "0.1.0" },
  "attribute-missing": { category: "page", severity: "error", since: "0.1.0" },
  "import-missing": { category: "page", severity: "error", since: "0.1.0" },
  "import-unusable": { category: "page", severity: "error", since: "0.1.0" },
  "chart-empty": { category: "page", severity: "warning", since: "0.1.0" },
} as const satisfies Record<string, Rule>;
export type RuleCode = keyof typeof RULES;
export type RulesOf<C extends RuleCategory> = {
  [Code in RuleCode]: (typeof RULES)[Code]["category"] extends C ? Code : never;
}[RuleCode];

/** From the gravest. */
export const SEVERITIES = ["error", "warning", "note"] as const satisfies readonly Severity[];

/** All that a rule may be. */
export const severitiesOf = (code: RuleCode): readonly Severity[] => [RULES[code].severity].flat();

/** Where the history cannot be read is weighed by `check: { history }`. */
const WEIGHED: readonly RuleCode[] = ["history-unread"];

/** Rules that a site can turn up or down, as far as they are no errors: nothing that makes a number untrue is let pass. */
export const TURNABLE = (Object.keys(RULES) as RuleCode[]).filter(
  (code) => !WEIGHED.includes(code) && severitiesOf(code).some((severity) => severity !== "error"),
);
