import { cellText } from "../places/cell-text.ts";
import type { Body, Span } from "../../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { Frontmatter } from "../../model/schema/report.ts";
import { inFolded } from "../../prose/place-text.ts";
import { errataIn, type Erratum } from "../../prose/errata.ts";
import { isReachedUnder } from "../../prose/plan-leads.ts";
import { sectionsOf } from "../../prose/sections.ts";
import { cutOffTexts, cutOffUnsaid } from "./cut-off-unsaid.ts";
import type { Draft } from "../entries/entries.ts";
import { footnotesIn } from "./footnotes.ts";
import { isOnlyBatch } from "./first-batch.ts";
import { facetOtherwise, type FacetOtherwise } from "./facets-told.ts";
import { openingsOf } from "./openings.ts";
import { outlineOf, type Above } from "../places/outline.ts";
import { hedgedTexts } from "./of-all-numbers.ts";
import { periodUnsaid } from "./period-unsaid.ts";
import { saidAround } from "./said-around.ts";
import { periodOtherwise } from "./periods-told.ts";
import type { ReadPlace } from "../places/read-places.ts";
import { sourcePosition, type SourceLines } from "../markdown/source-position.ts";
import { footnoted, noted, notesIn, speaksOf } from "./notes-told.ts";
import { statusOtherwise } from "./status-otherwise.ts";
import { isSettled, ownBody, subjectAround } from "./subjects-around.ts";
import { timesAround, type Around } from "./times-around.ts";
import { sumOtherwise } from "./sums-told.ts";

import { besideIt, ofWhole, plainly, severityOf, type Beside } from "./beside-number.ts";
import type { DocumentPlace } from "../../prose/document-reading.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

/** What a report's numbers are held against. */
export interface ToldAbout {
  body: Body;
  frontmatter: Frontmatter;
  /** All bodies of the site. */
  bodies: readonly Body[];
}

/** A stretch that states an observation. */
interface Place extends Span {
  place: OpenPlace;
  /** True for words for all of it: 全部办复. */
  whole: boolean;
}

/** What the words around a number say against its entry. */
export type Otherwise = (draft: Draft, at: Place) => Diagnostic[];

/** Reads around each number of a text which time and whom it speaks of, and whether it has come about. */
export function otherwiseIn(read: readonly ReadPlace[], about: ToldAbout, lines: SourceLines): Otherwise {
  const report = reportAround(read, about);
  const { year, published, text } = about.frontmatter;
  return (draft, { place, start, end, whole }) => {
    const index = report.indices.get(place) ?? 0;
    const one = read[index];
    if (!one) return [];
    const number = { start, end };
    const here = {
      metric: draft.metric,
      raw: place.text.slice(start, end),
      ...sourcePosition(place, start, end, lines),
    };
    const at: NumberAround = { draft, one, index, number, here, above: report.above[index] };
    const times = footnoted(
      noted(
        timesAround(one, at.above, number, year, published),
        report.notes.of(index).filter((note) => speaksOf(note, draft.definition, index)),
      ),
      report.footnotes(place, number),
      year,
    );
    const planned = ofPlan(at, times, report);
    if (planned) return [planned];
    const time = ofTime(at, times, whole, report);
    const subject = ofSubject(at, report);
    const facet = facetOtherwise(draft, one, at.above, number, { title: report.frontmatter.title, body: report.body });
    const beside = {
      ...at,
      body: report.body,
      year,
      cell: cellText(place, number),
      isAnothers: subject !== undefined,
      isTold: time?.code === "period-otherwise",
      isOurs: text === "summary",
      errata: report
        .errata()
        .filter((erratum) => erratum.place !== place || !overlap(erratum, inFolded(one.text.source, number))),
      isOnly: (part: string) => isOnlyBatch(part, draft.metric, { place, start, end }, read),
    };
    return [
      ...[time ?? [], subject ?? [], facet ? ofFacet(draft, facet, here) : []].flat(),
      ...ofStatus(at, report),
      ...(whole ? ofWhole : besideIt)(draft, beside),
    ];
  };
}

/** What is read once of a report, for all its numbers. */
interface ReportAround extends ToldAbout {
  own: ReturnType<typeof ownBody>;
  indices: ReadonlyMap<OpenPlace, number>;
  above: readonly (Above | undefined)[];
  read: readonly ReadPlace[];
  sections: ReturnType<typeof sectionsOf>;
  notes: ReturnType<typeof notesIn>;
  said: ReturnType<typeof saidAround>;
  openings: ReturnType<typeof openingsOf>;
  cutOffs: ReturnType<typeof cutOffTexts>;
  hedged: ReturnType<typeof hedgedTexts>;
  errata: ReturnType<typeof errataOf>;
  footnotes: ReturnType<typeof footnotesIn>;
}

