import type { RULES, RuleCode, Severity } from "./rules.ts";
export type { Severity };
import type { Scope } from "./schema/scope.ts";

/** A place in a file: lines and columns count from 1, columns in UTF-16 units. */
export interface SourcePlace {
  /** Relative to the site's root, with forward slashes. */
  file: string;
  line: number;
  column: number;
  endLine?: number;
  endColumn?: number;
}

/** The form that a value should have and has not. */
export type ValueForm =
  | "address"
  | "plain-address"
  | "address-path"
  | "address-login"
  | "address-port"
  | "id"
  | "reserved"
  | "report"
  | "short-id"
  | "short-facet"
  | "public-address"
  | "division"
  | "email"
  | "year"
  | "ordinal"
  | "filled"
  | "not-empty-list"
  | "other";

/** What every code carries for its message. Sentences live in src/i18n/diagnostics. */
export interface DiagnosticData {
  "file-empty": Record<string, never>;
  "file-too-large": { bytes: number; limit: number };
  "file-unread": {
    reason: "no-file" | "folder-link" | "broken-link" | "no-permission" | "name" | "elsewhere" | "backslash" | "sparse";
    files?: number;
  };
  /** A file of public/ that stands where a build writes one of its own. */
  "public-taken": Record<string, never>;
  "file-encoding": { byte: number; encoding?: "utf-16" };
  "file-name": { name: string; problem: "pattern" | "kind" | "document" | "copy"; suggestion?: string };
  /** A file of the content folder that nothing reads; `files`: of a whole folder, how many. */
  "file-passed-over": {
    name: string;
    why: "folder" | "site" | "bodies" | "pages" | "hidden";
    files?: number;
    suggestion?: string;
  };
  "report-copy": { other: string; same: boolean };
  "file-missing": { name: string };
  "reports-missing": Record<string, never>;
  "byte-order-mark": Record<string, never>;
  "line-ending": Record<string, never>;
  "control-character": { codePoint: number };
  /** `mark`: the one that stands alone, between the two versions. */
  "merge-conflict": { mark?: string };
  "text-damaged": { codePoint: number; kind: "lost" | "private" | "object" | "separator" | "control"; more?: number };
  "frontmatter-missing": { found?: string; page?: boolean };
  "frontmatter-unclosed": Record<string, never>;
  "frontmatter-fence": { found: string };
  "frontmatter-language": { language: string };
  "yaml-syntax": { reason: string; found?: string };
  "yaml-colon": { key: string; slip: "full-width" | "no-blank" | "full-width-blank" };
  "yaml-comma": { found: string };
  "yaml-quote": { found: string; plain: string };
  "yaml-remark": { key: string; value: string; remark: string };
  "key-duplicate": { key: string };
  "key-forbidden": { key: string };
  "key-unknown": { key: string; suggestion?: string; inside?: "metrics" | "rules" };
  "more-alike": { alike: DiagnosticCode; count: number };
  "alias-too-large": { alias: string };
  "number-form": { key: string; found: string; meant: string };
  "key-missing": { key: string; choices?: string[] };
  "value-type": {
    key: string;
    expected: string;
    found: string;
    written: string;
    meant?: string;
    keys?: string[];
    item?: boolean;
  };
  "value-choice": { key: string; found: string; choices: string[]; suggestion?: string };
  "value-format": { key: string; found: string; expected: ValueForm };
  /** `days`: of a time with a zone, the day as written, and the day in China where that is another. */
  "date-unreadable": { key: string; found: string; meant?: string; days?: string[] };
  "text-missing": Record<string, never>;
  "text-too-nested": Record<string, never>;
  "text-too-much": {
    of: "lines" | "length" | "marks" | "marks-in-all" | "columns" | "cells" | "page";
    found: number;
    limit: number;
    mark?: string;
  };
  "report-too-slow": {
    stage: "file" | "frontmatter" | "text" | "numbers" | "page";
    lack: "time" | "memory";
    seconds: number;
  };
  "text-unchanged": { other: string; year: number; copied: number; paragraphs: number };
  "path-mismatch": { key: "body" | "year" | "kind"; stated: string; path: string };
  "path-duplicate": { path: string; other: string };
  "body-unknown": { id: string; suggestion?: string };
  "metric-unknown": { id: string; suggestion?: string };
  "group-unknown": { id: string; suggestion?: string };
  "report-unknown": { id: string; suggestion?: string };
  "id-duplicate": { id: string };
  "reference-circle": { key: string; id: string };
  "unit-magnitude": { unit: string };
  "ratio-kind": { metric: string };
  "facet-unlisted": { facet: string; metric: string; suggestion?: string };
  "unit-unlisted": { unit: string; metric: string; units: string[] };
  "quantity-unreadable": { raw: string; reason: string };
  "quantity-missing": { metric: string };
  "period-missing": { metric: string };
  "terms-overlap": { term: number; start: string; before: number; end: string };
  "entry-twice": { metric: string; raw: string };
  "period-reversed": { start: string; end: string };
  "period-mismatch": { metric: string; scope: Scope; year: number; start: string; end: string };
  "term-unknown": { term: number; body: string };
  "session-unknown": { session: number; term: number; body: string };
  "status-with-value": { metric: string; raw: string };
  "inferred-without-note": { metric: string; raw: string };
  /** The words that it rests on do not give it: `all` no words for all of it, `numbers` nothing that can be worked out of their numbers, `plan` what is yet to be done. */
  "inferred-otherwise": { metric: string; raw: string; quote: string; why: "all" | "numbers" | "plan" };
  "inferred-status": { metric: string; status: string };
  "value-conflict": { metric: string; first: string; second: string };
  "number-not-in-text": { metric: string; raw: string; nearest?: string; refused?: { reason: string; line: number } };
  /** The text has the number in another unit, which stands beside it at `line`. */
  "unit-beside": { metric: string; raw: string; line: number; unit: string; meant: string };
  "money-without-unit": { metric: string; raw: string; unit: string };
  "commitment-not-in-text": { part: "heading" | "text"; words: string };
  "target-not-in-text": { metric: string; raw: string; unit: string };
  /** The sentence tells of the target as of what was done: `words`. */
  "target-reached": { raw: string; words: string };
  /** The words around the target name the metric `other`. */
  /** A target that its words give to another body or another time. */
  /** `whole`: of a commitment without a target. */
  "target-otherwise": { raw: string; words: string; why: "body" | "time"; whole?: true };
  "target-names-other": { metric: string; raw: string; other: string };
  "quote-not-in-text": { quote: string };
  /** `absent`: no other words of the text state the number either. */
  "quote-without-number": { quote: string; raw: string; refused?: { reason: string; line: number }; absent?: true };
  "quote-names-other": { metric: string; quote: string; other: string };
  /** `words`: the text's own, which the quote begins in the middle of. */
  "quote-cuts-words": { quote: string; words: string; other: string; line: number };
  /** Status M, where the text states a number of the metric. */
  "missing-stated": { metric: string; raw: string; line: number };
  "source-against-text": { metric: string; raw: string; stated: string; line: number };
  /** Under a heading, or behind the opening, that tells of plans; by the kind of report alone where there is none. */
  "number-planned": { metric: string; raw: string; line: number; column: number; heading?: string };
  /**
   * The words about time say another time than the entry. `told`: which; `mend`: the keys that would fit. A year later than the entry's may be a plan.
   */
  "period-otherwise": {
    metric: string;
    raw: string;
    line: number;
    column: number;
    words: string;
    scope: Scope;
    year: number;
    told:
      | "other-year"
      | "last-year"
      | "this-year"
      | "one-year"
      | "years"
      | "other-years"
      | "other-term"
      | "session"
      | "between-sessions"
      | "since-session"
      | "part"
      | "cut-off"
      | "other-cut-off"
      | "to-date"
      | "ahead";
    /** `years`: those that 去年 may be, of which an editor writes one. */
    mend: {
      year?: number;
      years?: [number, number];
      scope?: Scope;
      start?: string;
      end?: string;
      asOf?: string;
      facet?: true;
      commitments?: true;
    };
    plain?: true;
  };
  /** The entry gives the number a time other than its report's, and nothing around it does. */
  "period-unsaid": {
    metric: string;
    raw: string;
    line: number;
    column: number;
    unsaid: "year" | "scope" | "asOf";
    year: number;
    scope: Scope;
    asOf?: string;
  };
  /** The number is said of `words`, and not of the report's body. `plain`, here and beside it: an error, which no quote settles. */
  "body-otherwise": {
    metric: string;
    raw: string;
    line: number;
    column: number;
    words: string;
    body: string;
    plain?: true;
  };
  /** Words for all of it (全部办复) that are said of a part: 重点提案. */
  "words-of-part": { metric: string; raw: string; line: number; column: number; words: string };
  /** The words beside the number say that it was not reached, or `part` that it is a part's, or `thing` that it counts other things. */
  "number-otherwise": {
    metric: string;
    raw: string;
    line: number;
    column: number;
    words: string;
    why:
      | "ahead"
      | "planned"
      | "listed"
      | "dropped"
      | "compared"
      | "required"
      | "said"
      | "unfinished"
      | "withdrawn"
      | "told"
      | "part"
      | "thing";
    plain?: true;
  };
  /** The words beside the number name the facet `other`, and nothing near it the entry's. */
  "facet-otherwise": {
    metric: string;
    raw: string;
    line: number;
    column: number;
    facet: string;
    other: string;
    words: string;
  };
  /** Nothing around the number names the facet. */
  "facet-unnamed": { metric: string; raw: string; line: number; column: number; facet: string };
  /** The text calls the number less than final, and the entry does not. */
  "status-otherwise": {
    metric: string;
    raw: string;
    line: number;
    column: number;
    words: string;
    status: "P" | "E" | "A";
  };
  /** A note below the table says what its numbers cover, and the entry has none. */
  "note-unsaid": { metric: string; raw: string; line: number; column: number; words: string };
  "anchor-unnamed": { metric: string; raw: string; line: number; text: string };
  "anchor-nearer-other": {
    metric: string;
    facet?: string;
    raw: string;
    line: number;
    text: string;
    other: string;
    otherFacet?: string;
  };
  /** `words`: what makes the number less than exact, in its sentence and not beside it. */
  "bound-doubtful": { metric: string; raw: string; line: number; text: string; words: string };
  "anchor-ambiguous": { metric: string; raw: string; places: { line: number; text: string }[] };
  "ratio-range": { metric: string; raw: string };
  "part-exceeds-whole": { part: string; partRaw: string; whole: string; wholeRaw: string };
  "rate-mismatch": { metric: string; stated: string; counted: number; of: string; to: string };
  "parts-against-total": {
    metric: string;
    total: string;
    parts: string[];
    sum: number;
    problem: "part-above" | "sum-above" | "sum-apart";
  };
  "value-ten-times": { metric: string; raw: string; before: string; year: number };
  "numbers-unchanged": { other: string; year: number; numbers: number };
  /** `stub`: the entry to paste; where the words around the number speak `against` it, there is none. */
  "number-unlisted": {
    raw: string;
    metric: string;
    text: string;
    stub?: string;
    against?: { words?: string };
    entry: "new" | "beside-one" | "in-list";
  };
  "figure-changed": {
    metric: string;
    facet?: string;
    was: string;
    now?: string;
    commit: string;
    date: string;
    today: string;
  };
  /** The same number, said of another thing than before: each part of what it is said of, before and now. */
  "figure-moved": {
    metric: string;
    facet?: string;
    was: string;
    move: Partial<
      Record<
        "body" | "metric" | "facet" | "scope" | "year" | "period",
        [was: string | undefined, now: string | undefined]
      >
    >;
    commit: string;
    date: string;
    today: string;
  };
  /** `said`: git's own words. */
  "history-unread": {
    reason: "no-repository" | "no-git" | "other-owner" | "shallow" | "partial" | "unreadable";
    root?: string;
    said?: string;
  };
  "address-gone": { report: string; date: string; now?: string };
  /** A report that site.yaml calls withdrawn: its file is there, and would be published, or git knows of none. */
  "withdrawn-otherwise": { report: string; why: "there" | "unknown" };
  "contact-missing": Record<string, never>;
  "correction-now": { metric: string; now: string; present: string[] };
  "correction-unchanged": { metric: string; now: string };
  "correction-too-early": { date: string; published: string };
  "published-in-future": { published: string; today: string };
  "cut-off-after-published": { metric: string; asOf: string; published: string };
  "published-before-year": { published: string; year: number };
  /** Published before the year was over; `numbers` of the report, or the entry of one `metric`. `words` name the year before. */
  "year-unfinished": {
    year: number;
    published: string;
    numbers?: number;
    metric?: string;
    words?: string;
    before?: number;
  };
  /** The report's title names, in `words`, another time, a plan or another body. */
  "title-otherwise": {
    words: string;
    year: number;
    body: string;
    why: "year" | "years" | "part" | "plan" | "body" | "opening";
  };
  /** A report's own scope: no words of the text speak of such a time, or the first ones (`words`) of another (`meant`). */
  "scope-otherwise": { scope: Scope; words?: string; meant?: Scope };
  "body-before-terms": { body: string; year: number; first: number };
  "reports-disagree": { metric: string; here: string; there: string; other: string };
  "caption-number": { found: string };
  "chart-empty": { metric: string };
  "heading-without-blank": { found: string; meant: string };
  "heading-underlined": { text: string; mark: string };
  "text-indented": { text: string };
  /** A sign before a number at the head of a line: shown as typed (`kept`), or taken for the mark of a quotation, item or heading. */
  "sign-at-line-head": { found: string; sign: string; kept: boolean };
  "marks-beside-number": { found: string };
  /** Markdown has no place for it, and it is shown as typed; of a mark, its note is missing; a link's title is shown to the pointer only. */
  "text-unplaced": { part: "definition" | "note" | "cell" | "mark" | "fence" | "link" | "link-title"; found: string };
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
  "image-dead": { url: string; problem: "missing" | "form" | "large" | "format" | "foreign" | "sign" };
  "page-name": {
    name: string;
    problem: "pattern" | "reserved" | "taken" | "folder" | "ending";
    reserved: readonly string[];
    suggestion?: string;
  };
  "page-syntax": {
    problem: "less-than" | "brace" | "comment" | "autolink" | "tag" | "tag-open" | "void-tag" | "tag-close" | "import";
    found: string;
  };
  "page-code": { part: "expression" | "import" | "element" | "attribute"; found: string };
  /** What browsers do not show or run of it, by the page's security policy. */
  "page-blocked": { part: "style" | "script" | "frame"; found: string };
  "html-in-title": { tag: string };
  "name-unknown": { name: string; meant?: string };
  "name-taken": { name: string };
  "component-unknown": { name: string; known: readonly string[]; suggestion?: string };
  "attribute-unknown": { tag: string; name: string; known: readonly string[]; suggestion?: string };
  "attribute-missing": { tag: string; name: string };
  "import-missing": { source: string };
  /** `json`, `code`: cannot be read, at a line · `ending`: the build makes nothing of such files · `name`: exports no such name. */
  "import-unusable": {
    source: string;
    problem: "json" | "code" | "ending" | "page" | "name";
    line?: number;
    name?: string;
    suggestion?: string;
  };
}
export type DiagnosticCode = keyof DiagnosticData;

/** One problem, with all that its message needs and no sentence of its own: hosts render it from src/i18n. */
export type Diagnostic = {
  [C in DiagnosticCode]: SourcePlace & { severity: Severity; code: C; data: DiagnosticData[C] };
}[DiagnosticCode];

/** What a rule may be. */
export type SeverityOf<C extends RuleCode> =
  Extract<(typeof RULES)[C]["severity"], string> | Extract<(typeof RULES)[C]["severity"], readonly string[]>[number];

/** `at` with a code, its data and its severity. */
export const diagnostic = <C extends DiagnosticCode>(
  severity: SeverityOf<C>,
  code: C,
  at: SourcePlace,
  data: DiagnosticData[C],
): Diagnostic => ({ ...at, severity, code, data }) as Diagnostic;
