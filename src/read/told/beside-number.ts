import type { Body, Span } from "../../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../../model/diagnostic.ts";
import { captionPlans, headsAim, headsPart } from "../../prose/cells-around.ts";
import { clauseBefore } from "../../prose/clause.ts";
import { addedSince, difference } from "../../prose/differences.ts";
import { putRightBy, type Erratum } from "../../prose/errata.ts";
import { exceptedBy } from "../../prose/excepted.ts";
import { facetNames, namesFacet } from "../../prose/facet-said.ts";
import { isOwnOfJoint } from "../../prose/joint-totals.ts";
import { meetingAlone } from "../../prose/meeting-alone.ts";
import { notCountedIn } from "../../prose/not-counted-in.ts";
import { oldValue } from "../../prose/old-value.ts";
import { officeOfSection, oneOfOwn } from "../../prose/one-of-own.ts";
import { oneOfMany, outstanding } from "../../prose/one-of-many.ts";
import { oneOfSum } from "../../prose/one-of-sum.ts";
import { otherThing, otherThingOfAll, thingOfSection } from "../../prose/other-things.ts";
import { partOfLarger } from "../../prose/part-of-larger.ts";
import { oneDoer, partOfAll, partSaid } from "../../prose/parts-said.ts";
import { inFolded } from "../../prose/place-text.ts";
import { planLeadBefore } from "../../prose/plan-leads.ts";
import { retracted } from "../../prose/retracted.ts";
import { singledOut } from "../../prose/singled-out.ts";
import { addedTo, isStock } from "../../prose/stock.ts";
import { subKind } from "../../prose/sub-kind.ts";
import { takenUp } from "../../prose/taken-up.ts";
import { underWay } from "../../prose/under-way.ts";
import { onlyTakenIn, unmadeBy } from "../../prose/unmade.ts";
import { askedOfAll } from "../../prose/whole.ts";
import { wordsAround } from "../../prose/words-around.ts";
import { folded } from "../../text/fold.ts";
import { numberOf } from "../../text/number-of.ts";
import { captionsOf } from "../places/captions.ts";
import type { CellText } from "../places/cell-text.ts";
import type { Draft } from "../entries/entries.ts";
import type { Above } from "../places/outline.ts";
import type { ReadPlace } from "../places/read-places.ts";
import { rateOtherwise } from "./rates-told.ts";
import { oneOfRows } from "../places/one-of-rows.ts";
import { partOfLine } from "../places/table-lines.ts";
import type { Certainty } from "../../prose/time.ts";
import type { AroundWords } from "../../prose/unreached.ts";

/** A number, and what is known of it, for what is said beside it. */
export interface Beside {
  one: ReadPlace;
  number: Span;
  above: Above | undefined;
  body: Body;
  year: number;
  /** The cell that it stands in, of a table. */
  cell: CellText | undefined;
  /** Told of another body: then nothing is said of parts of a table. */
  isAnothers: boolean;
  /** Told of another time: then nothing is said of what opens its paragraph. */
  isTold: boolean;
  /** Whether words for a part say all there is: 首批. */
  isOnly: (part: string) => boolean;
  /** The site's own words. */
  isOurs: boolean;
  /** What the report puts right elsewhere. */
  errata: readonly Erratum[];
  here: { metric: string; raw: string; line: number; column: number };
}

/** 全部办复 of a part. */
export function ofWhole(draft: Draft, { one, number, above, body, year, here }: Beside): Diagnostic[] {
  const { source } = one.text;
  const { start } = inFolded(source, number);
  const asked = askedOfAll(source.text, start);
  if (asked !== undefined)
    return [diagnostic("number-otherwise", draft.at, { ...here, words: asked, why: "ahead" }, "warning")];
  const part = partOfAll(source.text, start) ?? sessionOfAll(source.text, start, body, year);
  const isOwn =
    part === undefined || draft.facet !== undefined || (draft.scope === "session" && part.words.startsWith("大会"));
  if (!isOwn) return [diagnostic("words-of-part", draft.at, { ...here, words: part.words }, severityOf(part))];
  const names = namesOf(draft.facet, draft.definition);
  const thing =
    otherThingOfAll(source.text, start, names) ?? thingOfSection(headingOf(above), source.text.slice(0, start), names);
  return thing === undefined
    ? []
    : [diagnostic("number-otherwise", draft.at, { ...here, words: thing, why: "thing" }, "warning")];
}

