import type { Span } from "../model/dataset.ts";
import { labelCell } from "../prose/column-heads.ts";
import { inFolded } from "../prose/place-text.ts";
import { besideReported, timesGoverning, timesNamed, type Governing } from "../prose/times.ts";
import { folded, foldText } from "../text/fold.ts";
import type { Above } from "./outline.ts";
import { cellAt, type OpenPlace } from "./places.ts";
import type { ReadPlace } from "./read-places.ts";

/** The times that govern a number: in its cell, its column's head and its row's; in its sentence; in what opens its list; in the headings above. */
export function timesAround({ place, text }: ReadPlace, above: Above | undefined, number: Span, reported: number): Governing {
  const cell = cellAt(place, number);
  const own = cell ? inTable(place, cell, number, reported) : timesGoverning(text.source.text, inFolded(text.source, number), reported);
  const years = own.years ?? openedBy(above?.opening, reported).years ?? byHeadings(above?.headings ?? []);
  return { ...own, years };
}

function inTable(place: OpenPlace, cell: Span & { head: string }, number: Span, reported: number): Governing {
  const written = foldText(place.stated.slice(cell.start, cell.end));
  const source = { original: "", ...written };
  const inCell = timesGoverning(written.text, inFolded(source, { start: number.start - cell.start, end: number.end - cell.start }), reported);
  const head = timesNamed(folded(cell.head), "plain");
  const first = labelCell(place.cells);
  const label = first && first.start !== cell.start ? timesNamed(folded(place.stated.slice(first.start, first.end)), "plain") : {};
  const isBeside = place.cells.some((other) => isReported(timesNamed(folded(other.head), "plain"), reported));
  return besideReported({ years: inCell.years ?? head.years ?? inTotal(place, cell) ?? label.years, part: inCell.part ?? head.part ?? label.part }, isBeside);
}

/** 累计 beside 本年: more than the year. */
function inTotal({ cells }: OpenPlace, { head }: { head: string }): Governing["years"] {
  const isTotal = /^(?:历年)?累计(?:数|总数)?(?:[（(].*)?$/.test(head.trim()) && cells.some((other) => /^(?:今年|本年度?|当年|(?:19|20)\d{2}年?)(?:数|新增|数量)?$/.test(folded(other.head).trim()));
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
  const named = headings.flatMap(({ stated }) => timesNamed(folded(stated), "likely").years ?? []);
  return named.findLast(({ time }) => (time.kind === "year" && !time.dated) || time.kind === "years");
}
