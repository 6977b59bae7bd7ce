import type { Observation, TextAnchor } from "../model/dataset.ts";
import { diagnostic, type Diagnostic, type DiagnosticData } from "../model/diagnostic.ts";
import type { DocumentObservation } from "../prose/document.ts";
import { folded } from "../text/fold.ts";
import type { Draft } from "./entries.ts";
import { facetNames, namesTime } from "./facets-of-time.ts";
import { outlineOf } from "./outline.ts";
import type { OpenPlace } from "./places.ts";
import type { ReadPlace } from "./read-places.ts";
import { sourcePosition, type SourceLines } from "./source-position.ts";
import { timesAround } from "./times-around.ts";

export interface Reading {
  year: number;
  /** What the recogniser reads, without the entries. */
  stated: readonly DocumentObservation[];
  places: readonly OpenPlace[];
  read: readonly ReadPlace[];
  drafts: readonly Draft[];
  observations: readonly Observation[];
  lines: SourceLines;
}

/** What the recogniser reads at an entry's own place as of another time, where the words around the number leave that open. */
export function readOtherwise({ stated, places, observations, ...reading }: Reading): Diagnostic[] {
  const above = outlineOf(reading.read);
  return reading.drafts.flatMap((draft) => {
    const anchors = observations.find(({ id }) => id === draft.id)?.anchors.filter((anchor) => "paragraph" in anchor) ?? [];
    const found = anchors.map((anchor) => stated.find((one) => isAt(one, anchor, places) && one.metric === draft.metric));
    const [first] = found;
    const index = reading.read.findIndex(({ place }) => place === places[first?.place ?? -1]);
    const one = reading.read[index];
    const told = first && toldBy(first, draft);
    if (!told || !one || found.some((other) => !other || toldBy(other, draft) === undefined)) return [];
    const { text } = one.place;
    const words = text.slice(first.quote.start, first.end);
    const isSaid = timesAround(one, above[index], first, reading.year).years !== undefined || (told === "other-year" && ofObject.test(folded(text.slice(0, first.start))));
    if (isSaid || (draft.quote !== undefined && folded(draft.quote).includes(folded(words)))) return [];
    const here = { metric: draft.metric, raw: text.slice(first.start, first.end), ...sourcePosition(one.place, first.start, first.end, reading.lines) };
    const mend = told === "other-year" ? { year: first.year } : { scope: first.scope };
    return [diagnostic("warning", "period-otherwise", draft.at, { ...here, words, scope: draft.scope, year: draft.period.year, told, mend })];
  });
}

/** 对2022年重点提案, 由2022年的: what is worked on, and what a number is held against. */
const ofObject = /(?:[对由从自比较与同就将把]|围绕|针对|落实|根据|按照)(?:19|20)\d{2}年[^。]*$/;

const isAt = ({ place, start, end }: DocumentObservation, anchor: TextAnchor, places: readonly OpenPlace[]): boolean =>
  places[place]?.n === anchor.paragraph && start < anchor.end && anchor.start < end;

/** The recogniser's usual time, and a later year, say nothing: they are taken from farther away. */
function toldBy({ year, scope }: DocumentObservation, draft: Draft): DiagnosticData["period-otherwise"]["told"] | undefined {
  if (scope === "term-cumulative") return draft.scope === "calendar-year" || draft.scope === "since-session" ? "years" : undefined;
  if (draft.scope !== "calendar-year") return undefined;
  if (scope === "session" || scope === "between-sessions") return namesTime(facetNames(draft.facet, draft.definition), { kind: scope }, scope) ? undefined : scope;
  return year !== undefined && year < draft.period.year ? "other-year" : undefined;
}