const headingOf = (above: Above | undefined): string => folded(above?.headings.at(-1)?.stated ?? "");

/** The words beside a number, in its clause or cell. */
export function besideIt(draft: Draft, beside: Beside): Diagnostic[] {
  const { at, quote, facet, definition } = draft;
  const { one, number, here, isOnly } = beside;
  const around = aroundIt(draft, beside);
  const found: Diagnostic[] = [];
  if (around && !(around.certainty === "likely" && holds(quote, around.words))) {
    const severity = severityOf(around);
    const { words, why } = around;
    found.push(diagnostic("number-otherwise", at, { ...here, words, why, ...plainly(severity) }, severity));
  }
  const { part, excepted } = around ? {} : partOfIt(draft, beside);
  if (part !== undefined && !holds(quote, part) && !isOnly(part))
    found.push(diagnostic("number-otherwise", at, { ...here, words: part, why: "part" }, "warning"));
  const isAsked = around === undefined && part === undefined && beside.cell === undefined;
  const thing = isAsked ? (excepted ?? thingOf(draft, beside)) : undefined;
  if (thing !== undefined && !holds(quote, thing))
    found.push(diagnostic("number-otherwise", at, { ...here, words: thing, why: "thing" }, "warning"));
  const rate =
    found.length > 0
      ? undefined
      : rateOtherwise(draft, one, number, namesOf(facet, definition), headingOf(beside.above));
  if (rate && !holds(quote, rate.words))
    found.push(diagnostic("number-otherwise", at, { ...here, ...rate }, "warning"));
  return found;
}

/** What the words around the number say of it: that it is planned, listed, dropped, compared, or taken back. */
function aroundIt(draft: Draft, beside: Beside): AroundWords | undefined {
  const { facet, definition } = draft;
  return aroundSentence(draft, beside) ?? putRight(beside, namesOf(facet, definition));
}

/** Another sentence says what it should have been. */
function putRight({ errata, here }: Beside, names: readonly string[]): AroundWords | undefined {
  const words = putRightBy(errata, folded(here.raw), names);
  return words === undefined ? undefined : { words, why: "withdrawn", certainty: "likely" };
}

function aroundSentence(
  { facet, quote, definition, isDated }: Draft,
  { one, number, cell, above, year, isTold, isOurs }: Beside,
): AroundWords | undefined {
  const { source } = one.text;
  if (cell) return aroundCell(cell, captionsOf(one.place, above), year);
  const span = inFolded(source, number);
  const names = [definition.labels.zh, ...facetNames(facet, definition)];
  return (
    wordsAround(source.text, span, year) ??
    (quote === undefined || isTold ? undefined : difference(source.text, span, { names, isDated })) ??
    addedSince(source.text, span, facetNames(facet, definition)) ??
    retracted(source.text, span, isOurs) ??
    underWay(source.text, span, namesOf(facet, definition)) ??
    (isTold || isDated || facet !== undefined ? undefined : oldValue(source.text, span)) ??
    listedUnder(above) ??
    (isTold ? undefined : opened(source.text, span.start, year))
  );
}

