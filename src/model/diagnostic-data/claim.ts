import type { ProseRefusal } from "../quantity/refusal.ts";
import type { Scope } from "../schema/scope.ts";

/**
 * Why a number is none that was reached: `ahead` it will be done · `planned` it was planned, and another number was done · `listed` it was put into a plan for later · `dropped` it was called off · `compared` the number that was reached is held against it · `required` a rule asks for it · `said` someone proposes or complains of it · `unfinished` it is under way · `withdrawn` the text takes it back · `told` others tell it · `supposed` it is designed, needed or reckoned.
 */
export type NotReached =
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
  | "supposed";

export interface ClaimData {
  /** The words that it rests on do not give it: `all` no words for all of it, `numbers` nothing that can be worked out of their numbers, `plan` what is yet to be done. */
  "inferred-otherwise": { metric: string; raw: string; quote: string; why: "all" | "numbers" | "plan" };
  "number-not-in-text": {
    metric: string;
    raw: string;
    nearest?: string;
    refused?: { reason: ProseRefusal; line: number };
  };
  /** The text has the number in another unit, which stands beside it at `line`. */
  "unit-beside": { metric: string; raw: string; line: number; unit: string; meant: string };
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
  "quote-without-number": {
    quote: string;
    raw: string;
    refused?: { reason: ProseRefusal; line: number };
    absent?: true;
  };
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
    why: NotReached | "part" | "thing";
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
  /** `stub`: the entry to paste; where the words around the number speak `against` it, there is none. */
  "number-unlisted": {
    raw: string;
    metric: string;
    text: string;
    stub?: string;
    against?: { words?: string };
    entry: "new" | "beside-one" | "in-list";
  };
  /**
   * Published before the year was over; `numbers` of the report, or the entry of one `metric`. `words` name the year before; `begun`: the numbers are of
   * the time since a session, and the year had but begun.
   */
  "year-unfinished": {
    year: number;
    published: string;
    numbers?: number;
    metric?: string;
    words?: string;
    before?: number;
    begun?: true;
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
  "caption-number": { found: string };
}
