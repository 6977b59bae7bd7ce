import type { Body, Span } from "../../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import type { Frontmatter } from "../../model/schema/report.ts";
import { captionPlans, headsAim, headsPart } from "../../prose/cells-around.ts";
import { clauseBefore } from "../../prose/clause.ts";
import type { DocumentPlace } from "../../prose/document.ts";
import { exceptedBy } from "../../prose/excepted.ts";
import { facetNames, namesFacet } from "../../prose/facet-said.ts";
import { oldValue } from "../../prose/old-value.ts";
import { otherThing } from "../../prose/other-things.ts";
import { partOfLarger } from "../../prose/part-of-larger.ts";
import { partOfAll, partSaid } from "../../prose/parts-said.ts";
import { inFolded } from "../../prose/place-text.ts";
import { isReachedUnder, planLeadBefore } from "../../prose/plan-leads.ts";
import { retracted } from "../../prose/retracted.ts";
import { sectionsOf } from "../../prose/sections.ts";
import type { Certainty } from "../../prose/times.ts";
import { singledOut } from "../../prose/singled-out.ts";
import { addedTo, isStock } from "../../prose/stock.ts";
import { takenUp } from "../../prose/taken-up.ts";
import { underWay } from "../../prose/under-way.ts";
import { askedOfAll } from "../../prose/whole.ts";
import { wordsAround, type AroundWords } from "../../prose/words-around.ts";
import { folded } from "../../text/fold.ts";
import { numberOf } from "../../text/number-of.ts";
import { captionsOf } from "../anchors/captions.ts";
import { cellText, type CellText } from "../anchors/cell-text.ts";
import { cutOffTexts, cutOffUnsaid } from "./cut-off-unsaid.ts";
import type { Draft } from "../entries.ts";
import { isOnlyBatch } from "./first-batch.ts";
import { facetOtherwise, type FacetOtherwise } from "./facets-told.ts";
import { openingsOf } from "./openings.ts";
import { outlineOf, type Above } from "./outline.ts";
import { periodUnsaid, timesSaid } from "./period-unsaid.ts";
import { periodOtherwise } from "./periods-told.ts";
import type { OpenPlace } from "../markdown/places.ts";
import type { ReadPlace } from "../anchors/read-places.ts";
import { sourcePosition, type SourceLines } from "../yaml/source-position.ts";
import { noted, notesIn, speaksOf } from "./notes-told.ts";
import { statusOtherwise } from "./status-otherwise.ts";
import { isSettled, ownBody, subjectAround } from "./subjects-around.ts";
import { rateOtherwise } from "./rates-told.ts";
import { partOfLine } from "../anchors/table-lines.ts";
import { timesAround, type Around } from "./times-around.ts";
import { sumOtherwise } from "./sums-told.ts";

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
export function otherwiseIn(
  read: readonly ReadPlace[],
  { body, bodies, frontmatter }: ToldAbout,
  lines: SourceLines,
): Otherwise {
  const own = ownBody(body, bodies);
  const { year, published, kind, scope, title } = frontmatter;
  const indices = new Map(read.map(({ place }, index) => [place, index]));
  const above = outlineOf(read);
  const places = read.map(({ place }): DocumentPlace => ({
    kind: place.kind === "heading" ? "heading" : place.kind === "row" ? "table-row" : "paragraph",
    text: place.stated,
  }));
  const said = timesSaid(read, above, title);
  // As written: the places may be read without their words for estimates.
  const all = (): string => folded([title, ...read.map(({ place }) => place.text)].join("\n"));
  const openings = openingsOf(read, above, title);
  const cutOffs = cutOffTexts(read, above, title);
  const notes = notesIn(read);
  const sections = sectionsOf(places, { kind, year, scope, published });
  return (draft, { place, start, end, whole }) => {
    const index = indices.get(place) ?? 0;
    const one = read[index];
    if (!one) return [];
    const here = {
      metric: draft.metric,
      raw: place.text.slice(start, end),
      ...sourcePosition(place, start, end, lines),
    };
    const times = noted(
      timesAround(one, above[index], { start, end }, year, published),
      notes.of(index).filter((note) => speaksOf(note, draft.definition, index)),
    );
    const { planned, opened, led } = sections[index] ?? {};
    const isReached =
      led === true && isReachedUnder(one.text.source.text, inFolded(one.text.source, { start, end }), year);
    if (planned && !isReached && !isOfBefore(draft, times, year)) {
      const heading = opened === undefined ? undefined : read[opened]?.place;
      const sure = heading?.kind === "heading" && above[index]?.headings.includes(heading) === true;
      return [
        diagnostic(sure ? "error" : "warning", "number-planned", draft.at, {
          ...here,
          heading: heading?.text.slice(0, LONGEST_HEADING),
        }),
      ];
    }
    const found: Diagnostic[] = [];
    const told =
      periodOtherwise(draft, times, { year, published, terms: body.terms }) ??
      (whole ? undefined : sumOtherwise(draft, times, one, { start, end }, () => openings(index)));
    if (told) {
      const { severity, words, told: time, mend } = told;
      found.push(
        diagnostic(severity, "period-otherwise", draft.at, {
          ...here,
          words,
          scope: draft.scope,
          year: draft.period.year,
          told: time,
          mend,
          ...plainly(severity),
        }),
      );
    }
    const unsaid = told
      ? undefined
      : (periodUnsaid(draft, { year, scope, published, terms: body.terms }, () => said(index)) ??
        (cutOffUnsaid(draft, frontmatter, () => cutOffs(index)) ? "asOf" : undefined));
    if (unsaid)
      found.push(
        diagnostic("warning", "period-unsaid", draft.at, {
          ...here,
          unsaid,
          year: draft.period.year,
          scope: draft.scope,
          asOf: draft.asOf,
        }),
      );
    const subject = subjectAround(one, above[index], { start, end }, own);
    const isAnothers = subject !== undefined && !isSettled(draft, subject);
    if (isAnothers) {
      const severity = severityOf(subject);
      found.push(
        diagnostic(severity, "body-otherwise", draft.at, {
          ...here,
          words: subject.words,
          body: body.short.zh,
          ...plainly(severity),
        }),
      );
    }
    const facet = facetOtherwise(draft, one, above[index], { start, end }, { title, body });
    if (facet) found.push(ofFacet(draft, facet, here));
    const { status, covers } = statusOtherwise(draft, {
      one,
      number: { start, end },
      index,
      above: above[index],
      notes,
      published,
      all,
    });
    if (status) found.push(diagnostic("warning", "status-otherwise", draft.at, { ...here, ...status }));
    if (covers !== undefined) found.push(diagnostic("warning", "note-unsaid", draft.at, { ...here, words: covers }));
    return [
      ...found,
      ...(whole ? ofWhole : besideIt)(draft, {
        one,
        number: { start, end },
        above: above[index],
        body,
        year,
        here,
        isAnothers,
        isTold: told !== undefined,
        isOurs: frontmatter.text === "summary",
        isOnly: (part) => isOnlyBatch(part, draft.metric, { place, start, end }, read),
      }),
    ];
  };
}

