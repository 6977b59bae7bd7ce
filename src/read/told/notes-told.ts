import type { Metric } from "../../model/dataset.ts";
import type { Time } from "../../prose/time.ts";
import { timesNamed, type Governing } from "../../prose/times-named.ts";
import { folded } from "../../text/fold.ts";
import type { ReadPlace } from "../places/read-places.ts";

/** A line that says something of numbers: 注：…. */
export interface TextNote {
  /** Folded, without 注. */
  words: string;
  /** Index of its place. */
  at: number;
  /** Whether it stands right below the table of the place that is asked about, or is its last row. */
  below: boolean;
}

const opens = /^[(]?(?:备注|附注|注释|注|说明)\s?\d{0,2}\s?[:.、]\s*/;
/** 以上为2022年数据: a note without the word. */
const bare = /^[(]?以上(?:数据)?(?:均?[为系]|截[至止])/;
/** What goes on a list of notes: 2. … */
const goesOn = /^[(]?(?:\d{1,2}|[一二三四五六七八九十])[).、]\s*/;

/** The notes of a text: `of` gives those that may speak of the place at an index. */
export function notesIn(read: readonly ReadPlace[]): { of: (index: number) => TextNote[] } {
  const words = read.map(({ place }) => folded(place.stated.replaceAll("\u001f", " ")).trim());
  const notes = new Map<number, string>();
  words.forEach((text, at) => {
    if (opens.test(text) || bare.test(text)) notes.set(at, text.replace(opens, ""));
    else if (notes.has(at - 1) && (goesOn.test(text) || read[at]?.place.kind === "item"))
      notes.set(at, text.replace(goesOn, ""));
  });
  const isRow = (index: number) => read[index]?.place.kind === "row";
  const endOfTable = (index: number) => {
    let end = index;
    while (isRow(end + 1) && (isHeadless(read[end + 1]) || !isHead(read[end + 1]))) end++;
    return end;
  };
  const belowOf = (index: number): ReadonlySet<number> => {
    if (!isRow(index)) return new Set();
    const end = endOfTable(index);
    const found = new Set<number>();
    for (let at = index; at <= end; at++) if (notes.has(at)) found.add(at);
    for (let at = end + 1; notes.has(at) && !isRow(at); at++) found.add(at);
    return found;
  };
  return {
    of: (index) => {
      if (notes.size === 0) return [];
      const below = belowOf(index);
      return [...notes].filter(([at]) => at !== index).map(([at, text]) => ({ words: text, at, below: below.has(at) }));
    },
  };
}

/** Rows below the head have cells with the heads of their columns. */
const isHead = (one: ReadPlace | undefined): boolean =>
  one?.place.element.children.some((child) => child.type === "element" && child.tagName === "th") === true;
const isHeadless = (one: ReadPlace | undefined): boolean =>
  one?.place.cells.every(({ head }) => head === "") === true && !isHead(one);

const ofAll = /^(?:截[至止]|数据(?=截[至止])|以上|上述|文中|本文|所列|各项|全部|所有)/;
const ofTable =
  /^(?:本表|表中|表内|此表|数据|数字|数值|含|不含|包括|包含|不包括|未含|已含|均|剔除|扣除|其中|初步|快报|尚未|未经|估|预计|暂)/;

/** Whether a note speaks of a metric's number in a place at `index`: it names the metric, or nothing and all that stands above it. */
export function speaksOf({ words, at, below }: TextNote, { labels, wordings }: Metric, index: number): boolean {
  const names = [labels.zh, ...wordings].some((wording) =>
    folded(wording)
      .split(/…+/)
      .every((part) => words.includes(part)),
  );
  return names || (below && ofTable.test(words)) || (at > index && ofAll.test(words));
}

/** A number's times with those of its notes, where its own words name none: 注：数据截至10月底. */
export function noted<Own extends Governing>(own: Own, notes: readonly TextNote[]): Own {
  if (own.years ?? own.part) return own;
  const named = notes
    .map(({ words }) => timesNamed(words, "likely"))
    .find((one) => one.years !== undefined || one.part?.time.kind === "part");
  return { ...own, ...named };
}

/** … with those that a footnote gives it, which comes before what its sentence is of: 立案300件[^1], [^1]: 为2022年底数. */
export function footnoted<Own extends Governing>(own: Own, notes: readonly string[], reported: number): Own {
  const named = notes
    .map((words) => timesNamed(words, "likely"))
    .find(({ years, part }) => isOther(years?.time, reported) || part?.time.kind === "part");
  return named ? { ...own, ...named } : own;
}

const isOther = (time: Time | undefined, reported: number): boolean =>
  time !== undefined &&
  (time.kind === "year"
    ? time.year !== reported
    : time.kind === "year-before" || time.kind === "years" || time.kind === "until");

const covers = /(?<!其中)(?:^|[^不包]|数|均|已)(?:不含|未含|含|包括|包含|不包括|剔除|扣除)(?!义|量|糊|金|泪|辛)/;

/** Whether a note says what a number covers: 含并案. */
export const saysCoverage = (words: string): boolean => covers.test(`□${words}`);
