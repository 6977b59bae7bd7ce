import type { Span } from "../model/dataset.ts";
import { withUnit } from "../model/quantity/with-unit.ts";
import type { UnitEnd } from "../model/quantity/unit-in-text.ts";
import type { Metric } from "../model/schema/metric.ts";
import { canonicalUnit } from "../model/unit.ts";
import { folded } from "../text/fold.ts";
import { matchEnd } from "../text/match-at.ts";
import { knownMetrics } from "./known-metrics.ts";
import type { Mention } from "./mention.ts";
import { unitEndOf, type PlaceText } from "./place-text.ts";
import { isCalledUnit, plainLabel, unitsAmong, unitsIn, unitsOfLabel, unitsSaid } from "./unit-words.ts";
import { wordingsOf } from "./wordings.ts";

/** A table cell in its row's text, with the words at the head of its column. */
export type Cell = Span & { head: string };

/** What stands around a number that is written without a unit. */
export interface Beside {
  /** The place's text as written. */
  text: string;
  /** For a table row. */
  cells?: readonly Cell[];
  /** The lines above a table, a list or a paragraph that may say what its numbers are counted in, the nearest last. */
  above?: readonly string[];
}

/** 捐款捐物（万元）：60, 捐款捐物（万元）达60, 捐款捐物/万元：60 */
const BEFORE = /(?:[([]\s*([^()[\]]{1,12})[)\]]\s*(?::|为|达|共)?|\/\s*(\S{1,6})\s*:)\s*$/;
/** 捐款捐物60（单位：万元）, 60，单位为万元, said of all numbers of the sentence. */
const BEHIND = /^[^。;!?]{0,60}?[,(]\s*(?:计量|金额)?单位\s*(?:均?为|:)\s*([^,。;()]{1,12})/;
/** 分别为360、520万元: the last of a list gives the unit of all. */
const LISTED = /^(?:\s*[、和与及]\s*[\d.,]*\d){1,8}([十百千万亿]{1,2}[^\d、,。;:()]{1,4})/;
/** A line that says nothing but a unit governs what follows, be it no table; so does one that ends in it, 捐赠情况（单位：万元）：. */
const ONLY_UNIT =
  /^\s*[([]?\s*(?:计量|金额|货币)?单位\s*(?:均?为|:)[^。]{1,20}$|[([]\s*单位\s*(?:为|:)[^。()]{1,20}[)\]]:?$/;

/** A cell that is a number, be it with a unit of its own. */
const isNumber = (words: string): boolean =>
  /^(?:[约近逾超过不足达共]{0,2}\s*[-+]?[\d.,]*\d\s*[余多]?\S{0,3}|[-—–/]*)$/.test(words);

/** The units that the row or the column gives a cell, the nearer first. */
function unitsOfCell({ text, cells = [] }: Beside, cell: Cell, unitEnd: UnitEnd): string[] {
  const words = ({ start, end }: Cell) => plainLabel(text.slice(start, end));
  const ofHead = unitsOfHead(cell.head, unitEnd);
  const given = [
    // 捐款捐物（万元） | 占比（%）
    ofHead.length === 1 && ofHead[0] === "%" ? ofHead : [],
    ...labelsOf(cells, cell, words).map((label) => unitsOfLabel(words(label), unitEnd)),
    ...unitColumns(cells, cell).map((column) => unitsIn(words(column), unitEnd)),
    ofHead,
  ];
  return given.find((units) => units.length > 0) ?? [];
}

/** The cells that name a cell's row: those nearest on its left that are no numbers, else the one on its right. */
function labelsOf(cells: readonly Cell[], cell: Cell, words: (cell: Cell) => string): Cell[] {
  const at = cells.indexOf(cell);
  const left = cells.slice(0, at).toReversed();
  const from = left.findIndex((one) => !isNumber(words(one)));
  if (from < 0)
    return left.every((one) => /^\d*$/.test(words(one)))
      ? cells
          .slice(at + 1)
          .filter((one) => !isNumber(words(one)))
          .slice(0, 1)
      : [];
  const run = left.slice(from);
  const until = run.findIndex((one) => isNumber(words(one)));
  return until < 0 ? run : run.slice(0, until);
}

/** The columns of units, the nearest first; of two as near, the left one. */
function unitColumns(cells: readonly Cell[], cell: Cell): Cell[] {
  const at = cells.indexOf(cell);
  const distance = (one: Cell) => Math.abs(cells.indexOf(one) - at);
  return cells
    .filter((one) => one !== cell && (isCalledUnit(one.head) || one.head.trim() === ""))
    .sort((a, b) => distance(a) - distance(b));
}

function unitsOfHead(head: string, unitEnd: UnitEnd): string[] {
  const given = [unitsOfLabel(head, unitEnd), unitsSaid(head, unitEnd), unitsIn(plainLabel(head), unitEnd)];
  return given.find((units) => units.length > 0) ?? [];
}

/** The units that the lines above give a whole table or list, and the head of its labels. */
function unitsAbove({ cells = [], above = [] }: Beside, unitEnd: UnitEnd): string[] {
  const heads = cells.map(({ head }) => head);
  const lines = cells.length > 0 ? [...above, ...heads] : above.filter((line) => ONLY_UNIT.test(folded(line).trim()));
  const last = above.at(-1);
  const ofLabels = heads.slice(0, 1).map((head) => unitsOfLabel(head, unitEnd));
  const said = [
    ...lines.toReversed().map((line) => unitsSaid(line, unitEnd)),
    ...ofLabels,
    last === undefined || last.length > LINE ? [] : inBracketsAtEnd(last, unitEnd),
  ];
  return said.find((units) => units.length > 0) ?? [];
}

/** 捐助情况（万元） */
const inBracketsAtEnd = (line: string, unitEnd: UnitEnd): string[] =>
  /[([][^()[\]]{1,12}[)\]]\s*:?$/.test(folded(line).trim()) ? unitsOfLabel(line, unitEnd) : [];
const LINE = 40;

/** The units that stand before a number in running text, or behind it for its sentence. */
function unitsInText(text: string, { start, end }: Span, unitEnd: UnitEnd): string[] {
  const [, inside, behindSlash] = BEFORE.exec(folded(text.slice(Math.max(0, start - LINE), start))) ?? [];
  const behind = folded(text.slice(end, end + FAR));
  const listed = /[十百千万亿]/.test(text.slice(start, end)) ? "" : (LISTED.exec(behind)?.[1] ?? "");
  const isListed = unitEnd(listed, matchEnd(/[十百千万亿]{1,2}/y, listed, 0));
  const given = [inside, behindSlash, listed.slice(0, isListed), BEHIND.exec(behind)?.[1]].map((words = "") =>
    words === "" ? [] : unitsAmong(words, unitEnd),
  );
  return given.find((units) => units.length > 0) ?? [];
}
const FAR = 80;

/** Of several units, the one that a metric near the number is stated in. */
const fitting = (units: readonly string[], listed: (unit: string) => boolean): string | undefined =>
  units.find((unit) => listed(canonicalUnit(unit.replace(/^[十百千万亿]+/, ""))) || listed(canonicalUnit(unit)));

/**
 * The unit of a bare number, as written, that stands beside it: in brackets before it, in its row, at the head of its column, or in a
 * line above. What a line above says counts only for metrics that are stated in it.
 */
export function unitBeside(
  beside: Beside,
  span: Span,
  candidates: readonly { metric: string }[],
  metrics: Metric[],
): string | undefined {
  const unitEnd = unitEndOf(wordingsOf(metrics));
  const known = knownMetrics(metrics);
  const listed = (unit: string) => candidates.some(({ metric }) => known.isListed(metric, unit));
  const cell = beside.cells?.find((one) => one.start <= span.start && span.end <= one.end);
  const near = cell ? unitsOfCell(beside, cell, unitEnd) : unitsInText(beside.text, span, unitEnd);
  if (near.length > 0) return near.length === 1 ? near[0] : fitting(near, listed);
  return fitting(unitsAbove(beside, unitEnd), listed);
}

/** A place's text with its bare numbers read in the unit that stands beside them. `named` are further metrics that a number may belong to. */
export function readUnitsBeside(
  read: PlaceText,
  beside: Beside,
  metrics: Metric[],
  named: (mention: Mention) => readonly { metric: string }[] = () => [],
): PlaceText {
  const mentions = read.mentions.map((mention): Mention => {
    if (mention.quantity.unit !== "") return mention;
    const unit = unitBeside(beside, mention, [...mention.candidates, ...named(mention)], metrics);
    const quantity = unit === undefined ? null : withUnit(mention.quantity, unit);
    return quantity
      ? { ...mention, quantity, unitBeside: unit, candidates: read.candidatesAt(mention, quantity.unit) }
      : mention;
  });
  return { ...read, mentions };
}
