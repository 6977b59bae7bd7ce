import type { Span } from "../../model/dataset.ts";
import { labelCell } from "../../prose/column-heads.ts";
import { heldForYears } from "../../prose/long-spans.ts";
import { inFolded } from "../../prose/place-text.ts";
import { timeHeldAgainst } from "../../prose/held-against.ts";
import { receivedInSession } from "../../prose/received-in-session.ts";
import { sessionNamed } from "../../prose/session-named.ts";
import { yearOpened } from "../../prose/year-opened.ts";
import { countedForReported } from "../../prose/reported-beside.ts";
import { timesNamed, type Governing } from "../../prose/times-named.ts";
import { besideReported, timesGoverning } from "../../prose/times.ts";
import { folded } from "../../text/fold.ts";
import { captionsOf } from "../places/captions.ts";
import { cellText, type CellText } from "../places/cell-text.ts";
import type { Above } from "../places/outline.ts";
import type { ReadPlace } from "../places/read-places.ts";
import { linesThrough, yearsAdded } from "../places/table-lines.ts";
import type { TimeWords } from "../../prose/time.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

/** `compared`: another number of the sentence or the table is of the time that is reported, or is `held` against this one. */
export interface Around extends Governing {
  compared?: "beside" | "held";
  /** 五届三次会议, where the number is said to be of what was done at it. */
  session?: string;
}

/** The times that govern a number: in its cell, its column's head, its row and its table's caption; in its sentence; in what opens its list; in the headings above. */
export function timesAround(
  { place, text }: ReadPlace,
  above: Above | undefined,
  number: Span,
  reported: number,
  published?: string,
): Around {
  const cell = cellText(place, number);
  const own = cell
    ? inTable(place, cell, number, reported)
    : inText(text.source.text, inFolded(text.source, number), reported);
  const years =
    inYearAbove(own.years, above, reported) ??
    own.years ??
    (cell ? byCaption(captionsOf(place, above)) : undefined) ??
    openedBy(above?.opening, reported).years ??
    byHeadings(above?.headings ?? [], { reported, published });
  return {
    ...own,
    years,
    part:
      own.part ??
      (own.years
        ? undefined
        : partAbove([
            ...(above?.headings ?? []).map(({ stated }) => folded(stated)),
            ...(cell ? withBrackets(captionsOf(place, above)) : []),
          ])),
  };
}

/** Below 上半年工作情况, and in a table of that name. */
function partAbove(lines: readonly string[]): Governing["part"] {
  const named = lines
    .map((line) => timesNamed(line, "likely"))
    .findLast(({ years, part }) => years !== undefined || part !== undefined);
  if (named?.part?.time.kind === "part" && named.part.time.occasion) return undefined;
  return named?.part?.time.kind === "part" || named?.part?.time.kind === "session" ? named.part : undefined;
}

/** Captions with what they set in brackets: 提案情况（截至10月底）. */
const withBrackets = (captions: readonly string[]): string[] =>
  captions.flatMap((caption) => [
    caption,
    ...[...caption.matchAll(/\(([^()]{2,16})\)/g)].map(([, inside = ""]) => inside),
  ]);

/** Below a heading of another year, 全年 and 今年 are that year; a line may be over where 今年 begins. */
function inYearAbove(years: Governing["years"], above: Above | undefined, reported: number): Governing["years"] {
  if (years?.time.kind !== "whole-year" && years?.time.kind !== "this-year") return undefined;
  const headings = above?.headings ?? [];
  const heading = byHeadings(
    years.time.kind === "this-year" ? headings.filter(({ kind }) => kind === "heading") : headings,
  );
  return heading?.time.kind === "year" && heading.time.year !== reported ? heading : undefined;
}

function inText(text: string, number: Span, reported: number): Around {
  const other = sessionHeldAgainst(text, number);
  if (other) return { years: other, compared: "held" };
  const read = timesGoverning(text, number, reported);
  const before = text.slice(Math.max(0, number.start - FAR), number.start);
  const floor = heldForYears(before);
  if (floor !== undefined)
    return {
      years: { start: number.start, end: number.start, time: { kind: "years" }, certainty: "likely", words: floor },
    };
  const years = read.years ?? (read.part ? undefined : yearOpened(before, reported));
  const governing = { years, part: read.part ?? receivedInSession(before) };
  const isBeside =
    years !== undefined &&
    (isCountedBefore(text, number, years) || (isOneYear(years) && countedForReported(text, number, reported)));
  const compared = timeHeldAgainst(text, number) ? "held" : isBeside ? "beside" : undefined;
  const session = sessionNamed(text, number.start);
  return { ...governing, ...(compared && { compared }), ...(session !== undefined && { session }) };
}

/** 2022年 and 去年; a day of a year may be its session's. */
const isOneYear = ({ time }: TimeWords): boolean =>
  (time.kind === "year" && !time.dated) || time.kind === "year-before" || time.kind === "years-ago";

/** No sentence that matters is longer. */
const FAR = 400;

const otherSession =
  /[比较](上一?次|第?[一二三四五六七八九十]{1,3}届第?[一二三四五六]次)(?:大会|会议|全会|全体会议)(?:以来)?的?$/;

/** 比五届一次会议的191件: of a session before. */
function sessionHeldAgainst(text: string, { start }: Span): TimeWords | undefined {
  const from = Math.max(0, start - 24);
  const found = otherSession.exec(text.slice(from, start));
  if (!found) return undefined;
  const at = from + found.index + 1;
  return {
    start: at,
    end: start,
    time: { kind: "years-ago" },
    certainty: "plain",
    words: text.slice(at, start).replace(/的$/, ""),
  };
}

