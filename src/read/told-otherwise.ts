import type { Body, Span } from "../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import type { Frontmatter } from "../model/schema/report.ts";
import type { DocumentPlace } from "../prose/document.ts";
import { clauseBefore } from "../prose/clause.ts";
import { inFolded } from "../prose/place-text.ts";
import { labelCell } from "../prose/column-heads.ts";
import { sectionsOf } from "../prose/sections.ts";
import { otherSubject, placeOfColumn, placeOfRow, subjectOf, type OtherSubject, type OwnBody } from "../prose/subjects.ts";
import { besideReported, timesGoverning, timesNamed, type Governing } from "../prose/times.ts";
import { foldText } from "../text/fold.ts";
import type { Draft } from "./entries.ts";
import { periodOtherwise } from "./periods-told.ts";
import type { OpenPlace } from "./places.ts";
import type { ReadPlace } from "./read-places.ts";
import { sourcePosition, type SourceLines } from "./source-position.ts";

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

const fold = (text: string): string => foldText(text).text;

/** Reads around each number of a text which time and whom it speaks of, and whether it has come about. */
export function otherwiseIn(read: readonly ReadPlace[], { body, bodies, frontmatter }: ToldAbout, lines: SourceLines): Otherwise {
  const own = ownBody(body, bodies);
  const { year, published, kind, scope } = frontmatter;
  const indices = new Map(read.map(({ place }, index) => [place, index]));
  const above = outlineOf(read);
  const places = read.map(({ place }): DocumentPlace => ({ kind: place.kind === "heading" ? "heading" : "paragraph", text: place.stated }));
  const sections = sectionsOf(places, { kind, year, scope, published });
  return (draft, { place, start, end, whole }) => {
    const index = indices.get(place) ?? 0;
    const one = read[index];
    if (!one) return [];
    const here = { metric: draft.metric, raw: place.text.slice(start, end), ...sourcePosition(place, start, end, lines) };
    const { planned, opened } = sections[index] ?? {};
    if (planned) {
      const sure = opened !== undefined && read[opened]?.place.kind === "heading" && above[index]?.headings.includes(read[opened].place) === true;
      const heading = opened === undefined ? undefined : read[opened]?.place.text.slice(0, LONGEST_HEADING);
      return [diagnostic(sure ? "error" : "warning", "number-planned", draft.at, { ...here, heading })];
    }
    const found: Diagnostic[] = [];
    const told = periodOtherwise(draft, timesAround(one, above[index], { start, end }, year), { year, published }, fold);
    if (told) {
      const { severity, words, told: time, mend } = told;
      found.push(diagnostic(severity, "period-otherwise", draft.at, { ...here, words, scope: draft.scope, year: draft.period.year, told: time, mend }));
    }
    const subject = subjectAround(one, above[index], { start, end }, own);
    if (subject && !isSettled(draft, subject)) {
      found.push(diagnostic(subject.certainty === "plain" ? "error" : "warning", "body-otherwise", draft.at, { ...here, words: subject.words, body: body.short.zh }));
    }
    const part = whole ? partNamed(one.text.source.text, inFolded(one.text.source, { start, end }).start) : undefined;
    if (part !== undefined && draft.facet === undefined && !(draft.scope === "session" && part.startsWith("大会"))) {
      found.push(diagnostic("error", "words-of-part", draft.at, { ...here, words: part }));
    }
    return found;
  };
}

function ownBody({ id, short, name }: Body, bodies: readonly Body[]): OwnBody {
  return { names: [fold(short.zh), fold(name.zh)], others: bodies.filter((one) => one.id !== id).map((one) => fold(one.short.zh)) };
}

/** A facet or a metric that is worded so, or the editor's own words, and for a doubt a quote that holds them. */
function isSettled({ facet, definition, quote }: Draft, { words, place, organ, certainty }: OtherSubject): boolean {
  const told = fold([...definition.wordings, ...definition.whole].join(" "));
  if (told.includes(words)) return true;
  if (certainty === "likely" && quote !== undefined && fold(quote).includes(words)) return true;
  if (facet === undefined) return false;
  const declared = definition.facets.find(({ id }) => id === facet);
  return declared === undefined || [declared.labels.zh, ...declared.wordings].some((one) => (place !== "" && fold(one).includes(place)) || (organ !== "" && fold(one).includes(organ)));
}

