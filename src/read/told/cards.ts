import type { Metric } from "../../model/dataset.ts";
import { occurrences, wordingsOf } from "../../prose/wordings.ts";
import { folded } from "../../text/fold.ts";
import { isUnitAlone } from "../markdown/unit-rows.ts";
import type { OpenPlace } from "../markdown/open-place.ts";

/** 247, 约247件, 1.2万余人次: a number and nothing else. */
const number =
  /^(?:共|总计|累计|超过?|[约近逾达])?\s*\d[\d,.]*\s*[百千万亿]{0,2}\s*[余多+]?\s*(?:%|[\p{Script=Han}()]{0,4})[余+]?$/u;
const noCount = /^(?:(?:19|20)\d{2}|0\d+|\d+\.)$|[年月日号届章节]/;
const numbered = /^第?[(]?[一二三四五六七八九十]{1,3}(?:[、)]|部分)/;
const LONGEST = 20;
const YEARS = /(?:19|20)\d{2}年?/g;
/** 立案提案（较上年增长5%）: no part of what is counted. */
const change = /(?<=\p{Script=Han})[,(\s]*(?:同比|环比|[比较][上去同往前]|[↑↓]).*$/u;

/** What a place alone may be of a card. */
type Shape = "number" | "unit" | "line" | "heading" | undefined;

/**
 * The places, with each number that stands alone above or below what it counts (247件 and 立案提案 as paragraphs of their own) read as a
 * cell under that head.
 */
export function joinCards(places: OpenPlace[], metrics: Metric[]): OpenPlace[] {
  const units = new Map<OpenPlace, string>();
  // 247 | 件 | 立案提案: the unit on a line of its own belongs to its number.
  const alone = places.filter((place, at) => {
    const before = places[at - 1];
    const isUnit = before !== undefined && shapeOf(place) === "unit" && shapeOf(before) === "number";
    if (isUnit) units.set(before, folded(place.stated).trim());
    return !isUnit;
  });
  for (const run of runsOf(alone))
    for (const [place, label] of pairsIn(run, metrics)) asCell(place, label, units.get(place), run[0]?.above ?? []);
  return places;
}

/** Numbers and lines by turns, as far as they go. */
function runsOf(places: readonly OpenPlace[]): OpenPlace[][] {
  const shapes = places.map(shapeOf);
  // A heading names the number below it where no other line does.
  const roles = shapes.map((shape, at) =>
    shape === "heading" ? (shapes[at + 1] === "number" && shapes[at + 2] !== "line" ? "line" : undefined) : shape,
  );
  const runs: OpenPlace[][] = [];
  places.forEach((place, at) =>
    roles[at] !== undefined && roles[at - 1] !== undefined && roles[at] !== roles[at - 1]
      ? runs.at(-1)?.push(place)
      : runs.push([place]),
  );
  return runs;
}

function asCell(place: OpenPlace, label: OpenPlace, unit: string | undefined, above: string[]): void {
  const words = folded(label.stated).trim().replace(/:$/, "").replace(change, "");
  place.cells = [{ start: 0, end: place.stated.length, head: unit === undefined ? words : `${words}（${unit}）` }];
  place.above = above;
}

function shapeOf(place: OpenPlace): Shape {
  const line = folded(place.stated).trim().replace(change, "");
  if (place.kind === "row" || place.kind === "title" || line.length > LONGEST) return undefined;
  if (number.test(line)) return noCount.test(line) ? undefined : "number";
  if (isUnitAlone(line)) return "unit";
  const isLabel = /\p{Script=Han}/u.test(line) && !numbered.test(line) && !/[。;!?,…]|\d/.test(line.replace(YEARS, ""));
  return isLabel ? (place.kind === "heading" ? "heading" : "line") : undefined;
}

/** Numbers and lines by turns, paired as they begin; of lines at both ends, the one that names no metric is none of a number's. */
function pairsIn(run: readonly OpenPlace[], metrics: Metric[]): [OpenPlace, OpenPlace][] {
  const isNumber = (place: OpenPlace | undefined) => place !== undefined && shapeOf(place) === "number";
  const [first] = run;
  const last = run.at(-1);
  if (run.length < 2 || isSequence(run.filter(isNumber))) return [];
  const isOdd = run.length % 2 > 0;
  if (isOdd && isNumber(first)) return [];
  const names = (place: OpenPlace | undefined) =>
    place !== undefined && occurrences(folded(place.stated), wordingsOf(metrics)).occurrences.length > 0;
  if (isOdd && names(first) === names(last)) return [];
  const own = isOdd ? (names(first) ? run.slice(0, -1) : run.slice(1)) : run;
  return own.flatMap((place, at): [OpenPlace, OpenPlace][] => {
    const label = isNumber(own[0]) ? own[at + 1] : own[at - 1];
    return isNumber(place) && label ? [[place, label]] : [];
  });
}

/** 1, 2, 3: numbers that count what stands beside them. */
const isSequence = (numbers: readonly OpenPlace[]): boolean =>
  numbers.length > 1 && numbers.every(({ stated }, at) => stated.trim() === String(at + 1));
