import type { Body, Span } from "../model/dataset.ts";
import { diagnostic, type Diagnostic } from "../model/diagnostic.ts";
import type { Frontmatter } from "../model/schema/report.ts";
import type { DocumentPlace } from "../prose/document.ts";
import { inFolded } from "../prose/place-text.ts";
import { sectionsOf } from "../prose/sections.ts";
import { timesGoverning, timesNamed, type Governing } from "../prose/times.ts";
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
}

/** A stretch that states an observation. */
interface Place extends Span {
  place: OpenPlace;
}

/** What the words around a number say against its entry. */
export type Otherwise = (draft: Draft, at: Place) => Diagnostic[];

const fold = (text: string): string => foldText(text).text;

/** Reads around each number of a text which time it speaks of, and whether it has come about. */
export function otherwiseIn(read: readonly ReadPlace[], { frontmatter }: ToldAbout, lines: SourceLines): Otherwise {
  const { year, published, kind, scope } = frontmatter;
  const indices = new Map(read.map(({ place }, index) => [place, index]));
  const places = read.map(({ place }): DocumentPlace => ({ kind: place.kind === "heading" ? "heading" : "paragraph", text: place.stated }));
  const sections = sectionsOf(places, { kind, year, scope, published });
  return (draft, { place, start, end }) => {
    const index = indices.get(place) ?? 0;
    const here = { metric: draft.metric, raw: place.text.slice(start, end), ...sourcePosition(place, start, end, lines) };
    const { planned, opened } = sections[index] ?? {};
    if (planned) {
      const sure = opened !== undefined && read[opened]?.place.kind === "heading" && !isEnded(read, opened, index);
      const heading = opened === undefined ? undefined : read[opened]?.place.text.slice(0, LONGEST_HEADING);
      return [diagnostic(sure ? "error" : "warning", "number-planned", draft.at, { ...here, heading })];
    }
    const told = periodOtherwise(draft, timesAround(read, index, { start, end }), { year, published }, fold);
    if (!told) return [];
    const { severity, words, told: time, mend } = told;
    return [diagnostic(severity, "period-otherwise", draft.at, { ...here, words, scope: draft.scope, year: draft.period.year, told: time, mend })];
  };
}

const LONGEST_HEADING = 40;

const depthOf = ({ element }: OpenPlace): number => Number(element.tagName[1]);

/** Whether a heading as high as the one at `from`, or higher, stands between it and `index`. */
const isEnded = (read: readonly ReadPlace[], from: number, index: number): boolean => {
  const depth = read[from] ? depthOf(read[from].place) : 1;
  return read.slice(from + 1, index).some(({ place }) => place.kind === "heading" && depthOf(place) <= depth);
};

/** The times that govern a number: in its cell, its column's head and its row's; in its sentence; in what opens its list; in the headings above. */
function timesAround(read: readonly ReadPlace[], index: number, number: Span): Governing {
  const one = read[index];
  if (!one) return {};
  const { place, text } = one;
  const cell = place.cells.find(({ start, end }) => start <= number.start && number.end <= end);
  const own = cell ? inTable(place, cell, number) : timesGoverning(text.source.text, inFolded(text.source, number));
  const years = own.years ?? openedBy(read, index).years ?? byHeadings(read, index).years;
  return { ...own, years };
}

function inTable(place: OpenPlace, cell: Span & { head: string }, number: Span): Governing {
  const written = foldText(place.stated.slice(cell.start, cell.end));
  const source = { original: "", ...written };
  const inCell = timesGoverning(written.text, inFolded(source, { start: number.start - cell.start, end: number.end - cell.start }));
  const head = timesNamed(fold(cell.head), "plain");
  const [first] = place.cells;
  const label = first && first.start !== cell.start ? timesNamed(fold(place.stated.slice(first.start, first.end)), "plain") : {};
  return { years: inCell.years ?? head.years ?? label.years, part: inCell.part ?? head.part ?? label.part };
}

/** 五年来： and the items below it. */
function openedBy(read: readonly ReadPlace[], index: number): Governing {
  if (read[index]?.place.kind !== "item") return {};
  const opening = read.slice(0, index).findLast(({ place }) => place.kind !== "item");
  const words = opening ? fold(opening.place.stated).trim() : "";
  if (!words.endsWith(":") || opening?.place.kind !== "paragraph") return {};
  const { years } = timesGoverning(words, { start: words.length, end: words.length });
  return { years: years && { ...years, certainty: "likely" } };
}

/** The nearest heading above that names years. */
function byHeadings(read: readonly ReadPlace[], index: number): Governing {
  let depth = Infinity;
  for (let at = index - 1; at >= 0; at--) {
    const place = read[at]?.place;
    if (place?.kind !== "heading" || depthOf(place) >= depth) continue;
    depth = depthOf(place);
    const { years } = timesNamed(fold(place.stated), "likely");
    if (years && (years.time.kind === "year" || years.time.kind === "years")) return { years };
  }
  return {};
}