/** The words that make a part of the number, and those that leave it out of the metric. */
function partOfIt(draft: Draft, beside: Beside): { part?: string; excepted?: string } {
  const { facet, definition } = draft;
  const { one, number, cell } = beside;
  const { source } = one.text;
  const span = inFolded(source, number);
  const excepted = cell || facet !== undefined ? undefined : exceptedBy(source.text, span, definition);
  if (excepted !== undefined) return { excepted };
  if (!cell && isOwnOfJoint(source.text, span, [beside.body.short.zh])) return {};
  const larger = cell ? undefined : partOfLarger(source.text, span, definition.wordings);
  // Of a larger number, a part with a facet of its own is the entry's.
  const isOwn = facet !== undefined && (!larger || namesFacet(larger.about, facet, definition) !== false);
  if (isOwn) return { part: partOfOwn(draft, beside) };
  return { part: larger?.words ?? (cell ? partOfRow(draft, beside, cell) : partOfSentence(draft, beside)) };
}

/** Of an entry with a facet: what was added to a stock, or one row of those that make it. */
function partOfOwn({ facet, definition }: Draft, { one, number, cell, isAnothers, body }: Beside): string | undefined {
  const { source } = one.text;
  const names = facetNames(facet, definition);
  const added = isStock(names) ? addedTo(source.text, inFolded(source, number)) : undefined;
  if (added !== undefined || isAnothers) return added;
  const isDeclared = definition.facets.some(({ id }) => id === facet);
  if (cell === undefined)
    return isDeclared
      ? (oneDoer(source.text, inFolded(source, number), names) ??
          outstanding(source.text, inFolded(source, number), [body.short.zh]))
      : undefined;
  return oneOfRows(one.place, number, [...definition.wordings, ...names]);
}

/** A part by the heads of its cell, or by the other lines of its table. */
function partOfRow(
  { scope, definition }: Draft,
  { one, number, body, isAnothers }: Beside,
  cell: CellText,
): string | undefined {
  // Of a session, its own part is all there is.
  const namesIt = (name: string) =>
    definition.wordings.some((wording) => name.includes(wording)) ||
    body.short.zh.includes(name) ||
    scope === "session" ||
    scope === "between-sessions";
  return (
    headsPart([cell.head, cell.label], definition.wordings) ??
    (isAnothers
      ? undefined
      : (partOfLine(one.place, number, namesIt) ?? oneOfRows(one.place, number, definition.wordings)))
  );
}

function partOfSentence({ definition }: Draft, { one, number, above, body, isAnothers }: Beside): string | undefined {
  const { source } = one.text;
  const span = inFolded(source, number);
  return (
    (isAnothers ? undefined : partSaid(source.text, span, definition.wordings)) ??
    takenUp(source.text, span, definition.wordings) ??
    singledOut(source.text, span, [body.short.zh]) ??
    (isAnothers
      ? undefined
      : (oneOfMany(source.text, span, definition.wordings, [body.short.zh]) ??
        oneOfSum(source.text, span, definition.wordings) ??
        subKind(source.text, span, definition.wordings, [body.short.zh]) ??
        oneOfOwn(source.text, span, [body.short.zh]) ??
        officeOfSection(headingOf(above), source.text.slice(0, span.start))))
  );
}

/** The words by which the number counts something else: what is left out or undone, a meeting, another thing. */
function thingOf({ facet, definition }: Draft, { one, number, above }: Beside): string | undefined {
  const { source } = one.text;
  const span = inFolded(source, number);
  const names = namesOf(facet, definition);
  const around = [...(above?.headings ?? []), above?.opening?.place, above?.list?.place];
  return (
    notCountedIn(source.text, span) ??
    unmadeBy(source.text, span, names) ??
    onlyTakenIn(source.text, span, names) ??
    meetingAlone(source.text, span, {
      wordings: [definition.labels.zh, ...definition.wordings].map(folded),
      facets: facetNames(facet, definition),
      above: folded(around.map((place) => place?.stated ?? "").join("\n")),
    }) ??
    otherThing(source.text, span, names)
  );
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

export const severityOf = ({ certainty }: { certainty: Certainty }): "error" | "warning" =>
  certainty === "plain" ? "error" : "warning";

export const plainly = (severity: string): { plain?: true } => (severity === "error" ? { plain: true } : {});

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