/** Whom a number is said of: in its cell, its column's head and its row's; in its sentence; in the nearest heading. */
function subjectAround({ place, text }: ReadPlace, above: Above | undefined, number: Span, own: OwnBody): OtherSubject | undefined {
  const cell = place.cells.find(({ start, end }) => start <= number.start && number.end <= end);
  if (cell) {
    const first = labelCell(place.cells);
    const label = first ? fold(place.stated.slice(first.start, first.end)) : "";
    return subjectOf(fold(cell.head), own) ?? placeOfColumn(fold(cell.head), own) ?? subjectOf(label, own) ?? placeOfRow(label, own);
  }
  const inText = otherSubject(text.source.text, inFolded(text.source, number), own);
  if (inText) return inText;
  const heading = above?.headings.at(-1);
  const headed = heading && subjectOf(fold(heading.stated).replace(/^[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?/, ""), own);
  return headed && !opensWithOwn(text.source.text, own) ? { ...headed, certainty: "likely" } : undefined;
}

const opensWithOwn = (text: string, own: OwnBody): boolean => subjectOf(text, own) === null;

const parts = /(?:重点(?:督办)?|集体|大会|平时|个人|联名|界别|督办|党派|团体|闭会期间|委员)(?:的)?提案[^,。;:]{0,6}$/;

/** 重点提案全部办复: the part that words for all of it are said of; 大会提案和平时提案 are no part. */
function partNamed(text: string, at: number): string | undefined {
  const clause = clauseBefore(text, at);
  const found = parts.exec(clause);
  return found && !/[和与及、]/.test(clause) ? /^.*?提案/.exec(found[0])?.[0] : undefined;
}

const LONGEST_HEADING = 40;

const depthOf = ({ element }: OpenPlace): number => Number(element.tagName[1]);

/** What stands above a place and may speak of it. */
interface Above {
  /** The outermost first. */
  headings: OpenPlace[];
  /** For an item: the paragraph before its list. */
  opening?: ReadPlace;
}

function outlineOf(read: readonly ReadPlace[]): Above[] {
  let headings: OpenPlace[] = [];
  let opening: ReadPlace | undefined;
  return read.map((one) => {
    const { place } = one;
    const above = { headings, opening: place.kind === "item" && opening?.place.kind === "paragraph" ? opening : undefined };
    if (place.kind === "heading") headings = [...headings.filter((other) => depthOf(other) < depthOf(place)), place];
    if (place.kind !== "item") opening = one;
    return above;
  });
}

/** The times that govern a number: in its cell, its column's head and its row's; in its sentence; in what opens its list; in the headings above. */
function timesAround({ place, text }: ReadPlace, above: Above | undefined, number: Span, reported: number): Governing {
  const cell = place.cells.find(({ start, end }) => start <= number.start && number.end <= end);
  const own = cell ? inTable(place, cell, number, reported) : timesGoverning(text.source.text, inFolded(text.source, number), reported);
  const years = own.years ?? openedBy(above?.opening, reported).years ?? byHeadings(above?.headings ?? []);
  return { ...own, years };
}

function inTable(place: OpenPlace, cell: Span & { head: string }, number: Span, reported: number): Governing {
  const written = foldText(place.stated.slice(cell.start, cell.end));
  const source = { original: "", ...written };
  const inCell = timesGoverning(written.text, inFolded(source, { start: number.start - cell.start, end: number.end - cell.start }), reported);
  const head = timesNamed(fold(cell.head), "plain");
  const first = labelCell(place.cells);
  const label = first && first.start !== cell.start ? timesNamed(fold(place.stated.slice(first.start, first.end)), "plain") : {};
  const isBeside = place.cells.some((other) => isReported(timesNamed(fold(other.head), "plain"), reported));
  return besideReported({ years: inCell.years ?? head.years ?? inTotal(place, cell) ?? label.years, part: inCell.part ?? head.part ?? label.part }, isBeside);
}

/** 累计 beside 本年: more than the year. */
function inTotal({ cells }: OpenPlace, { head }: { head: string }): Governing["years"] {
  const isTotal = /^(?:历年)?累计(?:数|总数)?(?:[（(].*)?$/.test(head.trim()) && cells.some((other) => /^(?:今年|本年度?|当年|(?:19|20)\d{2}年?)(?:数|新增|数量)?$/.test(fold(other.head).trim()));
  return isTotal ? { start: 0, end: head.length, time: { kind: "years" }, certainty: "likely", words: head.trim() } : undefined;
}

const isReported = ({ years }: Governing, reported: number): boolean => years?.time.kind === "this-year" || (years?.time.kind === "year" && years.time.year === reported);

/** 五年来： and the items below it. */
function openedBy(opening: ReadPlace | undefined, reported: number): Governing {
  const words = opening ? opening.text.source.text.trim() : "";
  if (!words.endsWith(":")) return {};
  const { years } = timesGoverning(words, { start: words.length, end: words.length }, reported);
  return { years: years && { ...years, certainty: "likely" } };
}

/** The years that the nearest heading names, of those that name any. */
function byHeadings(headings: readonly OpenPlace[]): Governing["years"] {
  const named = headings.flatMap(({ stated }) => timesNamed(fold(stated), "likely").years ?? []);
  return named.findLast(({ time }) => (time.kind === "year" && !time.dated) || time.kind === "years");
}