/** 立案213件，去年为188件: the same was counted already in the sentence before the time was named. */
function isCountedBefore(text: string, number: Span, { start }: Span): boolean {
  const unit = /[^\d.,\s]+$/.exec(text.slice(number.start, number.end))?.[0];
  const sentence = text.slice(Math.max(0, text.slice(0, start).search(/[^。;!?\n]*$/)), start);
  return (
    unit !== undefined &&
    start < number.start &&
    [...sentence.matchAll(/\d\s?([^\d.,\s])/g)].some(([, other]) => unit.startsWith(other ?? ""))
  );
}

function inTable(place: OpenPlace, cell: CellText, number: Span, reported: number): Around {
  const inCell = timesGoverning(cell.text, cell.number, reported);
  const head = timesNamed(cell.head, "plain");
  const label = timesNamed(cell.label, "plain");
  const isBeside =
    place.cells.some((other) => isReported(timesNamed(folded(other.head), "plain"), reported)) ||
    isRowBeside(place, reported);
  const governing = besideReported(
    {
      years: inCell.years ?? head.years ?? inTotal(place, cell, number) ?? label.years ?? besideIt(cell),
      part: inCell.part ?? head.part ?? label.part,
    },
    () => isBeside,
  );
  return { ...governing, ...(isBeside && { compared: "beside" as const }) };
}

/** 立案 | 去年 | 300件: a cell that is a time and nothing else. 2022 may be a count. */
const besideIt = ({ beside }: CellText): Governing["years"] =>
  beside
    .filter(({ text, head }) => /年|届/.test(text + head))
    .flatMap(({ text }) => timesNamed(text, "plain").years ?? [])
    .find(({ words }) => beside.some(({ text }) => text === words));

/** The years that a table's caption names. */
function byCaption(captions: readonly string[]): Governing["years"] {
  const named = withBrackets(captions).flatMap((caption) => timesNamed(caption, "likely").years ?? []);
  return named.find(
    ({ time }) =>
      (time.kind === "year" && !time.dated) ||
      time.kind === "years" ||
      (time.kind === "until" && time.cutOff) ||
      time.kind === "term" ||
      time.kind === "this-year",
  );
}

/** 累计 beside 本年, 合计 beside 2022年 and 2023年: more than the year. */
function inTotal(place: OpenPlace, { head }: { head: string }, number: Span): Governing["years"] {
  const told = (words: string, time: { from?: number; to?: number }): Governing["years"] => ({
    start: 0,
    end: words.length,
    time: { kind: "years", ...time },
    certainty: "likely",
    words,
  });
  const isTotal =
    /^(?:历年)?累计(?:数|总数)?(?:[（(].*)?$/.test(head) &&
    place.cells.some((other) =>
      /^(?:今年|本年度?|当年|(?:19|20)\d{2}年?)(?:数|新增|数量)?$/.test(folded(other.head).trim()),
    );
  if (isTotal) return told(head, {});
  const added = linesThrough(place, number)
    .flatMap((line) => ({ own: line.own, years: yearsAdded(line) }))
    .find(({ years }) => years !== undefined);
  return added?.years && told(added.own, added.years);
}

const isReported = ({ years }: Governing, reported: number): boolean =>
  years?.time.kind === "this-year" || (years?.time.kind === "year" && years.time.year === reported);

/** Whether a row of the table is named by the year that is reported: 2023年 | 345件, 收到提案 | 2023年 | 345件. */
const isRowBeside = ({ rows = [] }: OpenPlace, reported: number): boolean =>
  rows.some(({ cells, stated }) => {
    const label = labelCell(cells);
    return cells.some((cell) => {
      const words = folded(stated.slice(cell.start, cell.end)).trim();
      return (
        (cell === label || /年|届/.test(words + cell.head)) &&
        wholeYear.test(words) &&
        isReported(timesNamed(words, "plain"), reported)
      );
    });
  });

const wholeYear = /^(?:(?:19|20)\d{2}年?度?|今年|本年度?|当年)$/;

/** 五年来： and the items below it. */
function openedBy(opening: ReadPlace | undefined, reported: number): Governing {
  const words = opening ? opening.text.source.text.trim() : "";
  if (!words.endsWith(":")) return {};
  const { years } = timesGoverning(words, { start: words.length, end: words.length }, reported);
  return { years: years && { ...years, certainty: "likely" } };
}

/** The years that the nearest heading names, of those that name any. 去年 of what is published in a later year may be the year that is reported. */
function byHeadings(
  headings: readonly OpenPlace[],
  spoken?: { reported: number; published: string | undefined },
): Governing["years"] {
  const named = headings
    .flatMap(({ stated }) => timesNamed(folded(stated), "likely").years ?? [])
    .filter(
      ({ time, words }) =>
        time.kind !== "year-before" || headings.some(({ stated }) => opensWith(folded(stated), words)),
    );
  const isBefore = spoken !== undefined && !(Number(spoken.published?.slice(0, 4)) > spoken.reported);
  return named.findLast(
    ({ time }) =>
      (time.kind === "year" && !time.dated) ||
      time.kind === "years" ||
      (time.kind === "term" && time.term === "last") ||
      (time.kind === "year-before" && (isBefore || time.from === "report")),
  );
}

/** 一、去年工作; not 跟踪办理上年提案. */
const opensWith = (line: string, words: string): boolean =>
  line
    .replace(/^[(]?[一二三四五六七八九十\d]+[)]?[、.]?/, "")
    .trim()
    .startsWith(words);