/** 去年收到提案141件, in a plan for this year, of an entry that says which year. */
const isOfBefore = ({ isDated, period }: Draft, { years }: Around, year: number): boolean =>
  isDated &&
  period.year < year &&
  (years?.time.kind === "year-before" || (years?.time.kind === "year" && years.time.year === period.year));

const ofFacet = ({ at, facet = "" }: Draft, { other }: FacetOtherwise, here: Beside["here"]): Diagnostic =>
  other
    ? diagnostic("error", "facet-otherwise", at, { ...here, facet, other: other.id, words: other.words })
    : diagnostic("warning", "facet-unnamed", at, { ...here, facet });

interface Beside {
  one: ReadPlace;
  number: Span;
  above: Above | undefined;
  body: Body;
  year: number;
  /** Told of another body: then nothing is said of parts of a table. */
  isAnothers: boolean;
  /** Told of another time: then nothing is said of what opens its paragraph. */
  isTold: boolean;
  /** Whether words for a part say all there is: 首批. */
  isOnly: (part: string) => boolean;
  /** The site's own words. */
  isOurs: boolean;
  here: { metric: string; raw: string; line: number; column: number };
}

/** 全部办复 of a part. */
function ofWhole(draft: Draft, { one, number, body, year, here }: Beside): Diagnostic[] {
  const { source } = one.text;
  const { start } = inFolded(source, number);
  const asked = askedOfAll(source.text, start);
  if (asked !== undefined)
    return [diagnostic("warning", "number-otherwise", draft.at, { ...here, words: asked, why: "ahead" })];
  const part = partOfAll(source.text, start) ?? sessionOfAll(source.text, start, body, year);
  const isOwn =
    part === undefined || draft.facet !== undefined || (draft.scope === "session" && part.words.startsWith("大会"));
  return isOwn ? [] : [diagnostic(severityOf(part), "words-of-part", draft.at, { ...here, words: part.words })];
}