function reportAround(read: readonly ReadPlace[], about: ToldAbout): ReportAround {
  const { year, published, kind, scope, title } = about.frontmatter;
  const above = outlineOf(read);
  const places = read.map(({ place }): DocumentPlace => ({
    kind: place.kind === "heading" ? "heading" : place.kind === "row" ? "table-row" : "paragraph",
    text: place.stated,
  }));
  return {
    ...about,
    read,
    above,
    own: ownBody(about.body, about.bodies),
    indices: new Map(read.map(({ place }, index) => [place, index])),
    sections: sectionsOf(places, { kind, year, scope, published }),
    notes: notesIn(read),
    said: saidAround(read, above, title),
    openings: openingsOf(read, above, title),
    cutOffs: cutOffTexts(read, above, title),
    hedged: hedgedTexts(read, above, title),
    errata: errataOf(read),
    footnotes: footnotesIn(read),
  };
}

/** What the report puts right, read when it is first asked for. */
function errataOf(read: readonly ReadPlace[]): () => (Erratum & { place: OpenPlace })[] {
  let found: (Erratum & { place: OpenPlace })[] | undefined;
  return () =>
    (found ??= read.flatMap(({ place, text }) => errataIn(text.source.text).map((erratum) => ({ ...erratum, place }))));
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** An entry's number where the text states it. */
interface NumberAround extends Pick<Beside, "one" | "number" | "above" | "here"> {
  draft: Draft;
  /** Of its place. */
  index: number;
}

/** It stands among plans. */
function ofPlan(
  { draft, one, index, number, here, above }: NumberAround,
  times: Around,
  { sections, read, frontmatter: { year } }: ReportAround,
): Diagnostic | undefined {
  const { planned, opened, led } = sections[index] ?? {};
  const isReached = led === true && isReachedUnder(one.text.source.text, inFolded(one.text.source, number), year);
  if (!planned || isReached || isOfBefore(draft, times, year)) return undefined;
  const heading = opened === undefined ? undefined : read[opened]?.place;
  const sure = heading?.kind === "heading" && above?.headings.includes(heading) === true;
  const data = { ...here, heading: heading?.text.slice(0, LONGEST_HEADING) };
  return diagnostic("number-planned", draft.at, data, sure ? "error" : "warning");
}

/** Its words speak of another time than its entry, or nothing speaks of the entry's. */
function ofTime(
  { draft, one, index, number, here }: NumberAround,
  times: Around,
  whole: boolean,
  { frontmatter, body: { terms }, openings, said, cutOffs }: ReportAround,
): Diagnostic | undefined {
  const { year, published, scope, session } = frontmatter;
  const told =
    periodOtherwise(draft, times, { year, session, scope, published, terms }) ??
    (whole ? undefined : sumOtherwise(draft, times, one, number, () => openings(index)));
  const entry = { year: draft.period.year, scope: draft.scope };
  if (told) {
    const { severity, words, told: time, mend } = told;
    const data = { ...here, ...entry, words, told: time, mend, ...plainly(severity) };
    return diagnostic("period-otherwise", draft.at, data, severity);
  }
  const unsaid =
    periodUnsaid(draft, { year, scope, published, terms }, times.years, () => said(index, number)) ??
    (cutOffUnsaid(draft, frontmatter, () => cutOffs(index)) ? "asOf" : undefined);
  if (unsaid === undefined) return undefined;
  return diagnostic("period-unsaid", draft.at, { ...here, ...entry, unsaid, asOf: draft.asOf });
}

/** It is said of another body. */
function ofSubject(
  { draft, one, number, above, here }: NumberAround,
  { own, body }: ReportAround,
): Diagnostic | undefined {
  const subject = subjectAround(one, above, number, own);
  if (subject === undefined || isSettled(draft, subject)) return undefined;
  const severity = severityOf(subject);
  const data = { ...here, words: subject.words, body: body.short.zh, ...plainly(severity) };
  return diagnostic("body-otherwise", draft.at, data, severity);
}

/** The text calls it less than final, or says what it covers. */
function ofStatus(
  { draft, one, number, index, above, here }: NumberAround,
  { notes, hedged, frontmatter: { published } }: ReportAround,
): Diagnostic[] {
  const { status, covers } = statusOtherwise(draft, {
    one,
    number,
    index,
    above,
    notes,
    published,
    all: () => hedged(index),
  });
  return [
    ...(status ? [diagnostic("status-otherwise", draft.at, { ...here, ...status })] : []),
    ...(covers === undefined ? [] : [diagnostic("note-unsaid", draft.at, { ...here, words: covers })]),
  ];
}

/** 去年收到提案141件, in a plan for this year, of an entry that says which year. */
const isOfBefore = ({ isDated, period }: Draft, { years }: Around, year: number): boolean =>
  isDated &&
  period.year < year &&
  (years?.time.kind === "year-before" || (years?.time.kind === "year" && years.time.year === period.year));

const ofFacet = ({ at, facet = "" }: Draft, { other }: FacetOtherwise, here: Beside["here"]): Diagnostic =>
  other
    ? diagnostic("facet-otherwise", at, { ...here, facet, other: other.id, words: other.words })
    : diagnostic("facet-unnamed", at, { ...here, facet });

const LONGEST_HEADING = 40;
