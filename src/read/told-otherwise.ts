import type { Body, Span } from "../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import type { Frontmatter } from "../model/schema/report.ts";
import type { DocumentPlace } from "../prose/document.ts";
import { partOfAll, partSaid } from "../prose/parts-said.ts";
import { inFolded } from "../prose/place-text.ts";
import { labelCell } from "../prose/column-heads.ts";
import { sectionsOf } from "../prose/sections.ts";
import { otherSubject, placeOfColumn, placeOfRow, subjectOf, type OtherSubject, type OwnBody } from "../prose/subjects.ts";
import { besideReported, timesGoverning, timesNamed, type Governing } from "../prose/times.ts";
import { wordsAround, type AroundWords } from "../prose/words-around.ts";
import { clauseBefore } from "../prose/clause.ts";
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
    const { source } = one.text;
    const span = inFolded(source, { start, end });
    if (whole) {
      const part = partOfAll(source.text, span.start) ?? sessionOfAll(source.text, span.start, body, year);
      if (part && draft.facet === undefined && !(draft.scope === "session" && part.words.startsWith("大会"))) {
        found.push(diagnostic(part.certainty === "plain" ? "error" : "warning", "words-of-part", draft.at, { ...here, words: part.words }));
      }
      return found;
    }
    const around = place.cells.length > 0 ? undefined : (wordsAround(source.text, span, year) ?? listedUnder(above[index]));
    if (around && !(around.certainty === "likely" && holds(draft.quote, around.words))) found.push(diagnostic(around.certainty === "plain" ? "error" : "warning", "number-otherwise", draft.at, { ...here, words: around.words, why: around.why }));
    const part = place.cells.length > 0 || draft.facet !== undefined ? undefined : partSaid(source.text, span, draft.definition.wordings);
    if (part !== undefined && !holds(draft.quote, part)) found.push(diagnostic("warning", "number-otherwise", draft.at, { ...here, words: part, why: "part" }));
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

const holds = (quote: string | undefined, words: string): boolean => quote !== undefined && fold(quote).includes(words);

const HAN = "零一二三四五六七八九十";
const ofSession = /([一二三四五六七八九十]+)届([一二三四五六七八九十])次(?:全体)?(?:会议|全会)(?:以来)?(?:的)?提案[^,。;:]{0,6}$/;

/** 五届一次会议提案全部办复: those of a session that the term held in an earlier year. */
function sessionOfAll(text: string, at: number, { terms }: Body, year: number): { words: string; certainty: "likely" } | undefined {
  const found = ofSession.exec(clauseBefore(text, at));
  const term = terms.find((one) => numberOf(found?.[1] ?? "") === one.term);
  if (!found || !term) return undefined;
  const session = HAN.indexOf(found[2] ?? "");
  const start = term.sessions.find((one) => one.session === session)?.start ?? term.start;
  const [startYear = 0, month = 1] = start.split("-").map(Number);
  // One that is held at the end of a year has the next year's proposals.
  const held = startYear + (month > LATE ? 1 : 0) + (start === term.start ? session - 1 : 0);
  return held < year ? { words: /^.*?提案/.exec(found[0])?.[0] ?? found[0], certainty: "likely" } : undefined;
}

const LATE = 9;

/** 五, 十, 十四, 二十一. */
const numberOf = (han: string): number => {
  const [tens, ones] = han.includes("十") ? han.split("十") : ["零", han];
  return HAN.indexOf(tens === "" ? "一" : (tens ?? "零")) * 10 + (ones === "" ? 0 : HAN.indexOf(ones ?? "零"));
};

const opensPlans = /^(?:[(（]?[一二三四五六七八九十\d]+[)）]?[、.．]?)?(?:(?:明年|来年|下一步|今后|新的一年|(?:19|20)\d{2}年)的?)?(?:主要|重点)?(?:工作)?(?:安排|打算|计划|任务|设想|思路|目标|展望|要点):$/;

/** 工作安排： and the items below it. */
function listedUnder(above: Above | undefined): AroundWords | undefined {
  const words = above?.list?.text.source.text.trim() ?? "";
  return opensPlans.test(words) ? { words: words.replace(/:$/, ""), why: "ahead", certainty: "likely" } : undefined;
}

const LONGEST_HEADING = 40;

const depthOf = ({ element }: OpenPlace): number => Number(element.tagName[1]);

/** What stands above a place and may speak of it. */
interface Above {
  /** The outermost first. */
  headings: OpenPlace[];
  /** For an item: the paragraph before its list. */
  opening?: ReadPlace;
  /** For an item: the item whose list it is in, else the paragraph before its list. */
  list?: ReadPlace;
}

/** Items of an inner list stand farther in; a paragraph in an item stands behind the item's mark. */
const columnOf = ({ place: { element } }: ReadPlace): number => (element.position?.start.column ?? 0) - (element.tagName === "p" ? SHORTEST_MARK : 0);
const SHORTEST_MARK = 2;

function outlineOf(read: readonly ReadPlace[]): Above[] {
  let headings: OpenPlace[] = [];
  let opening: ReadPlace | undefined;
  let outer: ReadPlace[] = [];
  return read.map((one) => {
    const { place } = one;
    const isItem = place.kind === "item";
    const before = isItem && opening?.place.kind === "paragraph" ? opening : undefined;
    outer = isItem ? outer.filter((item) => columnOf(item) < columnOf(one)) : [];
    const above = { headings, opening: before, list: outer.at(-1) ?? before };
    outer = isItem ? [...outer, one] : [];
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