/** The words beside a number, in its clause or cell. */
function besideIt(
  draft: Draft,
  { one, number, above, body, year, here, isAnothers, isTold, isOurs, isOnly }: Beside,
): Diagnostic[] {
  const { at, quote, facet, scope, definition, isDated } = draft;
  const { place, text } = one;
  const { source } = text;
  const span = inFolded(source, number);
  const cell = cellText(place, number);
  const around = cell
    ? aroundCell(cell, captionsOf(place, above), year)
    : (wordsAround(source.text, span, year) ??
      retracted(source.text, span, isOurs) ??
      underWay(source.text, span, namesOf(facet, definition)) ??
      (isTold || isDated || facet !== undefined ? undefined : oldValue(source.text, span)) ??
      listedUnder(above) ??
      (isTold ? undefined : opened(source.text, span.start, year)));
  const found: Diagnostic[] = [];
  if (around && !(around.certainty === "likely" && holds(quote, around.words))) {
    const severity = severityOf(around);
    found.push(
      diagnostic(severity, "number-otherwise", at, {
        ...here,
        words: around.words,
        why: around.why,
        ...plainly(severity),
      }),
    );
  }
  const larger = around || cell ? undefined : partOfLarger(source.text, span, definition.wordings);
  const isOwn = facet !== undefined && (!larger || namesFacet(larger.about, facet, definition) !== false);
  // Of a session, its own part is all there is.
  const namesIt = (name: string) =>
    definition.wordings.some((wording) => name.includes(wording)) ||
    body.short.zh.includes(name) ||
    scope === "session" ||
    scope === "between-sessions";
  const added = isStock(facetNames(facet, definition)) ? addedTo(source.text, span) : undefined;
  const excepted = around || cell || facet !== undefined ? undefined : exceptedBy(source.text, span, definition);
  const part =
    around || excepted !== undefined
      ? undefined
      : isOwn
        ? added
        : (larger?.words ??
          (cell
            ? (headsPart([cell.head, cell.label], definition.wordings) ??
              (isAnothers ? undefined : partOfLine(place, number, namesIt)))
            : ((isAnothers ? undefined : partSaid(source.text, span, definition.wordings)) ??
              takenUp(source.text, span, definition.wordings) ??
              singledOut(source.text, span, [body.short.zh]))));
  if (part !== undefined && !holds(quote, part) && !isOnly(part))
    found.push(diagnostic("warning", "number-otherwise", at, { ...here, words: part, why: "part" }));
  const thing =
    around || part !== undefined || cell
      ? undefined
      : (excepted ?? otherThing(source.text, span, namesOf(facet, definition)));
  if (thing !== undefined && !holds(quote, thing))
    found.push(diagnostic("warning", "number-otherwise", at, { ...here, words: thing, why: "thing" }));
  const rate = found.length > 0 ? undefined : rateOtherwise(draft, one, number, namesOf(facet, definition));
  if (rate && !holds(quote, rate.words))
    found.push(diagnostic("warning", "number-otherwise", at, { ...here, ...rate }));
  return found;
}

/** All that a metric and its facets are called, and an entry's facet in the editor's own words. */
const namesOf = (facet: string | undefined, { labels, wordings, whole, facets }: Draft["definition"]): string[] =>
  [
    labels.zh,
    ...wordings,
    ...whole,
    ...facets.flatMap((one) => [one.labels.zh, ...one.wordings]),
    ...(facet === undefined ? [] : [facet]),
  ].map(folded);

const aroundCell = (
  { text, number, head, label }: CellText,
  captions: readonly string[],
  year: number,
): AroundWords | undefined =>
  wordsAround(text, number, year) ??
  headsAim([head, label], text.slice(number.start, number.end)) ??
  captionPlans(captions);

const severityOf = ({ certainty }: { certainty: Certainty }): "error" | "warning" =>
  certainty === "plain" ? "error" : "warning";

const plainly = (severity: string): { plain?: true } => (severity === "error" ? { plain: true } : {});

const holds = (quote: string | undefined, words: string): boolean =>
  quote !== undefined && folded(quote).includes(words);

const ofSession =
  /([一二三四五六七八九十]+)届([一二三四五六七八九十])次(?:全体)?(?:会议|全会)(?:以来)?(?:的)?提案[^,。;:]{0,6}$/;

/** 五届一次会议提案全部办复: those of a session that the term held in an earlier year. */
function sessionOfAll(
  text: string,
  at: number,
  { terms }: Body,
  year: number,
): { words: string; certainty: "likely" } | undefined {
  const found = ofSession.exec(clauseBefore(text, at));
  const term = terms.find((one) => numberOf(found?.[1] ?? "") === one.term);
  if (!found || !term) return undefined;
  const session = numberOf(found[2] ?? "");
  const start = term.sessions.find((one) => one.session === session)?.start ?? term.start;
  const [startYear = 0, month = 1] = start.split("-").map(Number);
  // One that is held at the end of a year has the next year's proposals.
  const held = startYear + (month > LATE ? 1 : 0) + (start === term.start ? session - 1 : 0);
  return held < year ? { words: /^.*?提案/.exec(found[0])?.[0] ?? found[0], certainty: "likely" } : undefined;
}

const LATE = 9;

const opensPlans =
  /^(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?)?(?:(?:明年|来年|下一步|今后|新的一年|(?:19|20)\d{2}年)的?)?(?:主要|重点)?(?:工作)?(?:安排|打算|计划|任务|设想|思路|目标|展望|要点):$/;

/** 新的一年，我们要： */
const tellsAhead = /^(?:明年|来年|下一?步|今后|接下来|新的一年)里?,?[^。;:]{0,16}[要将][^。;:]{0,16}:$/;

/** 下一步打算：一是… in one paragraph. */
function opened(text: string, at: number, year: number): AroundWords | undefined {
  const words = planLeadBefore(text, at, year);
  return words === undefined ? undefined : { words, why: "ahead", certainty: "likely" };
}

/** 工作安排： and the items below it. */
function listedUnder(above: Above | undefined): AroundWords | undefined {
  const words = above?.list?.text.source.text.trim() ?? "";
  return opensPlans.test(words) || tellsAhead.test(words)
    ? { words: words.replace(/:$/, ""), why: "ahead", certainty: "likely" }
    : undefined;
}

const LONGEST_HEADING = 40;
