import type { Body, ReportKind, Scope } from "../../model/dataset.ts";
import { toSimplified } from "../../text/fold.ts";
import { bodyOf } from "./body.ts";
import { kindOf } from "./kind.ts";
import { authorOf, sourceOf } from "./people.ts";
import { publishedOf } from "./published.ts";
import { statedScope } from "./scope.ts";
import { spanOf, type YearSpan } from "./span.ts";
import { sittingOf } from "./session.ts";
import type { TextView, Told } from "./text-view.ts";
import { yearOf } from "./year.ts";

/** What a document is: each fact with the words that told it; absent where nothing did. */
export interface ReportFacts {
  title?: string;
  kind: Told<ReportKind>;
  year?: Told<number>;
  term?: Told<number>;
  session?: Told<number>;
  published?: Told<string>;
  source?: Told<string>;
  author?: Told<string>;
  body?: Told<string>;
  script: "hans" | "hant";
  scope?: Scope;
  /** The years of a report about several. */
  span?: Told<YearSpan>;
  url?: string;
}

/** Facts of which a review list says by which words they were told. */
export type ToldFact = "body" | "year" | "kind" | "term" | "session" | "published" | "source" | "author";
/** Facts that an editor is asked for where the document does not tell them. */
export type MissedFact = "body" | "year" | "source" | "title" | "published";

/** What the editor has said, which no words of the text override. */
export interface Stated {
  body?: string;
  year?: number;
}

/** What a document says of itself: body, kind, year, days, source; each with the words that say it. What no words say is left out. */
export function readFacts(
  view: TextView,
  title: string | undefined,
  texts: readonly string[],
  bodies: readonly Body[],
  stated: Stated,
): ReportFacts {
  const kind = kindOf(view);
  const year = stated.year === undefined ? yearOf(view, kind.value) : { value: stated.year, words: "--year" };
  const { term, session } = sittingOf(view, kind.value);
  return {
    title,
    kind,
    year,
    term,
    session,
    published: publishedOf(view, year?.value),
    source: sourceOf(view, texts),
    author: authorOf(view, texts),
    body: stated.body === undefined ? bodyOf(view, bodies) : { value: stated.body, words: "--body" },
    script: scriptOf(texts.join("")),
    scope: statedScope(view, kind.value),
    span: spanOf(view, year?.value),
    url: view.hints.url,
  };
}

/** Traditional where a good part of the characters has another form in simplified script. */
function scriptOf(text: string): "hans" | "hant" {
  const simplified = toSimplified(text);
  let changed = 0;
  let han = 0;
  for (let i = 0; i < text.length; i++) {
    if (!/\p{Script=Han}/u.test(text.charAt(i))) continue;
    han++;
    if (text[i] !== simplified[i]) changed++;
  }
  return changed > han / 20 ? "hant" : "hans";
}
