import type { Scope } from "../model/schema/scope.ts";
import { foldTight } from "../text/fold.ts";
import { sentenceBefore } from "./clause.ts";
import type { DocumentAbout, DocumentPlace } from "./document-reading.ts";
import { markers, ofSentence, lastMarker } from "./scope-markers.ts";
import { firstIndex } from "../text/first-index.ts";

/** What the number at `at` of a place's text covers. */
export type ScopeOf = (place: number, at: number) => Scope;

/**
 * Finds scopes: the nearest marker before the number in its sentence, else in its paragraph, else what the document's title and
 * beginning say, else what its kind usually means. 全年 in a report since a session means the time since the session.
 */
export function scopeFinder(places: readonly DocumentPlace[], about: DocumentAbout): ScopeOf {
  const usual = about.scope ?? usualScope(places, about);
  const folded = new Map<number, ReturnType<typeof foldTight>>();
  return (place, at) => {
    const known = folded.get(place) ?? foldTight(places[place]?.text ?? "");
    folded.set(place, known);
    const unit = firstIndex(known.offsets.length, (index) => (known.offsets[index] ?? 0) >= at);
    const before = known.text.slice(Math.max(0, unit - FAR), unit);
    const found = markedIn(before) ?? usual;
    return found === "year" ? "calendar-year" : found;
  };
}

/** Farther back in a paragraph nothing is looked for. */
const FAR = 600;

const sum = /(?:合计|总计|共计)(?:收到|提案)*$/;

function markedIn(before: string): Scope | "year" | undefined {
  const sentence = sentenceBefore(before, before.length);
  const own = lastMarker(sentence);
  if (
    own === "between-sessions" &&
    sum.test(sentence) &&
    lastMarker(sentence, new Set(["between-sessions"])) === "session"
  )
    return "since-session";
  const found = own ?? lastMarker(before, ofSentence);
  // 一次会议以来，…全年开展100余次: the year since that session.
  return found === "year" && /会议以来|全会以来/.test(before) ? "since-session" : found;
}

/** How much of a document's beginning says what all of it covers. */
const BEGINNING = 800;

function usualScope(places: readonly DocumentPlace[], { kind }: DocumentAbout): Scope {
  if (kind === "examination-report") return "session";
  const count = (text: string, scope: Scope) =>
    [...text.matchAll(markers.find(([marker]) => marker === scope)?.[1] ?? /$^/g)].length;
  const title = foldTight(
    places
      .slice(0, 3)
      .map(({ text }) => text)
      .filter((text) => text.length <= 60)
      .join("\n"),
  ).text;
  const said = (["term-cumulative", "since-session"] as const).find((scope) => count(title, scope) > 0);
  if (said) return said;
  const beginning = foldTight(
    places
      .map(({ text }) => text)
      .join("\n")
      .slice(0, BEGINNING),
  ).text;
  const [term, since] = [count(beginning, "term-cumulative"), count(beginning, "since-session")];
  if (term > since) return "term-cumulative";
  if (kind === "proposal-report" || kind === "handling-report") return "since-session";
  // Said once it may be the proposals' alone.
  return since > 1 && !(ofYear.has(kind) && count(title, "calendar-year") > 0) ? "since-session" : "calendar-year";
}

/** With a year in their titles these tell of that year. */
const ofYear: ReadonlySet<DocumentAbout["kind"]> = new Set(["review", "highlights", "yearbook"]);
